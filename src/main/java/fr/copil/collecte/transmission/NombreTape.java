package fr.copil.collecte.transmission;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type or paste it: {@code 1 200}, {@code 51,10 %}, with the spaces that Copil itself writes. */
final class NombreTape {

    private static final Pattern MILLIERS = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+(\\.\\d+)?");
    private static final Pattern SIMPLE = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private NombreTape() {}

    static Optional<BigDecimal> lire(String tape) {
        String texte = blancs(tape).replace('\u2212', '-').replace(',', '.');
        texte = texte.endsWith("%") ? texte.substring(0, texte.length() - 1).strip() : texte;
        if (MILLIERS.matcher(texte).matches()) {
            texte = texte.replace(" ", "");
        }
        return SIMPLE.matcher(texte).matches() ? Optional.of(new BigDecimal(texte)) : Optional.empty();
    }

    static boolean pourcentage(String tape) {
        return tape.strip().endsWith("%");
    }

    /** What may have been meant by letters that look like digits; nothing when there is no telling. */
    static Optional<String> proche(String tape) {
        String chiffres = blancs(tape)
                .replaceAll("(?<=[0-9])\\s+\\p{L}.*$", "")
                .replace('O', '0')
                .replace('o', '0')
                .replace('l', '1')
                .replace('I', '1')
                .replace(" ", "")
                .replaceAll("[^0-9.,+-]+$", "");
        return lire(chiffres).map(nombre -> chiffres);
    }

    private static String blancs(String tape) {
        return tape.replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replace('\u2009', ' ')
                .strip();
    }
}
