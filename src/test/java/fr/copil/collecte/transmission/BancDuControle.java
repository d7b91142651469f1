package fr.copil.collecte.transmission;

import fr.copil.indicateur.versement.DepotService;
import org.springframework.context.ApplicationContext;

/** What a file costs before anything of it is written: read, then checked line by line. */
public final class BancDuControle {

    private BancDuControle() {}

    /** @return how many figures it holds */
    public static int controler(ApplicationContext copil, String fichier, byte[] octets) {
        return copil.getBean(ReceptionDeFichier.class)
                .lire(fichier, octets, copil.getBean(DepotService.class).reception(), Avancement.AUCUN)
                .lus()
                .mesures()
                .size();
    }
}
