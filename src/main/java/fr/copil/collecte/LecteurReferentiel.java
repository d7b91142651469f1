package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Convention;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.TypeEngagement;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.CatalogueService.AttenteALire;
import fr.copil.indicateur.CatalogueService.CibleALire;
import fr.copil.indicateur.Cible;
import fr.copil.indicateur.Indicateur;
import fr.copil.indicateur.Indicateurs;
import fr.copil.indicateur.MesureRecue;
import fr.copil.indicateur.Population;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code data/referentiel}; refuses all of it when a line is wrong, naming each one. */
class LecteurReferentiel {

    private static final List<String> ETATS = Stream.concat(
                    Stream.of(""), Arrays.stream(EtatSuivi.values()).map(EtatSuivi::code))
            .toList();
    private static final List<String> TYPES =
            Arrays.stream(TypeEngagement.values()).map(Enum::name).toList();

    /** A printed value, before it becomes a target or a mesure. */
    private record Valeur(
            String id,
            String convention,
            String indicateur,
            String fait,
            String territoire,
            @Nullable Integer annee,
            String operateur,
            @Nullable BigDecimal valeur,
            String unite,
            String statut,
            String source) {}

    private final Path racine;
    private final List<Faute> fautes = new ArrayList<>();

    LecteurReferentiel(Path racine) {
        this.racine = racine;
    }

    Referentiel lire() {
        List<Convention> conventions = fichier("conventions.csv", LecteurReferentiel::convention);
        List<Engagement> engagements = dossier("engagements", LecteurReferentiel::engagement);
        List<Indicateur> indicateurs = dossier("indicateurs", LecteurReferentiel::indicateur);
        Map<String, Valeur> valeurs = parId(dossier("valeurs", LecteurReferentiel::valeur), Valeur::id);
        Map<String, Convention> parCode = parId(conventions, Convention::code);
        List<CibleALire> cibles = fichier("cibles.csv", ligne -> cible(ligne, valeurs));
        List<AttenteALire> attentes = fichier("attentes.csv", LecteurReferentiel::attente);
        List<Set<CodeTerritoire>> pre = fichier("listes.csv", LecteurReferentiel::communesAvecPre).stream()
                .filter(communes -> !communes.isEmpty())
                .toList();
        verifierLesLiens(parCode, engagements, indicateurs);
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return new Referentiel(
                conventions,
                engagements,
                indicateurs,
                cibles,
                attentes,
                valeurs.values().stream().flatMap(LecteurReferentiel::mesure).toList(),
                new Referentiel.ListePre(CodeTerritoire.departement("44"), pre.isEmpty() ? Set.of() : pre.getFirst()));
    }

    private <T> List<T> fichier(String nom, Function<Ligne, T> lecture) {
        try {
            return FichierCsv.ouvrir(racine, nom).lire(List.of(), lecture);
        } catch (FichierIllisible e) {
            fautes.addAll(e.fautes());
            return List.of();
        }
    }

    private <T> List<T> dossier(String nom, Function<Ligne, T> lecture) {
        try (Stream<Path> fichiers = Files.list(racine.resolve(nom))) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(fichier -> fichier(nom + "/" + fichier.getFileName(), lecture).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Map<String, T> parId(List<T> lignes, Function<T, String> id) {
        return lignes.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> {
            fautes.add(new Faute("référentiel", 0, id.apply(a), "cet identifiant est porté par deux lignes."));
            return a;
        }));
    }

    private void verifierLesLiens(
            Map<String, Convention> conventions, List<Engagement> engagements, List<Indicateur> indicateurs) {
        parId(engagements, Engagement::id);
        Map<String, Indicateur> parCode = parId(indicateurs, Indicateur::code);
        engagements.stream()
                .filter(engagement -> !conventions.containsKey(engagement.convention()))
                .forEach(engagement -> fautes.add(new Faute(
                        "engagements",
                        0,
                        engagement.id(),
                        "la convention « " + engagement.convention() + " » est inconnue.")));
        Stream.of(
                        Indicateurs.DNB_GENERAL,
                        Indicateurs.MOINS_DE_TROIS_ANS,
                        Indicateurs.COUVERTURE_PRE,
                        Indicateurs.ECART_EP)
                .filter(code -> !parCode.containsKey(code))
                .forEach(
                        code -> fautes.add(new Faute("indicateurs", 0, code, "cet indicateur manque au référentiel.")));
    }

