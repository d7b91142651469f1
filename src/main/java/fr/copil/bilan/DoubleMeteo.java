package fr.copil.bilan;

import static fr.copil.commun.Nombres.compte;

import fr.copil.convention.Engagement;
import fr.copil.convention.Meteo;
import fr.copil.convention.Objectif;
import fr.copil.convention.Suivi;
import fr.copil.ui.FigureModele;
import fr.copil.ui.FigureModele.Cellule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each of the two sides judges of the engagements, counted and side by side; never a mean of the two. */
public final class DoubleMeteo {

    private static final List<String> ENTETES = List.of("Engagement", "Objectif", "Préfecture", "DSDEN", "Accord");

    private DoubleMeteo() {}

    /** Whether a table of a bilan is the one of the météos. */
    public static boolean estUneTable(FigureModele.Tableau tableau) {
        return tableau.entetes().equals(ENTETES);
    }

    /** Those that have one at least, the widest disagreements first; nothing when nobody gave any. */
    static List<Bloc> tableau(Matiere matiere) {
        List<List<Cellule>> lignes = matiere.suivis().stream()
                .filter(engagement -> engagement.suivi().prefecture() != null
                        || engagement.suivi().dsden() != null)
                .sorted(Comparator.comparingInt((Engagement engagement) -> -ecart(engagement.suivi())))
                .map(engagement -> ligne(engagement, matiere))
                .toList();
        return lignes.isEmpty()
                ? List.of()
                : List.of(new Bloc.Grille(
                        new FigureModele.Tableau("Double météo, les désaccords d'abord", ENTETES, lignes),
                        List.of(32, 14, 18, 18, 18)));
    }

    private static int ecart(Suivi suivi) {
        Meteo prefecture = suivi.prefecture();
        Meteo dsden = suivi.dsden();
        return prefecture == null || dsden == null ? -1 : prefecture.ecart(dsden);
    }

    private static List<Cellule> ligne(Engagement engagement, Matiere matiere) {
        return List.of(
                Cellule.texte(engagement.id() + " – " + engagement.titre()),
                Cellule.texte(matiere.engagements()
                        .objectifs()
                        .parId(engagement.objectif())
                        .map(Objectif::id)
                        .orElse("aucun")),
                avis(engagement.suivi().prefecture()),
                avis(engagement.suivi().dsden()),
                Cellule.texte(accord(ecart(engagement.suivi()))));
    }

    private static Cellule avis(@Nullable Meteo meteo) {
        return Cellule.texte(meteo == null ? "pas encore donnée" : meteo.libelle());
    }

    private static String accord(int ecart) {
        return switch (ecart) {
            case -1 -> "un seul avis";
            case 0 -> "même avis";
            case 1 -> "un cran d'écart";
            // From two steps on, the two sides have something to say to each other.
            default -> "désaccord : " + ecart + " crans d'écart";
        };
    }

    static String enClair(Matiere matiere) {
        return cote("La préfecture", matiere.suivis(), engagement -> engagement
                        .suivi()
                        .prefecture()) + " "
                + cote("La DSDEN", matiere.suivis(), engagement -> engagement
                        .suivi()
                        .dsden());
    }

    private static String cote(String qui, List<Engagement> engagements, Function<Engagement, @Nullable Meteo> meteo) {
        List<Meteo> donnees =
                engagements.stream().map(meteo).filter(Objects::nonNull).toList();
        if (donnees.isEmpty()) {
            return qui + " n'a donné aucune météo.";
        }
        return qui + " a donné une météo à " + compte(donnees.size(), "engagement", "engagements") + " : "
                + Arrays.stream(Meteo.values())
                        .filter(donnees::contains)
                        .map(m -> donnees.stream().filter(m::equals).count() + " « " + m.libelle() + " »")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
