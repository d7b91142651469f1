package fr.copil.tableaudebord;

import fr.copil.indicateur.Indicateurs;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The four key figures, in the order of the page. */
public final class Figures {

    private Figures() {}

    public static List<FigureModele> de(TableauDeBord page) {
        return List.of(
                new FigureEcart(page).modele().montrant(Stream.of(Indicateurs.DNB_GENERAL)),
                new FigureMoinsDeTroisAns(page).modele(),
                new FigureCouverturePre(page).modele().montrant(Stream.of(Indicateurs.COUVERTURE_PRE)),
                new FigureAvancement(page).modele());
    }

    /** {@code copil-ecart-qpv-dep-44-2024}: names of downloads say what they hold. */
    static String fichier(TableauDeBord page, String figure) {
        return fichier(page.demande(), figure);
    }

    /** @param demande resolved */
    static String fichier(Demande demande, String figure) {
        return "copil-" + figure + "-" + String.valueOf(demande.territoire()).toLowerCase(Locale.ROOT) + "-"
                + demande.periode();
    }
}
