package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.figure.ChiffresTraces;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Commentaires;
import fr.copil.indicateur.mesure.ExplicationEcart;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.PlaceDeLEcart;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.tableaudebord.GroupesCompares.Groupe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * First figure: the DNB pass rate of two or three groups of public collèges, the gap between them as its own mark, and
 * the target of the gap. Source: convention nationale, art. 2.1-1 and 4.4.
 */
class FigureEcart {

    private static final String QPV_2015 = "QPV 2015";

    static final int PETIT_GROUPE = 5;

    private final TableauDeBord page;
    private final GroupesCompares compares;
    private final List<Groupe> groupes;
    private final Groupe reference;
    private final @Nullable Cible cible;

    FigureEcart(TableauDeBord page) {
        this.page = page;
        this.compares = GroupesCompares.de(page);
        this.groupes = compares.suivis();
        this.reference = compares.reference();
        this.cible = compares.cible();
    }

    FigureModele modele() {
        LectureEcart mots = new LectureEcart(page, compares);
        String lecture = mots.lecture();
        return new FigureModele(
                FigureCle.ECART.id(),
                mots.titre(),
                lecture,
                choix(),
                new Graphique.Courbes(
                        lecture,
                        "Session",
                        "Admis au DNB général",
                        "%",
                        null,
                        null,
                        compares.tous().flatMap(this::series).toList(),
                        cibles(),
                        groupes.stream().limit(1).flatMap(this::ecarts).toList(),
                        ruptures()
                                .map(rupture -> String.valueOf(rupture.annee()))
                                .distinct()
                                .toList()),
                tableau(),
                source(),
                notes(),
                FigureCle.fichier(page.demande(), "ecart-" + page.comparaison().code()),
                compares.ecart(groupes.getFirst(), page.periode())
                        .map(e -> Citation.de(e, page.comparaison().paire()).code())
                        .orElse(null));
    }

    /** With the door of those who may write down how their committee reads the target. */
    private List<FigureModele.Choix> choix() {
        Stream<FigureModele.Choix> comparaisons =
                Stream.of(choix(AxeDeComparaison.QPV, "Près d'un QPV"), choix(AxeDeComparaison.EP, "REP+ et REP"));
        return cible == null || !page.peutFixerLaLecture()
                ? comparaisons.toList()
                : Stream.concat(
                                comparaisons,
                                Stream.of(new FigureModele.Choix(
                                        "Fixer la lecture des « moins de 10 % »",
                                        "/lecture-de-cible?convention="
                                                + page.convention().code(),
                                        false)))
                        .toList();
    }

    private FigureModele.Choix choix(AxeDeComparaison comparaison, String libelle) {
        return new FigureModele.Choix(
                libelle, page.demande().avec(comparaison).lien(), page.comparaison() == comparaison);
    }

    /** One line a map: nothing joins them. */
    private Stream<Graphique.Serie> series(Groupe groupe) {
        List<Integer> debuts = Stream.concat(
                        Stream.of(Integer.MIN_VALUE),
                        compares.ruptures(groupe).stream().map(Rupture::annee))
                .toList();
        return IntStream.range(0, debuts.size())
                .mapToObj(rang -> serie(
                        groupe, debuts.get(rang), rang + 1 < debuts.size() ? debuts.get(rang + 1) : Integer.MAX_VALUE));
    }

    private Graphique.Serie serie(Groupe groupe, int debut, int fin) {
        String quand = fin < Integer.MAX_VALUE ? " avant " + fin : debut > Integer.MIN_VALUE ? " depuis " + debut : "";
        List<Graphique.Point> points = page.periodes().stream()
                .filter(periode -> periode >= debut && periode < fin)
                .map(periode -> compares.mesure(groupe, periode)
                        .map(m -> Graphique.Point.valeur(
                                        String.valueOf(periode),
                                        arrondi(m.enPourcent().orElseThrow()),
                                        detail(m))
                                .de(ChiffresTraces.de(m, "%"))
                                .note(m.commentaire()))
                        .orElseGet(() ->
                                Graphique.Point.sansValeur(String.valueOf(periode), compares.absence(groupe, periode))))
                .toList();
        return new Graphique.Serie(
                groupe.population().libelle() + quand, groupe.population().court() + quand, groupe.trait(), points);
    }

    /** The target drawn where the eye compares: so much under the reference group, once for each way to read it. */
    private List<Graphique.CibleTracee> cibles() {
        Cible voulue = cible;
        return voulue == null || groupes.stream().noneMatch(compares::existe)
                ? List.of()
                : voulue.lectures().stream()
                        .map(lecture -> cible(voulue.valeur().doubleValue(), lecture))
                        .filter(tracee -> !tracee.points().isEmpty())
                        .toList();
    }

    private Graphique.CibleTracee cible(double ecartMax, LectureDeCible lecture) {
        return new Graphique.CibleTracee(
                PlaceDeLEcart.NOM + " : " + lecture.seuilEnClair(ecartMax),
                page.periodes().stream()
                        .flatMap(periode -> compares.mesure(reference, periode).stream()
                                .map(m -> new Graphique.PointDeCible(
                                        String.valueOf(periode),
                                        arrondi(lecture.seuil(m.enPourcent().orElseThrow(), ecartMax)))))
                        .toList());
    }

