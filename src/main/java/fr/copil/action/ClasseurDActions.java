package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.classeur.Modele.Colonne;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbook of actions: made with its lists, and read back row by row, by the names of its columns. */
final class ClasseurDActions {

    static final String TITRE = "Titre";

    private static final int ENGAGEMENTS = 3;
    private static final String ENGAGEMENT = "Engagement ";
    private static final String TERRITOIRE = "Territoire";
    private static final String DISPOSITIF = "Dispositif";
    private static final String AUTRE = "Autre dispositif";
    private static final String PILOTE = "Pilote, si ce n'est pas votre service";
    private static final String PARTENAIRES = "Partenaires";
    private static final String DEBUT = "Début";
    private static final String FIN = "Fin";
    private static final String ETAT = "État";
    private static final String PARTICIPANTS = "Participants";
    private static final String PREUVE = "Preuve";
    private static final String LECTEURS = "Qui lit";

    private static final Pattern CODE = Pattern.compile(".*\\[([^\\[\\]]+)]\\s*");
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRANCE).withResolverStyle(ResolverStyle.STRICT);

    private final List<OptionDeFiltre> engagements;
    private final List<OptionDeFiltre> dispositifs;
    private final List<Territoire> lieux;

    ClasseurDActions(List<OptionDeFiltre> engagements, List<OptionDeFiltre> dispositifs, List<Territoire> lieux) {
        this.engagements = engagements;
        this.dispositifs = dispositifs;
        this.lieux = lieux;
    }

    Modele modele() {
        List<String> promis =
                engagements.stream().map(un -> nomme(un.nom(), un.code())).toList();
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.saisie(TITRE, 40)));
        for (int rang = 1; rang <= ENGAGEMENTS; rang++) {
            colonnes.add(Colonne.parmi(ENGAGEMENT + rang, 40, promis));
        }
        colonnes.add(Colonne.parmi(
                TERRITOIRE,
                32,
                lieux.stream()
                        .map(lieu -> nomme(lieu.nomEtNiveau(), lieu.code().valeur()))
                        .toList()));
        colonnes.add(Colonne.parmi(
                DISPOSITIF,
                30,
                dispositifs.stream().map(un -> nomme(un.nom(), un.code())).toList()));
        colonnes.add(Colonne.saisie(AUTRE, 24));
        colonnes.add(Colonne.saisie(PILOTE, 24));
        colonnes.add(Colonne.saisie(PARTENAIRES, 30));
        colonnes.add(Colonne.saisie(DEBUT, 12));
        colonnes.add(Colonne.saisie(FIN, 12));
        colonnes.add(Colonne.parmi(
                ETAT,
                14,
                Arrays.stream(EtatDAction.values()).map(EtatDAction::libelle).toList()));
        colonnes.add(Colonne.saisie(PARTICIPANTS, 14));
        Arrays.stream(Part.values()).forEach(part -> colonnes.add(Colonne.saisie(part.libelle(), 14)));
        colonnes.add(Colonne.saisie(PREUVE, 30));
        colonnes.add(Colonne.parmi(
                LECTEURS,
                22,
                Arrays.stream(Audience.values()).map(Audience::libelle).toList()));
        return new Modele(
                "copil-actions-a-remplir",
                "Actions",
                colonnes,
                List.of(),
                List.of(
                        "Une action par ligne, sous les titres des colonnes.",
                        "Titre, Engagement 1, Territoire, Début et État sont à remplir ; le reste est facultatif.",
                        "Les listes se déroulent dans les cellules. Un territoire ou un engagement se donne aussi par son"
                                + " code, celui de son adresse dans Copil.",
                        "Un jour s'écrit 01/09/2025.",
                        "Participants est le nombre de personnes en tout ; par sexe et par âge, donnez ce que vous savez.",
                        "Qui lit : « " + Audience.COMITE.libelle() + " » quand rien n'est dit.",
                        "Copil contrôle tout avant d'enregistrer, et dit ligne par ligne ce qui ne va pas."));
    }

    private static String nomme(String nom, String code) {
        return nom + " [" + code + "]";
    }

    /** The column of each name; those that Copil does not know are left out. */
    static Map<String, Integer> enTete(Rangee premiere) {
        Map<String, Integer> colonnes = new HashMap<>();
        premiere.cellules()
                .forEach((colonne, cellule) -> colonnes.putIfAbsent(Textes.normaliser(cellule.texte()), colonne));
        return colonnes;
    }

    static boolean reconnu(Map<String, Integer> enTete) {
        return Stream.of(TITRE, TERRITOIRE, DEBUT).map(Textes::normaliser).allMatch(enTete::containsKey);
    }

    /** @throws ErreurCopil with what cannot be read */
    SaisieDAction lire(Map<String, Integer> enTete, Rangee rangee) {
        Function<String, String> texte = colonne -> texte(enTete, rangee, colonne);
        List<String> codes = new ArrayList<>();
        for (int rang = 1; rang <= ENGAGEMENTS; rang++) {
            String dit = texte.apply(ENGAGEMENT + rang);
            if (!dit.isEmpty()) {
                codes.add(code(dit, engagements, "l'engagement"));
            }
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> parts.put(part, texte.apply(part.libelle())));
        String dispositif = texte.apply(DISPOSITIF);
        String lecteurs = texte.apply(LECTEURS);
        return new SaisieDAction(
                texte.apply(TITRE),
                codes,
                lieu(texte.apply(TERRITOIRE)),
                dispositif.isEmpty() ? "" : code(dispositif, dispositifs, "le dispositif"),
                texte.apply(AUTRE),
                texte.apply(PILOTE),
                texte.apply(PARTENAIRES),
                jour(DEBUT, texte.apply(DEBUT)),
                jour(FIN, texte.apply(FIN)),
                etat(texte.apply(ETAT)),
                texte.apply(PARTICIPANTS),
                parts,
                texte.apply(PREUVE),
                lecteurs.isEmpty()
                        ? Audience.COMITE
                        : parmi(Audience.values(), Audience::libelle, lecteurs)
                                .orElseThrow(() -> illisible("Qui lit", lecteurs)));
    }

    private static @Nullable EtatDAction etat(String dit) {
        return dit.isEmpty()
                ? null
                : parmi(EtatDAction.values(), EtatDAction::libelle, dit).orElseThrow(() -> illisible(ETAT, dit));
    }

    private static <T> Optional<T> parmi(T[] valeurs, Function<T, String> nom, String dit) {
        return Arrays.stream(valeurs)
                .filter(valeur -> Textes.normaliser(nom.apply(valeur)).equals(Textes.normaliser(dit)))
                .findFirst();
    }

    static String texte(Map<String, Integer> enTete, Rangee rangee, String colonne) {
        Integer rang = enTete.get(Textes.normaliser(colonne));
        Cellule cellule = rang == null ? null : rangee.cellules().get(rang);
        if (cellule != null && cellule.genre() == Cellule.Genre.ERREUR) {
            throw illisible(colonne, cellule.texte());
        }
        return cellule == null ? "" : cellule.texte().strip();
    }

    /** By the code between brackets, the code alone, or the very name. */
    private static String code(String dit, List<OptionDeFiltre> parmi, String quoi) {
        String cherche = entreCrochets(dit);
        return parmi.stream()
                .filter(un -> un.code().equalsIgnoreCase(cherche)
                        || Textes.normaliser(un.nom()).equals(Textes.normaliser(dit)))
                .map(OptionDeFiltre::code)
                .findFirst()
                .orElseThrow(() -> new ErreurCopil(
                        "ACTION-INCONNU",
                        "Copil ne connaît pas " + quoi + " « " + Textes.abreger(dit, 60)
                                + " » : choisissez-le dans la liste de la cellule."));
    }

    private static String entreCrochets(String dit) {
        Matcher lu = CODE.matcher(dit);
        return lu.matches() ? Objects.requireNonNull(lu.group(1)).strip() : dit.strip();
    }

    private @Nullable CodeTerritoire lieu(String dit) {
        if (dit.isEmpty()) {
            return null;
        }
        Optional<CodeTerritoire> code = CodeTerritoire.lire(entreCrochets(dit));
        if (code.isPresent()) {
            return code.get();
        }
        List<Territoire> nommes = lieux.stream()
                .filter(lieu -> Textes.normaliser(lieu.nom()).equals(Textes.normaliser(dit))
                        || Textes.normaliser(lieu.nomEtNiveau()).equals(Textes.normaliser(dit)))
                .toList();
        if (nommes.size() == 1) {
            return nommes.getFirst().code();
        }
        throw new ErreurCopil(
                "ACTION-QUEL-LIEU",
                (nommes.isEmpty()
                                ? "Aucun territoire de votre compte ne s'appelle"
                                : "Plusieurs territoires s'appellent")
                        + " « " + Textes.abreger(dit, 60) + " » : choisissez-le dans la liste de la cellule.");
    }

    private static @Nullable LocalDate jour(String colonne, String dit) {
        if (dit.isEmpty()) {
            return null;
        }
        try {
            return dit.contains("/") ? LocalDate.parse(dit, JOUR) : LocalDate.parse(dit);
        } catch (DateTimeParseException pasUnJour) {
            throw illisible(colonne, dit);
        }
    }

    private static ErreurCopil illisible(String colonne, String dit) {
        return new ErreurCopil(
                "ACTION-CELLULE",
                "Colonne « " + colonne + " » : « " + Textes.abreger(dit, 40) + " » ne se lit pas"
                        + (colonne.equals(DEBUT) || colonne.equals(FIN)
                                ? " comme un jour. Écrivez-le comme 01/09/2025."
                                : ". Choisissez dans la liste de la cellule."));
    }
}
