package fr.copil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/** {@code ./copil bench [--rapide]}: prints what Copil costs beside its targets. Ends with 0 unless it could not measure. */
public final class Bench {

    /** Twice what a bench takes: past this, something is stuck. */
    private static final int MINUTES_MAX = 6;

    private final Reglages reglages;
    private final Rapport rapport = new Rapport();
    private String chromium = "absent";

    private Bench(Reglages reglages) {
        this.reglages = reglages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
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
        // Playwright and the HTTP clients wait: on one thread, so that the whole can be given up.
        ExecutorService fil =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            fil.submit(() -> toutMesurer(maison)).get(MINUTES_MAX, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            rapport.echec("la suite", e);
        } catch (ExecutionException e) {
            rapport.echec("la suite", e.getCause() == null ? e : e.getCause());
        } finally {
            fil.shutdownNow();
            rapport.imprimer(System.out, Machine.decrire(chromium));
            FileSystemUtils.deleteRecursively(maison);
        }
        return rapport.complet();
    }

    private Void toutMesurer(Path maison) throws IOException, InterruptedException {
        prendre(new MesureDemarrages(reglages, maison));
        try (Serveur serveur = Serveur.demarrer(reglages.jar(), reglages.donnees(), maison)) {
            // First, as it warms the server for the browser.
            prendre(new MesureServeur(reglages, serveur.adresse()));
            try (Navigateur navigateur = new Navigateur(serveur.adresse())) {
                chromium = navigateur.version();
                // Before the many short visits, whose remains leave at their own pace.
                prendre(new MesureSessions(reglages, serveur, navigateur));
                prendre(new MesurePages(reglages, navigateur));
                prendre(new MesureChangement(reglages, navigateur));
                prendre(new MesurePoids(navigateur));
            }
        }
        // The file of the database is free again.
        prendre(new MesureLecture(reglages, maison));
        return null;
    }

    /** A part that fails is said and leaves the others be. */
    private void prendre(Mesure mesure) {
        System.out.println("Mesure : " + mesure.nom() + "…");
        Callable<List<Resultat>> mesurer = mesure::prendre;
        try {
            rapport.ajouter(mesurer.call());
        } catch (Exception e) {
            rapport.echec(mesure.nom(), e);
        }
    }
}
