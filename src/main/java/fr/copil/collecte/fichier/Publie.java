package fr.copil.collecte.fichier;

import fr.copil.commun.Etat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a published cell says: a number, or one of the three ways not to give one, never confused (product rule 2). */
public record Publie(Etat etat, @Nullable BigDecimal nombre) {

    /** {@code NS} and {@code <5} are announced by publishers; {@code ND} and empty cells are those met so far. */
    private static final Map<String, Etat> SANS_NOMBRE = Map.of(
            "", Etat.NON_TRANSMIS,
            ".", Etat.NON_TRANSMIS,
            "NA", Etat.NON_TRANSMIS,
            "ND", Etat.SECRET,
            "NS", Etat.SECRET,
            "<5", Etat.SECRET,
            "< 5", Etat.SECRET,
            "SANS OBJET", Etat.SANS_OBJET);

    /** No-break spaces between thousands: {@code 6 735}. */
    private static final Pattern MILLIERS = Pattern.compile("(?<=[0-9])[\u202F\u00A0](?=[0-9]{3})");

    /** Nothing when the cell is neither a number nor one of those marks. */
    static Optional<Publie> lire(String cellule) {
        Etat etat = SANS_NOMBRE.get(cellule.toUpperCase(Locale.FRENCH));
        if (etat != null) {
            return Optional.of(new Publie(etat, null));
        }
        try {
            String nombre = sansMilliers(cellule).replace(',', '.');
            return Optional.of(new Publie(Etat.VALEUR, new BigDecimal(nombre)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Millions of cells hold no such space: the pattern is for those that do. */
    private static String sansMilliers(String cellule) {
        return cellule.indexOf('\u202F') < 0 && cellule.indexOf('\u00A0') < 0
                ? cellule
                : MILLIERS.matcher(cellule).replaceAll("");
    }
}
