package fr.copil.essai;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the tests find on the machine that they run on. */
public final class CetteMachine {

    private CetteMachine() {}

    static Optional<Path> executable(String nom) {
        String chemins = System.getenv().getOrDefault("PATH", "") + ":/usr/bin:/usr/sbin";
        return Arrays.stream(chemins.split(File.pathSeparator))
                .map(dossier -> Path.of(dossier, nom))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * For what must be told where it listens before it does. Not among those that the system gives to whoever calls: it
     * would be taken meanwhile, now and then.
     */
    public static int portLibre() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket prise = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return prise.getLocalPort();
            } catch (BindException pris) {
                // Another one, then.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
