package fr.copil.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.copil.bench.Resultat.Unite;
import java.util.List;
import java.util.function.DoubleSupplier;

/** From a click to the four charts, with an empty cache and with a full one. */
final class MesurePages implements Mesure {

    private final Reglages reglages;
    private final Navigateur navigateur;

    MesurePages(Reglages reglages, Navigateur navigateur) {
        this.reglages = reglages;
        this.navigateur = navigateur;
    }

    @Override
    public String nom() {
        return "ouverture des pages";
    }

    @Override
    public List<Resultat> prendre() {
        return List.of(aFroid(), aChaud());
    }

    private Resultat aFroid() {
        Etapes etapes = new Etapes();
        Releve.Saisie images = new Releve.Saisie();
        for (int ignored : Essais.en(30, reglages.clics())) {
            try (BrowserContext contexte = navigateur.neuf()) {
                etapes.ajouter(navigateur, Navigateur.onglet(contexte));
            }
            try (BrowserContext contexte = navigateur.neuf()) {
                images.ajouter(navigateur.ouvrirImage(Navigateur.onglet(contexte)));
            }
        }
        return etapes.resultat("Du clic aux quatre graphiques, à froid", 1.0)
                .avecPlancher(images.releve().mediane(), "une image fixe du même serveur, affichée")
                .avecAilleurs("1,3 s", "0,47 s");
    }

    private Resultat aChaud() {
        Etapes etapes = new Etapes();
        Releve.Saisie images = new Releve.Saisie();
        try (BrowserContext contexte = navigateur.neuf()) {
            // The browser keeps compiled scripts from the second visit on.
            for (int i = 0; i < 3; i++) {
                visiter(contexte, new Etapes());
            }
            for (int ignored : Essais.en(25, reglages.clics())) {
                visiter(contexte, etapes);
                Page page = Navigateur.onglet(contexte);
                images.ajouter(navigateur.ouvrirImage(page));
                page.close();
            }
        }
        return etapes.resultat("Du clic aux quatre graphiques, à chaud", 0.6)
                .avecPlancher(images.releve().mediane(), "la même image, en cache");
    }

    private void visiter(BrowserContext contexte, Etapes etapes) {
        Page page = Navigateur.onglet(contexte);
        etapes.ajouter(navigateur, page);
        page.close();
    }

    /** Where the time goes, in seconds since the click. */
    private static final class Etapes {
        private final Releve.Saisie scripts = new Releve.Saisie();
        private final Releve.Saisie demande = new Releve.Saisie();
        private final Releve.Saisie recue = new Releve.Saisie();
        private final Releve.Saisie travail = new Releve.Saisie();
        private final Releve.Saisie fin = new Releve.Saisie();

        void ajouter(Navigateur navigateur, Page page) {
            DoubleSupplier compteur = Navigateur.travail(page);
            Trace trace = navigateur.ouvrir(page);
            travail.ajouter(compteur.getAsDouble());
            scripts.ajouter(trace.premiere("init").debut() / 1000);
            demande.ajouter(trace.premiere("uidl").debut() / 1000);
            recue.ajouter(trace.premiere("uidl").fin() / 1000);
            fin.ajouter(trace.fin() / 1000);
        }

        Resultat resultat(String figure, double cible) {
            return Resultat.mediane(figure, Unite.SECONDES, cible, fin.releve())
                    .avecDetails(List.of(
                            "passages, médianes depuis le clic : application démarrée " + mediane(scripts)
                                    + ", vue demandée " + mediane(demande) + ", vue reçue " + mediane(recue)
                                    + ", dessinée "
                                    + mediane(fin),
                            "travail de la page, en temps de processeur : " + mediane(travail)));
        }

        private static String mediane(Releve.Saisie saisie) {
            return Unite.SECONDES.ecrire(saisie.releve().mediane());
        }
    }
}
