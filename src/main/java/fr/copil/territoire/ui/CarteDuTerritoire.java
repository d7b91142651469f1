package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Choix;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Fond;
import fr.copil.territoire.ContenuDeZone;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ZoneComptee;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in a territory, by département down to the région, by commune below: its quartiers prioritaires, its collèges,
 * its networks, whichever there are. Decision 0059.
 *
 * @param zones all those of the frame that are drawn, even those that hold nothing
 * @param ailleurs how many of the frame are of a département that is not drawn
 */
record CarteDuTerritoire(
        Territoire sujet, CadreDeCarte cadre, List<ZoneComptee> zones, int ailleurs, ContenuDeZone contenu) {

    /** The first of each class: a département holds more than a commune. */
    private static final List<Integer> PAR_COMMUNE = List.of(1, 2, 3, 6, 11);

    private static final List<Integer> PAR_DEPARTEMENT = List.of(1, 4, 8, 15, 30);
    private static final List<Integer> COLLEGES_PAR_DEPARTEMENT = List.of(1, 30, 60, 90, 120);

    /**
     * Nothing where no outline is shipped, for what is on no map, or where nothing is.
     *
     * @param voulu what to count: else the first there is
     */
    static Optional<FigureModele> de(
            FicheTerritoire fiche,
            ContoursService contours,
            FicheTerritoireService service,
            @Nullable ContenuDeZone voulu) {
        return CadreDeCarte.de(fiche, contours).flatMap(cadre -> {
            List<ZoneComptee> zones = zones(cadre, service);
            boolean deborde = zones.stream()
                    .anyMatch(zone -> !cadre.dessine(zone.territoire().code()));
            return deborde && !cadre.marques().isEmpty()
                    ? CadreDeCarte.duDepartement(fiche, contours)
                            .flatMap(autre -> de(fiche, autre, zones(autre, service), voulu))
                    : de(fiche, cadre, zones, voulu);
        });
    }

    private static List<ZoneComptee> zones(CadreDeCarte cadre, FicheTerritoireService service) {
        return service.zones(cadre.dans(), cadre.zones(), cadre.carte(), List.of(ContenuDeZone.values()));
    }

    /** What is not drawn is not counted either: the map says how many there are. */
    private static Optional<FigureModele> de(
            FicheTerritoire fiche, CadreDeCarte cadre, List<ZoneComptee> toutes, @Nullable ContenuDeZone voulu) {
        List<ZoneComptee> zones = toutes.stream()
                .filter(zone -> cadre.dessine(zone.territoire().code()))
                .toList();
        List<ContenuDeZone> presents = Stream.of(ContenuDeZone.values())
                .filter(contenu -> zones.stream().anyMatch(zone -> zone.nombre(contenu) > 0))
                .toList();
        return presents.stream()
                .filter(contenu -> contenu == voulu)
                .findFirst()
                .or(() -> presents.stream().findFirst())
                .map(contenu -> new CarteDuTerritoire(
                                fiche.territoire(), cadre, zones, toutes.size() - zones.size(), contenu)
                        .modele(presents));
    }

    private FigureModele modele(List<ContenuDeZone> presents) {
        LectureDeCarte lecture = new LectureDeCarte(cadre, zones, ailleurs, contenu);
        List<ZoneComptee> pleines =
                zones.stream().filter(zone -> zone.nombre(contenu) > 0).toList();
        String phrase = lecture.phrase();
        return new FigureModele(
                "carte",
                lecture.titre(),
                phrase,
                choix(presents),
                new Graphique.Carte(
                        phrase,
                        lecture.legende(),
                        horsDuFond().isEmpty() && !cadre.entier() ? fond().sansCarres() : fond(),
                        classes(),
                        pleines.stream()
                                .map(zone -> Graphique.Zone.valeur(
                                        zone.territoire().code(),
                                        zone.territoire().nom(),
                                        classe(zone.nombre(contenu)),
                                        lecture.detail(zone)))
                                .toList(),
                        LectureDeCarte.codes(cadre.entier() || horsDuFond().isEmpty() ? cadre.marques() : horsDuFond()),
                        cadre.entier() || !horsDuFond().isEmpty()
                                ? List.of()
                                : LectureDeCarte.codes(LectureDeCarte.codesDes(zones)),
                        Adresses.LISTE + "/{code}"),
                new FigureModele.Tableau(
                        lecture.legende() + ", par " + cadre.zones().libelle(),
                        List.of("Territoire", lecture.legende()),
                        pleines.stream()
                                .map(zone -> List.of(
                                        Cellule.texte(zone.territoire().nom()),
                                        new Cellule(
                                                Nombres.entier(zone.nombre(contenu)),
                                                String.valueOf(zone.nombre(contenu)))))
                                .toList()),
                lecture.source(),
                List.of(lecture.note()),
                ("copil-" + contenu.code() + "-" + sujet.code().valeur()).toLowerCase(Locale.ROOT));
    }

    private Fond fond() {
        return cadre.fond();
    }

    /** Those that the background has a square for, and no outline. */
    private List<CodeTerritoire> horsDuFond() {
        return LectureDeCarte.codesDes(zones).stream()
                .filter(code ->
                        fond().carres().stream().anyMatch(carre -> carre.code().equals(code.valeur())))
                .toList();
    }

    /** Nothing to choose where there is one. */
    private List<Choix> choix(List<ContenuDeZone> presents) {
        String fiche = Adresses.fiche(sujet.code());
        return presents.size() < 2
                ? List.of()
                : presents.stream()
                        .map(present -> new Choix(
                                present.court(),
                                (present == presents.getFirst() ? fiche : fiche + "?carte=" + present.code())
                                        + "#carte",
                                present == contenu))
                        .toList();
    }

    private int classe(int nombre) {
        return (int) debuts().stream().filter(debut -> debut <= nombre).count() - 1;
    }

    private List<Integer> debuts() {
        boolean communes = cadre.zones() == Niveau.COMMUNE;
        return switch (contenu) {
            case QUARTIERS, RESEAUX -> communes ? PAR_COMMUNE : PAR_DEPARTEMENT;
            case COLLEGES -> communes ? PAR_COMMUNE : COLLEGES_PAR_DEPARTEMENT;
        };
    }

    /** {@code 1}, {@code 3 à 5}, {@code 11 et plus}. */
    private List<String> classes() {
        List<Integer> debuts = debuts();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < debuts.size() - 1; i++) {
            int fin = debuts.get(i + 1) - 1;
            classes.add(debuts.get(i) == fin ? String.valueOf(fin) : debuts.get(i) + " à " + fin);
        }
        classes.add(debuts.getLast() + " et plus");
        return classes;
    }
}
