package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import fr.copil.acces.connexion.Telephone;
import fr.copil.essai.Chromium;
import fr.copil.essai.CopilInstalle;
import fr.copil.essai.FournisseurDEssai;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * From an empty PostgreSQL to a committee at work, as a préfecture installs it: nginx and TLS in front, an identity provider
 * beside, and no demonstration.
 */
@Timeout(300)
class PremiersJoursParcoursTest {

    private static final String MOT_DE_PASSE = "un tramway en novembre ";
    private static final String COURRIEL = "agent@exemple.fr";

    private final List<String> erreurs = new ArrayList<>();
    private final CopilInstalle copil = new CopilInstalle();
    private final FournisseurDEssai fournisseur =
            new FournisseurDEssai(copil.adresse() + "/connexion/retour", copil.adresse() + "/");
    private final Chromium chromium = new Chromium("--host-resolver-rules=MAP " + CopilInstalle.NOM + " 127.0.0.1");
    private String engagement = "";

    PremiersJoursParcoursTest() throws IOException {}

    @AfterEach
    void fermer() throws IOException {
        chromium.close();
        fournisseur.close();
        copil.close();
    }

    @BeforeEach
    void agent() {
        fournisseur.dire(Map.of("email", COURRIEL, "email_verified", true, "given_name", "A.", "usual_name", "Essai"));
    }

    private String demarrer(String... autres) throws IOException {
        List<String> reglages = new ArrayList<>(List.of(
                "--copil.second-facteur=administrateurs",
                "--copil.oidc.issuer=" + fournisseur.emetteur(),
                "--copil.oidc.client=" + FournisseurDEssai.CLIENT,
                "--copil.oidc.secret=" + FournisseurDEssai.SECRET,
                "--copil.oidc.siret=false"));
        reglages.addAll(List.of(autres));
        return copil.demarrer(reglages.toArray(String[]::new));
    }

