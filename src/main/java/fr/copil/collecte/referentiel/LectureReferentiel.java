package fr.copil.collecte.referentiel;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.referentiel.Referentiel.Fiche;
import fr.copil.collecte.referentiel.Referentiel.PointImprime;
import fr.copil.collecte.referentiel.Referentiel.Renommage;
import fr.copil.indicateur.mesure.Population;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code data/referentiel} and checks it as a whole: one fault refuses all of it, and every fault is named. */
public class LectureReferentiel {

    private final Path racine;
    private final Set<String> territoires;
    private final List<TexteEcrit> textes;
    private final Set<String> services;
    private final List<Faute> fautes = new ArrayList<>();
    private final List<Fiche> fiches = new ArrayList<>();
    private int rang;

    /** @param territoires codes that exist, since conventions and values name them */
    public LectureReferentiel(Path racine, Set<String> territoires) {
        this(racine, territoires, List.of(), Set.of());
    }

    /**
     * @param textes written here, read after the files and under the same rules
     * @param services that an administrator made on the screen
     */
    LectureReferentiel(Path racine, Set<String> territoires, List<TexteEcrit> textes, Set<String> services) {
        this.racine = racine;
        this.territoires = territoires;
        this.textes = textes;
        this.services = services;
    }

    public Referentiel lire() {
        List<Renommage> renommages = lignes(
                "alias.csv",
                List.of("ancien", "nouveau"),
                ligne -> new Renommage(ligne.requis("ancien"), ligne.requis("nouveau")));
        for (Registre registre : Registres.TOUS) {
            fichiers(registre.fichier())
                    .forEach(fichier ->
                            fiches.addAll(lignes(fichier, List.of("id"), ligne -> fiche(registre, fichier, ligne))));
            textes.forEach(texte -> ecrites(registre, texte, renommages));
        }
        // A line that could not be read would make every link to it look wrong.
        List<PointImprime> points = List.of();
        if (fautes.isEmpty()) {
            points = lignes(
                    "series.csv", List.of("valeur", "indicateur", "population", "periode", "moins"), this::point);
            verifierLesLiens();
        }
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return new Referentiel(List.copyOf(fiches), renommages, points);
    }

