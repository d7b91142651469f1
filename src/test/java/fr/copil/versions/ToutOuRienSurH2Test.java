package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Moteur;
import fr.copil.essai.Processus;
import fr.copil.versions.PublierUneLivraison.Etat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A delivery whose publication was killed is in force with its sums after the restart, or it still waits whole. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ToutOuRienSurH2Test {

    /** Parts of how long the publication should take, at which it is killed: each costs a start of Copil. */
    private static final List<Double> MOMENTS = List.of(0.3);

    private final Path dossier;

    /** What a process said: what it found, whether it had published when it ended, and what it left. */
    private record Passage(Etat trouve, boolean publie, @Nullable Etat laisse, String dit) {}

    ToutOuRienSurH2Test(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    @Test
    void une_publication_tuee_est_entiere_ou_n_a_pas_eu_lieu() throws Exception {
        Moteur.Base base = new Moteur.Base(
                Moteur.H2, "jdbc:h2:file:" + dossier.resolve("base").resolve("copil") + ";MODE=PostgreSQL", "copil");
        Copie.de(FabriqueDeBases.BASES.resolve("1.0.0"), FabriqueDeBases.REELLE, Moteur.H2)
                .relire(base);
        base.jdbc().update("delete from mesure_deposee");
        base.jdbc().update("delete from depot");

        List<Passage> passages = new ArrayList<>();
        for (double moment : MOMENTS) {
            passages.add(publier(moment));
        }
        Passage dernier = publier(Double.POSITIVE_INFINITY);
        passages.add(dernier);

        assertThat(dernier.laisse()).as(dernier.dit()).isNotNull();
        Etat tout = Objects.requireNonNull(dernier.laisse());
        Etat rien = new Etat(tout.lignes(), 0, 0);
        assertThat(tout.attente()).isZero();
        assertThat(tout.lignes()).isGreaterThan(250);
        assertThat(tout.sommes()).isGreaterThan(100);
        for (int i = 1; i < passages.size(); i++) {
            assertThat(passages.get(i).trouve())
                    .as("After %s", passages.get(i - 1))
                    .isIn(passages.get(i - 1).publie() ? List.of(tout) : List.of(tout, rien));
        }
        assertThat(passages)
                .as("Killed while publishing")
                .extracting(Passage::trouve)
                .contains(rien);
    }

    private Passage publier(double moment) throws IOException, InterruptedException {
        Process copil = Processus.essai(dossier, PublierUneLivraison.class, dossier.toString());
        copil.getOutputStream().close();
        List<Etat> etats = new ArrayList<>();
        List<String> dit = new ArrayList<>();
        try (BufferedReader lignes = copil.inputReader(StandardCharsets.UTF_8)) {
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                dit.add(ligne);
                Etat.lire(ligne).ifPresent(etats::add);
                if (ligne.startsWith(PublierUneLivraison.VA_PUBLIER) && Double.isFinite(moment)) {
                    double duree = Double.parseDouble(ligne.substring(PublierUneLivraison.VA_PUBLIER.length()));
                    // The process, not the Process, which would close what is still to be read.
                    CompletableFuture.delayedExecutor((long) (duree * moment), TimeUnit.MILLISECONDS)
                            .execute(copil.toHandle()::destroyForcibly);
                }
            }
        }
        copil.waitFor();
        assertThat(etats).as(() -> String.join("\n", dit)).isNotEmpty();
        return new Passage(
                etats.getFirst(),
                dit.contains(PublierUneLivraison.PUBLIE),
                etats.size() > 1 ? etats.getLast() : null,
                String.join("\n", dit));
    }
}
