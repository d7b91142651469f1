package fr.copil.bilan.document;

import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The values written beside the marks of a native chart, and the size of its letters. */
final class Etiquettes {

    /** With a decimal comma wherever the file is opened: 40C is French. */
    static final String DECIMALE = "[$-40C]0.0";

    /** Above this many points, labels hide one another. */
    private static final int POINTS_MAX = 6;

    /** Under a number on a hatching. */
    private static final byte[] BLANC = HexFormat.of().parseHex("FFFFFF");

    private static final byte[] TEXTE = HexFormat.of().parseHex(Couleurs.TEXTE);

    private Etiquettes() {}

    static void poser(XDDFChartData.Series serie, Donnees donnees, int rang, int taille) {
        Donnees.Colonne colonne = donnees.colonnes().get(rang);
        switch (serie) {
            case XDDFLineChartData.Series ligne -> {
                if (colonne.trait() != Trait.CIBLE && donnees.categories().size() <= POINTS_MAX) {
                    CTDLbls lettres = ligne.getCTLineSer().addNewDLbls();
                    for (int i = 0; i < colonne.valeurs().size(); i++) {
                        if (!donnees.dessus(rang, i)) {
                            dessous(lettres.addNewDLbl(), i, donnees, taille);
                        }
                    }
                    format(lettres, nombre(donnees), taille, Couleurs.TEXTE);
                    lettres.addNewDLblPos().setVal(STDLblPos.T);
                    montrerLaValeur(lettres);
                }
            }
            case XDDFBarChartData.Series barre -> {
                CTDLbls lettres = barre.getCTBarSer().addNewDLbls();
                Trait trait = colonne.trait();
                String signe =
                        Icone.de(trait).map(s -> '"' + s.lettre() + " \"").orElse("");
                format(lettres, signe + "0;;", taille, trait.encre());
                if (trait.remplissage() != Remplissage.PLEIN) {
                    lettres.getSpPr().unsetNoFill();
                    lettres.getSpPr().addNewSolidFill().addNewSrgbClr().setVal(BLANC);
                }
                lettres.addNewDLblPos().setVal(STDLblPos.CTR);
                montrerLaValeur(lettres);
            }
            default -> {}
        }
    }

    private static void format(CTDLbls lettres, String format, int taille, String couleur) {
        var nombre = lettres.addNewNumFmt();
        nombre.setFormatCode(format);
        nombre.setSourceLinked(false);
        lettres.addNewSpPr().addNewNoFill();
        CTTextCharacterProperties defaut = corps(lettres.addNewTxPr(), taille);
        defaut.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(couleur));
    }

    private static void montrerLaValeur(CTDLbls lettres) {
        lettres.addNewShowLegendKey().setVal(false);
        lettres.addNewShowVal().setVal(true);
        lettres.addNewShowCatName().setVal(false);
        lettres.addNewShowSerName().setVal(false);
        lettres.addNewShowPercent().setVal(false);
        lettres.addNewShowBubbleSize().setVal(false);
    }

    private static String nombre(Donnees donnees) {
        return donnees.decimales() == 0 ? "0" : DECIMALE;
    }

    private static void dessous(CTDLbl lettre, int point, Donnees donnees, int taille) {
        lettre.addNewIdx().setVal(point);
        var nombre = lettre.addNewNumFmt();
        nombre.setFormatCode(nombre(donnees));
        nombre.setSourceLinked(false);
        lettre.addNewSpPr().addNewNoFill();
        corps(lettre.addNewTxPr(), taille).addNewSolidFill().addNewSrgbClr().setVal(TEXTE);
        lettre.addNewDLblPos().setVal(STDLblPos.B);
        lettre.addNewShowLegendKey().setVal(false);
        lettre.addNewShowVal().setVal(true);
        lettre.addNewShowCatName().setVal(false);
        lettre.addNewShowSerName().setVal(false);
        lettre.addNewShowPercent().setVal(false);
        lettre.addNewShowBubbleSize().setVal(false);
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
