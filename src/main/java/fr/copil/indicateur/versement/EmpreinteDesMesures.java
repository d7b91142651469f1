package fr.copil.indicateur.versement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A hash of figures, whatever their order and the format of their file: the same twice is the same delivery. */
final class EmpreinteDesMesures {

    private EmpreinteDesMesures() {}

    static String de(Collection<MesureRecue> mesures) {
        String texte = mesures.stream()
                .map(mesure -> String.join(
                        "|",
                        mesure.indicateur(),
                        mesure.territoire().valeur(),
                        mesure.population().name(),
                        String.valueOf(mesure.periode()),
                        nombre(mesure.numerateur()),
                        nombre(mesure.denominateur()),
                        nombre(mesure.valeur()),
                        mesure.etat().name(),
                        mesure.qualite().name(),
                        mesure.commentaire()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nombre(@Nullable BigDecimal nombre) {
        return nombre == null ? "" : nombre.stripTrailingZeros().toPlainString();
    }
}
