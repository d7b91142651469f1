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
import org.jspecify.annotations.Nullable;

/**
 * What a territory's map shows: its départements or its communes; of a commune or a quartier, those of its
 * intercommunalité. Decision 0059.
 *
 * @param dans what holds the zones
 * @param zones their level
 * @param marques the communes that the sheet is of, or is in
 * @param entier whether the zones are all those of the background
 * @param ou what is framed, when the sheet is not of it
 * @param de whose communes the background draws, none when it draws the départements
 * @param carte year of the map of quartiers that a quartier of before is on; 0 for the one in force
 */
record CadreDeCarte(
        List<CodeTerritoire> dans,
        Niveau zones,
        List<CodeTerritoire> marques,
        Fond fond,
        boolean entier,
        String ou,
        @Nullable CodeTerritoire de,
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
                        null,
                        0));
            case DEPARTEMENT, EPCI -> parCommune(fiche, contours, List.of(sujet), List.of(), "");
            case COMMUNE, QPV -> autour(fiche, contours, dessus(fiche, Niveau.EPCI));
            case RESEAU, ETABLISSEMENT -> Optional.empty();
        };
    }

    /** Where an intercommunalité goes beyond the département that is drawn: that département, as people know it. */
    static Optional<CadreDeCarte> duDepartement(FicheTerritoire fiche, ContoursService contours) {
        return autour(fiche, contours, List.of());
    }

    private static Optional<CadreDeCarte> autour(
            FicheTerritoire fiche, ContoursService contours, List<Territoire> epci) {
        Territoire sujet = fiche.territoire();
        List<Territoire> dans = epci.isEmpty() ? dessus(fiche, Niveau.DEPARTEMENT) : epci;
        return parCommune(
                fiche,
                contours,
                dans,
                sujet.niveau() == Niveau.COMMUNE ? List.of(sujet.code()) : codes(dessus(fiche, Niveau.COMMUNE)),
                Textes.enumerer(dans.stream().map(Territoire::nom).toList()));
    }

    /** On the first of its départements that has outlines. */
    private static Optional<CadreDeCarte> parCommune(
            FicheTerritoire fiche,
            ContoursService contours,
            List<Territoire> dans,
            List<CodeTerritoire> marques,
            String ou) {
        Territoire sujet = fiche.territoire();
        boolean entier = dans.stream().allMatch(t -> t.niveau() == Niveau.DEPARTEMENT);
        return (sujet.niveau() == Niveau.DEPARTEMENT ? List.of(sujet) : dessus(fiche, Niveau.DEPARTEMENT))
                .stream()
                        .map(Territoire::code)
                        .filter(departement -> contours.communes(departement).isPresent())
                        .findFirst()
                        .map(departement -> new CadreDeCarte(
                                codes(dans),
                                Niveau.COMMUNE,
                                marques,
                                contours.communes(departement).orElseThrow(),
                                entier,
                                ou,
                                departement,
                                fiche.ligne().rubrique() == Rubrique.QPV_2015 ? Zonage.QPV_2015.annee() : 0));
    }

    /** Whether the background has the outline of that commune. */
    boolean dessine(CodeTerritoire zone) {
        return de == null || zone.valeur().startsWith(de.valeur().replace("DEP-", "COM-"));
    }

    private static List<CodeTerritoire> codes(List<Territoire> territoires) {
        return territoires.stream().map(Territoire::code).toList();
    }

    private static List<Territoire> dessus(FicheTerritoire fiche, Niveau niveau) {
        return fiche.dessus().stream().filter(t -> t.niveau() == niveau).toList();
    }
}
