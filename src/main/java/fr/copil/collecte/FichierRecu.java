package fr.copil.collecte;

import fr.copil.collecte.fichier.Faute;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The last delivery of a file, for the administrator.
 *
 * @param depose whether somebody dropped it here; else Copil ships it
 * @param lignes rows that were integrated; 0 when none was
 * @param fautes why it was refused, the first ones
 * @param pourquoi what a file that was kept and not read is, why, and what to do; empty of the others
 */
public record FichierRecu(
        String fichier,
        boolean depose,
        String jeu,
        String producteur,
        String licence,
        Sort sort,
        int lignes,
        OffsetDateTime recuLe,
        List<Faute> fautes,
        String pourquoi) {

    /** What became of it, what has to be mended first. */
    public enum Sort {
        REFUSE("refusé"),
        LU("lu"),
        /** Shipped as its producer gives it; Copil takes nothing from it. */
        GARDE("gardé, non lu"),
        SORTI("sorti du catalogue");

        private final String libelle;

        Sort(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
