package fr.copil.bilan.document;

import java.util.HexFormat;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Intervals as the error bars that the office draws itself. */
final class IntervallesNatifs {

    private IntervallesNatifs() {}

    static void poser(CTLineSer serie, Donnees.Colonne colonne) {
        if (IntStream.range(0, colonne.valeurs().size())
                .allMatch(rang -> colonne.intervalle(rang).isEmpty())) {
            return;
        }
        CTErrBars barres = serie.addNewErrBars();
        barres.addNewErrDir().setVal(STErrDir.Y);
        barres.addNewErrBarType().setVal(STErrBarType.BOTH);
        barres.addNewErrValType().setVal(STErrValType.CUST);
        barres.addNewNoEndCap().setVal(false);
        ecrire(barres.addNewPlus(), colonne, rang -> ecart(colonne, rang, true));
        ecrire(barres.addNewMinus(), colonne, rang -> ecart(colonne, rang, false));
        barres.addNewSpPr()
                .addNewLn()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(HexFormat.of().parseHex(colonne.trait().clair()));
    }

    private static double ecart(Donnees.Colonne colonne, int rang, boolean dessus) {
        Double valeur = colonne.valeurs().get(rang);
        return valeur == null
                ? 0
                : colonne.intervalle(rang)
                        .map(i -> dessus ? i.haut() - valeur : valeur - i.bas())
                        .orElse(0.0);
    }

    private static void ecrire(CTNumDataSource source, Donnees.Colonne colonne, ToDoubleFunction<Integer> longueur) {
        CTNumData nombres = source.addNewNumLit();
        nombres.setFormatCode("General");
        nombres.addNewPtCount().setVal(colonne.valeurs().size());
        for (int i = 0; i < colonne.valeurs().size(); i++) {
            double longue = longueur.applyAsDouble(i);
            if (longue > 0) {
                var point = nombres.addNewPt();
                point.setIdx(i);
                point.setV(String.valueOf(longue));
            }
        }
    }
}
