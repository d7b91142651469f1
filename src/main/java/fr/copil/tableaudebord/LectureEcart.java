package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;

import fr.copil.commun.Etat;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.EvolutionEcart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.PlaceDeLEcart;
import fr.copil.indicateur.mesure.Tendance;
import fr.copil.tableaudebord.GroupesCompares.Groupe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The title and the sentence of the first figure, computed from its data. */
class LectureEcart {

    private final TableauDeBord page;
    private final GroupesCompares compares;
    private final List<Groupe> groupes;
    private final Groupe reference;
    private final @Nullable Cible cible;

    LectureEcart(TableauDeBord page, GroupesCompares compares) {
        this.page = page;
        this.compares = compares;
        this.groupes = compares.suivis();
        this.reference = compares.reference();
        this.cible = compares.cible();
    }

    String titre() {
        Optional<Ecart> maintenant = compares.ecart(groupes.getFirst(), page.periode());
        String sujet = "Réussite au DNB";
        if (maintenant.isEmpty()) {
            return sujet + (absents().isEmpty() ? " : l'écart n'est pas connu ici" : " : pas d'écart à mesurer ici");
        }
        String ecart = page.comparaison() == AxeDeComparaison.QPV ? "écart" : "écart des REP+";
        String qui = "l'" + ecart;
        return sujet + " : "
                + compares.premier(groupes.getFirst())
                        .map(avant -> switch (Tendance.entre(avant, maintenant.get())) {
                            case SE_CREUSE -> qui + " se creuse";
                            case SE_REDUIT -> qui + " se réduit";
                            case S_INVERSE -> qui + " s'inverse";
                            case SENS_INCERTAIN -> ecart + " de sens incertain";
                            case SANS_CHANGEMENT_NET -> "pas de changement net de " + qui;
                            case MARGE_INCONNUE ->
                                points(maintenant.get().enPoints()) + " d'écart, sans marge calculable";
                            case TROP_PEU -> "trop peu de collèges pour conclure";
                        })
                        .orElse(points(maintenant.get().enPoints()) + " d'écart");
    }

    String lecture() {
        String groupe = groupes.stream()
                .flatMap(g -> compares.mesure(g, page.periode()).stream()
                        .map(m -> pourcent(m.enPourcent().orElseThrow()) + " " + ou(g, m)))
                .collect(Collectors.joining(" et "));
        Optional<Mesure> autres = compares.mesure(reference, page.periode());
        if (groupe.isEmpty() || autres.isEmpty()) {
            return lectureSansEcart(groupe, autres);
        }
        return "En " + page.periode() + ", " + groupe + ", contre "
                + pourcent(autres.get().enPourcent().orElseThrow()) + " "
                + (page.comparaison() == AxeDeComparaison.QPV
                        ? "dans les autres collèges publics"
                        : "dans les collèges publics hors éducation prioritaire")
                + " : "
                + groupes.stream()
                        .flatMap(g -> compares.ecart(g, page.periode()).stream().map(e -> enMots(g, e)))
                        .collect(Collectors.joining(" ; "))
                + ".";
    }

    /** Few collèges are counted in the sentence itself: a room reads it before any note. */
    private String ou(Groupe groupe, Mesure mesure) {
        boolean peu = mesure.unites() > 0 && mesure.unites() < FigureEcart.PETIT_GROUPE;
        boolean seul = mesure.unites() == 1;
        String qpv = " en QPV ou à moins de 300 m";
        return switch (groupe.population()) {
            case PUBLIC_QPV ->
                "des candidats sont admis "
                        + (seul
                                ? "dans le seul collège public" + qpv
                                : "dans les " + (peu ? mesure.unites() + " " : "") + "collèges publics" + qpv);
            case PUBLIC_REP_PLUS -> "des candidats sont admis en REP+" + (peu ? combien(mesure) : "");
            default -> "en REP" + (peu ? combien(mesure) : "");
        };
    }

    private static String combien(Mesure mesure) {
        return " (" + compte(mesure.unites(), "collège", "collèges") + ")";
    }

    private String enMots(Groupe groupe, Ecart ecart) {
        String qui =
                switch (groupe.population()) {
                    case PUBLIC_REP_PLUS -> " pour les REP+";
                    case PUBLIC_REP -> " pour les REP";
                    default -> "";
                };
        String evolution = compares.premier(groupe)
                .map(avant -> ", " + new EvolutionEcart(avant, ecart).enClair())
                .orElse("");
        String position =
                cible == null || !groupe.equals(groupes.getFirst()) ? "" : new PlaceDeLEcart(ecart, cible).enIncise();
        return "un écart de " + points(ecart.enPoints()) + qui
                + (ecart.arrondiAutrement() ? " (écart calculé avant arrondi)" : "") + evolution + position;
    }

    private String lectureSansEcart(String groupe, Optional<Mesure> autres) {
        String reste = autres.map(
                        m -> " Les " + reference.population().libelle().toLowerCase(Locale.FRENCH) + " ont "
                                + pourcent(m.enPourcent().orElseThrow()) + " d'admis en " + page.periode() + ".")
                .orElse("");
        return constat()
                + (absents().isEmpty() ? " : l'écart n'est pas connu." : " : il n'y a pas d'écart à mesurer.")
                + reste
                + (groupe.isEmpty() ? "" : " En " + page.periode() + ", " + groupe + ".");
    }

    private String constat() {
        if (!absents().isEmpty()) {
            return page.territoire().nom() + " ne compte pas " + absents();
        }
        if (compares.nonClasses()) {
            return "Aucune liste ne dit lesquels des collèges publics de "
                    + page.territoire().nom() + " sont dans chaque groupe";
        }
        String restreints = nommes(Etat.RESTREINT, "des ", "des ", " et ");
        if (!restreints.isEmpty()) {
            return "Les résultats de " + page.periode() + " " + restreints + " sont en diffusion restreinte";
        }
        String partiels = nommes(Etat.PARTIEL, "des ", "des ", " et ");
        if (!partiels.isEmpty()) {
            return "Les résultats de " + page.periode() + " " + partiels + " sont partiels";
        }
        String secrets = nommes(Etat.SECRET, "des ", "des ", " et ");
        return "Les résultats de " + page.periode()
                + (secrets.isEmpty()
                        ? " n'ont pas été transmis pour les deux groupes"
                        : " " + secrets + " sont couverts par le secret statistique");
    }

    private String absents() {
        return nommes(Etat.SANS_OBJET, "d'", "de ", ", ni ");
    }

    private String nommes(Etat etat, String devantVoyelle, String devantConsonne, String entre) {
        return compares.tous()
                .filter(g ->
                        compares.mesure(g, page.periode()).isEmpty() && compares.absence(g, page.periode()) == etat)
                .map(g -> g.population().libelle())
                .map(nom -> (nom.startsWith("A") ? devantVoyelle : devantConsonne) + Textes.minuscule(nom))
                .collect(Collectors.joining(entre));
    }
}
