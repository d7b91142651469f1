package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.pourcent;

import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.figure.ChiffresTraces;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Commentaires;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.mesure.SousTerritoire;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Third figure: the REP+ networks of the territory that have a PRE. A network is covered when the commune of its collège
 * has a PRE. Source: convention nationale, art. 2.1-1; convention Loire-Atlantique, art. 2 and annexe.
 */
class FigureCouverturePre {

    private static final Decompte RIEN = new Decompte(0, 0, 0, 0, Etat.SANS_OBJET);

    /**
     * The groups a network is in.
     *
     * @param masques those of a figure that the reader may not read: neither covered nor uncovered to them
     * @param etat why, for these
     */
    private record Decompte(int couverts, int nonCouverts, int nonTransmis, int masques, Etat etat) {

        static Decompte de(Mesure mesure) {
            Etat etat = mesure.etat();
            if (etat == Etat.SECRET || etat == Etat.RESTREINT) {
                return new Decompte(0, 0, 0, mesure.unitesAttendues(), etat);
            }
            if (!mesure.partsConnues()) {
                return new Decompte(0, 0, mesure.unitesAttendues(), 0, etat);
            }
            int couverts = (int) mesure.numerateurArrondi();
            int connus = (int) mesure.denominateurArrondi();
            return new Decompte(couverts, connus - couverts, Math.max(0, mesure.unitesAttendues() - connus), 0, etat);
        }

        int total() {
            return couverts + nonCouverts + nonTransmis + masques;
        }

        int connus() {
            return couverts + nonCouverts;
        }
    }

    private final TableauDeBord page;
    private final Optional<Mesure> mesure;
    private final Decompte ici;

