package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The server's part of a page: document, initial state, dashboard; over one kept connection, logged in by the form. */
final class MesureServeur implements Mesure {

    private final Reglages reglages;
    private final URI adresse;

    MesureServeur(Reglages reglages, URI adresse) {
        this.reglages = reglages;
        this.adresse = adresse;
    }

    @Override
    public String nom() {
        return "temps du serveur";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        try (Visiteur visiteur = Visiteur.connecte(adresse, "membre")) {
            pages(visiteur);
            Temps pages = pages(visiteur);
            Releve plancher = planchers(visiteur);
            String quoi = "une image fixe du même serveur, au p95";
            return List.of(
                    Resultat.p95("Page, part du serveur, p95", Unite.MILLISECONDES, 60, pages.page.releve())
                            .avecPlancher(plancher.p95(), quoi)
                            .avecDetails(List.of("dont, médianes : document "
                                    + Unite.MILLISECONDES.ecrire(
                                            pages.ouverture.releve().mediane())
                                    + " (avec l'état initial), tableau de bord "
                                    + Unite.MILLISECONDES.ecrire(
                                            pages.vue.releve().mediane()))),
                    Resultat.p95(
                                    "Changement de territoire, part du serveur, p95",
                                    Unite.MILLISECONDES,
                                    60,
                                    pages.changement.releve())
                            .avecPlancher(plancher.p95(), quoi));
        }
    }

    private static final class Temps {
        final Releve.Saisie ouverture = new Releve.Saisie();
        final Releve.Saisie vue = new Releve.Saisie();
        final Releve.Saisie page = new Releve.Saisie();
        final Releve.Saisie changement = new Releve.Saisie();
    }

    /** Opens each page, changes its territory once, closes it as a browser does. */
    private Temps pages(Visiteur visiteur) throws IOException, InterruptedException {
        List<String> territoires = Reglages.TERRITOIRES;
        Temps temps = new Temps();
        for (int i : Essais.en(15, reglages.pages())) {
            long depart = System.nanoTime();
            Visiteur.Onglet onglet = visiteur.ouvrir();
            long ouvert = System.nanoTime();
            onglet.naviguer("territoire=" + territoires.get(i % territoires.size()));
            long montre = System.nanoTime();
            onglet.accuser();
            long change = System.nanoTime();
            onglet.naviguer("territoire=" + territoires.get((i + 1) % territoires.size()));
            temps.changement.ajouter(millisecondes(change, System.nanoTime()));
            temps.ouverture.ajouter(millisecondes(depart, ouvert));
            temps.vue.ajouter(millisecondes(ouvert, montre));
            temps.page.ajouter(millisecondes(depart, montre));
            onglet.fermer();
        }
        return temps;
    }

    private Releve planchers(Visiteur visiteur) throws IOException, InterruptedException {
        Releve.Saisie saisie = new Releve.Saisie();
        for (int ignored : Essais.en(5, reglages.pages())) {
            long depart = System.nanoTime();
            visiteur.lire("icone.svg");
            saisie.ajouter(millisecondes(depart, System.nanoTime()));
        }
        return saisie.releve();
    }

    static double millisecondes(long depart, long arrivee) {
        return (arrivee - depart) / 1e6;
    }
}
