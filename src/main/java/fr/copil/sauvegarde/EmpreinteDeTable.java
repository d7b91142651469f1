package fr.copil.sauvegarde;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sum of the SHA-256 of each row: the same whatever order the rows are read in, which no two engines sort alike. */
final class EmpreinteDeTable {

    private static final BigInteger MODULO = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest hachage = sha256();
    private BigInteger somme = BigInteger.ZERO;
    private long lignes;

    void ajouter(List<@Nullable String> ligne) {
        for (String valeur : ligne) {
            hachage.update((byte) (valeur == null ? 0 : 1));
            if (valeur != null) {
                byte[] octets = valeur.getBytes(StandardCharsets.UTF_8);
                hachage.update(Integer.toString(octets.length).getBytes(StandardCharsets.US_ASCII));
                hachage.update((byte) ':');
                hachage.update(octets);
            }
        }
        somme = somme.add(new BigInteger(1, hachage.digest())).mod(MODULO);
        lignes++;
    }

    Manifeste.Table de(String table) {
        byte[] octets = somme.toByteArray();
        byte[] entier = new byte[32];
        int pris = Math.min(32, octets.length);
        System.arraycopy(octets, octets.length - pris, entier, 32 - pris, pris);
        return new Manifeste.Table(table, lignes, HexFormat.of().formatHex(entier));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
