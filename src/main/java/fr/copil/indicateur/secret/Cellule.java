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
 * @param regle of its delivery; null when its producer publishes it openly: known to all, never hidden
 * @param dejaVisibleDes rank of the first audience that has read it in the past: known to it and to those above, whatever
 *     is hidden now, and never shown below; {@link #JAMAIS_LUE} when nobody has
 * @param montree in force and shown before this table was: somebody may have kept it, others are hidden rather than it
 */
public record Cellule(
        Cle cle,
        long effectif,
        @Nullable Long numerateur,
        int unites,
        long plusGros,
        Audience diffusion,
        @Nullable Regle regle,
        int dejaVisibleDes,
        boolean montree) {

    public static final int JAMAIS_LUE = -1;

    /** Under the ordinary rule unless published; never read before. */
    public Cellule(
            Cle cle,
            long effectif,
            @Nullable Long numerateur,
            int unites,
            long plusGros,
            Audience diffusion,
            boolean publiee) {
        this(
                cle,
                effectif,
                numerateur,
                unites,
                plusGros,
                diffusion,
                publiee ? null : Regle.ordinaire(),
                JAMAIS_LUE,
                false);
    }

    public Cellule {
        if (effectif < 0 || (numerateur != null && (numerateur < 0 || numerateur > effectif))) {
            throw new IllegalArgumentException(
                    "La cellule " + cle + " n’est pas un effectif : " + numerateur + " sur " + effectif + ".");
        }
    }

    public Cellule dontLePlusGros(long effectifDuPlusGros) {
        return new Cellule(
                cle, effectif, numerateur, unites, effectifDuPlusGros, diffusion, regle, dejaVisibleDes, montree);
    }

    public Cellule sousLaRegle(Regle autre) {
        return new Cellule(cle, effectif, numerateur, unites, plusGros, diffusion, autre, dejaVisibleDes, montree);
    }

    /** Nobody has read it yet. */
    public Cellule neuve() {
        return new Cellule(cle, effectif, numerateur, unites, plusGros, diffusion, regle, dejaVisibleDes, false);
    }

    public boolean publiee() {
        return regle == null;
    }

    boolean dejaLue() {
        return dejaVisibleDes != JAMAIS_LUE;
    }

    /** Whatever is hidden now. */
    boolean connueDe(Audience audience) {
        return publiee() || (dejaLue() && audience.rang() >= dejaVisibleDes);
    }

    boolean estSecrete() {
        return regle != null && !dejaLue() && regle.rendSecrete(this);
    }

    /** A reader who knows that zeros are shown knows that this hidden count is not one. */
    boolean zeroSeVerrait(Composante partie) {
        return regle != null && (partie == Composante.EFFECTIF || !regle.groupesEntiers());
    }

    boolean estUnTaux() {
        return numerateur != null;
    }

    List<Composante> parties() {
        return estUnTaux() ? List.of(Composante.values()) : List.of(Composante.EFFECTIF);
    }

    long valeur(Composante partie) {
        long haut = numerateur == null ? 0 : numerateur;
        return switch (partie) {
            case EFFECTIF -> effectif;
            case NUMERATEUR -> haut;
            case COMPLEMENT -> effectif - haut;
        };
    }
}
