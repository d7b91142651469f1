package fr.copil.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The period of a follow-up, from its row. */
public final class OccurrenceLue {

    private OccurrenceLue() {}

    /** From the columns of {@code suivi}; none for what is done once. */
    public static @Nullable Occurrence de(ResultSet ligne) throws SQLException {
        String code = ligne.getString("periode");
        LocalDate fixee = ligne.getObject("fixee_le", LocalDate.class);
        Periode periode = code == null ? null : Periode.lire(code).orElse(null);
        return periode == null
                ? null
                : new Occurrence(
                        periode,
                        ligne.getObject("attendue_le", LocalDate.class),
                        fixee == null
                                ? null
                                : new EcheanceFixee(
                                        fixee,
                                        ligne.getString("fixee_par"),
                                        ligne.getObject("fixee_dit_le", OffsetDateTime.class)));
    }
}
