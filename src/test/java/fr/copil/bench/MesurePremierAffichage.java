package fr.copil.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.copil.bench.Resultat.Unite;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** When something is painted of a dashboard that was never opened before, and how much of it moves afterwards. */
final class MesurePremierAffichage implements Mesure {

    static final String NOM = "premier affichage";

    private final Reglages reglages;
    private final Navigateur navigateur;

    MesurePremierAffichage(Reglages reglages, Navigateur navigateur) {
        this.reglages = reglages;
        this.navigateur = navigateur;
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public List<Resultat> prendre() {
        return List.of(
                mesurer("Premier affichage, cette machine", 300, page -> {}).avecAilleurs("0,30 s", "0,19 s"),
                mesurer("Premier affichage, 4 Mbit/s, 60 ms, processeur divisé par 4", 900, Navigateur::freiner));
    }

    private Resultat mesurer(String figure, double cible, Consumer<Page> condition) {
        Releve.Saisie peintes = new Releve.Saisie();
        Releve.Saisie images = new Releve.Saisie();
        double deplace = 0;
        for (int ignored : Essais.en(15, reglages.clics())) {
            try (BrowserContext contexte = navigateur.neuf()) {
                Page page = Navigateur.onglet(contexte);
                condition.accept(page);
                navigateur.ouvrir(page);
                peintes.ajouter(nombre(page, "copilBench.premierePeinture()"));
                deplace = Math.max(deplace, nombre(page, "copilBench.deplacements()"));
            }
            try (BrowserContext contexte = navigateur.neuf()) {
                Page page = Navigateur.onglet(contexte);
                condition.accept(page);
                navigateur.ouvrirImage(page);
                images.ajouter(nombre(page, "copilBench.premierePeinture()"));
            }
        }
        return Resultat.mediane(figure, Unite.MILLISECONDES, cible, peintes.releve())
                .avecPlancher(images.releve().mediane(), "une image fixe du même serveur")
                .avecDetails(
                        List.of(String.format(Locale.FRANCE, "déplacements ensuite (CLS), au pire : %.3f", deplace)));
    }

    private static double nombre(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
