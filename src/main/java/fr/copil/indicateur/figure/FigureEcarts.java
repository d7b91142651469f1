package fr.copil.indicateur.figure;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Commentaires;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.ExplicationEcart;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.PlaceDeLEcart;
import fr.copil.indicateur.mesure.Projection;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.indicateur.mesure.Trajectoire;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gap itself over the years: its interval, its target, its pace, what it means in pupils and who moved. */
class FigureEcarts {

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final LectureEcarts mots;
    private final Optional<Trajectoire> objectif;

    FigureEcarts(Etude etude, Liens liens) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        this.mots = new LectureEcarts(etude, grandeur);
        this.objectif = objectif();
    }

    FigureModele modele() {
        String lecture = mots.enClair(projection());
        return new FigureModele(
                "ecart",
                mots.titre(),
                lecture,
                List.of(),
                new Graphique.Courbes(
                        lecture,
                        "Année",
                        grandeur.taux() ? "Écart en points" : "Écart",
                        "decimal",
                        null,
                        null,
                        List.of(new Graphique.Serie("Écart", "écart", Trait.ECART, points())),
                        cibles(),
                        List.of()),
                tableau(),
                Commentaires.apres(Liens.source(montrees()), montrees()),
                notes(),
                liens.fichier("ecart"));
    }

    private Stream<Mesure> montrees() {
        return etude.periodes().stream()
                .flatMap(annee -> etude.ecart(annee).stream())
                .flatMap(e -> Stream.of(e.cible(), e.reference()));
    }

    private List<Graphique.Point> points() {
        return etude.periodes().stream()
                .map(annee -> etude.ecart(annee)
                        .map(e -> point(annee, e))
                        .orElseGet(
                                () -> Graphique.Point.sansValeur(String.valueOf(annee), etude.absenceDeLEcart(annee))))
                .toList();
    }

    private Graphique.Point point(int annee, Ecart ecart) {
        Graphique.Point valeur = Graphique.Point.valeur(
                String.valueOf(annee),
                Grandeur.arrondi(ecart.enPoints()),
                grandeur.ecart(ecart.enPoints()) + marge(ecart));
        Paire paire = etude.paire();
        Graphique.Point point = paire == null
                ? valeur
                : valeur.de(ChiffresTraces.de(ecart, paire, grandeur.taux() ? "points" : grandeur.enColonne()));
        return ecart.intervalle()
                .map(i -> point.entre(Grandeur.arrondi(i.bas()), Grandeur.arrondi(i.haut())))
                .orElse(point);
    }

    private static String marge(Ecart ecart) {
        return ecart.intervalle().map(i -> ", " + LectureEcarts.entre(i)).orElse("");
    }

    /** The gaps of the years that join, as the target is read: in points as long as no committee chose. */
    private NavigableMap<Integer, Double> valeurs() {
        NavigableMap<Integer, Double> valeurs = new TreeMap<>();
        etude.ecartsQuiSeSuivent()
                .forEach(
                        e -> valeurs.put(e.cible().periode(), relative() ? e.enPourcentDeLaReference() : e.enPoints()));
        return valeurs;
    }

    private boolean relative() {
        return etude.cibleDeLEcart()
                .filter(c -> c.lectures().equals(List.of(LectureDeCible.RELATIVE)))
                .isPresent();
    }

    /** From the first year known: the convention sets the target, not the baseline. */
    private Optional<Trajectoire> objectif() {
        NavigableMap<Integer, Double> valeurs = valeurs();
        return valeurs.isEmpty()
                ? Optional.empty()
                : etude.cibleDeLEcart()
                        .map(c -> Trajectoire.sansDate(
                                valeurs.firstKey(),
                                valeurs.firstEntry().getValue(),
                                c.valeur().doubleValue(),
                                true));
    }

    private Optional<Projection> projection() {
        return mots.enMouvement() ? objectif.map(o -> Projection.de(valeurs(), o)) : Optional.empty();
    }

    /** In points, as the axis is; where the target is read relative to the reference, it follows it. */
    private List<Graphique.CibleTracee> cibles() {
        return etude.cibleDeLEcart().stream()
                .flatMap(c -> c.lectures().stream().map(lecture -> cible(c, lecture)))
                .toList();
    }

    private Graphique.CibleTracee cible(Cible cible, LectureDeCible lecture) {
        double seuil = cible.valeur().doubleValue();
        return new Graphique.CibleTracee(
                PlaceDeLEcart.NOM + " : " + lecture.seuilEnClair(seuil),
                etude.periodes().stream()
                        .flatMap(annee -> etude.ecart(annee).stream()
                                .map(e -> e.reference().enValeur().orElseThrow())
                                .map(r -> new Graphique.PointDeCible(
                                        String.valueOf(annee), Grandeur.arrondi(r - lecture.seuil(r, seuil)))))
                        .toList());
    }

    private FigureModele.Tableau tableau() {
        return new FigureModele.Tableau(
                "Écart, " + etude.definition().nom() + ", " + etude.territoire().nomEtNiveau(),
                Stream.concat(
                                Stream.of("Année", "Écart", "Écart au moins", "Écart au plus", "Ratio"),
                                Stream.ofNullable(manquants())
                                        .map(manquants -> Textes.majuscule(manquants) + " manquants"))
                        .toList(),
                etude.periodes().stream().map(this::ligne).toList());
    }

    private List<Cellule> ligne(int annee) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(String.valueOf(annee))));
        Optional<Ecart> ecart = etude.ecart(annee);
        if (ecart.isEmpty()) {
            for (int i = manquants() == null ? 1 : 0; i < 5; i++) {
                cellules.add(Cellule.etat(etude.absenceDeLEcart(annee)));
            }
            return cellules;
        }
        Ecart e = ecart.get();
        cellules.add(nombre(e.enPoints()));
        cellules.add(e.intervalle().map(i -> nombre(i.bas())).orElse(Cellule.texte("tailles inconnues")));
        cellules.add(e.intervalle().map(i -> nombre(i.haut())).orElse(Cellule.texte("tailles inconnues")));
        cellules.add(
                e.ratio().isPresent()
                        ? Cellule.texte(Nombres.decimal(e.ratio().getAsDouble(), 2))
                        : Cellule.etat(Etat.SANS_OBJET));
        if (manquants() != null) {
            cellules.add(
                    e.cible().partsConnues()
                            ? new Cellule(Nombres.entier(e.effectifManquant()), String.valueOf(e.effectifManquant()))
                            : Cellule.etat(Etat.SANS_OBJET));
        }
        return cellules;
    }

    private static Cellule nombre(double valeur) {
        String texte = Nombres.decimal(valeur, 1);
        return new Cellule(texte, texte.replace('\u2212', '-'));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("La différence est la référence moins le groupe suivi."
                + (mots.aRattraper()
                        ? etude.definition().sens() == Sens.BAISSE
                                ? " Un nombre négatif est un retard à combler."
                                : " Un nombre positif est un retard à combler."
                        : ""));
        etude.ecart(etude.periode())
                .filter(e -> grandeur.taux())
                .map(e -> new ExplicationEcart(e, etude.premierEcart(), manquants()).enClair())
                .ifPresent(notes::add);
        objectif.ifPresent(o -> notes.addAll(chemin(o)));
        etude.cibleDeLEcart()
                .ifPresent(c -> notes.add(Textes.majuscule(PlaceDeLEcart.NOM) + " de la convention nationale ("
                        + c.source() + "), fixée pour l'éducation prioritaire. " + c.note()));
        notes.addAll(Sources.receptions(montrees()));
        return notes;
    }

    private List<String> chemin(Trajectoire objectif) {
        List<String> notes = new ArrayList<>();
        String lecture = (relative() ? LectureDeCible.RELATIVE : LectureDeCible.POINTS).libelle();
        if (mots.enMouvement()) {
            objectif.progres(valeurs().lastEntry().getValue())
                    .ifPresent(p -> notes.add("Chemin parcouru vers la " + PlaceDeLEcart.NOM + " depuis "
                            + objectif.anneeDepart() + ", lue " + lecture + " : " + Nombres.entier(Math.round(p))
                            + " %."));
        }
        notes.add(
                Projection.de(valeurs(), objectif) instanceof Projection.Refusee(int connus)
                        ? "Pas de projection : " + Nombres.compte(connus, "année connue", "années connues")
                                + ", il en faut trois."
                        : "Rythme : droite des moindres carrés sur les années connues jusqu'à " + etude.periode() + ", "
                                + PlaceDeLEcart.NOM + " lue " + lecture + " ; ce n'est pas une prévision.");
        return notes;
    }

    /** Those whom a group lacks have a name where a higher share of success is better. */
    private @Nullable String manquants() {
        return etude.definition().theme() == Theme.REUSSITE
                        && etude.definition().sens() == Sens.HAUSSE
                ? "admis"
                : null;
    }
}
