package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.pourcent;
import static fr.copil.commun.Nombres.pourcentCourt;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.figure.ChiffresTraces;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Commentaires;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.tableaudebord.LignesMoinsDeTroisAns.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Second figure: schooling of under-threes, as the chosen convention asks for it, against the targets. Source: convention
 * nationale, art. 1.3, 2.1-1 and 4.4; convention Loire-Atlantique, art. 4. Only national values are printed; elsewhere
 * the figure says who is to send the rate.
 */
class FigureMoinsDeTroisAns {

    private final TableauDeBord page;
    private final LignesMoinsDeTroisAns lignes;
    private final Ligne demandee;
    private final List<Cible> cibles;

    FigureMoinsDeTroisAns(TableauDeBord page) {
        this.page = page;
        this.lignes = LignesMoinsDeTroisAns.de(page);
        this.demandee = lignes.demandee();
        this.cibles = page.cibles().stream()
                .filter(c -> c.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS)
                        || c.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS_REP))
                .toList();
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                        FigureCle.MOINS_DE_TROIS_ANS.id(),
                        titre(),
                        lecture,
                        List.of(),
                        new Graphique.Courbes(
                                lecture,
                                "Rentrée",
                                "Enfants scolarisés",
                                "%",
                                0.0,
                                60.0,
                                series(),
                                cibles(),
                                List.of()),
                        tableau(),
                        source(),
                        Stream.concat(
                                        cibles.stream()
                                                .map(c -> Textes.majuscule(libelle(c)) + " (" + c.source() + "). "
                                                        + c.note()),
                                        Sources.receptions(recues()).stream())
                                .toList(),
                        FigureCle.MOINS_DE_TROIS_ANS.fichier(page.demande()))
                .citee(
                        demandee.valeurs().isEmpty()
                                ? null
                                : Citation.de(demandee.valeurs().getLast()).code())
                .montrant(Stream.concat(
                        Stream.of(demandee.indicateur()),
                        lignes.voisines().stream().map(LignesMoinsDeTroisAns.Ligne::indicateur)));
    }

    private boolean enRepPlus() {
        return demandee.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS);
    }

    private Optional<Cible> cible() {
        return cibles.stream()
                .filter(c -> c.population() == Population.REP_PLUS)
                .findFirst();
    }

    private String titre() {
        String sujet = "École avant trois ans";
        List<Mesure> valeurs = demandee.valeurs();
        if (valeurs.isEmpty()) {
            return sujet
                    + (enRepPlus() ? " : taux local " : " : taux des QPV ")
                    + (partielle().isPresent()
                            ? "partiel"
                            : masque().map(FigureMoinsDeTroisAns::masquee)
                                    .orElse(retrait().isPresent() ? "retiré" : "non transmis"));
        }
        if (!enRepPlus()) {
            return sujet + " : " + pourcent(valeur(valeurs.getLast())) + " dans les QPV";
        }
        return cible().filter(c -> valeur(valeurs.getLast()) < c.valeur().doubleValue())
                .map(c -> sujet + " : loin de la cible de "
                        + pourcentCourt(c.valeur().doubleValue()))
                .orElse(sujet + " en REP+");
    }

    private String lecture() {
        List<Ligne> reperes = lignes.voisines().stream()
                .filter(ligne -> demandee.valeurs().isEmpty() || !enRepPlus())
                .filter(ligne -> !ligne.valeurs().isEmpty())
                .toList();
        return propre()
                + reperes.stream()
                        .map(this::constat)
                        .reduce((avant, apres) -> avant + " ; " + apres)
                        .map(constats -> " Pour repère, " + constats + cibleEnMots(reperes.stream()) + ".")
                        .orElse("");
    }

    private String propre() {
        return demandee.valeurs().isEmpty()
                ? partielle()
                        .map(m -> partiel(m) + attendu())
                        .or(() -> masque().map(this::masque))
                        .orElseGet(() -> nonTransmis() + attendu())
                : Textes.majuscule(constat(demandee)) + cibleEnMots(Stream.of(demandee)) + ".";
    }

    private String constat(Ligne ligne) {
        Mesure derniere = ligne.valeurs().getLast();
        Mesure premiere = ligne.valeurs().getFirst();
        String evolution = premiere.periode() == derniere.periode() ? "" : ", " + evolution(premiere, derniere);
        return "à la rentrée " + derniere.periode() + ", " + pourcent(valeur(derniere))
                + " des enfants de moins de trois ans sont scolarisés " + ligne.lieu()
                + (ligne.nationale() ? " en France" : " (" + page.territoire().nom() + ")") + evolution;
    }

    /** Once, however many lines it is set for. */
    private String cibleEnMots(Stream<Ligne> dites) {
        return dites.anyMatch(ligne -> ligne.indicateur().equals(Indicateurs.MOINS_DE_TROIS_ANS))
                ? cible().map(c ->
                                " ; la cible est de " + pourcentCourt(c.valeur().doubleValue()) + ", sans date")
                        .orElse("")
                : "";
    }

    /** Over all the years known: both are named when they are not neighbours. */
    private static String evolution(Mesure premiere, Mesure derniere) {
        return Nombres.variationEnPoints(valeur(derniere) - valeur(premiere)) + " "
                + (derniere.periode() - premiere.periode() == 1
                        ? "en un an"
                        : "de " + premiere.periode() + " à " + derniere.periode());
    }

    /** A sum that misses parts is told as such, never as the territory's. */
    private String partiel(Mesure m) {
        return "À la rentrée " + m.periode() + ", chiffres partiels pour "
                + page.territoire().nom() + " : " + m.couverture() + ".";
    }

    private Optional<Mesure> partielle() {
        return demandee.mesures().stream().filter(Mesure::partielle).reduce((avant, apres) -> apres);
    }

    /** What was sent last and may not be read here: nobody owes it. */
    private Optional<Mesure> masque() {
        return demandee.mesures().isEmpty()
                ? Optional.empty()
                : Optional.of(demandee.mesures().getLast()).filter(m -> m.absence() != Etat.NON_TRANSMIS);
    }

    private String masque(Mesure m) {
        return "À la rentrée " + m.periode() + ", le taux " + (enRepPlus() ? "local" : "des quartiers prioritaires")
                + " est " + masquee(m) + " (" + page.territoire().nom() + ").";
    }

    private static String masquee(Mesure m) {
        return switch (m.absence()) {
            case RESTREINT -> "en diffusion restreinte";
            case SECRET -> "couvert par le secret statistique";
            case VALEUR, NON_TRANSMIS, SANS_OBJET, PARTIEL -> m.absence().libelle();
        };
    }

    private String nonTransmis() {
        String dit = (enRepPlus() ? "Non transmis" : "Taux des quartiers prioritaires non transmis") + " pour "
                + page.territoire().nom()
                + retrait().map(r -> " : " + Textes.sansPoint(r.dit())).orElse("");
        return dit.endsWith(".") ? dit : dit + ".";
    }

    /** What was sent, then taken back, is not said to have never come. */
    private Optional<Retrait> retrait() {
        return Optional.ofNullable(page.retraits().get(demandee.indicateur()));
    }

    private String attendu() {
        return page.attentes().stream()
                .filter(a -> a.indicateur().equals(demandee.indicateur()))
                .findFirst()
                .map(a -> " Attendu : " + a.attenduDe() + " ; " + a.quand() + ".")
                .orElse("");
    }

    private List<Graphique.Serie> series() {
        return lignes.toutes().stream()
                .map(ligne -> new Graphique.Serie(ligne.nom(), court(ligne), ligne.trait(), points(ligne)))
                .toList();
    }

    private String court(Ligne ligne) {
        return lignes.toutes().size() == 1 ? "REP+" : ligne.nom();
    }

    private List<Graphique.Point> points(Ligne ligne) {
        return lignes.annees()
                .map(annee -> ligne.en(annee)
                        .filter(m -> m.enPourcent().isPresent())
                        .map(m -> Graphique.Point.valeur(String.valueOf(annee), valeur(m), detail(m))
                                .de(ChiffresTraces.de(m, "%"))
                                .note(m.commentaire()))
                        .orElseGet(() -> Graphique.Point.sansValeur(String.valueOf(annee), ligne.absence(annee))))
                .toList();
    }

    private static String detail(Mesure mesure) {
        return pourcent(valeur(mesure))
                + (mesure.partsConnues()
                        ? " (" + Nombres.entier(mesure.numerateurArrondi()) + " sur "
                                + Nombres.entier(mesure.denominateurArrondi()) + ")"
                        : " (parts non publiées)")
                + (mesure.commentaire().isEmpty() ? "" : ". " + mesure.commentaire());
    }

    private List<Graphique.CibleTracee> cibles() {
        return cibles.stream()
                .map(c -> new Graphique.CibleTracee(
                        libelle(c),
                        lignes.annees()
                                .map(annee -> new Graphique.PointDeCible(
                                        String.valueOf(annee), c.valeur().doubleValue()))
                                .toList()))
                .toList();
    }

    private static String libelle(Cible cible) {
        return "cible " + (cible.population() == Population.REP ? "REP" : "REP+") + " : "
                + pourcentCourt(cible.valeur().doubleValue());
    }

    private FigureModele.Tableau tableau() {
        List<String> entetes = new ArrayList<>(List.of("Rentrée"));
        lignes.toutes().forEach(ligne -> entetes.add(ligne.nom() + " (%)"));
        cibles.forEach(c -> entetes.add(c.population() == Population.REP ? "Cible REP (%)" : "Cible REP+ (%)"));
        return new FigureModele.Tableau(
                "Taux de scolarisation des moins de trois ans, "
                        + page.territoire().nomEtNiveau(),
                entetes,
                lignes.annees().map(this::ligne).toList());
    }

    private List<Cellule> ligne(int annee) {
        Stream<Cellule> valeurs = lignes.toutes().stream().map(ligne -> ligne.en(annee)
                .filter(m -> m.enPourcent().isPresent())
                .map(m -> new Cellule(pourcent(valeur(m)), decimal(valeur(m), 1)))
                .orElseGet(() -> Cellule.etat(ligne.absence(annee))));
        Stream<Cellule> objectifs = cibles.stream()
                .map(c -> new Cellule(
                        pourcentCourt(c.valeur().doubleValue()),
                        Nombres.court(c.valeur().doubleValue())));
        return Stream.of(Stream.of(Cellule.texte(String.valueOf(annee))), valeurs, objectifs)
                .flatMap(cellules -> cellules)
                .toList();
    }

    private String source() {
        String recues = Sources.enClair(recues(), "");
        return Commentaires.apres(
                "Convention nationale 2016-2020, art. 1.3" + (recues.isEmpty() ? "" : " ; " + recues),
                lignes.toutes().stream().flatMap(ligne -> ligne.mesures().stream()));
    }

    private Stream<Mesure> recues() {
        return lignes.toutes().stream().flatMap(ligne -> ligne.valeurs().stream());
    }

    private static double valeur(Mesure mesure) {
        return mesure.enPourcent().orElseThrow();
    }
}
