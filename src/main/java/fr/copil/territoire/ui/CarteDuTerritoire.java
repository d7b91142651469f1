package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Fond;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import fr.copil.territoire.ZoneComptee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the quartiers prioritaires of a territory are: by département down to the région, by commune below, with the
 * commune that the sheet is of, or is in, outlined. Decision 0053.
 *
 * @param dans the territory whose zones are drawn
 * @param marque the commune in use, none when there is no one
 */
record CarteDuTerritoire(
        Territoire sujet, CodeTerritoire dans, Niveau zones, @Nullable CodeTerritoire marque, Fond fond) {

    /** The first of each class: a département holds more than a commune. */
    private static final List<Integer> PAR_COMMUNE = List.of(1, 2, 3, 6, 11);

    private static final List<Integer> PAR_DEPARTEMENT = List.of(1, 4, 8, 15, 30);

    /** Nothing where no outline is shipped, or for what is on no map. */
    static Optional<FigureModele> de(FicheTerritoire fiche, ContoursService contours, FicheTerritoireService service) {
        return situer(fiche, contours).flatMap(carte -> carte.modele(service.quartiers(carte.dans(), carte.zones())));
    }

    private static Optional<CarteDuTerritoire> situer(FicheTerritoire fiche, ContoursService contours) {
        Territoire sujet = fiche.territoire();
        return switch (sujet.niveau()) {
            case PAYS, REGION, ACADEMIE ->
                Optional.of(
                        new CarteDuTerritoire(sujet, sujet.code(), Niveau.DEPARTEMENT, null, contours.departements()));
            case DEPARTEMENT -> parCommune(sujet, sujet.code(), null, contours);
            case EPCI, COMMUNE, QPV ->
                dessus(fiche, Niveau.DEPARTEMENT)
                        .flatMap(departement -> parCommune(sujet, departement, commune(fiche), contours));
            case RESEAU, ETABLISSEMENT -> Optional.empty();
        };
    }

    private static Optional<CarteDuTerritoire> parCommune(
            Territoire sujet, CodeTerritoire dans, @Nullable CodeTerritoire marque, ContoursService contours) {
        return contours.communes(dans).map(fond -> new CarteDuTerritoire(sujet, dans, Niveau.COMMUNE, marque, fond));
    }

    private static @Nullable CodeTerritoire commune(FicheTerritoire fiche) {
        Territoire sujet = fiche.territoire();
        return sujet.niveau() == Niveau.COMMUNE
                ? sujet.code()
                : dessus(fiche, Niveau.COMMUNE).orElse(null);
    }

    private static Optional<CodeTerritoire> dessus(FicheTerritoire fiche, Niveau niveau) {
        return fiche.dessus().stream()
                .filter(t -> t.niveau() == niveau)
                .map(Territoire::code)
                .findFirst();
    }

    private Optional<FigureModele> modele(List<ZoneComptee> comptees) {
        if (comptees.isEmpty()) {
            return Optional.empty();
        }
        String lecture = lecture(comptees);
        int annee = comptees.getFirst().carte();
        return Optional.of(new FigureModele(
                "carte",
                zones == Niveau.COMMUNE
                        ? "Les quartiers prioritaires, par commune"
                        : "Les quartiers prioritaires, par département",
                lecture,
                List.of(),
                new Graphique.Carte(
                        lecture,
                        "Quartiers prioritaires " + annee,
                        fond,
                        classes(),
                        comptees.stream().map(this::zone).toList(),
                        marque == null ? null : marque.valeur()),
                new FigureModele.Tableau(
                        "Quartiers prioritaires " + annee + ", par " + zones.libelle(),
                        List.of("Territoire", "Quartiers prioritaires " + annee),
                        comptees.stream()
                                .map(zone -> List.of(
                                        Cellule.texte(zone.territoire().nom()),
                                        new Cellule(
                                                Nombres.entier(zone.quartiers()), String.valueOf(zone.quartiers()))))
                                .toList()),
                Zonage.qpv(annee).nom() + ", liste en vigueur depuis le 1er janvier " + annee,
                List.of("Un quartier à cheval sur deux territoires est compté dans chacun."),
                ("copil-quartiers-" + sujet.code().valeur()).toLowerCase(Locale.ROOT)));
    }

    private String lecture(List<ZoneComptee> comptees) {
        ZoneComptee premiere = comptees.stream()
                .max(Comparator.comparingInt(ZoneComptee::quartiers))
                .orElseThrow();
        String ici = marque == null
                ? ""
                : comptees.stream()
                        .filter(zone -> zone.territoire().code().equals(marque))
                        .findFirst()
                        .map(zone -> " " + zone.territoire().nom() + ", entourée d'un trait, en compte "
                                + Nombres.entier(zone.quartiers()) + ".")
                        .orElse("");
        return Nombres.compte(comptees.size(), zones.libelle(), zones.pluriel())
                + (comptees.size() == 1 ? " a" : " ont")
                + " un quartier prioritaire au moins ; " + premiere.territoire().nom() + " en compte le plus : "
                + Nombres.entier(premiere.quartiers()) + "." + ici;
    }

    private Graphique.Zone zone(ZoneComptee zone) {
        return Graphique.Zone.valeur(
                zone.territoire().code(),
                zone.territoire().nom(),
                (int) debuts().stream()
                                .filter(debut -> debut <= zone.quartiers())
                                .count()
                        - 1,
                Nombres.compte(zone.quartiers(), "quartier prioritaire", "quartiers prioritaires"));
    }

    private List<Integer> debuts() {
        return zones == Niveau.COMMUNE ? PAR_COMMUNE : PAR_DEPARTEMENT;
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
