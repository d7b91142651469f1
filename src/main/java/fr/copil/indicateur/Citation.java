package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The short code of a figure, that a minute or a bilan quotes and that opens it for ever:
 * {@code DNB-G-QPV-DEP44-2024-k3vq7ahd2m5x} is the gap of these groups, {@code DNB-G-DEP44-2024-…} one value. Its end
 * tells the values quoted from those that a later delivery brings. It is made with what was drawn at random for the rows
 * quoted, so that nobody finds a hidden value by trying them all. Codes of four signs, printed before, still open. Decision 0011.
 */
public record Citation(
        String indicateur, @Nullable Paire paire, CodeTerritoire territoire, int periode, String empreinte) {

    /** Base 32 of RFC 4648: neither 0 nor 1, that minutes confuse with letters. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int BITS = 5;
    private static final int SIGNES = 12;
    private static final int ANCIENNE = 4;

    private static final Pattern FORME = Pattern.compile("([A-Za-z0-9-]{1,30}?)(?:-("
            + Arrays.stream(Paire.values()).map(Citation::mot).collect(Collectors.joining("|"))
            + "))?-(FR|(?:REG|ACA|DEP|EPCI|COM)[0-9][0-9A-Z]+|QPVQ[0-9A-Z]+)-([0-9]{4})-([a-z2-7]{12}|[0-9a-f]{4})");
    private static final Pattern NIVEAU = Pattern.compile("(REG|ACA|DEP|EPCI|COM|QPV)(.+)");

    /** The figure that a study shows; nothing without a value. */
    public static Optional<Citation> de(Etude etude) {
        Paire paire = etude.paire();
        if (paire != null && paire.ailleurs() != null) {
            return Optional.empty();
        }
        List<Population> groupes =
                paire == null ? List.of(etude.population()) : List.of(paire.cible(), paire.reference());
        List<Mesure> cotes = groupes.stream()
                .flatMap(p -> etude.mesure(p, etude.periode()).stream())
                .filter(m -> m.enValeur().isPresent())
                .toList();
        return cotes.size() < groupes.size()
                ? Optional.empty()
                : Optional.of(new Citation(
                        etude.definition().id(), paire, etude.territoire().code(), etude.periode(), empreinte(cotes)));
    }

    /** One value: of all together, or of a group that stands alone. */
    public static Citation de(Mesure mesure) {
        return new Citation(
                mesure.indicateur(), null, mesure.territoire(), mesure.periode(), empreinte(List.of(mesure)));
    }

    /** The gap that a figure shows. */
    public static Citation de(Ecart ecart, Paire paire) {
        Mesure cible = ecart.cible();
        return new Citation(
                cible.indicateur(),
                paire,
                cible.territoire(),
                cible.periode(),
                empreinte(List.of(cible, ecart.reference())));
    }

    /** Nothing when the text is no code. */
    public static Optional<Citation> lire(String code) {
        Matcher lu = FORME.matcher(code);
        if (!lu.matches()) {
            return Optional.empty();
        }
        Matcher niveau = NIVEAU.matcher(lu.group(3));
        String territoire = niveau.matches() ? niveau.group(1) + "-" + niveau.group(2) : lu.group(3);
        Paire paire = Arrays.stream(Paire.values())
                .filter(p -> mot(p).equals(lu.group(2)))
                .findFirst()
                .orElse(null);
        return CodeTerritoire.lire(territoire)
                .map(t -> new Citation(lu.group(1), paire, t, Integer.parseInt(lu.group(4)), lu.group(5)));
    }

    public String code() {
        Paire groupes = paire;
        return indicateur + (groupes == null ? "" : "-" + mot(groupes)) + "-"
                + territoire.valeur().replace("-", "") + "-" + periode + "-" + empreinte;
    }

    /** What it may quote, one side or two: without a pair, all together or one group alone, told apart by the code's end. */
    List<List<Population>> cotes() {
        Paire groupes = paire;
        return groupes == null
                ? Arrays.stream(Population.values()).map(List::of).toList()
                : List.of(List.of(groupes.cible(), groupes.reference()));
    }

    /** Whether these are the values quoted. */
    boolean designe(List<Mesure> cotes) {
        return empreinte.equals(
                empreinte.length() == ANCIENNE
                        ? HexFormat.of().formatHex(condense(valeurs(cotes)), 0, ANCIENNE / 2)
                        : empreinte(cotes));
    }

    /** The same figures delivered again keep their row, and their code. */
    static String empreinte(List<Mesure> cotes) {
        byte[] condense =
                condense(cotes.stream().map(Mesure::sceau).collect(Collectors.joining(";")) + ";" + valeurs(cotes));
        String bits = new BigInteger(1, condense)
                .setBit(Byte.SIZE * condense.length)
                .toString(2)
                .substring(1);
        return IntStream.range(0, SIGNES)
                .map(rang -> Integer.parseInt(bits.substring(BITS * rang, BITS * (rang + 1)), 2))
                .mapToObj(signe -> ALPHABET.substring(signe, signe + 1))
                .collect(Collectors.joining());
    }

    private static String valeurs(List<Mesure> cotes) {
        return cotes.stream()
                .map(m -> m.population() + " " + texte(m.numerateur()) + "/" + texte(m.denominateur()) + " "
                        + texte(m.valeur()))
                .collect(Collectors.joining(";"));
    }

    private static byte[] condense(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String texte(@Nullable BigDecimal nombre) {
        return nombre == null
                ? ""
                : Objects.requireNonNull(nombre.stripTrailingZeros()).toPlainString();
    }

    private static String mot(Paire paire) {
        return paire.code().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
