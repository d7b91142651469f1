package fr.copil.acces.connexion;

/** Letters and digits that are not taken for one another (RFC 4648, without padding). */
final class Base32 {

    private static final String SIGNES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String ecrire(byte[] octets) {
        StringBuilder texte = new StringBuilder();
        int reste = 0;
        int bits = 0;
        for (byte octet : octets) {
            reste = (reste << Byte.SIZE) | (octet & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                texte.append(SIGNES.charAt((reste >> bits) & 31));
            }
            reste &= (1 << bits) - 1;
        }
        if (bits > 0) {
            texte.append(SIGNES.charAt((reste << (BITS - bits)) & 31));
        }
        return texte.toString();
    }

    /** In groups of four, as one reads it aloud. */
    static String parQuatre(String texte) {
        return texte.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