    private static Convention convention(Ligne ligne) {
        return new Convention(
                ligne.requis("code"),
                ligne.requis("titre"),
                ligne.requis("titre_court"),
                ligne.requis("niveau"),
                new CodeTerritoire(ligne.requis("territoire")),
                annee(ligne, "debut"),
                annee(ligne, "fin"));
    }

    private static @Nullable Integer annee(Ligne ligne, String colonne) {
        LocalDate jour = ligne.jourOuRien(colonne);
        return jour == null ? null : jour.getYear();
    }

    private static Engagement engagement(Ligne ligne) {
        String etat = ligne.parmi("etat", ETATS);
        return new Engagement(
                ligne.requis("id"),
                ligne.requis("convention"),
                TypeEngagement.valueOf(ligne.parmi("type", TYPES)),
                ligne.requis("titre"),
                ligne.texte("promesse"),
                ligne.texte("pilote"),
                ligne.texte("echeance"),
                ligne.jourOuRien("echeance_le"),
                ligne.requis("source"),
                etat.isEmpty()
                        ? null
                        : new Engagement.EtatDuDocument(
                                etatSuivi(etat), ligne.jourOuRien("etat_le"), ligne.requis("etat_citation")));
    }

    private static EtatSuivi etatSuivi(String code) {
        return Arrays.stream(EtatSuivi.values())
                .filter(etat -> etat.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Indicateur indicateur(Ligne ligne) {
        String convention = ligne.texte("convention");
        return new Indicateur(
                ligne.requis("id"),
                convention.isEmpty() ? null : convention,
                ligne.requis("nom"),
                ligne.texte("unite"),
                ligne.texte("sens"),
                ligne.texte("producteur"),
                ligne.requis("source"),
                ligne.texte("note"));
    }

    private static Valeur valeur(Ligne ligne) {
        String annee = ligne.texte("annee_scolaire");
        return new Valeur(
                ligne.requis("id"),
                ligne.requis("convention"),
                ligne.texte("indicateur"),
                ligne.texte("fait"),
                ligne.texte("territoire"),
                annee.isEmpty() ? null : Integer.valueOf(annee.substring(0, 4)),
                ligne.texte("operateur"),
                ligne.nombreOuRien("valeur"),
                ligne.texte("unite"),
                ligne.requis("statut"),
                ligne.requis("source"));
    }

    private static CibleALire cible(Ligne ligne, Map<String, Valeur> valeurs) {
        Valeur valeur = valeurs.get(ligne.requis("valeur"));
        if (valeur == null || valeur.valeur() == null) {
            throw ligne.faute("valeur", "« " + ligne.texte("valeur") + " » n'est pas une valeur imprimée connue.");
        }
        String population = ligne.texte("population");
        return new CibleALire(
                new Cible(
                        valeur.id(),
                        valeur.convention(),
                        ligne.requis("indicateur"),
                        population.isEmpty() ? null : Population.valueOf(population),
                        valeur.operateur(),
                        valeur.valeur(),
                        valeur.unite(),
                        valeur.source(),
                        ligne.texte("lecture")),
                CodeTerritoire.FRANCE,
                valeur.fait());
    }

    private static AttenteALire attente(Ligne ligne) {
        return new AttenteALire(
                new Attente(
                        ligne.requis("indicateur"),
                        ligne.requis("attendu_de"),
                        ligne.requis("quand"),
                        ligne.requis("source")),
                new CodeTerritoire(ligne.requis("territoire")));
    }

    private static Set<CodeTerritoire> communesAvecPre(Ligne ligne) {
        return ligne.requis("id").equals("L-01")
                ? ligne.liste("codes").stream().map(CodeTerritoire::new).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Only the rate of under-threes in REP+ is drawn for now; its parts are not printed, so it is never aggregated. */
    private static Stream<MesureRecue> mesure(Valeur valeur) {
        return valeur.statut().equals("observe")
                        && valeur.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS)
                        && valeur.annee() != null
                        && valeur.valeur() != null
                ? Stream.of(MesureRecue.valeurSeule(
                        valeur.indicateur(),
                        new CodeTerritoire(valeur.territoire()),
                        Population.REP_PLUS,
                        valeur.annee(),
                        valeur.valeur()))
                : Stream.empty();
    }
}
