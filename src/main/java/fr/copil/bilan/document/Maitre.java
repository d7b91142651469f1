package fr.copil.bilan.document;

import fr.copil.bilan.document.gabarit.GabaritSain;
import fr.copil.bilan.document.gabarit.ModeleDeDiaporama;
import fr.copil.commun.ErreurCopil;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/**
 * What slides are made on: Copil's own master, or that of a template. Places and letters are said as they are on Copil's; the
 * room that a template leaves to its contents may be another, on pages of another size. Decision 0045.
 */
record Maitre(XMLSlideShow diaporama, Rectangle2D place) {

    private static final Rectangle NOTRE =
            new Rectangle(Diapositive.MARGE, 88, Diapositive.UTILE, Diapositive.HAUTEUR - 96);

    private static final Set<Placeholder> TITRES =
            Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);

    /** @throws ErreurCopil for a template that PowerPoint itself could not open */
    static Maitre de(byte @Nullable [] gabarit) throws IOException {
        if (gabarit == null) {
            return new Maitre(new XMLSlideShow(new ByteArrayInputStream(ModeleDeDiaporama.octets())), NOTRE);
        }
        try {
            XMLSlideShow diaporama = new XMLSlideShow(new ByteArrayInputStream(GabaritSain.diaporama(gabarit)));
            return new Maitre(diaporama, place(diaporama));
        } catch (IOException | RuntimeException illisible) {
            // Each way in which a file can be broken has its own exception, checked or not.
            ErreurCopil refus = new ErreurCopil(
                    "BILAN-GABARIT-DIAPORAMA",
                    "Le gabarit de diaporama n'est pas une présentation PowerPoint (.pptx ou .potx) lisible :"
                            + " l'administrateur peut le remplacer, ou retirer le réglage"
                            + " COPIL_BILAN_GABARIT_DIAPORAMA pour le masque de Copil.");
            refus.initCause(illisible);
            throw refus;
        }
    }

    /** That of the text of its slides. */
    private static Rectangle2D place(XMLSlideShow diaporama) {
        XSLFSlideLayout contenu =
                genre(diaporama, SlideLayout.TITLE_AND_CONTENT).orElseGet(() -> titre(diaporama));
        return Stream.of(contenu, contenu.getSlideMaster())
                .flatMap(Maitre::zones)
                .filter(zone -> corps(zone) && zone.getAnchor() != null)
                .findFirst()
                .<Rectangle2D>map(XSLFTextShape::getAnchor)
                .orElseGet(() -> {
                    double largeur = diaporama.getPageSize().getWidth();
                    double hauteur = diaporama.getPageSize().getHeight();
                    return new Rectangle2D.Double(largeur * 0.05, hauteur * 0.18, largeur * 0.9, hauteur * 0.7);
                });
    }

    private static Stream<XSLFTextShape> zones(XSLFSheet feuille) {
        return Arrays.stream(feuille.getPlaceholders());
    }

    static boolean titre(XSLFTextShape zone) {
        return TITRES.contains(zone.getTextType());
    }

    /** One that is for anything has no kind in the file. */
    static boolean corps(XSLFTextShape zone) {
        return zone.getTextType() == null
                || zone.getTextType() == Placeholder.BODY
                || zone.getTextType() == Placeholder.CONTENT;
    }

    XSLFSlideLayout couverture() {
        return genre(diaporama, SlideLayout.TITLE).orElseGet(this::titreSeul);
    }

    XSLFSlideLayout titreSeul() {
        return titre(diaporama);
    }

    XSLFSlideLayout contenu() {
        return genre(diaporama, SlideLayout.TITLE_AND_CONTENT).orElseGet(this::titreSeul);
    }

    private static Optional<XSLFSlideLayout> genre(XMLSlideShow diaporama, SlideLayout genre) {
        return dispositions(diaporama).filter(une -> une.getType() == genre).findFirst();
    }

    /** A house may have drawn its own, of no kind that has a name. */
    private static XSLFSlideLayout titre(XMLSlideShow diaporama) {
        List<XSLFSlideLayout> titrees = dispositions(diaporama)
                .filter(une -> zones(une).anyMatch(Maitre::titre))
                .toList();
        return genre(diaporama, SlideLayout.TITLE_ONLY)
                .or(() -> titrees.stream()
                        .filter(une -> zones(une).noneMatch(Maitre::corps) && une.getType() != SlideLayout.TITLE)
                        .findFirst())
                .or(() -> titrees.stream().findFirst())
                .or(() -> dispositions(diaporama).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no layout"));
    }

    private static Stream<XSLFSlideLayout> dispositions(XMLSlideShow diaporama) {
        return diaporama.getSlideMasters().stream().flatMap(maitre -> Arrays.stream(maitre.getSlideLayouts()));
    }

    Rectangle2D placer(Rectangle voulue) {
        double x = place.getWidth() / NOTRE.width;
        double y = place.getHeight() / NOTRE.height;
        return new Rectangle2D.Double(
                place.getX() + (voulue.x - NOTRE.x) * x,
                place.getY() + (voulue.y - NOTRE.y) * y,
                voulue.width * x,
                voulue.height * y);
    }

    double lettres(int taille) {
        double part = Math.min(
                diaporama.getPageSize().getWidth() / Diapositive.LARGEUR,
                Math.min(place.getWidth() / NOTRE.width, place.getHeight() / NOTRE.height));
        return Math.max(8, Math.round(taille * part));
    }
}
