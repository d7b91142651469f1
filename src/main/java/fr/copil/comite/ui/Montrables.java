package fr.copil.comite.ui;

import fr.copil.comite.Comite;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.indicateur.CatalogueService;
import fr.copil.tableaudebord.FigureCle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a point may show, in words: figures of the dashboard, a territory, engagements of the convention, indicateurs. */
record Montrables(List<Montrable> tous) {

    record Montrable(String adresse, String nom) {}

    private static final Map<FigureCle, String> NOMS = Map.of(
            FigureCle.ECART, "Écart de réussite au DNB",
            FigureCle.MOINS_DE_TROIS_ANS, "Scolarisation des moins de trois ans",
            FigureCle.COUVERTURE_PRE, "Couverture des REP+ par les PRE",
            FigureCle.AVANCEMENT, "Avancement des engagements");

    static Montrables de(Comite comite, EngagementService engagements, CatalogueService catalogue) {
        List<Montrable> tous = new ArrayList<>();
        String page = "/?territoire=" + comite.territoire() + "&convention=" + comite.convention();
        for (FigureCle cle : FigureCle.values()) {
            tous.add(new Montrable(page + "#" + cle.id(), "Figure : " + NOMS.get(cle) + ", " + comite.lieu()));
        }
        tous.add(new Montrable(page, "Territoire : " + comite.lieu() + ", en quatre figures"));
        engagements
                .lister(FiltreEngagements.tous(comite.convention()))
                .engagements()
                .forEach(engagement -> tous.add(
                        new Montrable("/engagements/" + engagement.id(), "Engagement : " + engagement.titre())));
        catalogue
                .definitions()
                .forEach(definition -> tous.add(new Montrable(
                        "/indicateurs/" + definition.id() + "?territoire=" + comite.territoire(),
                        "Indicateur : " + definition.nom() + " (" + definition.id() + "), " + comite.lieu())));
        return new Montrables(List.copyOf(tous));
    }

    Montrable de(String adresse) {
        return tous.stream()
                .filter(un -> un.adresse().equals(adresse))
                .findFirst()
                .orElse(new Montrable(adresse, adresse));
    }
}
