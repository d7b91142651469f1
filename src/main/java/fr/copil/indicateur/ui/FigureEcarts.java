package fr.copil.indicateur.ui;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Cible;
import fr.copil.indicateur.Ecart;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EvolutionEcart;
import fr.copil.indicateur.ExplicationEcart;
import fr.copil.indicateur.Intervalle;
import fr.copil.indicateur.Objectif;
import fr.copil.indicateur.Projection;
import fr.copil.ui.FigureModele;
import fr.copil.ui.FigureModele.Cellule;
import fr.copil.ui.Graphique;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The gap itself over the years: its interval, its target, its pace, what it means in pupils and who moved. */
class FigureEcarts {

    private final Etude etude;
    private final Grandeur grandeur;
    private final Liens liens;
    private final Optional<Objectif> objectif;

    FigureEcarts(Etude etude, Liens liens) {
        this.etude = etude;
        this.grandeur = Grandeur.de(etude.definition());
        this.liens = liens;
        this.objectif = objectif();
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                "ecart",
                "L'écart, année par année",
                lecture,
                List.of(),
                new Graphique.Courbes(
                        lecture,
                        "Année",
                        grandeur.taux() ? "Écart en points" : "Écart",
                        "decimal",
                        null,
                        null,
                        List.of(new Graphique.Serie("Écart", "écart", "ecart", points())),
                        cibles(),
                        List.of()),
                tableau(),
                liens.source(),
                notes(),
                liens.fichier("ecart"));
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
        Graphique.Point point = Graphique.Point.valeur(
                String.valueOf(annee),
                Grandeur.arrondi(ecart.enPoints()),
                grandeur.ecart(ecart.enPoints()) + marge(ecart));
        return ecart.intervalle()
                .map(i -> point.entre(Grandeur.arrondi(i.bas()), Grandeur.arrondi(i.haut())))
                .orElse(point);
    }

    private static String marge(Ecart ecart) {
        return ecart.intervalle().map(i -> ", " + entre(i)).orElse("");
    }

    private static String entre(Intervalle intervalle) {
        return "entre " + Nombres.decimal(intervalle.bas(), 1) + " et " + Nombres.decimal(intervalle.haut(), 1);
    }

    private NavigableMap<Integer, Double> valeurs() {
        NavigableMap<Integer, Double> valeurs = new TreeMap<>();
        etude.periodes().stream().filter(annee -> annee <= etude.periode()).forEach(annee -> etude.ecart(annee)
                .ifPresent(e -> valeurs.put(annee, e.enPoints())));
        return valeurs;
    }

    private Optional<Cible> cible() {
        return etude.cibles().stream().filter(c -> c.population() == null).findFirst();
    }

    /** From the first year known: the convention sets the target, not the baseline. */
    private Optional<Objectif> objectif() {
        NavigableMap<Integer, Double> valeurs = valeurs();
        return valeurs.isEmpty()
                ? Optional.empty()
                : cible().map(c -> Objectif.sansDate(
                        valeurs.firstKey(),
                        valeurs.firstEntry().getValue(),
                        c.valeur().doubleValue(),
                        true));
    }

    private List<Graphique.CibleTracee> cibles() {
        return cible().stream()
                .map(c -> new Graphique.CibleTracee(
                        "cible : moins de " + Nombres.court(c.valeur().doubleValue()),
                        etude.periodes().stream()
                                .map(annee -> new Graphique.PointDeCible(
                                        String.valueOf(annee), c.valeur().doubleValue()))
                                .toList()))
                .toList();
    }

    private String lecture() {
        Optional<Ecart> ecart = etude.ecart(etude.periode());
        if (ecart.isEmpty()) {
            return "Pas d'écart à mesurer pour " + etude.territoire().nom() + " en " + etude.periode() + ".";
        }
        double points = ecart.get().enPoints();
        return "En " + etude.periode() + ", un écart de " + grandeur.ecart(Math.abs(points))
                + (points >= 0 ? " à rattraper" : " en faveur du groupe suivi")
                + ecart.get()
                        .intervalle()
                        .map(i -> " (" + entre(i) + " avec 95 % de confiance)")
                        .orElse("")
                + rythme() + ".";
    }

    private String rythme() {
        if (dansLeBruit()) {
            return " ; sa variation depuis " + valeurs().firstKey() + " est dans la marge d'incertitude";
        }
        return objectif.map(o -> switch (Projection.de(valeurs(), o)) {
                    case Projection.DejaAtteinte() -> ", sous la cible";
                    case Projection.Atteinte(int annee) -> " ; à ce rythme, la cible serait atteinte en " + annee;
                    case Projection.NonAtteinte(boolean sEnEloigne) ->
                        sEnEloigne
                                ? " ; au rythme observé, la cible ne serait pas atteinte"
                                : " ; au rythme observé, il faudrait plus de trente ans pour atteindre la cible";
                    case Projection.Refusee(int connus) -> "";
                })
                .orElse("");
    }

    /** A pace that chance alone could give is not one. */
    private boolean dansLeBruit() {
        NavigableMap<Integer, Double> valeurs = valeurs();
        return valeurs.size() > 1
                && etude.ecart(valeurs.firstKey())
                        .flatMap(avant -> etude.ecart(valeurs.lastKey())
                                .flatMap(apres -> new EvolutionEcart(avant, apres).dansLeBruit()))
                        .orElse(false);
    }

    private FigureModele.Tableau tableau() {
        return new FigureModele.Tableau(
                "Écart, " + etude.definition().nom() + ", " + etude.territoire().nomEtNiveau(),
                List.of("Année", "Écart", "Borne basse à 95 %", "Borne haute à 95 %", "Ratio", "Admis manquants"),
                etude.periodes().stream().map(this::ligne).toList());
    }

    private List<Cellule> ligne(int annee) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(String.valueOf(annee))));
        Optional<Ecart> ecart = etude.ecart(annee);
        if (ecart.isEmpty()) {
            for (int i = 0; i < 5; i++) {
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
        cellules.add(
                grandeur.taux() && e.cible().partsConnues()
                        ? new Cellule(Nombres.entier(e.effectifManquant()), String.valueOf(e.effectifManquant()))
                        : Cellule.etat(Etat.SANS_OBJET));
        return cellules;
    }

    private static Cellule nombre(double valeur) {
        String texte = Nombres.decimal(valeur, 1);
        return new Cellule(texte, texte.replace('\u2212', '-'));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Écart : la référence moins le groupe suivi ; un nombre positif est un retard à combler.");
        etude.ecart(etude.periode())
                .filter(e -> grandeur.taux())
                .map(e -> new ExplicationEcart(e, etude.ecart(etude.periode() - 1)).enClair())
                .ifPresent(notes::add);
        objectif.ifPresent(o -> {
            valeurs().values().stream()
                    .reduce((a, b) -> b)
                    .map(o::progres)
                    .filter(p -> p.isPresent())
                    .ifPresent(p -> notes.add("Chemin parcouru vers la cible depuis " + o.anneeDepart() + " : "
                            + Nombres.entier(Math.round(p.getAsDouble())) + " %."));
            notes.add(
                    Projection.de(valeurs(), o) instanceof Projection.Refusee(int connus)
                            ? "Pas de projection : " + Nombres.compte(connus, "année connue", "années connues")
                                    + ", il en faut trois."
                            : "Rythme : droite des moindres carrés sur les années connues jusqu'à " + etude.periode()
                                    + " ; ce n'est pas une prévision.");
        });
        cible().ifPresent(c -> notes.add("Cible de la convention nationale (" + c.source()
                + "), fixée pour l'éducation prioritaire. " + c.note()));
        return notes;
    }
}
