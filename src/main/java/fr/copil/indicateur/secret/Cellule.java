package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell that a delivery would show. Shown or hidden whole: a rate with its parts, never one part alone.
 *
 * @param effectif what is counted (pupils); the dénominateur of a rate
 * @param numerateur of a rate, null for a count; what is left of {@code effectif} is its complement, never printed but
 *     worked out at once
 * @param unites establishments that the cell adds up
 * @param plusGros part of {@code effectif} that the largest of them brings; 0 when unknown
 * @param diffusion widest audience that may read it
 * @param publiee its producer publishes it openly: known to all, never hidden
 */
public record Cellule(
        Cle cle,
        long effectif,
        @Nullable Long numerateur,
        int unites,
        long plusGros,
        Audience diffusion,
        boolean publiee) {

    public Cellule {
        if (effectif < 0 || (numerateur != null && (numerateur < 0 || numerateur > effectif))) {
            throw new IllegalArgumentException(
                    "La cellule " + cle + " n’est pas un effectif : " + numerateur + " sur " + effectif + ".");
        }
    }

    public Cellule dontLePlusGros(long effectifDuPlusGros) {
        return new Cellule(cle, effectif, numerateur, unites, effectifDuPlusGros, diffusion, publiee);
    }

    boolean estUnTaux() {
        return numerateur != null;
    }

    List<Partie> parties() {
        return estUnTaux() ? List.of(Partie.values()) : List.of(Partie.EFFECTIF);
    }

    long valeur(Partie partie) {
        long haut = numerateur == null ? 0 : numerateur;
        return switch (partie) {
            case EFFECTIF -> effectif;
            case NUMERATEUR -> haut;
            case COMPLEMENT -> effectif - haut;
        };
    }
}
