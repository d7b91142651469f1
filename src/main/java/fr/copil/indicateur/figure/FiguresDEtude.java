package fr.copil.indicateur.figure;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Etude;
import fr.copil.territoire.ContoursService;
import java.util.ArrayList;
import java.util.List;

/** The figures of a study that have something to show, in the order of the page. */
public final class FiguresDEtude {

    /** Every one that there can be. */
    public static final List<String> IDS = List.of("serie", "ecart", "territoires", "carte", "distribution");

    private FiguresDEtude() {}

    public static List<FigureModele> de(Etude etude, Liens liens, ContoursService contours) {
        String citation = Citation.de(etude).map(Citation::code).orElse(null);
        List<FigureModele> figures = new ArrayList<>();
        figures.add(new FigureSerie(etude, liens).modele().citee(citation));
        if (etude.paire() != null) {
            figures.add(new FigureEcarts(etude, liens).modele().citee(citation));
        }
        if (etude.semblables().size() > 1) {
            figures.add(new FigureSemblables(etude, liens).modele());
        }
        new FigureCarte(etude, liens, contours).modele().ifPresent(figures::add);
        FigureDistribution distribution = new FigureDistribution(etude, liens);
        if (distribution.lisible()) {
            figures.add(distribution.modele());
        }
        return figures;
    }
}
