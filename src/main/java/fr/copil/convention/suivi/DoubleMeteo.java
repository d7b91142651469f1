package fr.copil.convention.suivi;

import org.jspecify.annotations.Nullable;

/** The préfecture and the DSDEN each give theirs; none is the average of the two. */
public record DoubleMeteo(@Nullable AvisMeteo prefecture, @Nullable AvisMeteo dsden) {

    /** From this many steps apart, the two sides have something to say to each other. */
    public static final int ECART_A_DISCUTER = 2;

    public boolean enDesaccord() {
        return prefecture != null && dsden != null && prefecture.meteo().ecart(dsden.meteo()) >= ECART_A_DISCUTER;
    }

    public @Nullable AvisMeteo de(Cote cote) {
        return cote == Cote.PREFECTURE ? prefecture : dsden;
    }
}
