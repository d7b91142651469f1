package fr.copil.sauvegarde;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the values of a column are written in a backup: the same on both engines. */
enum Genre {
    TEXTE(Types.VARCHAR),
    ENTIER(Types.BIGINT),
    DECIMAL(Types.NUMERIC),
    OUI_NON(Types.BOOLEAN),
    JOUR(Types.DATE),
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE),
    OCTETS(Types.BINARY);

    private final int type;

    Genre(int type) {
        this.type = type;
    }

    /**
     * @param type as the engine names it
     * @throws IllegalStateException of a kind that no backup would keep: better said by a test than found at a restore
     */
    static Genre du(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "character varying", "character", "character large object", "varchar", "bpchar", "text" -> TEXTE;
            case "bigint", "integer", "smallint", "int8", "int4", "int2", "bigserial", "serial" -> ENTIER;
            case "numeric" -> DECIMAL;
            case "boolean", "bool" -> OUI_NON;
            case "date" -> JOUR;
            case "timestamp with time zone", "timestamptz" -> INSTANT;
            case "binary large object", "binary varying", "bytea" -> OCTETS;
            default -> throw new IllegalStateException("No backup keeps columns of type " + type);
        };
    }

    @Nullable
    String lire(ResultSet ligne, int rang) throws SQLException {
        Object valeur =
                switch (this) {
                    case TEXTE -> ligne.getString(rang);
                    case ENTIER -> ligne.getLong(rang);
                    case DECIMAL -> ligne.getBigDecimal(rang);
                    case OUI_NON -> ligne.getBoolean(rang);
                    case JOUR -> ligne.getObject(rang, LocalDate.class);
                    case INSTANT -> ligne.getObject(rang, OffsetDateTime.class);
                    case OCTETS -> ligne.getBytes(rang);
                };
        return valeur == null || ligne.wasNull() ? null : ecrit(valeur);
    }

    private static String ecrit(Object valeur) {
        return switch (valeur) {
            case BigDecimal nombre -> nombre.toPlainString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            case byte[] octets -> Base64.getEncoder().encodeToString(octets);
            default -> valeur.toString();
        };
    }

    void ecrire(PreparedStatement ordre, int rang, @Nullable String ecrit) throws SQLException {
        if (ecrit == null) {
            ordre.setNull(rang, type);
            return;
        }
        switch (this) {
            case TEXTE -> ordre.setString(rang, ecrit);
            case ENTIER -> ordre.setLong(rang, Long.parseLong(ecrit));
            case DECIMAL -> ordre.setBigDecimal(rang, new BigDecimal(ecrit));
            case OUI_NON -> ordre.setBoolean(rang, Boolean.parseBoolean(ecrit));
            case JOUR -> ordre.setObject(rang, LocalDate.parse(ecrit));
            case INSTANT -> ordre.setObject(rang, Instant.parse(ecrit).atOffset(ZoneOffset.UTC));
            case OCTETS -> ordre.setBytes(rang, Base64.getDecoder().decode(ecrit));
        }
    }
}