    /** A folder stands for all its files, in order. */
    private List<String> fichiers(String nom) {
        if (nom.endsWith(".csv")) {
            return List.of(nom);
        }
        try (Stream<Path> contenu = Files.list(racine.resolve(nom))) {
            return contenu.map(fichier -> nom + "/" + fichier.getFileName())
                    .filter(fichier -> fichier.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            fautes.add(new Faute(nom, 0, "", "ce dossier du référentiel manque."));
            return List.of();
        }
    }

    private <T> List<T> lignes(String fichier, List<String> colonnes, Function<Ligne, T> lecture) {
        try {
            return FichierCsv.ouvrir(racine, fichier).lire(colonnes, lecture);
        } catch (FichierIllisible e) {
            // No renamed id yet: the file may hold its header only, or be absent.
            if (!fichier.equals("alias.csv")) {
                fautes.addAll(e.fautes());
            }
            return List.of();
        }
    }

    private Fiche fiche(Registre registre, String fichier, Ligne ligne) {
        Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();
        Map<Colonne, List<String>> liens = new LinkedHashMap<>();
        for (Colonne champ : registre.champs()) {
            Object lu = champ.lecture().apply(ligne);
            if (champ.sql() == null) {
                liens.put(champ, ids(lu));
            } else {
                valeurs.put(champ.sql(), lu);
            }
        }
        return new Fiche(registre, ligne.requis("id"), rang++, valeurs, liens, fichier, ligne.numero());
    }

    /** A text written here names what the files hold by the names that they have now. */
    private void ecrites(Registre registre, TexteEcrit texte, List<Renommage> renommages) {
        Map<String, String> nouveaux = renommages.stream()
                .collect(Collectors.toMap(Renommage::ancien, Renommage::nouveau, (un, deux) -> deux));
        String fichier = fichier(texte, registre.fichier());
        long numero = 1;
        for (TexteEcrit.Rangee rangee : texte.de(registre.fichier())) {
            numero++;
            try {
                Fiche lue = fiche(registre, fichier, Ligne.ecrite(fichier, numero, rangee.cellules()));
                lue.liens().replaceAll((champ, ids) -> ids.stream()
                        .map(id -> nouveaux.getOrDefault(id, id))
                        .toList());
                registre.champs().stream()
                        .filter(champ -> champ.vers() != null && champ.sql() != null)
                        .forEach(champ -> lue.valeurs()
                                .computeIfPresent(
                                        String.valueOf(champ.sql()),
                                        (sql, id) -> nouveaux.getOrDefault(id.toString(), id.toString())));
                fiches.add(lue);
            } catch (FichierIllisible e) {
                fautes.addAll(e.fautes());
            }
        }
    }

    /** As a fault names it, and as it is exported. */
    static String fichier(TexteEcrit texte, String registre) {
        return texte.code() + "/" + registre;
    }

    private PointImprime point(Ligne ligne) {
        return new PointImprime(
                valeurImprimee(ligne, "valeur"),
                nommee(ligne, "indicateur", "indicateur").id(),
                Population.valueOf(ligne.parmi(
                        "population",
                        Arrays.stream(Population.values()).map(Enum::name).toList())),
                ligne.entier("periode"),
                ligne.texte("moins").isEmpty() ? null : valeurImprimee(ligne, "moins"));
    }

    private Fiche valeurImprimee(Ligne ligne, String colonne) {
        Fiche valeur = nommee(ligne, colonne, "valeur_imprimee");
        if (valeur.texte("valeur").isEmpty() || valeur.texte("territoire").isEmpty()) {
            throw ligne.faute(colonne, "« " + valeur.id() + " » n'a pas de valeur ou pas de territoire.");
        }
        return valeur;
    }

    private Fiche nommee(Ligne ligne, String colonne, String table) {
        String id = ligne.requis(colonne);
        return fiches.stream()
                .filter(fiche ->
                        fiche.registre().table().equals(table) && fiche.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ligne.faute(colonne, "« " + id + " » ne désigne aucune ligne connue."));
    }

    private static List<String> ids(@Nullable Object lus) {
        return lus instanceof List<?> liste
                ? liste.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void verifierLesLiens() {
        Map<String, Set<String>> ids = new HashMap<>();
        Set<String> tous = new HashSet<>();
        fiches.forEach(fiche -> {
            ids.computeIfAbsent(fiche.registre().table(), table -> new HashSet<>())
                    .add(fiche.id());
            // A target and the printed value it reads share their id.
            if (!tous.add(fiche.id()) && !fiche.registre().table().equals("cible")) {
                fautes.add(fiche.faute("id", "« " + fiche.id() + " » est déjà l'identifiant d'une autre ligne."));
            }
        });
        ids.put("territoire", territoires);
        ids.computeIfAbsent("service", table -> new HashSet<>()).addAll(services);
        ids.put("", tous);
        fiches.forEach(fiche -> fiche.registre().champs().stream()
                .filter(champ -> champ.vers() != null)
                .forEach(champ -> nommes(fiche, champ)
                        .filter(id -> !ids.getOrDefault(String.valueOf(champ.vers()), Set.of())
                                .contains(id))
                        .forEach(id -> fautes.add(fiche.faute(
                                champ.colonne(), "« " + id + " » ne désigne aucune ligne connue." + nommee(fiche))))));
    }

    /** Files that no longer hold what a text written here names: the one who mends them reads which text. */
    private String nommee(Fiche fiche) {
        return textes.stream()
                .filter(texte ->
                        fiche.fichier().equals(fichier(texte, fiche.registre().fichier())))
                .findFirst()
                .map(texte ->
                        " « " + texte.titre() + " », écrit dans Copil, la nomme : remettez-la dans les fichiers, ou"
                                + " déclarez son nouveau nom dans alias.csv.")
                .orElse("");
    }

    private static Stream<String> nommes(Fiche fiche, Colonne champ) {
        return champ.sql() == null
                ? fiche.liens().getOrDefault(champ, List.of()).stream()
                : Stream.of(fiche.texte(champ.sql())).filter(id -> !id.isEmpty());
    }
}
