package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the command to the first page: once with an empty database, then with a loaded one. */
final class MesureDemarrages implements Mesure {

    private final Reglages reglages;
    private final Path maison;

    MesureDemarrages(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    @Override
    public String nom() {
        return "démarrages";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        double premier = demarrer();
        Releve.Saisie suivants = new Releve.Saisie();
        for (int ignored : Essais.en(40, reglages.demarrages())) {
            suivants.ajouter(demarrer());
        }
        return List.of(Resultat.mediane("Démarrage, données déjà chargées", Unite.SECONDES, 15, suivants.releve())
                .avecPlancher(jvmSeule(), "une JVM qui ne fait rien")
                .avecDetails(List.of("premier démarrage, chargement de " + taille() + " Mo de données compris : "
                        + Unite.SECONDES.ecrire(premier))));
    }

    private double demarrer() throws IOException, InterruptedException {
        try (Serveur serveur = Serveur.demarrer(reglages.jar(), reglages.donnees(), maison)) {
            return enSecondes(serveur.demarrage());
        }
    }

    private static double jvmSeule() throws IOException, InterruptedException {
        long depart = System.nanoTime();
        Process jvm = new ProcessBuilder(Serveur.java("java"), "-version")
                .redirectErrorStream(true)
                .start();
        jvm.getInputStream().readAllBytes();
        jvm.waitFor(10, TimeUnit.SECONDS);
        return enSecondes(Duration.ofNanos(System.nanoTime() - depart));
    }

    private long taille() throws IOException {
        try (var fichiers = Files.walk(reglages.donnees())) {
            return fichiers.filter(Files::isRegularFile)
                            .mapToLong(fichier -> fichier.toFile().length())
                            .sum()
                    / 1_000_000;
        }
    }

    private static double enSecondes(Duration duree) {
        return duree.toMillis() / 1000.0;
    }
}
