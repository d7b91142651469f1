package fr.copil.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.copil.bench.Resultat.Unite;
import java.util.List;

/** Another territory chosen in the real list: from the click on its name to the last chart drawn anew. */
final class MesureChangement implements Mesure {

    private static final List<String> NOMS = List.of(
            "Hérault (département)", "Bretagne (région)", "Seine-Saint-Denis (département)", "Nantes (commune, 44)");

    /** Long enough for the list to be there and the page to be at rest. */
    private static final double REPOS_MS = 250;

    private final Reglages reglages;
    private final Navigateur navigateur;

    MesureChangement(Reglages reglages, Navigateur navigateur) {
        this.reglages = reglages;
        this.navigateur = navigateur;
    }

    @Override
    public String nom() {
        return "changement de territoire";
    }

    @Override
    public List<Resultat> prendre() {
        Releve.Saisie total = new Releve.Saisie();
        Releve.Saisie echange = new Releve.Saisie();
        Releve.Saisie dessin = new Releve.Saisie();
        Releve.Saisie planchers = new Releve.Saisie();
        try (BrowserContext contexte = navigateur.neuf()) {
            Page page = Navigateur.onglet(contexte);
            navigateur.ouvrir(page);
            // The first choices pay for code that is not compiled yet.
            NOMS.forEach(nom -> choisir(page, nom));
            for (int i : Essais.en(25, reglages.clics())) {
                Trace trace = choisir(page, NOMS.get(i % NOMS.size()));
                Trace.Requete requete = trace.premiere("uidl");
                total.ajouter(trace.duree());
                echange.ajouter(requete.fin() - requete.debut());
                dessin.ajouter(trace.fin() - requete.fin());
                planchers.ajouter(((Number) page.evaluate("copilBench.allerRetour()")).doubleValue());
            }
        }
        return List.of(Resultat.mediane(
                        "Changement de territoire, quatre graphiques", Unite.MILLISECONDES, 120, total.releve())
                .avecPlancher(planchers.releve().mediane(), "un aller-retour vers une image fixe")
                .avecAilleurs("150-310 ms", "50 ms")
                .avecDetails(List.of("dont, médianes : échange avec le serveur " + mediane(echange) + ", dessin "
                        + mediane(dessin))));
    }

    private static Trace choisir(Page page, String nom) {
        page.locator("vaadin-combo-box input").first().fill(nom);
        Locator ligne =
                page.locator("vaadin-combo-box-item:visible").filter(new Locator.FilterOptions().setHasText(nom));
        ligne.first().waitFor();
        page.waitForTimeout(REPOS_MS);
        page.evaluate("copilBench.armer()");
        ligne.first().click();
        Trace trace = Trace.lire(page.evaluate("copilBench.promesse"));
        page.waitForTimeout(REPOS_MS);
        return trace;
    }

    private static String mediane(Releve.Saisie saisie) {
        return Unite.MILLISECONDES.ecrire(saisie.releve().mediane());
    }
}
