package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import org.jspecify.annotations.Nullable;

/** What people write of themselves, checked. */
final class Profils {

    private Profils() {}

    static Profil verifie(Profil saisi) {
        return new Profil(
                nom(saisi.nom()), court("fonction", saisi.fonction()), courriel(saisi.courriel()), saisi.service());
    }

    static String nom(String saisi) {
        return court("nom", saisi);
    }

    static @Nullable String courriel(@Nullable String saisi) {
        return saisi == null || saisi.isBlank() ? null : new AdresseCourriel(saisi).valeur();
    }

    static ErreurCopil dejaPris(Identifiant identifiant) {
        return new ErreurCopil(
                "COMPTE-DEJA-PRIS",
                "Un compte s'appelle déjà « " + identifiant.valeur() + " » : choisissez un autre identifiant.");
    }

    private static String court(String quoi, String saisi) {
        String ecrit = saisi.strip();
        if (ecrit.length() > Profil.LONGUEUR) {
            throw new ErreurCopil(
                    "COMPTE-LONG",
                    "Le champ « " + quoi + " » est trop long : gardez au plus " + Profil.LONGUEUR + " signes.");
        }
        return ecrit;
    }
}
