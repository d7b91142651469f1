package fr.copil.comite.piecejointe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.copil.commun.ErreurCopil;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages of a PDF as images as wide as a wall, so that all screens show the same without a reader of their own. One page is
 * drawn at a time, within pixels and seconds; the last ones are kept for those who follow. Decision 0050.
 */
@Component
public class PagesDessinees {

    static final int LARGEUR = 1920;
    static final int HAUTEUR = 2400;

    private static final Logger LOG = LoggerFactory.getLogger(PagesDessinees.class);
    private static final long OCTETS_GARDES = 48L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private record Cle(String empreinte, int page) {}

    private final Cache<Cle, byte[]> dessinees = Caffeine.newBuilder()
            .maximumWeight(OCTETS_GARDES)
            .<Cle, byte[]>weigher((cle, png) -> png.length)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    /** Given back by the thread that draws, when it really ends. */
    private final Semaphore place = new Semaphore(1, true);

    private final Duration patience;

    PagesDessinees() {
        this(PATIENCE);
    }

    PagesDessinees(Duration patience) {
        this.patience = patience;
    }

    /** @param page from 1 */
    public byte[] png(String empreinte, Path fichier, String nom, int page) {
        return dessinees.get(new Cle(empreinte, page), cle -> aPart(nom, () -> dessiner(fichier, page)));
    }

    int compter(Path fichier, String nom) {
        int pages = aPart(nom, () -> {
            try (PDDocument document = Loader.loadPDF(fichier.toFile())) {
                return document.getNumberOfPages();
            }
        });
        if (pages < 1) {
            throw Examen.illisible(nom);
        }
        return pages;
    }

    private byte[] dessiner(Path fichier, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(fichier.toFile())) {
            PDRectangle cadre = document.getPage(page - 1).getCropBox();
            boolean couchee = document.getPage(page - 1).getRotation() % 180 != 0;
            float largeur = couchee ? cadre.getHeight() : cadre.getWidth();
            float hauteur = couchee ? cadre.getWidth() : cadre.getHeight();
            if (!(largeur >= 1) || !(hauteur >= 1)) {
                throw new IOException("a page of no size");
            }
            BufferedImage image = new DessinBorne(document, patience)
                    .renderImage(page - 1, Math.min(LARGEUR / largeur, HAUTEUR / hauteur));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    private <T> T aPart(String nom, Callable<T> travail) {
        CompletableFuture<T> attendu = new CompletableFuture<>();
        try {
            if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw occupe(nom);
            }
            Thread ouvrier = Thread.ofPlatform().daemon().name("copil-page").start(() -> faire(travail, attendu));
            try {
                return attendu.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                // Nothing for one that is done.
                ouvrier.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw occupe(nom);
        } catch (TimeoutException e) {
            throw new ErreurCopil(
                    "SEANCE-FICHIER-LENT",
                    "« " + nom + " » demande trop de temps à dessiner : imprimez-le en PDF depuis votre lecteur, et"
                            + " joignez ce PDF.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidPasswordException) {
                throw PdfSain.protege(nom);
            }
            LOG.warn("Une page d'un fichier joint ne se dessine pas.", e.getCause());
            throw Examen.illisible(nom);
        }
    }

    /** What a hostile file breaks, be it the stack or the heap, is one page that is not drawn. */
    private <T> void faire(Callable<T> travail, CompletableFuture<T> attendu) {
        try {
            attendu.complete(travail.call());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            attendu.completeExceptionally(e);
        } finally {
            place.release();
        }
    }

    private static ErreurCopil occupe(String nom) {
        return new ErreurCopil(
                "SEANCE-FICHIER-OCCUPE",
                "Copil dessine déjà d'autres pages : réessayez « " + nom + " » dans une minute.");
    }
}
