package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;
import static fr.copil.commun.Nombres.variation;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Cible;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Ecart;
import fr.copil.indicateur.ExplicationEcart;
import fr.copil.indicateur.Indicateurs;
import fr.copil.indicateur.Mesure;
import fr.copil.indicateur.Population;
import fr.copil.ui.FigureModele;
import fr.copil.ui.FigureModele.Cellule;
import fr.copil.ui.Graphique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * First figure: the DNB pass rate of two or three groups of public collèges, the gap between them as its own mark, and
 * the target of the gap. Source: convention nationale, art. 2.1-1 and 4.4.
 */
class FigureEcart {

    /** A change of the gap under this many points is said to be stable: the published rates are rounded. */
    private static final double STABLE = 0.5;

    private static final int PETIT_GROUPE = 5;

    private record Groupe(Population population, String role) {}

    private final TableauDeBord page;
    private final CodeTerritoire territoire;
    private final List<Groupe> groupes;
    private final Groupe reference;
    private final @Nullable Cible cible;

    FigureEcart(TableauDeBord page) {
        this.page = page;
        this.territoire = page.territoire().code();
        this.reference = page.comparaison() == Comparaison.QPV
                ? new Groupe(Population.PUBLIC_HORS_QPV, "hors-qpv")
                : new Groupe(Population.PUBLIC_HORS_EP, "hors-ep");
        this.groupes = page.comparaison() == Comparaison.QPV
                ? List.of(new Groupe(Population.PUBLIC_QPV, "qpv"))
                : List.of(new Groupe(Population.PUBLIC_REP_PLUS, "rep-plus"), new Groupe(Population.PUBLIC_REP, "rep"));
        this.cible = page.cibles().stream()
                .filter(c -> c.indicateur().equals(Indicateurs.ECART_EP))
                .findFirst()
                .orElse(null);
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                "ecart-qpv",
                titre(),
                lecture,
                List.of(choix(Comparaison.QPV, "Près d'un QPV"), choix(Comparaison.EP, "REP+ et REP")),
                new Graphique.Courbes(
                        lecture,
                        "Session",
                        "Admis au DNB général",
                        "%",
                        null,
                        null,
                        tous().map(this::serie).toList(),
                        cibles(),
                        groupes.stream().limit(1).flatMap(this::ecarts).toList()),
                tableau(),
                source(),
                notes(),
                Figures.fichier(page, "ecart-" + page.comparaison().code()),
                ecart(groupes.getFirst(), page.periode())
                        .map(e -> Citation.de(e, page.comparaison().paire()).code())
                        .orElse(null));
    }

    private FigureModele.Choix choix(Comparaison comparaison, String libelle) {
        return new FigureModele.Choix(
                libelle, page.demande().avec(comparaison).lien(), page.comparaison() == comparaison);
    }

    private Stream<Groupe> tous() {
        return Stream.concat(groupes.stream(), Stream.of(reference));
    }

    private Optional<Mesure> observation(Groupe groupe, int periode) {
        return page.series().en(territoire, Indicateurs.DNB_GENERAL, groupe.population(), periode);
    }

    /** The observation, when it is a value. */
    private Optional<Mesure> mesure(Groupe groupe, int periode) {
        return observation(groupe, periode).filter(m -> m.enPourcent().isPresent());
    }

    private Optional<Ecart> ecart(Groupe groupe, int periode) {
        return Ecart.entre(mesure(groupe, periode), mesure(reference, periode));
    }

    /**
     * Why there is no value: what the observation says; else a group without any collège here has no figure to transmit,
     * one with figures in other years has a missing one. Collèges without candidates have no rate.
     */
    private Etat absence(Groupe groupe, int periode) {
        return observation(groupe, periode)
                .map(m -> m.etat() == Etat.VALEUR ? Etat.SANS_OBJET : m.etat())
                .orElse(existe(groupe) ? Etat.NON_TRANSMIS : Etat.SANS_OBJET);
    }

    private boolean existe(Groupe groupe) {
        return !page.series()
                .de(territoire, Indicateurs.DNB_GENERAL, groupe.population())
                .isEmpty();
    }

    private String titre() {
        Optional<Ecart> maintenant = ecart(groupes.getFirst(), page.periode());
        Optional<Ecart> avant = ecart(groupes.getFirst(), page.periode() - 1);
        String sujet = "Réussite au DNB";
        if (maintenant.isEmpty()) {
            return sujet + " : pas d'écart à mesurer ici";
        }
        if (avant.isEmpty()) {
            return sujet + " : " + points(maintenant.get().enPoints()) + " d'écart";
        }
        double evolution = maintenant.get().enPoints() - avant.get().enPoints();
        String qui = page.comparaison() == Comparaison.QPV ? "l'écart" : "l'écart des REP+";
        return sujet + " : " + qui
                + (Math.abs(evolution) < STABLE ? " est stable" : evolution > 0 ? " se creuse" : " se réduit");
    }

    private String lecture() {
        String groupe = groupes.stream()
                .flatMap(g -> mesure(g, page.periode()).stream()
                        .map(m -> pourcent(m.enPourcent().orElseThrow()) + " " + ou(g)))
                .collect(Collectors.joining(" et "));
        Optional<Mesure> autres = mesure(reference, page.periode());
        if (groupe.isEmpty() || autres.isEmpty()) {
            return lectureSansEcart(groupe, autres);
        }
        return "En " + page.periode() + ", " + groupe + ", contre "
                + pourcent(autres.get().enPourcent().orElseThrow()) + " "
                + (page.comparaison() == Comparaison.QPV
                        ? "dans les autres collèges publics"
                        : "dans les collèges publics hors éducation prioritaire")
                + " : "
                + groupes.stream()
                        .flatMap(g -> ecart(g, page.periode()).stream().map(e -> enMots(g, e)))
                        .collect(Collectors.joining(" ; "))
                + ".";
    }

    private String ou(Groupe groupe) {
        return switch (groupe.population()) {
            case PUBLIC_QPV -> "des candidats sont admis dans les collèges publics en QPV ou à moins de 300 m";
            case PUBLIC_REP_PLUS -> "des candidats sont admis en REP+";
            default -> "en REP";
        };
    }

    private String enMots(Groupe groupe, Ecart ecart) {
        String qui =
                switch (groupe.population()) {
                    case PUBLIC_REP_PLUS -> " pour les REP+";
                    case PUBLIC_REP -> " pour les REP";
                    default -> "";
                };
        String evolution = ecart(groupe, page.periode() - 1)
                .map(avant -> ecart.enPoints() - avant.enPoints())
                .map(ecoule -> Math.abs(ecoule) < STABLE ? ", stable en un an" : ", " + variation(ecoule) + " en un an")
                .orElse("");
        String position = cible == null || !groupe.equals(groupes.getFirst())
                ? ""
                : ecart.enPoints() < cible.valeur().doubleValue()
                        ? ", sous la cible de " + Nombres.court(cible.valeur().doubleValue())
                        : ", au-dessus de la cible de "
                                + Nombres.court(cible.valeur().doubleValue());
        return "un écart de " + points(ecart.enPoints()) + qui + evolution + position;
    }

    private String lectureSansEcart(String groupe, Optional<Mesure> autres) {
        String reste = autres.map(
                        m -> " Les " + reference.population().libelle().toLowerCase(java.util.Locale.FRENCH) + " ont "
                                + pourcent(m.enPourcent().orElseThrow()) + " d'admis en " + page.periode() + ".")
                .orElse("");
        return constat() + " : il n'y a pas d'écart à mesurer." + reste
                + (groupe.isEmpty() ? "" : " En " + page.periode() + ", " + groupe + ".");
    }

    private String constat() {
        String absents = nommes(Etat.SANS_OBJET, "d'", "de ", ", ni ");
        if (!absents.isEmpty()) {
            return page.territoire().nom() + " ne compte pas " + absents;
        }
        String secrets = nommes(Etat.SECRET, "des ", "des ", " et ");
        return "Les résultats de " + page.periode()
                + (secrets.isEmpty()
                        ? " n'ont pas été transmis pour les deux groupes"
                        : " " + secrets + " sont couverts par le secret statistique");
    }

    private String nommes(Etat etat, String devantVoyelle, String devantConsonne, String entre) {
        return tous().filter(g -> mesure(g, page.periode()).isEmpty() && absence(g, page.periode()) == etat)
                .map(g -> g.population().libelle())
                .map(nom -> (nom.startsWith("A") ? devantVoyelle : devantConsonne)
                        + Character.toLowerCase(nom.charAt(0))
                        + nom.substring(1))
                .collect(Collectors.joining(entre));
    }

    private Graphique.Serie serie(Groupe groupe) {
        List<Graphique.Point> points = page.periodes().stream()
                .map(periode -> mesure(groupe, periode)
                        .map(m -> Graphique.Point.valeur(
                                String.valueOf(periode), arrondi(m.enPourcent().orElseThrow()), detail(m)))
                        .orElseGet(() -> Graphique.Point.sansValeur(String.valueOf(periode), absence(groupe, periode))))
                .toList();
        return new Graphique.Serie(
                groupe.population().libelle(), groupe.population().court(), groupe.role(), points);
    }

    /** The target drawn where the eye compares: that many points under the reference group. */
    private List<Graphique.CibleTracee> cibles() {
        if (cible == null || groupes.stream().noneMatch(this::existe)) {
            return List.of();
        }
        double ecartMax = cible.valeur().doubleValue();
        List<Graphique.PointDeCible> points = page.periodes().stream()
                .flatMap(periode -> mesure(reference, periode).stream()
                        .map(m -> new Graphique.PointDeCible(
                                String.valueOf(periode), arrondi(m.enPourcent().orElseThrow() - ecartMax))))
                .toList();
        return points.isEmpty()
                ? List.of()
                : List.of(new Graphique.CibleTracee("cible : écart < " + Nombres.court(ecartMax) + " points", points));
    }

    private Stream<Graphique.EcartTrace> ecarts(Groupe groupe) {
        return page.periodes().stream().flatMap(periode -> ecart(groupe, periode).stream()
                .map(e -> new Graphique.EcartTrace(
                        String.valueOf(periode),
                        arrondi(e.cible().enPourcent().orElseThrow()),
                        arrondi(e.reference().enPourcent().orElseThrow()),
                        decimal(e.enPoints(), 1) + " pts")));
    }

    private FigureModele.Tableau tableau() {
        List<String> entetes = new ArrayList<>(List.of("Session"));
        tous().forEach(g -> {
            entetes.add(g.population().libelle() + " (% d'admis)");
            entetes.add(g.population().court() + " : admis estimés sur candidats");
            entetes.add(g.population().court() + " : collèges");
        });
        groupes.forEach(
                g -> entetes.add("Écart " + (groupes.size() > 1 ? g.population().court() + " " : "") + "(points)"));
        List<List<Cellule>> lignes = page.periodes().stream().map(this::ligne).toList();
        return new FigureModele.Tableau(
                "Taux de réussite au DNB, série générale, " + page.territoire().nomEtNiveau(), entetes, lignes);
    }

    private List<Cellule> ligne(int periode) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(String.valueOf(periode))));
        tous().forEach(g -> mesure(g, periode)
                .ifPresentOrElse(
                        m -> {
                            double taux = m.enPourcent().orElseThrow();
                            cellules.add(new Cellule(pourcent(taux), decimal(taux, 1)));
                            cellules.add(Cellule.texte(parts(m)));
                            cellules.add(new Cellule(entier(m.unites()), String.valueOf(m.unites())));
                        },
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                cellules.add(Cellule.etat(absence(g, periode)));
                            }
                        }));
        groupes.forEach(g -> cellules.add(ecart(g, periode)
                .map(e -> new Cellule(
                        decimal(e.enPoints(), 1), decimal(e.enPoints(), 1).replace('\u2212', '-')))
                .orElseGet(() -> Cellule.etat(Etat.SANS_OBJET))));
        return cellules;
    }

    private String source() {
        return page.series().mesures().stream()
                .filter(m -> m.indicateur().equals(Indicateurs.DNB_GENERAL))
                .findFirst()
                .map(m -> m.source().enClair())
                .orElse("DEPP, IVAC : fichier non chargé");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        tous().flatMap(g -> mesure(g, page.periode()).stream()
                        .filter(m -> m.unites() < PETIT_GROUPE)
                        .map(m -> "À lire avec prudence : « " + g.population().libelle() + " » ne compte que "
                                + Nombres.compte(m.unites(), "collège", "collèges") + "."))
                .forEach(notes::add);
        notes.add(
                "Les données situent le collège, pas le domicile des élèves. Le taux publié est arrondi : les admis sont estimés.");
        groupes.forEach(g -> ecart(g, page.periode())
                .map(e -> new ExplicationEcart(e, ecart(g, page.periode() - 1)).enClair())
                .ifPresent(notes::add));
        if (cible != null) {
            notes.add("Cible de la convention nationale (" + cible.source() + "), fixée pour l'éducation prioritaire. "
                    + cible.note());
        }
        return notes;
    }

    private static String detail(Mesure mesure) {
        return pourcent(mesure.enPourcent().orElseThrow()) + " (" + parts(mesure) + ", "
                + Nombres.compte(mesure.unites(), "collège", "collèges") + ")";
    }

    private static String parts(Mesure mesure) {
        return "environ " + entier(mesure.numerateurArrondi()) + " sur " + entier(mesure.denominateurArrondi());
    }

    private static double arrondi(double taux) {
        return Nombres.arrondir(taux, 1).doubleValue();
    }
}
