package fr.copil.bilan.document;

import static fr.copil.bilan.document.Diapositive.MARGE;
import static fr.copil.bilan.document.Diapositive.UTILE;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Diapositive.Encre;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Writes the slides of the séance: a title, one figure a slide, both météos, what is late, what is asked. */
final class EcriturePptx {

    private static final int DIAPOSITIVES_MAX = 15;

    /** What is late, what is asked, what was revised since: the chapters that the séance goes through. */
    private static final Set<String> DE_SEANCE = Set.of("alertes", Section.REVISIONS);

    /** What one comes for, before what shows it. */
    private static final Set<String> AVANT_LES_FIGURES = Set.of("synthese", "decisions");

    private static final int LIGNES_MAX = 7;

    /** More bars would be too thin to be read from afar. */
    private static final int BARRES_MAX = 10;

    private final Bilan bilan;
    private final Maitre maitre;

    private EcriturePptx(Bilan bilan, Maitre maitre) {
        this.bilan = bilan;
        this.maitre = maitre;
    }

    /** @param gabarit a template whose master is used instead of Copil's */
    static byte[] ecrire(Bilan bilan, byte @Nullable [] gabarit) throws IOException {
        Maitre maitre = Maitre.de(gabarit);
        try (XMLSlideShow diaporama = maitre.diaporama();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            new EcriturePptx(bilan, maitre).ecrire();
            diaporama.write(octets);
            return ZipStable.de(octets.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void ecrire() throws IOException, InvalidFormatException {
        Proprietes.poser(maitre.diaporama().getProperties(), Marges.de(bilan.entete()));
        couverture();
        List<Bloc.Grille> meteos = bilan.blocs()
                .flatMap(EcriturePptx::grilles)
                .filter(grille -> grille.faits() instanceof Faits.Meteos && !vide(grille))
                .limit(1)
                .toList();
        List<Section> version = sections(Set.of(Section.VERSION));
        List<Section> sections = sections(DE_SEANCE);
        List<Section> avant = sections(AVANT_LES_FIGURES);
        List<String> retraits = bilan.retraits();
        int autres = (retraits.isEmpty() ? 1 : 2)
                + version.size()
                + avant.size()
                + meteos.stream().mapToInt(EcriturePptx::diapositives).sum()
                + sections.stream()
                        .mapToInt(section ->
                                grille(section).map(EcriturePptx::diapositives).orElse(1))
                        .sum();
        List<FigureModele> figures = bilan.figures().stream()
                .filter(figure -> Donnees.de(figure.graphique()).isPresent())
                .limit(DIAPOSITIVES_MAX - autres)
                .toList();
        version.forEach(this::section);
        avant.forEach(this::texte);
        for (FigureModele figure : figures) {
            figure(figure);
        }
        if (!retraits.isEmpty()) {
            texte("Retiré depuis", retraits, Integer.MAX_VALUE);
        }
        meteos.forEach(grille -> tableau(((Faits.Meteos) grille.faits()).titre(), grille));
        sections.forEach(this::section);
    }

    /** Those that have something to show. */
    private List<Section> sections(Set<String> cles) {
        return bilan.sections().stream()
                .filter(section -> cles.contains(section.cle()))
                .filter(section ->
                        grille(section).isPresent() || lignes(section).anyMatch(ligne -> !ligne.isBlank()))
                .toList();
    }

    /** On two at the most; the rest is in the document. */
    private static int diapositives(Bloc.Grille grille) {
        return grille.tableau().lignes().size() > TableauDiapo.LIGNES_MAX ? 2 : 1;
    }

    private static Optional<Bloc.Grille> grille(Section section) {
        return section.elements().stream()
                .flatMap(EcriturePptx::grilles)
                .filter(grille -> !vide(grille))
                .findFirst();
    }

    private static boolean vide(Bloc.Grille grille) {
        return grille.tableau().lignes().isEmpty();
    }

    private Diapositive diapo(String titre) {
        Diapositive diapo = Diapositive.nouvelle(
                maitre, maitre.titreSeul(), titre, bilan.entete().provisoire());
        diapo.finir();
        return diapo;
    }

    /** As the first page of the other documents: what it is, of where, which version, who signed. */
    private void couverture() {
        Entete entete = bilan.entete();
        Diapositive diapo = Diapositive.nouvelle(maitre, maitre.couverture(), entete.titre(), entete.provisoire());
        List<String> lignes = Stream.of(
                        Stream.of(entete.convention() + ", " + entete.territoire()),
                        Stream.of(entete.titreConvention()).filter(titre -> !titre.equals(entete.convention())),
                        Stream.of(entete.mention()),
                        entete.garde().signataires().stream()
                                .map(Garde.Signataire::signature)
                                .filter(signature -> !signature.isEmpty()),
                        entete.signatures().stream())
                .flatMap(l -> l)
                .toList();
        Optional<XSLFTextShape> sousTitre = diapo.zone(zone -> zone.getTextType() == Placeholder.SUBTITLE);
        if (sousTitre.isPresent()) {
            XSLFTextParagraph paragraphe = Diapositive.vider(sousTitre.get());
            for (int i = 0; i < lignes.size(); i++) {
                XSLFTextParagraph suivant =
                        i == 0 ? paragraphe : sousTitre.get().addNewTextParagraph();
                XSLFTextRun course = Diapositive.course(suivant, lignes.get(i));
                if (i > 0) {
                    course.setFontSize(maitre.lettres(16));
                }
            }
        } else {
            diapo.texte(String.join("\n", lignes), new Rectangle(MARGE, 240, UTILE, 230), 18, Encre.DISCRETE);
        }
        diapo.finir();
    }

    private void figure(FigureModele figure) throws IOException, InvalidFormatException {
        Diapositive diapo = diapo(figure.titre());
        int lettres = figure.lecture().length() > 220 ? 17 : 20;
        diapo.texte(figure.lecture(), new Rectangle(MARGE, 88, UTILE, 84), lettres, Encre.TEXTE);
        Donnees donnees = Donnees.de(figure.graphique()).orElseThrow();
        Donnees lisibles = donnees.abregees(BARRES_MAX);
        XSLFChart graphique = maitre.diaporama().createChart(diapo.diapo());
        new GraphiqueNatif(graphique, lisibles, 14).dessiner();
        int restent = donnees.categories().size() - lisibles.categories().size();
        PiedDeFigure pied = PiedDeFigure.de(
                (restent > 0 ? "Les " + restent + " autres sont dans le bilan. " : "") + Ecrit.source(figure));
        Rectangle2D place = maitre.placer(new Rectangle(MARGE, 176, UTILE, pied.place().y - 174));
        diapo.diapo()
                .addChart(
                        graphique,
                        new Rectangle(
                                Units.toEMU(place.getX()),
                                Units.toEMU(place.getY()),
                                Units.toEMU(place.getWidth()),
                                Units.toEMU(place.getHeight())));
        decrire(
                diapo.diapo()
                        .getXmlObject()
                        .getCSld()
                        .getSpTree()
                        .getGraphicFrameList()
                        .getLast(),
                figure);
        diapo.texte(pied.texte(), pied.place(), pied.lettres(), Encre.DISCRETE);
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
                        Encre.DISCRETE);
            }
        }
    }

