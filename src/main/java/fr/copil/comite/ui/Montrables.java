package fr.copil.comite.ui;

import fr.copil.comite.Comite;
import fr.copil.comite.FiguresNommees;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.indicateur.CatalogueService;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.List;

/** What a point may show, in words: figures of the dashboard, a territory, engagements of the convention, indicateurs. */
record Montrables(List<Montrable> tous) {

    record Montrable(String adresse, String nom) {}

    /** @param lieu where the committee looks at figures */
    static Montrables de(Comite comite, Territoire lieu, EngagementService engagements, CatalogueService catalogue) {
        List<Montrable> tous = new ArrayList<>();
        for (FigureCle cle : FigureCle.values()) {
            tous.add(new Montrable(
                    FiguresNommees.adresse(cle, lieu, comite),
                    "Figure : " + FiguresNommees.nom(cle) + ", " + lieu.nom()));
        }
        tous.add(
                new Montrable(FiguresNommees.page(lieu, comite), "Territoire : " + lieu.nom() + ", en quatre figures"));
        engagements
                .lister(FiltreEngagements.tous(comite.convention()))
                .engagements()
                .forEach(engagement -> tous.add(
                        new Montrable("/engagements/" + engagement.id(), "Engagement : " + engagement.titre())));
        catalogue
                .definitions()
                .forEach(definition -> tous.add(new Montrable(
                        "/indicateurs/" + definition.id() + "?territoire=" + lieu.code(),
                        "Indicateur : " + definition.nom() + " (" + definition.id() + "), " + lieu.nom())));
        return new Montrables(List.copyOf(tous));
    }

    Montrable de(String adresse) {
        return tous.stream()
                .filter(un -> un.adresse().equals(adresse))
                .findFirst()
                .orElse(new Montrable(adresse, adresse));
    }
}
