package fr.copil;

import org.springframework.boot.SpringApplication;

/**
 * How Copil stops when it is asked to (Ctrl-C, {@code kill -TERM}): gracefully once it serves, at once while it still
 * starts.
 *
 * <p>At once, because Spring's own hook waits for the start to end, and the first start loads every published file. It
 * is safe: each file is loaded in one transaction, which the database undoes when it opens again.
 */
final class Arret {

    /** What a shell expects of a program stopped by Ctrl-C. */
    private static final int INTERROMPU = 130;

    private volatile boolean demarrageFini;

    private Arret() {}

    static Arret surveiller() {
        Arret arret = new Arret();
        Runtime.getRuntime().addShutdownHook(new Thread(arret::pendantLeDemarrage, "arret"));
        return arret;
    }

    private void pendantLeDemarrage() {
        if (!demarrageFini) {
            dire();
            Runtime.getRuntime().halt(INTERROMPU);
        }
    }

    /** From now on Spring closes everything in order, the database last; then comes the end given here. */
    void enService(Runnable fin) {
        SpringApplication.getShutdownHandlers().add(() -> {
            fin.run();
            dire();
        });
        demarrageFini = true;
    }

    void enEchec() {
        demarrageFini = true;
    }

    private static void dire() {
        System.out.println("Copil est arrêté.");
    }
}
