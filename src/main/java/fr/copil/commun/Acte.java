package fr.copil.commun;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, published by the service that did it and kept by the audit log with the change itself, or not at all.
 * Never a password, a link, a text that people write nor a figure in it.
 *
 * @param objet what it was done to
 * @param detail how, for who reads it years later; empty when the object says it all
 * @param compte who did it, where nobody is logged in yet; else whoever is
 * @param adresse where they came from, likewise
 */
public record Acte(NatureDActe nature, String objet, String detail, @Nullable String compte, @Nullable String adresse) {

    public Acte {
        objet = Textes.sansLien(objet);
        detail = Textes.sansLien(detail);
    }

    public Acte(NatureDActe nature, String objet, String detail) {
        this(nature, objet, detail, null, null);
    }

    public Acte par(String autre, @Nullable String depuis) {
        return new Acte(nature, objet, detail, autre, depuis);
    }
}
