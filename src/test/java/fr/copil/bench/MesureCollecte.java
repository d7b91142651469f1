package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import fr.copil.bench.ServeurDeCollecte.Temps;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/** A référent's file of a hundred thousand rows, from its bytes to the sums in force, and what others wait for meanwhile. */
final class MesureCollecte implements Mesure {

    /** Counts of structures: each figure is read by its audience as it is. */
    private static final String SANS_SECRET = "100000 STRUCTURES";

    /** Counts of people, as many as two hundred collèges give of a dozen indicateurs in a year, by sex. */
    private static final String SOUS_SECRET = "8000 PERSONNES";

    private final String base;
    private final int cible;
    private final Reglages reglages;
    private final Path maison;
    private final List<String> connexion;

    /**
     * @param cible of the publication, in seconds
     * @param connexion settings of the database; none for the embedded one
     */
    MesureCollecte(String base, int cible, Reglages reglages, Path maison, List<String> connexion) {
        this.base = base;
        this.cible = cible;
        this.reglages = reglages;
        this.maison = maison;
        this.connexion = connexion;
    }

    @Override
    public String nom() {
        return "collecte, " + base;
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        Files.createDirectories(maison);
        try (Pilote pilote = Pilote.demarrer(ServeurDeCollecte.class, connexion, reglages.donnees(), maison);
                Visiteur visiteur = Visiteur.connecte(pilote.adresse(), "membre")) {
            // The first ones pay for code that is not compiled yet.
            collecter(pilote, SOUS_SECRET);
            Temps sousSecret = collecter(pilote, SOUS_SECRET);
            collecter(pilote, SANS_SECRET);
            List<Temps> essais = new ArrayList<>();
            for (int i = 0; i < reglages.demarrages(); i++) {
                essais.add(collecter(pilote, SANS_SECRET));
            }
            naviguer(visiteur, rang -> rang < reglages.pages());
            Releve seul = naviguer(visiteur, rang -> rang < reglages.pages());
            pilote.changer(SANS_SECRET);
            CompletableFuture<Temps> enCours = CompletableFuture.supplyAsync(() -> fin(pilote));
            Releve pendant = naviguer(visiteur, rang -> !enCours.isDone());
            Temps charge = enCours.join();
            return List.of(
                    Resultat.mediane(
                                    "Contrôle de 100 000 lignes, " + base,
                                    Unite.SECONDES,
                                    3,
                                    releve(essais, Temps::controle))
                            .avecPlancher(
                                    releve(essais, Temps::lecture).mediane(),
                                    "FastCSV parcourt le même fichier, médiane")
                            .avecDetails(List.of("fichier lu et contrôlé, rien d'écrit ; mise en attente comprise : "
                                    + Unite.SECONDES.ecrire(
                                            releve(essais, Temps::envoi).mediane()))),
                    Resultat.mediane(
                                    "Publication de 100 000 lignes, " + base,
                                    Unite.SECONDES,
                                    cible,
                                    releve(essais, Temps::publication))
                            .avecPlancher(
                                    releve(essais, Temps::ecriture).mediane(),
                                    "les mêmes lignes, sans leurs sommes, insérées par lots, médiane")
                            .avecDetails(List.of(
                                    "sommes écrites : "
                                            + Unite.REQUETES.ecrire(
                                                    essais.getLast().sommes()) + " ; aperçu avant publication : "
                                            + Unite.SECONDES.ecrire(releve(essais, Temps::apercu)
                                                    .mediane()),
                                    "pendant que l'on navigue : " + Unite.SECONDES.ecrire(charge.publication()),
                                    "8 000 lignes qui comptent des personnes, secret compris : "
                                            + Unite.SECONDES.ecrire(sousSecret.publication())
                                            + ", aperçu "
                                            + Unite.SECONDES.ecrire(sousSecret.apercu()))),
                    Resultat.p95(
                                    "Changement de territoire pendant un envoi, p95, " + base,
                                    Unite.MILLISECONDES,
                                    200,
                                    pendant)
                            .avecPlancher(seul.p95(), "le même changement, sans envoi, au p95")
                            .avecDetails(List.of("médiane " + Unite.MILLISECONDES.ecrire(pendant.mediane())
                                    + " ; envoi, aperçu et publication de 100 000 lignes")));
        }
    }

    /** Said at once too: a bench that is given up keeps what it measured. */
    private static Temps collecter(Pilote pilote, String quoi) throws IOException {
        pilote.changer(quoi);
        Temps temps = Temps.lire(pilote.lire(Temps.FORME));
        System.out.println("  " + quoi + " : " + temps);
        return temps;
    }

    private static Temps fin(Pilote pilote) {
        try {
            return Temps.lire(pilote.lire(Temps.FORME));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static Releve releve(List<Temps> essais, ToDoubleFunction<Temps> temps) {
        Releve.Saisie saisie = new Releve.Saisie();
        essais.forEach(essai -> saisie.ajouter(temps.applyAsDouble(essai)));
        return saisie.releve();
    }

    /** A page that never comes ends the round: as long as one waited for it is what it took. */
    private static Releve naviguer(Visiteur visiteur, IntPredicate encore) throws IOException, InterruptedException {
        List<String> territoires = Reglages.TERRITOIRES;
        Releve.Saisie durees = new Releve.Saisie();
        long depart = System.nanoTime();
        try {
            Visiteur.Onglet onglet = visiteur.ouvrir();
            onglet.naviguer("territoire=" + territoires.getLast());
            onglet.accuser();
            for (int i = 0; encore.test(i); i++) {
                depart = System.nanoTime();
                onglet.naviguer("territoire=" + territoires.get(i % territoires.size()));
                durees.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
            }
            onglet.fermer();
        } catch (HttpTimeoutException e) {
            System.out.println("  une page n'est pas venue : " + e.getMessage());
            durees.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        }
        return durees.releve();
    }
}
