package fr.copil.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of a {@link ServeurPilote}, or of another that is told when to act, with the memory of production. */
final class Pilote implements AutoCloseable {

    private final Process processus;
    private final BufferedReader dit;
    private final Writer ordres;
    private final URI adresse;

    private Pilote(Process processus, BufferedReader dit, URI adresse) {
        this.processus = processus;
        this.dit = dit;
        this.ordres = processus.outputWriter(StandardCharsets.UTF_8);
        this.adresse = adresse;
    }

    /** @param arguments of the program, before those that Spring reads */
    static Pilote demarrer(Class<?> programme, List<String> arguments, Path donnees, Path maison) throws IOException {
        List<String> commande = new ArrayList<>(List.of(
                Serveur.java("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                programme.getName()));
        commande.addAll(arguments);
        commande.addAll(List.of(
                "--copil.home=" + maison,
                "--copil.demo=true",
                "--copil.data=" + donnees,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=off",
                // The mark of production is in the jar, not in the classes.
                "--vaadin.productionMode=true"));
        Process processus = new ProcessBuilder(commande)
                .redirectError(maison.resolve("pilote.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(processus::destroy));
        BufferedReader dit = processus.inputReader(StandardCharsets.UTF_8);
        return new Pilote(processus, dit, URI.create("http://127.0.0.1:" + lire(dit, "\\d+") + "/"));
    }

    URI adresse() {
        return adresse;
    }

    /** Has it do what it does; the moment just before. */
    Instant changer() throws IOException {
        return changer("");
    }

    /** The same, of what one tells it. */
    Instant changer(String ordre) throws IOException {
        ordres.write(ordre + "\n");
        ordres.flush();
        return Instant.parse(lire("\\d{4}-.*Z"));
    }

    /** What it says next, of this shape. */
    String lire(String forme) throws IOException {
        return lire(dit, forme);
    }

    /** The first line of this shape: the log may write there as well. */
    private static String lire(BufferedReader dit, String forme) throws IOException {
        for (String ligne = dit.readLine(); ligne != null; ligne = dit.readLine()) {
            if (ligne.matches(forme)) {
                return ligne;
            }
        }
        throw new IOException("le serveur s'est arrêté");
    }

    /** Answers nothing from here on, its connections open. */
    void suspendre() throws IOException, InterruptedException {
        signaler("-STOP");
    }

    void reprendre() throws IOException, InterruptedException {
        signaler("-CONT");
    }

    private void signaler(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(processus.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        ordres.close();
        try {
            if (!processus.waitFor(15, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException e) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
