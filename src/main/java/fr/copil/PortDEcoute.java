package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Where Copil listens, tried before the database is opened so that a refusal costs nothing. */
record PortDEcoute(String adresse, String port) {

    private static final int DERNIER = 65_535;

    void exigerLibre() {
        int numero = numero();
        InetAddress ici = adresseDIci();
        try (ServerSocket essai = new ServerSocket(numero, 1, ici)) {
            essai.getLocalPort();
        } catch (IOException e) {
            throw dejaPris(numero);
        }
    }

    static ErreurCopil dejaPris(int port) {
        return new ErreurCopil(
                "DEMARRAGE-PORT-PRIS",
                "Le port " + port + " est déjà pris ou interdit ; choisissez-en un autre : COPIL_PORT="
                        + (port < 1024 || port == DERNIER ? 8080 : port + 1) + " ./copil run");
    }

    private int numero() {
        try {
            int numero = Integer.parseInt(port.strip());
            if (numero >= 0 && numero <= DERNIER) {
                return numero;
            }
        } catch (NumberFormatException e) {
            // Said below, with the numbers that do not exist.
        }
        throw new ErreurCopil(
                "DEMARRAGE-PORT", "COPIL_PORT vaut « " + port + " » : donnez un nombre entre 1 et " + DERNIER + ".");
    }

    private InetAddress adresseDIci() {
        try {
            InetAddress ici = InetAddress.getByName(adresse);
            if (ici.isAnyLocalAddress() || NetworkInterface.getByInetAddress(ici) != null || ici.isLoopbackAddress()) {
                return ici;
            }
        } catch (UnknownHostException | SocketException e) {
            // Said below, with the addresses of other machines.
        }
        throw new ErreurCopil(
                "DEMARRAGE-ADRESSE",
                "COPIL_ADDRESS vaut « " + adresse
                        + " », qui n'est pas une adresse de cette machine : 127.0.0.1 n'écoute qu'ici, 0.0.0.0"
                        + " partout.");
    }
}
