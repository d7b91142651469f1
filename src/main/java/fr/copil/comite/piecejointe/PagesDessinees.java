package fr.copil.comite.piecejointe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.copil.commun.ErreurCopil;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages of a PDF as images as wide as a wall, so that all screens show the same without a reader of their own. Two are drawn
 * at a time, of two files, within pixels and seconds; the last ones, and what cannot be drawn, are kept for those who follow.
 * Decision 0050.
 */
@Component
public class PagesDessinees {

    static final int LARGEUR = 1920;
    static final int HAUTEUR = 2400;

    private static final Logger LOG = LoggerFactory.getLogger(PagesDessinees.class);
    private static final long OCTETS_GARDES = 48L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration REFUS_GARDES = Duration.ofMinutes(5);
    private static final String OCCUPE = "SEANCE-FICHIER-OCCUPE";
    private static final int PLACES = 2;

    private record Cle(String empreinte, int page) {}

    /** A refusal names the file as its own séance does, not as another one that joined the same. */
    private record Refusee(Cle cle, String nom) {}

    private final Cache<Cle, byte[]> dessinees = Caffeine.newBuilder()
            .maximumWeight(OCTETS_GARDES)
            .<Cle, byte[]>weigher((cle, png) -> png.length)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    private final Cache<Refusee, ErreurCopil> refusees;

    /** Those who ask for a page that is being drawn wait for it, none draws it again. */
    private final ConcurrentMap<Cle, CompletableFuture<byte[]>> enCours = new ConcurrentHashMap<>();

    /** Given back by the thread that draws, when it really ends. */
    private final Semaphore places = new Semaphore(PLACES, true);

    /** A file that is slow takes one place, however many of its pages are asked for. */
    private final Cache<String, Semaphore> parFichier =
            Caffeine.newBuilder().weakValues().build();

    private final Duration patience;

    PagesDessinees() {
        this(PATIENCE, Ticker.systemTicker());
    }

    PagesDessinees(Duration patience, Ticker horloge) {
        this.patience = patience;
        this.refusees = Caffeine.newBuilder()
                .maximumSize(1000)
                .expireAfterWrite(REFUS_GARDES)
                .ticker(horloge)
                .build();
    }

    /** @param page from 1 */
    public byte[] png(String empreinte, Path fichier, String nom, int page) {
        Cle cle = new Cle(empreinte, page);
        byte[] faite = dessinees.getIfPresent(cle);
        if (faite != null) {
            return faite;
        }
        CompletableFuture<byte[]> mienne = new CompletableFuture<>();
        CompletableFuture<byte[]> sienne = enCours.putIfAbsent(cle, mienne);
        if (sienne != null) {
            return attendre(sienne, nom);
        }
        try {
            byte[] png = dessinerOuRefuser(cle, fichier, nom);
            mienne.complete(png);
            return png;
        } catch (RuntimeException | Error e) {
            mienne.completeExceptionally(e);
            throw e;
        } finally {
            enCours.remove(cle);
        }
    }

    private byte[] dessinerOuRefuser(Cle cle, Path fichier, String nom) {
        ErreurCopil connue = refusees.getIfPresent(new Refusee(cle, nom));
        if (connue != null) {
            throw connue;
        }
        byte[] faite = dessinees.getIfPresent(cle);
        if (faite != null) {
            return faite;
        }
        try {
            byte[] png = aPart(cle.empreinte(), nom, () -> dessiner(fichier, cle.page()));
            dessinees.put(cle, png);
            return png;
        } catch (ErreurCopil refus) {
            if (!refus.code().equals(OCCUPE)) {
                refusees.put(new Refusee(cle, nom), refus);
            }
            throw refus;
        }
    }

    private static byte[] attendre(CompletableFuture<byte[]> dessin, String nom) {
        try {
            return dessin.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw occupe(nom);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ErreurCopil refus ? refus : Examen.illisible(nom);
        }
    }

    int compter(String empreinte, Path fichier, String nom) {
        int pages = aPart(empreinte, nom, () -> {
            try (PDDocument document = PdfSain.ouvrir(fichier)) {
                return PdfSain.parcourir(document);
            }
        });
        if (pages < 1) {
            throw Examen.illisible(nom);
        }
        return pages;
    }

    private byte[] dessiner(Path fichier, int page) throws IOException {
        try (PDDocument document = PdfSain.ouvrir(fichier)) {
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

    private <T> T aPart(String empreinte, String nom, Callable<T> travail) {
        CompletableFuture<T> attendu = new CompletableFuture<>();
        try {
            Semaphore sien = Objects.requireNonNull(parFichier.get(empreinte, cle -> new Semaphore(1, true)));
            prendre(sien, nom);
            try {
                prendre(places, nom);
            } catch (ErreurCopil | InterruptedException e) {
                sien.release();
                throw e;
            }
            Thread ouvrier =
                    Thread.ofPlatform().daemon().name("copil-page " + nom).start(() -> faire(travail, attendu, sien));
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
            throw refus(e.getCause(), nom);
        }
    }

    private void prendre(Semaphore place, String nom) throws InterruptedException {
        if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw occupe(nom);
        }
    }

    private static ErreurCopil refus(@Nullable Throwable cause, String nom) {
        if (cause instanceof PdfRefuse refus) {
            return PdfSain.dire(refus, nom);
        }
        if (cause instanceof InvalidPasswordException) {
            return PdfSain.dire(new PdfRefuse(PdfRefuse.Raison.PROTEGE), nom);
        }
        LOG.warn("Une page d'un fichier joint ne se dessine pas.", cause);
        return Examen.illisible(nom);
    }

    /** What a hostile file breaks, be it the stack or the heap, is one page that is not drawn. */
    private <T> void faire(Callable<T> travail, CompletableFuture<T> attendu, Semaphore sien) {
        try {
            attendu.complete(travail.call());
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | InternalError e) {
            attendu.completeExceptionally(e);
        } finally {
            places.release();
            sien.release();
        }
    }

    private static ErreurCopil occupe(String nom) {
        return new ErreurCopil(
                OCCUPE, "Copil dessine déjà d'autres pages : réessayez « " + nom + " » dans une minute.");
    }
}
