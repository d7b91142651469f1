package fr.copil.essai;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and Copil, on this machine; a test cuts it and puts it back. */
public final class Coupure implements AutoCloseable {

    private final ServerSocket entree;
    private final int vers;
    private final Set<Socket> ouvertes = ConcurrentHashMap.newKeySet();
    private volatile boolean coupee;

    public Coupure(int vers) throws IOException {
        this.vers = vers;
        this.entree = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accueillir);
    }

    public int port() {
        return entree.getLocalPort();
    }

    public void couper() {
        coupee = true;
        ouvertes.forEach(Coupure::fermer);
        ouvertes.clear();
    }

    public void retablir() {
        coupee = false;
    }

    private void accueillir() {
        while (!entree.isClosed()) {
            try {
                Socket navigateur = entree.accept();
                if (coupee) {
                    fermer(navigateur);
                    continue;
                }
                Socket copil = new Socket(InetAddress.getLoopbackAddress(), vers);
                ouvertes.addAll(Set.of(navigateur, copil));
                Thread.ofVirtual().start(() -> relayer(navigateur, copil));
                Thread.ofVirtual().start(() -> relayer(copil, navigateur));
            } catch (IOException fin) {
                // Closed by the test.
            }
        }
    }

    private void relayer(Socket de, Socket a) {
        try (de;
                a) {
            de.getInputStream().transferTo(a.getOutputStream());
        } catch (IOException fin) {
            // Cut, or left by one of the two.
        } finally {
            ouvertes.remove(de);
            ouvertes.remove(a);
        }
    }

    private static void fermer(Socket prise) {
        try {
            prise.close();
        } catch (IOException deja) {
            // It was closed.
        }
    }

    @Override
    public void close() throws IOException {
        entree.close();
        couper();
    }
}
