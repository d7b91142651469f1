package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
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

    static String nom(String saisi) {
        return court("nom", saisi);
    }

    static String fonction(String saisie) {
        return court("fonction", saisie);
    }

    static @Nullable String courriel(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : new AdresseCourriel(saisi).valeur();
    }

    private static String court(String quoi, String saisi) {
        String ecrit = saisi.strip();
        if (ecrit.length() > LONGUEUR) {
            throw new ErreurCopil(
                    "COMPTE-LONG", "Le champ « " + quoi + " » est trop long : gardez au plus " + LONGUEUR + " signes.");
        }
        return ecrit;
    }

    /** As it was typed, checked. */
    Profil verifie() {
        return new Profil(nom(nom), fonction(fonction), courriel(courriel), service);
    }

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
