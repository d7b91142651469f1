package fr.copil.acces;

import org.jspecify.annotations.Nullable;

/**
 * Who holds an account, as they say it themselves or as the administrator who invited them said it.
 *
 * @param nom as colleagues know them; empty when nobody wrote it
 * @param fonction in their service, as « chargée de mission »; empty when nobody wrote it
 * @param courriel where its messages go, if anywhere
 * @param service the organisation it speaks for, if any
 */
public record Profil(String nom, String fonction, @Nullable String courriel, @Nullable String service) {

    public static final int LONGUEUR = 120;
    static final Profil VIDE = new Profil("", "", null, null);

    /**
     * An account is written to elsewhere from now on.
     *
     * @param avant where it was written to, if anywhere
     */
    public record AdresseChangee(String compte, @Nullable String avant) {}

    Profil avecCourriel(@Nullable String autre) {
        return new Profil(nom, fonction, autre, service);
    }

    Profil avecService(@Nullable String autre) {
        return new Profil(nom, fonction, courriel, autre);
    }
}