    private Stream<Graphique.EcartTrace> ecarts(Groupe groupe) {
        return page.periodes().stream().flatMap(periode -> compares.ecart(groupe, periode).stream()
                .map(e -> new Graphique.EcartTrace(
                        String.valueOf(periode),
                        arrondi(e.cible().enPourcent().orElseThrow()),
                        arrondi(e.reference().enPourcent().orElseThrow()),
                        decimal(e.enPoints(), 1) + " pts")));
    }

    private FigureModele.Tableau tableau() {
        List<String> entetes = new ArrayList<>(List.of("Session"));
        compares.tous().forEach(g -> {
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
        compares.tous().forEach(g -> compares.mesure(g, periode)
                .ifPresentOrElse(
                        m -> {
                            double taux = m.enPourcent().orElseThrow();
                            cellules.add(new Cellule(pourcent(taux), decimal(taux, 1)));
                            cellules.add(Cellule.texte(parts(m)));
                            cellules.add(new Cellule(entier(m.unites()), String.valueOf(m.unites())));
                        },
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                cellules.add(Cellule.etat(compares.absence(g, periode)));
                            }
                        }));
        groupes.forEach(g -> cellules.add(compares.ecart(g, periode)
                .map(e -> new Cellule(
                        decimal(e.enPoints(), 1), decimal(e.enPoints(), 1).replace('\u2212', '-')))
                .orElseGet(() -> Cellule.etat(Etat.SANS_OBJET))));
        return cellules;
    }

    /** With the lists that classify the collèges, without which the rate of a group means nothing. */
    private String source() {
        List<String> cartes = Sources.cartes(observations());
        String classement = page.comparaison() == AxeDeComparaison.QPV
                ? (cartes.isEmpty() ? List.of(QPV_2015) : cartes)
                        .stream().map(FigureEcart::listeDesProches).collect(Collectors.joining(" puis "))
                : (cartes.isEmpty() ? List.of("REP, rentrée 2022") : cartes)
                        .stream()
                                .map(carte -> carte.replaceFirst("^REP", "DGESCO, liste des REP et REP+"))
                                .collect(Collectors.joining(" puis "));
        return Commentaires.apres(reussite() + " ; collèges classés d'après " + classement, observations());
    }

    private static String listeDesProches(String carte) {
        return "la liste des collèges en " + carte + " ou à moins de 300 m";
    }

    private Stream<Mesure> observations() {
        return compares.tous()
                .flatMap(g -> page.periodes().stream().flatMap(periode -> compares.observation(g, periode).stream()));
    }

    private String reussite() {
        return Sources.livraisons(observations(), "DEPP, IVAC : aucune valeur reçue pour ce territoire");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        compares.tous()
                .flatMap(g -> compares.mesure(g, page.periode()).stream()
                        .filter(m -> m.unites() < PETIT_GROUPE)
                        .map(m -> FigureModele.PRUDENCE + "« " + g.population().libelle() + " » ne compte que "
                                + Nombres.compte(m.unites(), "collège", "collèges") + "."))
                .forEach(notes::add);
        if (page.comparaison() == AxeDeComparaison.QPV) {
            if (source().contains(QPV_2015)) {
                notes.add("Liste des collèges en QPV 2015 ou à moins de 300 m : MEN et CGET, mise en ligne en 2019,"
                        + " licence à confirmer.");
            }
            notes.add(
                    "L'ONPV retient la même règle : un collège compte avec le quartier quand il s'y trouve, ou à moins"
                            + " de 300 m.");
        }
        notes.add(
                "Les données situent le collège, pas le domicile des élèves. Le taux publié est arrondi : les admis sont estimés.");
        ruptures().map(Rupture::enClair).distinct().forEach(notes::add);
        groupes.forEach(g -> compares.ecart(g, page.periode())
                .map(e -> new ExplicationEcart(e, compares.premier(g), "admis").enClair())
                .ifPresent(notes::add));
        if (cible != null) {
            notes.add("Première étape de la convention nationale (" + cible.source()
                    + "), fixée pour l'éducation prioritaire. " + cible.note()
                    + (cible.fixee() == null ? "" : " " + cible.fixee().enDetail()));
        }
        notes.addAll(Sources.receptions(observations()));
        return notes;
    }

    private Stream<Rupture> ruptures() {
        return compares.tous().flatMap(groupe -> compares.ruptures(groupe).stream());
    }

    private static String detail(Mesure mesure) {
        return pourcent(mesure.enPourcent().orElseThrow()) + " (" + parts(mesure) + ", "
                + Nombres.compte(mesure.unites(), "collège", "collèges") + ")"
                + (mesure.commentaire().isEmpty() ? "" : ". " + mesure.commentaire());
    }

    private static String parts(Mesure mesure) {
        if (!mesure.partsConnues()) {
            return "parts non publiées";
        }
        return "environ " + entier(mesure.numerateurArrondi()) + " sur " + entier(mesure.denominateurArrondi());
    }

    private static double arrondi(double taux) {
        return Nombres.arrondir(taux, 1).doubleValue();
    }
}
