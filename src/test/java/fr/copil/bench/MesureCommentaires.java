package fr.copil.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
 * A comment on a section that has two hundred threads, in front of five pages; then what one types in a section, in a real
 * browser, while the server answers nothing at all.
 */
final class MesureCommentaires implements Mesure {

    private static final int FILS = 200;
    private static final int PAGES = 5;
    private static final int PATIENCE_S = 15;

    private final Reglages reglages;
    private final Path maison;
    private int rang;

    MesureCommentaires(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    /** One open page, and when it was sent what one waits for. */
    private static final class Ecran {
        private volatile String attendue = "";
        private volatile CountDownLatch tous = new CountDownLatch(1);
        private volatile Instant recue = Instant.MAX;

        void entendre(String message) {
            if (!attendue.isEmpty() && message.contains(attendue) && recue.equals(Instant.MAX)) {
                recue = Instant.now();
                tous.countDown();
            }
        }
    }

    @Override
    public String nom() {
        return "commentaires et saisie";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        try (Pilote pilote = Pilote.demarrer(
                ServeurDeCommentaires.class, List.of(String.valueOf(FILS)), reglages.donnees(), maison)) {
            String[] bilans = pilote.lire("bilans \\d+ \\d+").split(" ");
            Releve seul = commenter(pilote, bilans[2], 1);
            Releve cinq = commenter(pilote, bilans[1], PAGES);
            List<Resultat> resultats = new ArrayList<>();
            resultats.add(Resultat.mediane("Un commentaire parmi 200 fils, sur 5 pages", Unite.MILLISECONDES, 100, cinq)
                    .avecPlancher(seul.mediane(), "le même, une seule page ouverte, sur une section sans fil au départ")
                    .avecDetails(List.of("p95 " + Unite.MILLISECONDES.ecrire(cinq.p95())
                            + ", 40 ms de rassemblement compris ; de juste avant l'écriture à la réception par la dernière"
                            + " page")));
            resultats.add(saisir(pilote, bilans[1]));
            return resultats;
        }
    }

    private Releve commenter(Pilote pilote, String bilan, int pages) throws IOException, InterruptedException {
        List<Visiteur> visiteurs = new ArrayList<>();
        List<Ecran> ecrans = new ArrayList<>();
        try {
            for (int i = 0; i < pages; i++) {
                Visiteur visiteur = Visiteur.connecte(pilote.adresse(), i % 2 == 0 ? "cabinet" : "referent");
                visiteurs.add(visiteur);
                Visiteur.Onglet onglet = visiteur.ouvrir();
                onglet.naviguer("bilans/" + bilan, "", "bilan-plan");
                onglet.accuser();
                Ecran ecran = new Ecran();
                onglet.ecouter(ecran::entendre);
                ecrans.add(ecran);
            }
            commenter(pilote, bilan, ecrans, 30);
            return commenter(pilote, bilan, ecrans, reglages.changements() * 4);
        } finally {
            visiteurs.forEach(Visiteur::close);
        }
    }

    private Releve commenter(Pilote pilote, String bilan, List<Ecran> ecrans, int fois)
            throws IOException, InterruptedException {
        Releve.Saisie delais = new Releve.Saisie();
        for (int i = 0; i < fois; i++) {
            String texte = "Mesure" + rang++ + "fin";
            CountDownLatch tous = new CountDownLatch(ecrans.size());
            for (Ecran ecran : ecrans) {
                ecran.tous = tous;
                ecran.recue = Instant.MAX;
                ecran.attendue = texte;
            }
            Instant depart = pilote.changer(bilan + " " + texte);
            if (!tous.await(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new IOException(tous.getCount() + " pages sur " + ecrans.size() + " n'ont rien reçu");
            }
            delais.ajouter(ecrans.stream()
                    .mapToDouble(ecran -> Duration.between(depart, ecran.recue).toNanos() / 1e6)
                    .max()
                    .orElseThrow());
            Thread.sleep(150);
        }
        return delais.releve();
    }

    /** From each key to the next frame that the browser paints. */
    private static Resultat saisir(Pilote pilote, String bilan) throws IOException, InterruptedException {
        try (Navigateur navigateur = new Navigateur(pilote.adresse(), "cabinet");
                BrowserContext contexte = navigateur.neuf()) {
            Page plancher = Navigateur.onglet(contexte);
            plancher.setContent("<textarea></textarea>");
            plancher.locator("textarea").focus();
            Releve nue = taper(plancher);
            plancher.close();
            Page page = Navigateur.onglet(contexte);
            page.navigate(pilote.adresse() + "bilans/" + bilan);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Écrire : Synthèse")
                                    .setExact(true))
                    .click();
            page.locator("copil-redaction [role=textbox]").first().focus();
            page.waitForTimeout(2000);
            Releve servie = taper(page);
            pilote.suspendre();
            Releve frappe;
            try {
                frappe = taper(page);
            } finally {
                pilote.reprendre();
            }
            return Resultat.p95("Frappe, serveur qui ne répond pas, p95", Unite.MILLISECONDES, 50, frappe)
                    .avecPlancher(nue.p95(), "la même frappe dans un champ nu, sans page, au p95")
                    .avecDetails(List.of("de la touche à l'image suivante ; serveur arrêté par un signal ; quand il"
                            + " répond, p95 : " + Unite.MILLISECONDES.ecrire(servie.p95())));
        }
    }

    private static Releve taper(Page page) {
        page.evaluate(
                """
                () => {
                    const deja = window.frappes;
                    window.frappes = [];
                    if (deja) return;
                    addEventListener('keydown', touche => {
                        const depart = touche.timeStamp;
                        requestAnimationFrame(() => setTimeout(() => window.frappes.push(performance.now() - depart)));
                    }, { capture: true });
                }
                """);
        page.keyboard().type("Le point de vue de la préfecture, ".repeat(6), new Keyboard.TypeOptions().setDelay(40));
        page.waitForTimeout(300);
        Releve.Saisie saisie = new Releve.Saisie();
        ((List<?>) page.evaluate("window.frappes")).forEach(frappe -> saisie.ajouter(((Number) frappe).doubleValue()));
        return saisie.releve();
    }
}