    /** Somebody in a browser of their own. */
    private Page quelquUn() {
        BrowserContext session = chromium.navigateur()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setIgnoreHTTPSErrors(true)
                        // Chromium takes no service worker from a certificate that it does not know.
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                        .setBaseURL(copil.adresse()));
        Page page = session.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                erreurs.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(erreurs::add);
        return page;
    }

    @Test
    void d_une_base_vide_a_un_comite_au_travail() throws IOException {
        Page admin = quelquUn();
        Telephone telephone = ouvrirLePremierCompte(admin, demarrer());
        engagement = String.valueOf(copil.base()
                .queryForObject("select max(id) from engagement where convention = 'LA' and type = 'E'", String.class));

        admin.navigate("/administration/comptes");
        Page referent = quelquUn();
        choisirSonMotDePasse(referent, inviter(admin, "referent44", "Référent DSDEN", ""));
        inviter(admin, "cabinet44", "Cabinet du sous-préfet", COURRIEL);
        Page membre = quelquUn();
        choisirSonMotDePasse(membre, inviter(admin, "membre44", "Membre du comité", ""));

        travailler(referent, membre);
        venirEtSortirParLeFournisseur(quelquUn());
        perdreSonDroit(admin, membre);
        sortirEtRevenirAvecSonTelephone(admin, telephone);

        partir();
        demarrer("--copil.session-duree=15s");
        retrouverSonBrouillon(quelquUn());
        essayerTropDeMotsDePasse(quelquUn());
        partir();

        assertThat(copil.base().queryForList("select distinct nature from audit", String.class))
                .contains("ENTREE", "SORTIE", "ENTREE_REFUSEE", "FREIN", "REGLAGES", "LIEN");
    }

    /** Before Copil does: what a browser says of a line that is cut is no fault. */
    private void partir() {
        assertThat(erreurs).as("errors in the console").isEmpty();
        chromium.navigateur().contexts().forEach(BrowserContext::close);
    }

    private Telephone ouvrirLePremierCompte(Page page, String lien) {
        assertThat(lien).as("the link on the console").startsWith(copil.adresse() + "/bienvenue/");
        Response accueil = page.navigate(lien);
        if (copil.chiffre()) {
            assertThat(accueil.headers()).containsKey("strict-transport-security");
        }
        page.getByLabel("Identifiant").fill("premiere");
        page.getByLabel("Nom").fill("Une administratrice");
        choisir(page);
        page.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true)).fill("premiere");
        seConnecter(page, "premiere");

        Telephone telephone = new Telephone(page.locator("code.compte-lien").innerText());
        donnerLeCode(page, telephone.code());
        assertThat(page.locator("li code")).hasCount(10);
        if (copil.chiffre()) {
            assertThat(page.context().cookies())
                    .allSatisfy(
                            temoin -> assertThat(temoin.secure).as(temoin.name).isTrue());
        }
        return telephone;
    }

    private static void choisir(Page page) {
        page.getByLabel("Mot de passe").fill(MOT_DE_PASSE);
        page.getByLabel("Le même, pour vérifier").pressSequentially(MOT_DE_PASSE);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Votre mot de passe est enregistré")).isVisible();
    }

    private static void seConnecter(Page page, String compte) {
        page.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true)).fill(compte);
        page.getByLabel("Mot de passe").fill(MOT_DE_PASSE);
        bouton(page, "Se connecter").click();
    }

    private static void donnerLeCode(Page page, String code) {
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(code);
        bouton(page, "Entrer").click();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    /** @return the link to hand over: there is no mail server */
    private static String inviter(Page page, String identifiant, String role, String courriel) {
        Locator champs = page.locator(".compte-champs");
        page.getByLabel("Identifiant").fill(identifiant);
        page.getByLabel("Courriel").fill(courriel);
        champs.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Rôle"))
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(role))
                .last()
                .click();
        champs.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Territoire"))
                .fill("loire-atl");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Loire-Atlantique (département)"))
                .click();
        bouton(page, "Inviter").click();
        assertThat(page.getByText("Le compte est ouvert.")).containsText(identifiant);
        return page.locator("code.compte-lien").innerText();
    }

    private static void choisirSonMotDePasse(Page page, String lien) {
        page.navigate(lien);
        choisir(page);
    }

    private void travailler(Page referent, Page membre) {
        seConnecter(membre, "membre44");
        assertThat(membre.locator("copil-figure figcaption")).hasCount(4);
        membre.navigate("/conventions/LA");
        Locator ligne = membre.locator(
                "tr", new Page.LocatorOptions().setHas(membre.locator("a[href='/engagements/" + engagement + "']")));
        assertThat(ligne).isVisible();

        seConnecter(referent, "referent44");
        assertThat(referent.locator("copil-figure figcaption")).hasCount(4);
        referent.navigate("/engagements/" + engagement);
        referent.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("En cours"))
                .check();
        enregistrer(referent);
        assertThat(referent.locator(".suivi-annonce")).containsText("Enregistré");

        // Over the websocket that nginx lets through.
        assertThat(ligne.locator("td[data-change]").first()).containsText("en cours");
    }

    private static void enregistrer(Page page) {
        page.locator(".suivi-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
    }

    private void venirEtSortirParLeFournisseur(Page cabinet) {
        cabinet.navigate("/engagements/" + engagement);
        cabinet.getByText("S'identifier avec ProConnect").click();
        cabinet.waitForURL(adresse -> adresse.contains("/engagements/"));
        cabinet.getByLabel("Ce que vous attendez du référent DSDEN").fill("Combien de places à la rentrée ?");
        bouton(cabinet, "Demander une mise à jour").click();
        assertThat(cabinet.locator(".suivi-annonce")).containsText("Demande envoyée");

        List<String> passages = new ArrayList<>();
        cabinet.onRequest(requete -> passages.add(requete.url()));
        bouton(cabinet, "Se déconnecter").click();
        assertThat(cabinet).hasTitle("Connexion · Copil");
        assertThat(passages)
                .anySatisfy(passage ->
                        assertThat(passage).startsWith(fournisseur.emetteur()).contains("id_token_hint=", "state="));
        cabinet.navigate("/compte");
        assertThat(cabinet).hasTitle("Connexion · Copil");
    }

    private static void perdreSonDroit(Page admin, Page membre) {
        admin.navigate("/administration/comptes/membre44");
        bouton(admin, "Suspendre").click();
        assertThat(admin.getByText("Suspendu : ses sessions sont fermées.")).isVisible();

        // The page that was open, without a click.
        assertThat(membre).hasTitle("Connexion · Copil");
        seConnecter(membre, "membre44");
        assertThat(membre.getByRole(AriaRole.ALERT)).containsText("Ce compte et ce mot de passe ne vont pas ensemble.");
    }

    private static void sortirEtRevenirAvecSonTelephone(Page admin, Telephone telephone) {
        bouton(admin, "Se déconnecter").click();
        seConnecter(admin, "premiere");
        donnerLeCode(admin, telephone.codeSuivant());
        assertThat(bouton(admin, "Se déconnecter")).isVisible();
    }

    private void retrouverSonBrouillon(Page referent) {
        referent.navigate("/engagements/" + engagement);
        seConnecter(referent, "referent44");
        referent.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Suspendu"))
                .check();
        referent.getByLabel("Pourquoi").pressSequentially("le poste reste vacant");
        while (copil.base()
                .queryForList("select objet from brouillon where contenu like '%vacant%'", String.class)
                .isEmpty()) {
            referent.waitForTimeout(200);
        }

        // The page that is open stays; the session ends with the next one.
        do {
            referent.waitForTimeout(3_000);
            referent.reload();
        } while (!referent.url().contains("/connexion"));
        assertThat(referent).hasURL(Pattern.compile(".*/connexion\\?terminee"));
        seConnecter(referent, "referent44");
        assertThat(bouton(referent, "Se déconnecter")).isVisible();

        referent.navigate("/engagements/" + engagement);
        assertThat(referent.getByText(Pattern.compile("Brouillon du .* retrouvé")))
                .isVisible();
        assertThat(referent.getByLabel("Pourquoi")).hasValue("le poste reste vacant");
        enregistrer(referent);
        assertThat(referent.locator(".suivi-annonce")).containsText("Enregistré");
    }

    private static void essayerTropDeMotsDePasse(Page page) {
        page.navigate("/connexion");
        page.evaluate(
                """
                async () => {
                    const jeton = document.querySelector('meta[name=_csrf]').content;
                    for (let essai = 0; essai < 8; essai++) {
                        await fetch('/connexion', { method: 'POST', redirect: 'manual', body:
                            new URLSearchParams({ username: 'referent44', password: 'essai ' + essai, _csrf: jeton }) });
                    }
                }
                """);
        seConnecter(page, "referent44");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Trop d'essais de suite.");
    }
}