    private void texte(Section section) {
        texte(section.titre(), lignes(section).toList(), 150);
    }

    private static Stream<String> lignes(Section section) {
        return section.blocs().stream().flatMap(EcriturePptx::lignes);
    }

    private void texte(String titre, List<String> lignes, int signes) {
        Diapositive diapo = Diapositive.nouvelle(
                maitre, maitre.contenu(), titre, bilan.entete().provisoire());
        List<String> montrees = Stream.concat(
                        lignes.stream().limit(LIGNES_MAX).map(ligne -> Textes.abreger(ligne, signes)),
                        lignes.size() > LIGNES_MAX
                                ? Stream.of("Et " + (lignes.size() - LIGNES_MAX) + " de plus : voir le bilan.")
                                : Stream.empty())
                .toList();
        Optional<XSLFTextShape> corps = diapo.zone(Maitre::corps);
        if (corps.isPresent()) {
            XSLFTextParagraph premier = Diapositive.vider(corps.get());
            for (int i = 0; i < montrees.size(); i++) {
                Diapositive.lignes(i == 0 ? premier : corps.get().addNewTextParagraph(), montrees.get(i));
            }
        } else {
            diapo.texte(String.join("\n", montrees), new Rectangle(MARGE, 104, UTILE, 390), 20, Encre.TEXTE);
        }
        diapo.finir();
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
            case Bloc.Carte carte -> Stream.empty();
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
