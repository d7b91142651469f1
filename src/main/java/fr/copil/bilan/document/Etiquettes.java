package fr.copil.bilan.document;

import java.util.Objects;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The values written beside the marks of a native chart, and the size of its letters. */
final class Etiquettes {

    /** Above this many points, labels hide one another. */
    private static final int POINTS_MAX = 6;

    private Etiquettes() {}

    static void poser(XDDFChartData.Series serie, Donnees donnees, int rang, int taille) {
        Donnees.Colonne colonne = donnees.colonnes().get(rang);
        switch (serie) {
            case XDDFLineChartData.Series ligne -> {
                if (!colonne.role().equals("cible") && donnees.categories().size() <= POINTS_MAX) {
                    CTDLbls lettres = ligne.getCTLineSer().addNewDLbls();
                    format(lettres, donnees.unite().equals("nombre") ? "0" : "0.0", taille, Couleurs.TEXTE);
                    lettres.addNewDLblPos().setVal(dessus(donnees, rang) ? STDLblPos.T : STDLblPos.B);
                    montrerLaValeur(lettres);
                }
            }
            case XDDFBarChartData.Series barre -> {
                CTDLbls lettres = barre.getCTBarSer().addNewDLbls();
                format(lettres, "0;;", taille, clair(colonne.role()) ? Couleurs.TEXTE : "FFFFFF");
                lettres.addNewDLblPos().setVal(STDLblPos.CTR);
                montrerLaValeur(lettres);
            }
            default -> {}
        }
    }

    private static boolean clair(String role) {
        return role.equals("non-renseigne") || role.equals("non-demarre") || role.equals("non-transmis");
    }

    private static void format(CTDLbls lettres, String format, int taille, String couleur) {
        var nombre = lettres.addNewNumFmt();
        nombre.setFormatCode(format);
        nombre.setSourceLinked(false);
        lettres.addNewSpPr().addNewNoFill();
        CTTextCharacterProperties defaut = corps(lettres.addNewTxPr(), taille);
        defaut.addNewSolidFill().addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(couleur));
    }

    private static void montrerLaValeur(CTDLbls lettres) {
        lettres.addNewShowLegendKey().setVal(false);
        lettres.addNewShowVal().setVal(true);
        lettres.addNewShowCatName().setVal(false);
        lettres.addNewShowSerName().setVal(false);
        lettres.addNewShowPercent().setVal(false);
        lettres.addNewShowBubbleSize().setVal(false);
    }

    /** The higher line is labelled above, the others under. */
    private static boolean dessus(Donnees donnees, int rang) {
        double mienne = moyenne(donnees.colonnes().get(rang));
        return donnees.colonnes().stream()
                .filter(colonne -> !colonne.role().equals("cible"))
                .mapToDouble(Etiquettes::moyenne)
                .allMatch(autre -> mienne >= autre);
    }

    private static double moyenne(Donnees.Colonne colonne) {
        return colonne.valeurs().stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    static void lettres(XDDFChart graphique, int taille) {
        corps(graphique.getCTChartSpace().addNewTxPr(), taille);
    }

    private static CTTextCharacterProperties corps(CTTextBody texte, int taille) {
        texte.addNewBodyPr();
        texte.addNewLstStyle();
        var paragraphe = texte.addNewP();
        CTTextCharacterProperties defaut = paragraphe.addNewPPr().addNewDefRPr();
        defaut.setSz(taille * 100);
        paragraphe.addNewEndParaRPr().setLang("fr-FR");
        return defaut;
    }
}
