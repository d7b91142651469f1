package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A presenter who changes the point in front of a hundred who follow on their own device, each with its websocket: from just
 * before the change to the moment each has received the new point, its figure with it.
 */
final class MesureSuiveurs implements Mesure {

    private static final int SUIVEURS = 100;
    private static final int PATIENCE_S = 15;

    private final Reglages reglages;
    private final Path maison;
    private final List<Tablette> tablettes = new ArrayList<>();

    MesureSuiveurs(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    private static final class Tablette {
        private volatile String attendu = "";
        private volatile CountDownLatch tous = new CountDownLatch(1);
        private volatile Instant recu = Instant.MAX;

        void entendre(String message) {
            if (!attendu.isEmpty() && message.contains(attendu)) {
                attendu = "";
                recu = Instant.now();
                tous.countDown();
            }
        }
    }

    @Override
    public String nom() {
        return "suiveurs d'une séance";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        List<Visiteur> visiteurs = new ArrayList<>();
        try (Pilote pilote = Pilote.demarrer(ServeurDeSeance.class, List.of(), reglages.donnees(), maison)) {
            String seance = pilote.lire("seance \\d+").replace("seance ", "");
            visiteurs.add(suivre(pilote, seance));
            changer(pilote, reglages.changements());
            Releve seul = changer(pilote, reglages.changements());
            while (visiteurs.size() < SUIVEURS) {
                visiteurs.add(suivre(pilote, seance));
            }
            changer(pilote, ServeurDeSeance.MONTRES.size());
            Releve releve = changer(pilote, reglages.changements());
            return List.of(Resultat.p95("Un point suivant sur 100 appareils, p95", Unite.MILLISECONDES, 500, releve)
                    .avecPlancher(seul.p95(), "le même geste, un seul appareil, au p95")
                    .avecDetails(List.of("p50 " + Unite.MILLISECONDES.ecrire(releve.mediane()) + ", le plus lent "
                            + Unite.MILLISECONDES.ecrire(releve.max())
                            + " ; figures, indicateur, territoire, engagement et mots tour à tour ; tous ont reçu"
                            + " chaque point")));
        } finally {
            visiteurs.forEach(Visiteur::close);
        }
    }

    private Visiteur suivre(Pilote pilote, String seance) throws IOException, InterruptedException {
        Visiteur visiteur = Visiteur.connecte(pilote.adresse(), "membre");
        Visiteur.Onglet onglet = visiteur.ouvrir();
        onglet.naviguer("seances/" + seance + "/projection", "");
        onglet.accuser();
        Tablette tablette = new Tablette();
        onglet.ecouter(tablette::entendre);
        tablettes.add(tablette);
        return visiteur;
    }

    /** From point to point, each waited for by every device. */
    private Releve changer(Pilote pilote, int fois) throws IOException, InterruptedException {
        Releve.Saisie delais = new Releve.Saisie();
        for (int i = 1; i <= fois; i++) {
            int rang = i % ServeurDeSeance.MONTRES.size();
            CountDownLatch tous = new CountDownLatch(tablettes.size());
            for (Tablette tablette : tablettes) {
                tablette.tous = tous;
                tablette.recu = Instant.MAX;
                tablette.attendu = ServeurDeSeance.TITRE + rang;
            }
            Instant depart = pilote.changer(String.valueOf(rang));
            if (!tous.await(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new IOException(tous.getCount() + " appareils sur " + tablettes.size() + " n'ont rien reçu");
            }
            tablettes.forEach(tablette ->
                    delais.ajouter(Duration.between(depart, tablette.recu).toNanos() / 1e6));
            Thread.sleep(200);
        }
        return delais.releve();
    }
}
