package fr.copil.bilan.document;

import fr.copil.bilan.document.Donnees.Colonne;
import fr.copil.figure.Marque;
import fr.copil.figure.Remplissage;
import fr.copil.figure.Trait;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart that Word and PowerPoint draw themselves, with its workbook: what a person edits, not a picture. */
class GraphiqueNatif {

    private final XDDFChart graphique;
    private final Donnees donnees;
    private final int taille;

    /** @param taille of the letters, in points */
    GraphiqueNatif(XDDFChart graphique, Donnees donnees, int taille) {
        this.graphique = graphique;
        this.donnees = donnees;
        this.taille = taille;
    }

    void dessiner() throws IOException, InvalidFormatException {
        boolean barres = donnees.barres();
        XDDFCategoryAxis categories = graphique.createCategoryAxis(barres ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis valeurs = graphique.createValueAxis(barres ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (!donnees.axeX().isEmpty()) {
            categories.setTitle(Ecrit.texte(donnees.axeX()));
        }
        Echelle echelle = Echelle.de(donnees);
        valeurs.setTitle(Ecrit.texte(donnees.titreDesValeurs() + echelle.mention()));
        valeurs.setCrossBetween(AxisCrossBetween.BETWEEN);
        valeurs.setMinimum(echelle.min());
        valeurs.setMaximum(echelle.max());
        valeurs.setMajorUnit(echelle.pas());
        valeurs.setNumberFormat(echelle.entiere() ? "0" : Etiquettes.DECIMALE);
        valeurs.getOrAddMajorGridProperties().setLineProperties(trait(Couleurs.FILET, 0.75, ""));
        XDDFChartData trace = graphique.createData(barres ? ChartTypes.BAR : ChartTypes.LINE, categories, valeurs);
        if (trace instanceof XDDFLineChartData lignes) {
            lignes.setGrouping(Grouping.STANDARD);
        }
        trace.setVaryColors(false);
        if (trace instanceof XDDFBarChartData empilees) {
            empilees.setBarDirection(BarDirection.BAR);
            empilees.setBarGrouping(BarGrouping.STACKED);
            empilees.setOverlap((byte) 100);
            empilees.setGapWidth(45);
            // The first row on top, as in the table.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            valeurs.setCrosses(AxisCrosses.MAX);
        }
        int nombre = donnees.categories().size();
        XDDFCategoryDataSource noms = XDDFDataSourcesFactory.fromArray(
                donnees.categories().stream().map(Ecrit::texte).toArray(String[]::new),
                graphique.formatRange(new CellRangeAddress(1, nombre, 0, 0)),
                0);
        for (int i = 0; i < donnees.colonnes().size(); i++) {
            Colonne colonne = donnees.colonnes().get(i);
            String signe = Icone.de(colonne.trait()).map(s -> s.lettre() + " ").orElse("");
            String nom = Ecrit.texte(signe + colonne.nom());
            XDDFChartData.Series serie = trace.addSeries(
                    noms,
                    XDDFDataSourcesFactory.fromArray(
                            colonne.valeurs().toArray(Double[]::new),
                            graphique.formatRange(new CellRangeAddress(1, nombre, i + 1, i + 1)),
                            i + 1));
            serie.setTitle(nom, graphique.setSheetTitle(nom, i + 1));
            habiller(serie, colonne);
            if (serie instanceof XDDFLineChartData.Series ligne) {
                IntervallesNatifs.poser(ligne.getCTLineSer(), colonne);
                rompre(ligne, colonne);
            }
            Etiquettes.poser(serie, donnees, i, taille);
        }
        graphique.plot(trace);
        compterLesVides();
        graphique.displayBlanksAs(DisplayBlanks.GAP);
        graphique.setAutoTitleDeleted(true);
        if (!graphique.getCTChartSpace().isSetLang()) {
            graphique.getCTChartSpace().addNewLang().setVal("fr-FR");
        }
        graphique.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        Etiquettes.lettres(graphique, taille);
        ecrireLesEtats();
    }

    /** The segment that leads to a value of another source is not drawn. */
    private void rompre(XDDFLineChartData.Series ligne, Colonne colonne) {
        for (int i = 1; i < donnees.categories().size(); i++) {
            if (!donnees.joint(i)
                    && colonne.trait() != Trait.CIBLE
                    && colonne.valeurs().get(i) != null) {
                var point = ligne.getCTLineSer().addNewDPt();
                point.addNewIdx().setVal(i);
                if (ligne.getCTLineSer().isSetMarker()) {
                    point.addNewMarker().set(ligne.getCTLineSer().getMarker());
                }
                point.addNewBubble3D().setVal(false);
                point.addNewSpPr().addNewLn().addNewNoFill();
            }
        }
    }

    /** A series without any value says how many it lacks: without that, LibreOffice forgets its name. */
    private void compterLesVides() {
        for (var lignes : graphique.getCTChart().getPlotArea().getLineChartList()) {
            lignes.getSerList().stream()
                    .map(serie -> serie.getVal().getNumRef().getNumCache())
                    .filter(valeurs -> !valeurs.isSetPtCount())
                    .forEach(valeurs ->
                            valeurs.addNewPtCount().setVal(donnees.categories().size()));
        }
    }

    private static void habiller(XDDFChartData.Series serie, Colonne colonne) {
        Trait trait = colonne.trait();
        String couleur = trait.clair();
        switch (serie) {
            case XDDFLineChartData.Series ligne -> {
                boolean cible = trait == Trait.CIBLE;
                ligne.setSmooth(false);
                ligne.setMarkerStyle(cible ? MarkerStyle.NONE : marque(trait.marque()));
                if (!cible) {
                    ligne.setMarkerSize((short) 8);
                    var dessin = ligne.getCTLineSer().getMarker().addNewSpPr();
                    String fond = trait.creuse() ? "FFFFFF" : couleur;
                    dessin.addNewSolidFill()
                            .addNewSrgbClr()
                            .setVal(HexFormat.of().parseHex(fond));
                    dessin.addNewLn()
                            .addNewSolidFill()
                            .addNewSrgbClr()
                            .setVal(HexFormat.of().parseHex(couleur));
                }
                ligne.setLineProperties(trait(couleur, cible ? 1.5 : 2.5, trait.tirets()));
            }
            default -> remplir(serie, trait);
        }
    }

    /** The office's own hatching that looks most like that of the screens. */
    private static void remplir(XDDFChartData.Series serie, Trait trait) {
        PresetPattern motif =
                switch (trait.remplissage()) {
                    case HACHURES -> PresetPattern.WIDE_UPWARD_DIAGONAL;
                    case RAYURES -> PresetPattern.DARK_VERTICAL;
                    case CROISE -> PresetPattern.DIAGONAL_CROSS;
                    case POINTS -> PresetPattern.DOTTED_GRID;
                    case PLEIN, CREUX -> null;
                };
        boolean plein = trait.remplissage() == Remplissage.PLEIN;
        if (motif == null) {
            serie.setFillProperties(plein(plein ? trait.clair() : "FFFFFF"));
        } else {
            XDDFPatternFillProperties hachures = new XDDFPatternFillProperties();
            hachures.setPresetPattern(motif);
            // POI's own setters leave both colours empty.
            hachures.getXmlObject()
                    .addNewFgClr()
                    .addNewSrgbClr()
                    .setVal(HexFormat.of().parseHex(trait.clair()));
            hachures.getXmlObject()
                    .addNewBgClr()
                    .addNewSrgbClr()
                    .setVal(HexFormat.of().parseHex("FFFFFF"));
            serie.setFillProperties(hachures);
        }
        if (!plein) {
            serie.setLineProperties(trait(trait.clair(), 1, motif == null ? "4 3" : ""));
        }
    }

    private static XDDFSolidFillProperties plein(String couleur) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(couleur)));
    }

    private static MarkerStyle marque(Marque marque) {
        return switch (marque) {
            case CIRCLE -> MarkerStyle.CIRCLE;
            case SQUARE -> MarkerStyle.SQUARE;
            case DIAMOND -> MarkerStyle.DIAMOND;
            case TRIANGLE -> MarkerStyle.TRIANGLE;
        };
    }

    /** The office's own dash that looks most like ours. */
    private static PresetLineDash dessine(String tirets) {
        return switch (tirets) {
            case "2 3.5" -> PresetLineDash.SYSTEM_DOT;
            case "10 4 2 4" -> PresetLineDash.DASH_DOT;
            case "4 3" -> PresetLineDash.SYSTEM_DASH;
            default -> PresetLineDash.DASH;
        };
    }

    private static XDDFLineProperties trait(String couleur, double epaisseur, String tirets) {
        XDDFLineProperties trait = new XDDFLineProperties(plein(couleur));
        trait.setWidth(epaisseur);
        if (!tirets.isEmpty()) {
            trait.setPresetDash(new XDDFPresetLineDash(dessine(tirets)));
        }
        return trait;
    }

    /** Beside the numbers, in words, so that an empty cell is never taken for a zero. */
    private void ecrireLesEtats() throws IOException, InvalidFormatException {
        XSSFSheet feuille = graphique.getWorkbook().getSheetAt(0);
        int colonne = donnees.colonnes().size() + 1;
        for (Colonne serie : donnees.colonnes()) {
            if (serie.etats().stream().allMatch(String::isEmpty)) {
                continue;
            }
            feuille.getRow(0).createCell(colonne).setCellValue(Ecrit.texte(serie.nom() + " : état"));
            for (int i = 0; i < serie.etats().size(); i++) {
                XSSFRow ligne = feuille.getRow(i + 1);
                ligne.createCell(colonne).setCellValue(serie.etats().get(i));
            }
            colonne++;
        }
        POIXMLProperties.CoreProperties proprietes =
                graphique.getWorkbook().getProperties().getCoreProperties();
        proprietes.setCreator("Copil");
        proprietes.setCreated(Optional.of(Proprietes.TOUJOURS));
    }
}
