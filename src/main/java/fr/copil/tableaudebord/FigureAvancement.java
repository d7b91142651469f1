package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.entier;

import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.Avancement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Recurrence;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fourth figure: the engagements of each convention by state. Commitments and orientations are followed; what a document
 * reports as done before it was signed is no progress and stands apart; the actions of annexe 2 group these and are not
 * counted twice.
 */
class FigureAvancement {

    private static final String EN_PLACE = "déjà en place à la signature";

    private final AdresseDuTableau demande;
    private final List<Avancement> avancements;
    private final LocalDate aujourdHui;
    private final Avancement ici;

    FigureAvancement(TableauDeBord page) {
        this(page.demande(), page.avancements(), page.aujourdHui());
    }

    /** @param demande resolved: its convention is one of those counted */
    FigureAvancement(AdresseDuTableau demande, List<Avancement> avancements, LocalDate aujourdHui) {
        this.demande = demande;
        this.avancements = avancements;
        this.aujourdHui = aujourdHui;
        this.ici = avancements.stream()
                .filter(a -> a.convention().code().equals(demande.convention()))
                .findFirst()
                .orElseThrow();
    }

    FigureModele modele() {
        String lecture = lecture();
        return new FigureModele(
                FigureCle.AVANCEMENT.id(),
                titre(),
                lecture,
                List.of(),
                new Graphique.Barres(lecture, "Engagements", "nombre", traits(), lignes()),
                tableau(),
                "Conventions et fiches d'action ; états au " + Dates.jour(aujourdHui),
                List.of(
                        "Ce que le document rapporte comme déjà fait n'est pas un avancement : compté à part.",
                        "État de départ : celui que le document lui-même rapporte, avec l'article ; sinon non"
                                + " renseigné."),
                FigureCle.AVANCEMENT.fichier(demande));
    }

    private String titre() {
        int realises = ici.nombre(EtatSuivi.REALISE);
        return "Engagements : " + entier(realises) + " " + EtatSuivi.REALISE.libelle(realises) + " et "
                + entier(ici.nombre(EtatSuivi.EN_COURS)) + " en cours sur " + entier(ici.total());
    }

    private String lecture() {
        String etats = presents(ici)
                .map(etat -> entier(ici.nombre(etat)) + " " + etat.libelle(ici.nombre(etat)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Textes::enumerer));
        return ici.convention().titreCourt() + " : "
                + Stream.of(aTenir(etats), ici.enPlaceEnClair())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ; "))
                + ".";
    }

    private String aTenir(String etats) {
        return ici.total() == 0
                ? "aucun engagement à tenir"
                : "sur " + compte(ici.total(), "engagement", "engagements") + " à tenir, " + etats
                        + (ici.devoirs().nombre() == 0
                                ? ""
                                : ", " + ici.devoirs().enClair());
    }

    private static Stream<EtatSuivi> presents(Avancement avancement) {
        return Arrays.stream(EtatSuivi.values()).filter(etat -> avancement.nombre(etat) > 0);
    }

    /** Only the states that occur somewhere, so that the key stays short. */
    private List<Graphique.TraitNomme> traits() {
        return Stream.concat(
                        Arrays.stream(EtatSuivi.values())
                                .filter(etat -> avancements.stream().anyMatch(a -> a.nombre(etat) > 0))
                                .map(etat -> new Graphique.TraitNomme(etat.trait(), etat.libelle())),
                        avancements.stream().anyMatch(a -> a.enPlace() > 0)
                                ? Stream.of(new Graphique.TraitNomme(Trait.EN_PLACE, EN_PLACE))
                                : Stream.empty())
                .toList();
    }

    private List<Graphique.Ligne> lignes() {
        return avancements.stream()
                .map(a -> new Graphique.Ligne(
                        a.convention().titreCourt(),
                        a.convention().code().equals(ici.convention().code()),
                        parts(a),
                        null))
                .toList();
    }

    /** What was in place comes last, after the states of what is to keep. */
    private List<Graphique.Part> parts(Avancement a) {
        Stream<Graphique.Part> etats = presents(a)
                .map(etat -> new Graphique.Part(
                        etat.trait(),
                        etat.libelle(),
                        a.nombre(etat),
                        compte(a.nombre(etat), "engagement", "engagements") + " sur " + entier(a.total()),
                        liste(a, etat)));
        return a.enPlace() == 0
                ? etats.toList()
                : Stream.concat(
                                etats,
                                Stream.of(new Graphique.Part(
                                        Trait.EN_PLACE,
                                        EN_PLACE,
                                        a.enPlace(),
                                        compte(a.enPlace(), "engagement", "engagements") + " à part, " + "rapporté"
                                                + (a.enPlace() >= 2 ? "s" : "") + " par le document",
                                        listeEnPlace(a))))
                        .toList();
    }

    private static String listeEnPlace(Avancement avancement) {
        return "/conventions/" + avancement.convention().code() + "?type=R&etat=" + EtatSuivi.REALISE.code();
    }

    private FigureModele.Tableau tableau() {
        List<String> entetes = new ArrayList<>(List.of("Convention", "Engagements à tenir"));
        Arrays.stream(EtatSuivi.values()).forEach(etat -> entetes.add(etat.titre()));
        entetes.add("Déjà en place à la signature");
        List<List<Cellule>> lignes = avancements.stream()
                .map(a -> {
                    List<Cellule> ligne =
                            new ArrayList<>(List.of(Cellule.texte(a.convention().titreCourt()), nombre(a.total())));
                    Arrays.stream(EtatSuivi.values()).forEach(etat -> ligne.add(nombre(a, etat)));
                    ligne.add(nombre(a.enPlace(), listeEnPlace(a)));
                    return ligne;
                })
                .map(List::copyOf)
                .toList();
        return new FigureModele.Tableau("Engagements par état, pour chaque convention", entetes, lignes);
    }

    /** The engagements behind a bar. */
    private String liste(Avancement avancement, EtatSuivi etat) {
        String annee = avancement.devoirs().annee();
        boolean presente = annee.isEmpty()
                || annee.equals(Recurrence.ANNUELLE.periode(aujourdHui).annee());
        return "/conventions/" + avancement.convention().code() + "?etat=" + etat.code()
                + (presente ? "" : "&periode=" + annee);
    }

    private Cellule nombre(Avancement avancement, EtatSuivi etat) {
        int nombre = avancement.nombre(etat);
        return nombre(nombre, liste(avancement, etat));
    }

    private static Cellule nombre(int nombre, String lien) {
        return new Cellule(entier(nombre), String.valueOf(nombre), nombre == 0 ? null : lien);
    }

    private static Cellule nombre(int nombre) {
        return new Cellule(entier(nombre), String.valueOf(nombre));
    }
}
