package fr.copil.commun;

import java.util.List;
import java.util.Optional;

/**
 * One choice of a filter over what documents wrote freely: the texts that hold one of these words, as printed. Nothing
 * is deduced from them; {@code NON_PRECISE} keeps the texts that are empty.
 *
 * @param code value in the address
 * @param mots compared with their capitals and accents, so that {@code EP} is not found in « après »
 */
public record Famille(String code, String libelle, List<String> mots) {

    public static final Famille NON_PRECISE = new Famille("non-precise", "non précisé", List.of());

    public static Famille de(String libelle, String... mots) {
        return new Famille(Textes.normaliser(libelle).replace(' ', '-'), libelle, List.of(mots));
    }

    /** The choice that an address asks for; an unknown one asks for nothing. */
    public static Optional<Famille> parmi(List<Famille> familles, String code) {
        return familles.stream().filter(famille -> famille.code().equals(code)).findFirst();
    }

    public boolean retient(String texte) {
        return mots.isEmpty() ? texte.isEmpty() : mots.stream().anyMatch(texte::contains);
    }
}
