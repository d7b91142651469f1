package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.figure.Graphique.Fond;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import java.util.List;
import java.util.Optional;

/**
 * What a territory's map shows: its départements or its communes; of a commune or a quartier, those of its
 * intercommunalité. Decision 0059.
 *
 * @param dans what holds the zones
 * @param zones their level
 * @param marques the communes that the sheet is of, or is in
 * @param entier whether the zones are all those of the background
 * @param ou what is framed, when the sheet is not of it
 * @param carte year of the map of quartiers that a quartier of before is on; 0 for the one in force
 */
record CadreDeCarte(
        List<CodeTerritoire> dans,
        Niveau zones,
        List<CodeTerritoire> marques,
        Fond fond,
        boolean entier,
        String ou,
        int carte) {

    /** Nothing where no outline is shipped, or for what is on no map. */
    static Optional<CadreDeCarte> de(FicheTerritoire fiche, ContoursService contours) {
        Territoire sujet = fiche.territoire();
        return switch (sujet.niveau()) {
            case PAYS, REGION, ACADEMIE ->
                Optional.of(new CadreDeCarte(
                        List.of(sujet.code()),
                        Niveau.DEPARTEMENT,
                        List.of(),
                        contours.departements(),
                        sujet.niveau() == Niveau.PAYS,
                        "",
                        0));
            case DEPARTEMENT, EPCI ->
                communes(sujet, dessus(fiche, Niveau.DEPARTEMENT), contours)
                        .map(fond -> new CadreDeCarte(
                                List.of(sujet.code()),
                                Niveau.COMMUNE,
                                List.of(),
                                fond,
                                sujet.niveau() == Niveau.DEPARTEMENT,
                                "",
                                0));
            case COMMUNE, QPV ->
                communes(sujet, dessus(fiche, Niveau.DEPARTEMENT), contours).map(fond -> autour(fiche, fond));
            case RESEAU, ETABLISSEMENT -> Optional.empty();
        };
    }

    private static Optional<Fond> communes(Territoire sujet, List<Territoire> departements, ContoursService contours) {
        return sujet.niveau() == Niveau.DEPARTEMENT
                ? contours.communes(sujet.code())
                : departements.stream()
                        .flatMap(departement -> contours.communes(departement.code()).stream())
                        .findFirst();
    }

    private static CadreDeCarte autour(FicheTerritoire fiche, Fond fond) {
        Territoire sujet = fiche.territoire();
        List<Territoire> epci = dessus(fiche, Niveau.EPCI);
        List<Territoire> dans = epci.isEmpty() ? dessus(fiche, Niveau.DEPARTEMENT) : epci;
        return new CadreDeCarte(
                codes(dans),
                Niveau.COMMUNE,
                sujet.niveau() == Niveau.COMMUNE ? List.of(sujet.code()) : codes(dessus(fiche, Niveau.COMMUNE)),
                fond,
                epci.isEmpty(),
                Textes.enumerer(dans.stream().map(Territoire::nom).toList()),
                fiche.ligne().rubrique() == Rubrique.QPV_2015 ? Zonage.QPV_2015.annee() : 0);
    }

    private static List<CodeTerritoire> codes(List<Territoire> territoires) {
        return territoires.stream().map(Territoire::code).toList();
    }

    private static List<Territoire> dessus(FicheTerritoire fiche, Niveau niveau) {
        return fiche.dessus().stream().filter(t -> t.niveau() == niveau).toList();
    }
}
