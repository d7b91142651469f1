package fr.copil.bilan.document;

import static fr.copil.bilan.document.Diapositive.LARGEUR;
import static fr.copil.bilan.document.Diapositive.MARGE;
import static fr.copil.bilan.document.Diapositive.UTILE;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes the slides of the séance: a title, one figure a slide, both météos, what is late, what is asked. */
final class EcriturePptx {

    private static final int DIAPOSITIVES_MAX = 15;

    /** What is late, what is asked: the chapters that the séance goes through. */
    private static final Set<String> DE_SEANCE = Set.of("alertes", "decisions");

    private static final int LIGNES_MAX = 7;

    /** More bars would be too thin to be read from afar. */
    private static final int BARRES_MAX = 10;

    private final Bilan bilan;
    private final XMLSlideShow diaporama;

    private EcriturePptx(Bilan bilan, XMLSlideShow diaporama) {
        this.bilan = bilan;
        this.diaporama = diaporama;
    }

    static byte[] ecrire(Bilan bilan) throws IOException {
        try (XMLSlideShow diaporama = new XMLSlideShow();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            new EcriturePptx(bilan, diaporama).ecrire();
            diaporama.write(octets);
            return ZipStable.de(octets.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void ecrire() throws IOException, InvalidFormatException {
        diaporama.setPageSize(new Dimension(LARGEUR, Diapositive.HAUTEUR));
        Proprietes.poser(diaporama.getProperties(), bilan.entete());
        couverture();
        List<Bloc.Grille> meteos = bilan.blocs()
                .flatMap(EcriturePptx::grilles)
                .filter(grille -> grille.faits() instanceof Faits.Meteos)
                .limit(1)
                .toList();
        List<Section> sections = bilan.sections().stream()
                .filter(section -> DE_SEANCE.contains(section.cle()))
                .toList();
        List<String> retraits = bilan.retraits();
        int autres = (retraits.isEmpty() ? 1 : 2)
                + meteos.stream().mapToInt(EcriturePptx::diapositives).sum()
                + sections.stream()
                        .mapToInt(section ->
                                grille(section).map(EcriturePptx::diapositives).orElse(1))
                        .sum();
        List<FigureModele> figures = bilan.figures().stream()
                .filter(figure -> Donnees.de(figure.graphique()).isPresent())
                .limit(DIAPOSITIVES_MAX - autres)
                .toList();
        for (FigureModele figure : figures) {
            figure(figure);
        }
        if (!retraits.isEmpty()) {
            texte("Retiré depuis", retraits, Integer.MAX_VALUE);
        }
        meteos.forEach(grille -> tableau(((Faits.Meteos) grille.faits()).titre(), grille));
        sections.forEach(this::section);
    }

    /** On two at the most; the rest is in the document. */
    private static int diapositives(Bloc.Grille grille) {
        return grille.tableau().lignes().size() > TableauDiapo.LIGNES_MAX ? 2 : 1;
    }

    private static Optional<Bloc.Grille> grille(Section section) {
        return section.elements().stream().flatMap(EcriturePptx::grilles).findFirst();
    }

    private Diapositive diapo(String titre) {
        return Diapositive.nouvelle(diaporama, titre, bilan.entete().provisoire());
    }

    private void couverture() {
        Entete entete = bilan.entete();
        Diapositive diapo = Diapositive.nouvelle(
                diaporama, entete.titre(), new Rectangle(MARGE, 150, UTILE, 80), 44, entete.provisoire());
        diapo.texte(
                entete.convention() + ", " + entete.territoire(),
                new Rectangle(MARGE, 235, UTILE, 90),
                26,
                Couleurs.DISCRET);
        diapo.texte(entete.mention(), new Rectangle(MARGE, 430, UTILE, 60), 18, Couleurs.DISCRET);
    }

    private void figure(FigureModele figure) throws IOException, InvalidFormatException {
        Diapositive diapo = diapo(figure.titre());
        int lettres = figure.lecture().length() > 220 ? 17 : 20;
        diapo.texte(figure.lecture(), new Rectangle(MARGE, 88, UTILE, 84), lettres, Couleurs.TEXTE);
        Donnees donnees = Donnees.de(figure.graphique()).orElseThrow();
        Donnees lisibles = donnees.abregees(BARRES_MAX);
        XSLFChart graphique = diaporama.createChart(diapo.diapo());
        new GraphiqueNatif(graphique, lisibles, 14).dessiner();
        int restent = donnees.categories().size() - lisibles.categories().size();
        PiedDeFigure pied = PiedDeFigure.de(
                (restent > 0 ? "Les " + restent + " autres sont dans le bilan. " : "") + Ecrit.source(figure));
        Rectangle place = new Rectangle(
                Units.toEMU(MARGE), Units.toEMU(176), Units.toEMU(UTILE), Units.toEMU(pied.place().y - 174));
        diapo.diapo().addChart(graphique, place);
        decrire(
                diapo.diapo()
                        .getXmlObject()
                        .getCSld()
                        .getSpTree()
                        .getGraphicFrameList()
                        .getLast(),
                figure);
        diapo.texte(pied.texte(), pied.place(), pied.lettres(), Couleurs.DISCRET);
    }

    private static void decrire(CTGraphicalObjectFrame cadre, FigureModele figure) {
        var proprietes = cadre.getNvGraphicFramePr().getCNvPr();
        proprietes.setDescr(Ecrit.texte(figure.graphique().description()));
        proprietes.setTitle(Ecrit.texte(figure.titre()));
    }

    /** Its first table when it has one, its words otherwise. */
    private void section(Section section) {
        grille(section).ifPresentOrElse(grille -> tableau(section.titre(), grille), () -> texte(section));
    }

    private void tableau(String titre, Bloc.Grille grille) {
        List<List<Cellule>> lignes = grille.tableau().lignes();
        int max = TableauDiapo.LIGNES_MAX;
        boolean deux = diapositives(grille) > 1;
        Diapositive premiere = diapo(deux ? titre + " (1 sur 2)" : titre);
        TableauDiapo.poser(premiere, grille, 0, Math.min(max, lignes.size()));
        if (deux) {
            Diapositive seconde = diapo(titre + " (2 sur 2)");
            TableauDiapo.poser(seconde, grille, max, Math.min(2 * max, lignes.size()));
            if (lignes.size() > 2 * max) {
                seconde.texte(
                        "Et " + (lignes.size() - 2 * max) + " de plus : voir le bilan.",
                        new Rectangle(MARGE, 496, UTILE - 200, 30),
                        16,
                        Couleurs.DISCRET);
            }
        }
    }

    private void texte(Section section) {
        texte(
                section.titre(),
                section.blocs().stream().flatMap(EcriturePptx::lignes).toList(),
                150);
    }

    private void texte(String titre, List<String> lignes, int signes) {
        XSLFTextBox zone = diapo(titre).zone(new Rectangle(MARGE, 104, UTILE, 390));
        lignes.stream().limit(LIGNES_MAX).forEach(ligne -> {
            XSLFTextParagraph paragraphe = zone.addNewTextParagraph();
            paragraphe.setBullet(true);
            paragraphe.setIndent(-18.0);
            paragraphe.setLeftMargin(18.0);
            paragraphe.setSpaceAfter(6.0);
            Diapositive.lignes(paragraphe, Textes.abreger(ligne, signes), 20, Couleurs.TEXTE);
        });
        if (lignes.size() > LIGNES_MAX) {
            Diapositive.course(
                    zone.addNewTextParagraph(),
                    "Et " + (lignes.size() - LIGNES_MAX) + " de plus : voir le bilan.",
                    20,
                    Couleurs.DISCRET);
        }
    }

    private static Stream<Bloc.Grille> grilles(Bloc bloc) {
        return bloc instanceof Bloc.Grille grille ? Stream.of(grille) : Stream.empty();
    }

    private static Stream<String> lignes(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe paragraphe -> Stream.of(Ecrit.texte(paragraphe.fragments()));
            case Bloc.Puces puces -> puces.elements().stream().flatMap(EcriturePptx::element);
            case Bloc.TableauEcrit tableau -> tableau.lignes().stream().map(EcriturePptx::ligne);
            case Bloc.Intertitre titre -> Stream.empty();
            case Bloc.Note note -> Stream.empty();
            case Bloc.Retrait retrait -> Stream.of(retrait.texte());
            case Bloc.Illustration figure -> Stream.empty();
            case Bloc.Grille grille -> Stream.empty();
        };
    }

    /** Its words, then what it holds, further in. */
    private static Stream<String> element(Bloc.Element element) {
        return element.blocs().stream()
                .flatMap(bloc -> bloc instanceof Bloc.Puces ? lignes(bloc).map(dedans -> "– " + dedans) : lignes(bloc));
    }

    private static String ligne(Bloc.Cases ligne) {
        return ligne.cases().stream()
                .map(une -> Ecrit.texte(une).replace(Fragment.SAUT, " "))
                .collect(Collectors.joining(" | "));
    }
}