    FigureCouverturePre(TableauDeBord page) {
        this.page = page;
        List<Mesure> serie =
                page.series().de(page.territoire().code(), Indicateurs.COUVERTURE_PRE, Population.REP_PLUS);
        this.mesure = serie.isEmpty() ? Optional.empty() : Optional.of(serie.getLast());
        this.ici = mesure.map(Decompte::de).orElse(RIEN);
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                        FigureCle.COUVERTURE_PRE.id(),
                        titre(),
                        lecture,
                        List.of(new FigureModele.Choix(
                                "Réseau par réseau",
                                "/pre?territoire=" + page.territoire().code(),
                                false)),
                        new Graphique.Barres(
                                lecture,
                                "Réseaux REP+",
                                "nombre",
                                List.of(
                                        new Graphique.TraitNomme(Trait.COUVERT, "couvert par un PRE"),
                                        new Graphique.TraitNomme(Trait.NON_COUVERT, "non couvert"),
                                        new Graphique.TraitNomme(Trait.NON_TRANSMIS, "liste des PRE non transmise")),
                                lignes()),
                        tableau(),
                        source(),
                        notes(),
                        FigureCle.COUVERTURE_PRE.fichier(page.demande()))
                .citee(mesure.filter(m -> m.enValeur().isPresent())
                        .map(m -> Citation.de(m).code())
                        .orElse(null));
    }

    private String titre() {
        if (ici.total() == 0) {
            return "PRE en REP+ : sans objet ici";
        }
        if (ici.masques() > 0) {
            return "PRE en REP+ : " + ici.etat().libelle();
        }
        if (ici.connus() == 0) {
            return "PRE en REP+ : liste des PRE non transmise";
        }
        if (ici.nonTransmis() > 0) {
            return "PRE : " + compte(ici.connus(), "REP+ connu", "REP+ connus") + " sur " + entier(ici.total());
        }
        return "PRE : " + couverts() + " sur " + entier(ici.total());
    }

    private String couverts() {
        return ici.couverts() == 0 ? "aucun REP+ couvert" : compte(ici.couverts(), "REP+ couvert", "REP+ couverts");
    }

    private String lecture() {
        String nom = page.territoire().nom();
        String reseaux = compte(ici.total(), "réseau REP+", "réseaux REP+") + " (rentrée " + annee() + ")";
        if (ici.total() == 0) {
            return nom + " : aucun réseau REP+ à la rentrée " + annee() + ", la couverture par un PRE est sans objet.";
        }
        if (ici.masques() > 0) {
            return nom + " : " + reseaux + ". Votre niveau ne lit pas lesquels sont couverts par un PRE ("
                    + ici.etat().libelle() + ").";
        }
        if (ici.connus() == 0) {
            return nom + " : " + reseaux + ", mais la liste des PRE n'a pas été transmise. " + attente();
        }
        if (ici.nonTransmis() > 0) {
            return nom + " : " + reseaux + ". La liste des PRE"
                    + (page.listesDesPre().isEmpty() ? "" : " de " + listes()) + " n'est transmise que pour "
                    + entier(ici.connus()) + " d'entre eux, " + dont() + ". " + attente();
        }
        return nom + " : " + reseaux + ", " + dont() + " par un PRE (" + pourcent(100.0 * ici.couverts() / ici.total())
                + ")" + annees() + position() + ".";
    }

    private String dont() {
        return ici.couverts() == 0 ? "dont aucun couvert" : "dont " + compte(ici.couverts(), "couvert", "couverts");
    }

    /** A list of one year says nothing of the networks of another: both years stand in the sentence. */
    private String annees() {
        return page.listesDesPre().isEmpty() ? "" : ", liste des PRE de " + listes() + ", réseaux de " + annee();
    }

    private String listes() {
        return String.join(
                " et ", page.listesDesPre().stream().map(String::valueOf).toList());
    }

    private String position() {
        return cible().map(c -> ici.nonCouverts() > 0
                        ? " : la cible est que chaque REP+ soit couvert"
                        : uneMemeAnnee()
                                ? " : la cible, chaque REP+ couvert, est atteinte"
                                : " ; la cible, chaque REP+ couvert, ne se juge que sur une liste et des réseaux d'une"
                                        + " même année")
                .orElse("");
    }

    private boolean uneMemeAnnee() {
        return page.listesDesPre().stream().map(String::valueOf).toList().equals(List.of(annee()));
    }

    private Optional<Cible> cible() {
        return page.cibles().stream()
                .filter(c -> c.indicateur().equals(Indicateurs.COUVERTURE_PRE))
                .findFirst();
    }

    private String attente() {
        return page.attentes().stream()
                .filter(a -> a.indicateur().equals(Indicateurs.COUVERTURE_PRE))
                .findFirst()
                .map(a -> "Attendu : " + a.attenduDe() + " ; " + a.quand() + ".")
                .orElse("");
    }

    private String annee() {
        return mesure.map(m -> String.valueOf(m.periode())).orElse("2022");
    }

    private List<Graphique.Ligne> lignes() {
        if (ici.total() == 0) {
            return List.of(new Graphique.Ligne(page.territoire().nom(), false, List.of(), Etat.SANS_OBJET.code()));
        }
        return parties()
                .map(p -> p.decompte().masques() > 0
                        ? new Graphique.Ligne(
                                p.nom(), false, List.of(), p.decompte().etat().code())
                        : new Graphique.Ligne(p.nom(), false, p.parts(), null))
                .toList();
    }

    private record Partie(String nom, Decompte decompte, Optional<Mesure> mesure) {

        List<Graphique.Part> parts() {
            Graphique.Chiffre chiffre = mesure.filter(m -> m.enValeur().isPresent())
                    .map(m -> ChiffresTraces.de(m, "réseaux REP+"))
                    .orElse(null);
            return FigureCouverturePre.parts(decompte).stream()
                    .map(part -> part.de(chiffre))
                    .toList();
        }
    }

    /** The parts of the territory, the largest first, or the territory itself where nothing finer is known. */
    private Stream<Partie> parties() {
        List<SousTerritoire> finales = page.reseaux();
        int detailles =
                finales.stream().mapToInt(s -> s.mesure().unitesAttendues()).sum();
        return detailles == ici.total() && detailles > 0
                ? finales.stream()
                        .map(s -> new Partie(s.territoire().nom(), Decompte.de(s.mesure()), Optional.of(s.mesure())))
                        .sorted(Comparator.comparingInt(
                                        (Partie p) -> p.decompte().total())
                                .reversed())
                : Stream.of(new Partie(page.territoire().nom(), ici, mesure));
    }

    private static List<Graphique.Part> parts(Decompte decompte) {
        return Stream.of(
                        part(Trait.COUVERT, "couvert par un PRE", decompte.couverts()),
                        part(Trait.NON_COUVERT, "non couvert", decompte.nonCouverts()),
                        part(Trait.NON_TRANSMIS, "liste des PRE non transmise", decompte.nonTransmis()))
                .filter(p -> p.valeur() > 0)
                .toList();
    }

    private static Graphique.Part part(Trait trait, String nom, int nombre) {
        return new Graphique.Part(trait, nom, nombre, compte(nombre, "réseau REP+", "réseaux REP+"));
    }

    private FigureModele.Tableau tableau() {
        List<List<Cellule>> lignes = (ici.total() == 0
                        ? Stream.<Partie>empty()
                        : Stream.concat(
                                parties().filter(p -> !p.nom()
                                        .equals(page.territoire().nom())),
                                Stream.of(new Partie(page.territoire().nom(), ici, mesure))))
                .map(p -> List.of(
                        Cellule.texte(p.nom()),
                        nombre(p.decompte().total()),
                        nombre(p.decompte(), p.decompte().couverts()),
                        nombre(p.decompte(), p.decompte().nonCouverts()),
                        nombre(p.decompte(), p.decompte().nonTransmis())))
                .toList();
        return new FigureModele.Tableau(
                "Réseaux REP+ couverts par un PRE, " + page.territoire().nomEtNiveau(),
                List.of("Territoire", "Réseaux REP+", "Couverts", "Non couverts", "Liste des PRE non transmise"),
                lignes);
    }

    private static Cellule nombre(Decompte decompte, int nombre) {
        return decompte.masques() > 0 ? Cellule.etat(decompte.etat()) : nombre(nombre);
    }

    private static Cellule nombre(int nombre) {
        return new Cellule(entier(nombre), String.valueOf(nombre));
    }

    private String source() {
        return "Réseaux : DGESCO, liste des REP et REP+, rentrée " + annee() + ". PRE"
                + Commentaires.apres(" : " + Sources.livraisons(recues(), "liste non transmise"), mesure.stream());
    }

    private Stream<Mesure> recues() {
        return Stream.concat(mesure.stream(), page.reseaux().stream().map(SousTerritoire::mesure))
                .filter(Mesure::partsConnues);
    }

    private List<String> notes() {
        return Stream.of(
                        Stream.of(
                                "Un réseau est dit couvert quand la commune de son collège a un PRE d'après sa convention, ou quand la"
                                        + " préfecture ou le référent le déclare accompagné par un PRE."),
                        cible().stream().map(c -> "Cible : chaque REP+ (" + c.source() + "). " + c.note()),
                        Sources.receptions(recues()).stream())
                .flatMap(notes -> notes)
                .toList();
    }
}
