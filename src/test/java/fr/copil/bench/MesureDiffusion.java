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
 * One committed change in front of three hundred open sessions, each with its websocket: from just before the change to
 * the moment each has received it. Four dashboards for four trees of the convention and two pages of the engagement.
 */
final class MesureDiffusion implements Mesure {

    private static final int SESSIONS = 300;
    private static final String ENGAGEMENT = "LA-P-b";
    private static final int PATIENCE_S = 15;

    /** What only a screen that shows the change anew receives. */
    private static final String ACTUALISE = "\"actualisation\"";

    private final Reglages reglages;
    private final Path maison;
    private final List<Ecran> ecrans = new ArrayList<>();

    MesureDiffusion(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    /** One open screen; the change is told when {@code attendu} counts it. */
    private static final class Ecran {
        private volatile CountDownLatch attendu = new CountDownLatch(1);
        private volatile Instant recu = Instant.MAX;

        void entendre(String message) {
            if (message.contains(ACTUALISE) && recu.equals(Instant.MAX)) {
                recu = Instant.now();
                attendu.countDown();
            }
        }
    }

    @Override
    public String nom() {
        return "diffusion d'un changement";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        List<Visiteur> visiteurs = new ArrayList<>();
        try (Pilote pilote = Pilote.demarrer(ServeurPilote.class, List.of(ENGAGEMENT), reglages.donnees(), maison)) {
            visiteurs.add(ouvrir(pilote));
            changer(pilote, reglages.changements());
            Releve seul = changer(pilote, reglages.changements());
            while (visiteurs.size() < SESSIONS) {
                visiteurs.add(ouvrir(pilote));
            }
            changer(pilote, 2);
            Releve releve = changer(pilote, reglages.changements());
            return List.of(Resultat.p95("Un changement sur 300 écrans ouverts, p95", Unite.MILLISECONDES, 500, releve)
                    .avecPlancher(seul.p95(), "le même changement, un seul écran ouvert, au p95")
                    .avecDetails(List.of("médiane " + Unite.MILLISECONDES.ecrire(releve.mediane())
                            + " ; 120 tableaux de bord, 120 arbres de la convention, 60 pages de l'engagement ; "
                            + "tous ont reçu chaque changement")));
        } finally {
            visiteurs.forEach(Visiteur::close);
        }
    }

    private Visiteur ouvrir(Pilote pilote) throws IOException, InterruptedException {
        int rang = ecrans.size();
        Visiteur visiteur = Visiteur.connecte(pilote.adresse(), "membre");
        Visiteur.Onglet onglet = visiteur.ouvrir();
        switch (rang % 5) {
            case 0, 1 -> onglet.naviguer("territoire=" + Reglages.TERRITOIRES.get(rang % Reglages.TERRITOIRES.size()));
            case 2, 3 -> onglet.naviguer("conventions/LA", "");
            default -> onglet.naviguer("engagements/" + ENGAGEMENT, "");
        }
        onglet.accuser();
        Ecran ecran = new Ecran();
        onglet.ecouter(ecran::entendre);
        ecrans.add(ecran);
        return visiteur;
    }

    /** Changes one after the other, each waited for by every screen. */
    private Releve changer(Pilote pilote, int fois) throws IOException, InterruptedException {
        Releve.Saisie delais = new Releve.Saisie();
        for (int i = 0; i < fois; i++) {
            CountDownLatch tous = new CountDownLatch(ecrans.size());
            for (Ecran ecran : ecrans) {
                ecran.attendu = tous;
                ecran.recu = Instant.MAX;
            }
            Instant depart = pilote.changer();
            if (!tous.await(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new IOException(tous.getCount() + " écrans sur " + ecrans.size() + " n'ont rien reçu");
            }
            ecrans.forEach(
                    ecran -> delais.ajouter(Duration.between(depart, ecran.recu).toNanos() / 1e6));
            // What a burst shares, two changes apart do not.
            Thread.sleep(200);
        }
        return delais.releve();
    }
}
