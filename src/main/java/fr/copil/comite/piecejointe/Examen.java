package fr.copil.comite.piecejointe;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.fichier.Fichiers.Recu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;

/** Whether a wall and the tablets around it can show a file, said before it is taken: its size in pixels, its pages. */
@Component
public class Examen {

    public static final int PAGES_MAX = 100;

    static final String PDF = "application/pdf";

    private static final int COTE_MAX = 16_000;
    private static final long PIXELS_MAX = 50_000_000;

    private final PagesDessinees dessins;

    Examen(PagesDessinees dessins) {
        this.dessins = dessins;
    }

    /**
     * @return its pages, 1 for an image
     * @throws ErreurCopil that says what is wrong, and the way out
     */
    public int pages(Recu recu) throws IOException {
        return recu.type().equals(PDF) ? pdf(recu) : image(recu.chemin(), recu.nom());
    }

    private int pdf(Recu recu) {
        int pages = dessins.compter(recu.empreinte(), recu.chemin(), recu.nom());
        if (pages > PAGES_MAX) {
            throw new ErreurCopil(
                    "SEANCE-FICHIER-PAGES",
                    "« " + recu.nom() + " » compte " + Nombres.compte(pages, "page", "pages")
                            + " : une salle en tourne " + PAGES_MAX + " au plus. Gardez celles qui seront montrées.");
        }
        dessins.png(recu.empreinte(), recu.chemin(), recu.nom(), 1);
        return pages;
    }

    /** Its header alone is read: a small file may hold an image that no machine can open. */
    private static int image(Path fichier, String nom) throws IOException {
        try (ImageInputStream contenu = ImageIO.createImageInputStream(fichier.toFile())) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(contenu);
            if (!lecteurs.hasNext()) {
                throw illisible(nom);
            }
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(contenu, true, true);
                long largeur = lecteur.getWidth(0);
                long hauteur = lecteur.getHeight(0);
                if (largeur > COTE_MAX || hauteur > COTE_MAX || largeur * hauteur > PIXELS_MAX) {
                    throw new ErreurCopil(
                            "SEANCE-FICHIER-PIXELS",
                            "« " + nom + " » fait " + Nombres.entier(largeur) + " × " + Nombres.entier(hauteur)
                                    + " pixels : les tablettes n'ouvrent pas une image de plus de 50 millions."
                                    + " Réduisez-la.");
                }
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof ErreurCopil refus ? refus : illisible(nom);
        }
        return 1;
    }

    static ErreurCopil illisible(String nom) {
        return new ErreurCopil(
                "SEANCE-FICHIER-ILLISIBLE",
                "« " + nom + " » est abîmé, ou fait autrement que Copil ne sait le lire : ouvrez-le, imprimez-le en PDF"
                        + " et joignez ce PDF.");
    }
}
