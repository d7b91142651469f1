package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.pourcentCourt;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Cible;
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

/**
 * Second figure: schooling of under-threes in REP+ against its targets. Source: convention nationale, art. 1.3, 2.1-1
 * and 4.4. Only national values are printed; elsewhere the figure says who is to send the rate.
 */
class FigureMoinsDeTroisAns {

    private final TableauDeBord page;
    private final List<Mesure> france;
    private final List<Mesure> ici;
    private final List<Cible> cibles;

    FigureMoinsDeTroisAns(TableauDeBord page) {
        this.page = page;
        this.france = valeurs(CodeTerritoire.FRANCE);
        this.ici = valeurs(page.territoire().code());
        this.cibles = page.cibles().stream()
                .filter(c -> c.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS)
                        || c.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS_REP))
                .toList();
    }

    private List<Mesure> valeurs(CodeTerritoire territoire) {
        return serie(territoire).stream()
                .filter(m -> m.enPourcent().isPresent())
                .toList();
    }

    private List<Mesure> serie(CodeTerritoire territoire) {
        return page.series().de(territoire, Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS);
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                "moins-de-trois-ans",
                titre(),
                lecture,
                List.of(),
                new Graphique.Courbes(
                        lecture, "Rentrée", "Enfants scolarisés", "%", 0.0, 60.0, series(), cibles(), List.of()),
                tableau(),
                source(),
                notes(),
                Figures.fichier(page, "moins-de-trois-ans"));
    }

    private boolean nationale() {
        return page.territoire().code().equals(CodeTerritoire.FRANCE);
    }

    private Optional<Cible> cible() {
        return cibles.stream()
                .filter(c -> c.population() == Population.REP_PLUS)
                .findFirst();
    }

    private String titre() {
        if (ici.isEmpty()) {
            return "École avant trois ans : taux local non transmis";
        }
        return cible().map(c -> "École avant trois ans : loin de la cible de "
                        + pourcentCourt(c.valeur().doubleValue()))
                .filter(titre -> sousLaCible() > 0)
                .orElse("École avant trois ans en REP+");
    }

    private double sousLaCible() {
        return cible().map(c -> c.valeur().doubleValue() - valeur(ici.getLast()))
                .orElse(0.0);
    }

    private String lecture() {
        List<Mesure> serie = ici.isEmpty() ? france : ici;
        String constat = serie.isEmpty() ? "" : constat(serie);
        return ici.isEmpty()
                ? partiel() + attente() + (constat.isEmpty() ? "" : " Pour repère, " + constat)
                : majuscule(constat);
    }

    private String constat(List<Mesure> serie) {
        Mesure derniere = serie.getLast();
        String evolution = serie.size() < 2
                ? ""
                : ", " + Nombres.variation(valeur(derniere) - valeur(serie.get(serie.size() - 2))) + " en un an";
        String cible = cible().map(
                        c -> " ; la cible est de " + pourcentCourt(c.valeur().doubleValue()) + ", sans date")
                .orElse("");
        return "à la rentrée " + derniere.periode() + ", " + pourcentCourt(valeur(derniere))
                + " des enfants de moins de trois ans sont scolarisés en REP+"
                + (ici.isEmpty() || nationale() ? " en France" : "") + evolution + cible + ".";
    }

    /** A sum that misses parts is told as such, never as the territory's. */
    private String partiel() {
        return serie(page.territoire().code()).stream()
                .filter(Mesure::partielle)
                .reduce((avant, apres) -> apres)
                .map(m -> "À la rentrée " + m.periode() + ", chiffres partiels pour "
                        + page.territoire().nom() + " : " + m.couverture() + ". ")
                .orElse("");
    }

    private String attente() {
        return page.attentes().stream()
                .filter(a -> a.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS))
                .findFirst()
                .map(a -> "Non transmis pour " + page.territoire().nom() + ". Attendu : " + a.attenduDe() + " ; "
                        + a.quand() + ".")
                .orElse("Non transmis pour " + page.territoire().nom() + ".");
    }

    private List<Graphique.Serie> series() {
        List<Graphique.Serie> series = new ArrayList<>();
        if (!nationale()) {
            series.add(new Graphique.Serie(
                    page.territoire().nom() + ", REP+",
                    page.territoire().nom(),
                    "rep-plus",
                    points(page.territoire().code())));
        }
        series.add(new Graphique.Serie(
                "France, REP+",
                nationale() ? "REP+" : "France, REP+",
                nationale() ? "rep-plus" : "reference",
                points(CodeTerritoire.FRANCE)));
        return series;
    }

    private List<Graphique.Point> points(CodeTerritoire territoire) {
        return annees().map(annee -> en(annee, valeurs(territoire))
                        .map(m -> Graphique.Point.valeur(
                                String.valueOf(annee),
                                valeur(m),
                                pourcentCourt(valeur(m)) + " (valeur imprimée, parts non publiées)"))
                        .orElseGet(() -> Graphique.Point.sansValeur(String.valueOf(annee), absence(territoire, annee))))
                .toList();
    }

    private static Optional<Mesure> en(int annee, List<Mesure> serie) {
        return serie.stream().filter(m -> m.periode() == annee).findFirst();
    }

    /** What the observation says when there is one without a value; else nothing was sent. */
    private Etat absence(CodeTerritoire territoire, int annee) {
        return en(annee, serie(territoire)).map(Mesure::etat).orElse(Etat.NON_TRANSMIS);
    }

    private Stream<Integer> annees() {
        return Stream.concat(
                        serie(CodeTerritoire.FRANCE).stream(),
                        serie(page.territoire().code()).stream())
                .map(Mesure::periode)
                .distinct()
                .sorted();
    }

    private List<Graphique.CibleTracee> cibles() {
        return cibles.stream()
                .map(c -> new Graphique.CibleTracee(
                        libelle(c),
                        annees().map(annee -> new Graphique.PointDeCible(
                                        String.valueOf(annee), c.valeur().doubleValue()))
                                .toList()))
                .toList();
    }

    private static String libelle(Cible cible) {
        return "cible " + (cible.population() == Population.REP ? "REP" : "REP+") + " : "
                + pourcentCourt(cible.valeur().doubleValue());
    }

    private FigureModele.Tableau tableau() {
        List<List<Cellule>> lignes = new ArrayList<>();
        annees().forEach(annee -> {
            List<Cellule> ligne = new ArrayList<>(List.of(Cellule.texte(String.valueOf(annee))));
            if (!nationale()) {
                ligne.add(cellule(page.territoire().code(), annee));
            }
            ligne.add(cellule(CodeTerritoire.FRANCE, annee));
            cibles.forEach(c -> ligne.add(new Cellule(
                    pourcentCourt(c.valeur().doubleValue()),
                    Nombres.court(c.valeur().doubleValue()))));
            lignes.add(ligne);
        });
        List<String> entetes = new ArrayList<>(List.of("Rentrée"));
        if (!nationale()) {
            entetes.add(page.territoire().nom() + ", REP+ (%)");
        }
        entetes.add("France, REP+ (%)");
        cibles.forEach(c -> entetes.add(c.population() == Population.REP ? "Cible REP (%)" : "Cible REP+ (%)"));
        return new FigureModele.Tableau(
                "Taux de scolarisation des moins de trois ans, "
                        + page.territoire().nomEtNiveau(),
                entetes,
                lignes);
    }

    private Cellule cellule(CodeTerritoire territoire, int annee) {
        return en(annee, valeurs(territoire))
                .map(m -> new Cellule(pourcentCourt(valeur(m)), Nombres.court(valeur(m))))
                .orElseGet(() -> Cellule.etat(absence(territoire, annee)));
    }

    private String source() {
        return Stream.concat(ici.stream(), france.stream())
                .findFirst()
                .map(m -> "Convention nationale 2016-2020, art. 1.3 ; "
                        + m.source().enClair())
                .orElse("Convention nationale 2016-2020");
    }

    private List<String> notes() {
        return cibles.stream()
                .map(c -> majuscule(libelle(c)) + " (" + c.source() + "). " + c.note())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static double valeur(Mesure mesure) {
        return mesure.enPourcent().orElseThrow();
    }

    private static String majuscule(String texte) {
        return texte.isEmpty() ? texte : Character.toUpperCase(texte.charAt(0)) + texte.substring(1);
    }
}
