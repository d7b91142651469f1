package fr.copil.bench;

import fr.copil.indicateur.secret.BancDuSecret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/** {@code ./copil bench [volume|collecte|secret] [--rapide] [--seulement=mot]}: prints what Copil costs beside its targets. Ends with 0 unless it could not measure. */
public final class Bench {

    /** A bench takes three minutes on a quiet machine; past this, something is stuck. */
    private static final int MINUTES_MAX = 12;

    private static final int MINUTES_MAX_VOLUME = 40;

    private final Reglages reglages;
    private final Rapport rapport = new Rapport();
    private String chromium = "absent";

    private Bench(Reglages reglages) {
        this.reglages = reglages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("secret")) {
            boolean rapide = List.of(arguments).contains("--rapide");
            System.exit(BancDuSecret.executer(rapide, System.out) ? 0 : 1);
        }
        Reglages reglages;
        try {
            reglages = Reglages.lire(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (!Files.isRegularFile(reglages.jar())) {
            System.err.println("Il manque " + reglages.jar() + " : construisez-le d'abord (mvn package -DskipTests).");
            System.exit(2);
        }
        System.exit(new Bench(reglages).executer() ? 0 : 1);
    }

    private boolean executer() throws IOException, InterruptedException {
        Path maison = Files.createTempDirectory("copil-bench");
        // However the bench ends, even by hand.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> effacer(maison)));
        // Playwright and the HTTP clients wait: on one thread, so that the whole can be given up.
        ExecutorService fil =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            fil.submit(() -> toutMesurer(maison))
                    .get(reglages.volume() || reglages.collecte() ? MINUTES_MAX_VOLUME : MINUTES_MAX, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            rapport.echec("la suite", e);
        } catch (ExecutionException e) {
            rapport.echec("la suite", e.getCause() == null ? e : e.getCause());
        } finally {
            fil.shutdownNow();
            fil.awaitTermination(20, TimeUnit.SECONDS);
            rapport.imprimer(System.out, Machine.decrire(chromium));
        }
        return rapport.complet();
    }

    private static void effacer(Path maison) {
        try {
            FileSystemUtils.deleteRecursively(maison);
        } catch (IOException e) {
            System.err.println("Reste à effacer : " + maison);
        }
    }

    private Void toutMesurer(Path maison) throws IOException, InterruptedException {
        if (reglages.volume()) {
            mesurerLeVolume(maison);
            return null;
        }
        if (reglages.collecte()) {
            mesurerLaCollecte(maison);
            return null;
        }
        prendre(new MesureDemarrages(reglages, maison));
        if (MesurePremierAffichage.NOM.contains(reglages.seulement())) {
            mesurerAuNavigateur(maison);
        }
        // The file of the database is free again.
        prendre(new MesureDiffusion(reglages, maison));
        prendre(new MesureSuiveurs(reglages, maison));
        prendre(new MesureCommentaires(reglages, maison));
        prendre(new MesureLecture(reglages, maison));
        prendre(new MesureSecret());
        prendre(new MesureDocuments());
        prendre(new MesureNote(reglages, maison));
        prendre(new MesureExports(reglages, maison));
        return null;
    }

    private void mesurerAuNavigateur(Path maison) throws IOException, InterruptedException {
        try (Serveur serveur = Serveur.demarrer(reglages.jar(), reglages.donnees(), maison)) {
            // First, as it warms the server for the browser.
            prendre(new MesureServeur(reglages, serveur.adresse()));
            try (Navigateur navigateur = new Navigateur(serveur.adresse())) {
                chromium = navigateur.version();
                // Before the many short visits, whose remains leave at their own pace.
                prendre(new MesureSessions(reglages, serveur, navigateur));
                prendre(new MesurePremierAffichage(reglages, navigateur));
                prendre(new MesurePages(reglages, navigateur));
                prendre(new MesureChangement(reglages, navigateur));
                prendre(new MesurePoids(navigateur));
            }
        }
    }

    private void mesurerLeVolume(Path maison) throws IOException, InterruptedException {
        prendre(new MesureSecret());
        int h2 = reglages.demarrages() == 1 ? 100_000 : 1_000_000;
        prendre(new MesureVolume("H2", h2, reglages, maison.resolve("h2"), List.of()));
        try (EmbeddedPostgres postgres = postgres(maison)) {
            prendre(new MesureVolume("PostgreSQL", 10 * h2, reglages, maison.resolve("pg"), connexion(postgres)));
        }
    }

    private void mesurerLaCollecte(Path maison) throws IOException, InterruptedException {
        prendre(new MesureCollecte("H2", 5, reglages, maison.resolve("h2"), List.of()));
        prendre(new MesureFichiers("H2", reglages, maison.resolve("fichiers"), List.of()));
        try (EmbeddedPostgres postgres = postgres(maison)) {
            prendre(new MesureCollecte("PostgreSQL", 8, reglages, maison.resolve("pg"), connexion(postgres)));
        }
        try (EmbeddedPostgres postgres = postgres(maison.resolve("autre"))) {
            prendre(new MesureFichiers("PostgreSQL", reglages, maison.resolve("fichiers-pg"), connexion(postgres)));
        }
    }

    private static EmbeddedPostgres postgres(Path maison) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(maison.resolve("postgres"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private static List<String> connexion(EmbeddedPostgres postgres) {
        return List.of(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "--spring.datasource.username=postgres");
    }

    /** A part that fails is said and leaves the others be. */
    private void prendre(Mesure mesure) throws InterruptedException {
        if (!reglages.prend(mesure)) {
            return;
        }
        System.out.println("Mesure : " + mesure.nom() + "…");
        try {
            rapport.ajouter(mesure.prendre());
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            rapport.echec(mesure.nom(), e);
        }
    }
}
