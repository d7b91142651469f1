package fr.copil.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real jar in a process of its own, with the flags of production. */
final class Serveur implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process processus;
    private final URI adresse;
    private final Duration demarrage;

    private Serveur(Process processus, URI adresse, Duration demarrage) {
        this.processus = processus;
        this.adresse = adresse;
        this.demarrage = demarrage;
    }

    /** Starts Copil and waits for its first page. */
    static Serveur demarrer(Path jar, Path donnees, Path maison) throws IOException, InterruptedException {
        int port = portLibre();
        Path journal = Files.createDirectories(maison).resolve("bench.log");
        ProcessBuilder commande = new ProcessBuilder(List.of(java("java"), "-Xmx512m", "-jar", jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()));
        commande.environment().put("COPIL_HOME", maison.toString());
        commande.environment().put("COPIL_DEMO", "1");
        commande.environment().put("COPIL_DATA", donnees.toString());
        commande.environment().put("COPIL_ADDRESS", "127.0.0.1");
        commande.environment().put("COPIL_PORT", String.valueOf(port));
        long depart = System.nanoTime();
        Process processus = commande.start();
        // A bench stopped by hand must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(processus::destroy));
        URI adresse = URI.create("http://127.0.0.1:" + port + "/");
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!repond(http, adresse)) {
                if (!processus.isAlive() || ecoule(depart).compareTo(PATIENCE) > 0) {
                    processus.destroy();
                    throw new IOException("Copil n'a pas démarré ; son journal se termine par : " + fin(journal));
                }
                Thread.sleep(20);
            }
        }
        return new Serveur(processus, adresse, ecoule(depart));
    }

    URI adresse() {
        return adresse;
    }

    long pid() {
        return processus.pid();
    }

    /** From the command to the first page answered. */
    Duration demarrage() {
        return demarrage;
    }

    /** A program of the JDK that runs the bench. */
    static String java(String programme) {
        return Path.of(System.getProperty("java.home"), "bin", programme).toString();
    }

    private static boolean repond(HttpClient http, URI adresse) throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(adresse.resolve("connexion"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    private static Duration ecoule(long depart) {
        return Duration.ofNanos(System.nanoTime() - depart);
    }

    private static String fin(Path journal) throws IOException {
        List<String> lignes = Files.readAllLines(journal);
        return String.join(" / ", lignes.subList(Math.max(0, lignes.size() - 3), lignes.size()));
    }

    @Override
    public void close() {
        processus.destroy();
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
