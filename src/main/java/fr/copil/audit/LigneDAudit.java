package fr.copil.audit;

import fr.copil.commun.NatureDActe;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log, tied to the one before by its hash. Decision 0030.
 *
 * @param compte who did it; empty for who had not logged in
 * @param nature as stored: one that somebody invented in the base is read too
 * @param jusquA for a purge, the last line that it erased, whose hash is then the object; none for all the others
 * @param precedente hash of the line before
 * @param empreinte hash of all the rest
 */
public record LigneDAudit(
        long numero,
        Instant le,
        String compte,
        String adresse,
        String nature,
        String objet,
        String detail,
        @Nullable Long jusquA,
        String precedente,
        String empreinte) {

    /** Before the first line. */
    static final String ORIGINE = "0".repeat(64);

    LigneDAudit scellee() {
        return new LigneDAudit(
                numero, le, compte, adresse, nature, objet, detail, jusquA, precedente, empreinteCalculee());
    }

    /** Each field with its length before it, so that nothing can slide from one into the next. */
    String empreinteCalculee() {
        String texte = Stream.of(
                        precedente,
                        String.valueOf(numero),
                        le.toString(),
                        compte,
                        adresse,
                        nature,
                        objet,
                        detail,
                        jusquA == null ? "" : jusquA.toString())
                .map(champ -> champ.length() + ":" + champ)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean purge() {
        return nature.equals(NatureDActe.PURGE.name()) && jusquA != null;
    }

    /** As people read it. */
    public String natureEnClair() {
        return Stream.of(NatureDActe.values())
                .filter(connue -> connue.name().equals(nature))
                .map(NatureDActe::libelle)
                .findFirst()
                .orElse(nature);
    }

    OffsetDateTime moment() {
        return le.atOffset(ZoneOffset.UTC);
    }

    static LigneDAudit lue(ResultSet ligne) throws SQLException {
        long jusquA = ligne.getLong("jusqu_a");
        return new LigneDAudit(
                ligne.getLong("numero"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getString("compte"),
                ligne.getString("adresse"),
                ligne.getString("nature"),
                ligne.getString("objet"),
                ligne.getString("detail"),
                jusquA == 0 ? null : jusquA,
                ligne.getString("precedente"),
                ligne.getString("empreinte"));
    }
}
