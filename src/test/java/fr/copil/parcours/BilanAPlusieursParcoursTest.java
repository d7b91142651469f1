package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.bilan.BilansPropres;
import fr.copil.essai.Coupure;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cabinet and the DSDEN write the same bilan, each in their browser. */
class BilanAPlusieursParcoursTest extends ParcoursEssai {

    @Autowired
    private JdbcTemplate jdbc;

    private String adresse = "";

    @BeforeEach
    void ouvrirUnBilan() {
        jdbc.update("insert into bilan (convention, territoire, genre, annee, version, statut, cree_le)"
                + " values ('LA', 'DEP-44', 'ANNUEL', 2023, 1, 'BROUILLON', current_timestamp)");
        Long id = jdbc.queryForObject("select max(id) from bilan", Long.class);
        for (String cle : new String[] {"synthese", "decisions"}) {
            jdbc.update(
                    "insert into section_bilan (bilan, cle, titre, rang, visible, revision)"
                            + " values (?, ?, ?, ?, true, 0)",
                    id,
                    cle,
                    cle.equals("synthese") ? "Synthèse" : "Décisions demandées",
                    cle.length());
        }
        adresse = "/bilans/" + id;
    }

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    /** Both sections beside each other, as in one page. */
    private static final String TOUT = "?section=tout";

    private static Locator champ(Page page) {
        return page.locator("copil-redaction [role=textbox]").first();
    }

    private static Locator ecrire(Page page, String section) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Écrire : " + section))
                .click();
        Locator champ = champ(page);
        assertThat(champ).isFocused();
        return champ;
    }

    @Test
    void on_voit_ou_l_autre_ecrit_puis_son_texte_sans_que_rien_ne_bouge_chez_soi() {
        entrer("Cabinet du sous-préfet", adresse + TOUT);
        Locator mien = ecrire(page, "Décisions demandées");
        mien.fill("Première décision");
        page.evaluate("window.meme = true");

        Page dsden = ouvrirAussi("Référent DSDEN", adresse + TOUT);
        assertThat(dsden.locator("#decisions .copil-presence").first()).hasText("La préfecture écrit ici.");
        Locator sien = ecrire(dsden, "Synthèse");
        assertThat(page.locator("#synthese .copil-presence").first()).hasText("La DSDEN écrit ici.");
        sien.fill("Le point de vue de la DSDEN.");
        dsden.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();

        assertThat(page.locator("#synthese")).containsText("Le point de vue de la DSDEN.");
        assertThat(page.locator("#synthese .copil-presence").first()).hasText("");
        assertThat(mien).isFocused();
        assertThat(mien).hasText("Première décision");
        Assertions.assertThat(page.evaluate("window.meme")).isEqualTo(true);
    }

    @Test
    void un_commentaire_se_voit_chez_l_autre_et_se_resout_d_ici() {
        entrer("Cabinet du sous-préfet", adresse);
        assertThat(page.locator("#synthese")).isVisible();
        Page dsden = ouvrirAussi("Référent DSDEN", adresse);
        dsden.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commenter : Synthèse"))
                .click();
        dsden.locator("textarea").first().fill("À préciser.");
        dsden.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer le commentaire"))
                .click();

        assertThat(page.locator("#synthese .bilan-fil")).containsText("À préciser.");
        assertThat(page.locator("nav.bilan-plan")).containsText(texte("1 commentaire non résolu"));
        Assertions.assertThat(violationsGraves()).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Résoudre : À préciser."))
                .click();
        assertThat(dsden.locator("nav.bilan-plan")).not().containsText("non résolu");
        assertThat(dsden.locator("#synthese summary")).containsText(texte("1 commentaire résolu"));
    }

    /** From a telephone: the list, the freeze that is said yes to, the signature that waits for another. */
    @Test
    void le_cabinet_fige_d_un_telephone_et_attend_la_dsden_qui_signe_d_abord() {
        jdbc.update("update section_bilan set recit = 'Rien de plus.'");
        page.setViewportSize(390, 844);
        entrer("Cabinet du sous-préfet", "/bilans");
        assertThat(page.locator("copil-liste")).containsText("Brouillons");
        Assertions.assertThat(deborde(page)).isZero();
        bouton(page.locator("main"), "Ouvrir un bilan").click();
        assertThat(page.getByLabel("Convention").first()).isVisible();
        Assertions.assertThat(violationsGraves()).isEmpty();

        page.navigate(adresse);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Figer le bilan…"))
                .click();
        assertThat(page.locator(".bilan-avant-gel")).isVisible();
        Assertions.assertThat(deborde(page)).isZero();
        Assertions.assertThat(violationsGraves()).isEmpty();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Figer").setExact(true))
                .click();

        assertThat(page.locator("main")).containsText("on attend d'abord la signature de la DSDEN");
        Page dsden = ouvrirAussi("Référent DSDEN", adresse);
        dsden.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signer le bilan"))
                .click();
        assertThat(dsden.locator("main")).containsText("Signé pour la DSDEN");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signer le bilan")))
                .isVisible();
    }

    private static int deborde(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Test
    void un_lien_du_plan_mene_a_la_section_et_ce_qui_s_ecrivait_attend_dans_la_sienne() {
        entrer("Cabinet du sous-préfet", adresse);
        Locator champ = ecrire(page, "Synthèse");
        champ.fill("En cours");
        page.locator("nav.bilan-plan a[href$='section=decisions']").click();

        assertThat(page.locator("#decisions")).isVisible();
        assertThat(page.locator("#synthese")).hasCount(0);
        assertThat(page.locator("nav.bilan-plan [aria-current]")).hasText("Décisions demandées");
        assertThat(page.locator("nav.bilan-plan")).containsText("votre saisie attend");
        Assertions.assertThat(violationsGraves()).isEmpty();

        page.locator("nav.bilan-plan a[href$='section=synthese']").click();
        assertThat(champ(page)).hasText("En cours");
        assertThat(page.locator(".bilan-apercu")).containsText("En cours");
    }

    @Test
    void ce_qui_etait_en_train_de_s_ecrire_se_retrouve_apres_un_rechargement() {
        entrer("Cabinet du sous-préfet", adresse);
        Locator champ = ecrire(page, "Synthèse");
        champ.fill("");
        champ.pressSequentially("Pas encore fini");
        page.waitForTimeout(1500);
        page.reload();

        assertThat(champ(page)).hasText("Pas encore fini");
        assertThat(page.locator("#synthese")).containsText("retrouvé, pas encore enregistré");
    }

    @Test
    void ce_qui_se_tape_pendant_une_coupure_se_retrouve_et_part_au_serveur() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Cabinet du sous-préfet", adresse);
            Locator champ = ecrire(page, "Synthèse");
            champ.fill("");
            champ.pressSequentially("Avant");
            assertThat(page.locator(".bilan-apercu")).containsText("Avant");
            ligne.couper();
            champ.pressSequentially(", pendant");
            assertThat(page.getByText("Connexion interrompue")).isVisible();
            ligne.retablir();
            page.reload();

            assertThat(champ(page)).hasText("Avant, pendant");
            assertThat(page.locator(".bilan-apercu")).containsText("Avant, pendant");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                    .click();
            assertThat(page.locator("copil-redaction")).hasCount(0);
            Assertions.assertThat(garde()).isEqualTo("Avant, pendant");
            page.navigate("about:blank");
        }
    }

    @Test
    void le_second_a_enregistrer_compare_les_deux_textes() {
        entrer("Cabinet du sous-préfet", adresse);
        Locator mien = ecrire(page, "Synthèse");
        mien.fill("Le texte du cabinet.");
        Page dsden = ouvrirAussi("Référent DSDEN", adresse);
        ecrire(dsden, "Synthèse").fill("Le texte de la DSDEN.");
        dsden.keyboard().press("Control+Enter");

        assertThat(page.locator("#synthese")).containsText("Cette section vient d'être réécrite");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();

        Locator conflit = page.locator(".suivi-conflit");
        assertThat(conflit).containsText("Le texte de la DSDEN.");
        assertThat(conflit).containsText("Le texte du cabinet.");
        assertThat(conflit.locator("input:checked")).hasCount(0);
        Assertions.assertThat(violationsGraves()).isEmpty();
        conflit.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Garder le vôtre"))
                .check();
        bouton(conflit, "Enregistrer ce choix").click();

        assertThat(dsden.locator("#synthese")).containsText("Le texte du cabinet.");
    }

    private void appuyer(String touche, String nom) {
        Locator bouton = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
        assertThat(bouton).isVisible();
        page.keyboard().press(touche);
        assertThat(bouton).hasAttribute("aria-pressed", "true");
    }

    private static void coller(Locator champ, String html) {
        champ.evaluate(
                """
                (champ, html) => {
                    const presse = new DataTransfer();
                    presse.setData('text/html', html);
                    champ.dispatchEvent(new ClipboardEvent('paste', { clipboardData: presse, bubbles: true, cancelable: true }));
                }""",
                html);
    }

    private @Nullable String garde() {
        return jdbc.queryForObject("select recit from section_bilan where cle = 'synthese'", String.class);
    }

    /** Everything by keyboard but the figure; the server is asked nothing but to keep the draft. */
    @Test
    void on_ecrit_comme_dans_word_et_le_document_dit_ce_qui_est_ecrit() {
        entrer("Cabinet du sous-préfet", adresse);
        Locator champ = ecrire(page, "Synthèse");
        champ.fill("");
        Keyboard clavier = page.keyboard();
        clavier.type("Un constat ");
        appuyer("Control+b", "Gras");
        clavier.type("partagé");
        clavier.press("Control+b");
        clavier.type(" :");
        clavier.press("Shift+Enter");
        clavier.type("sur deux lignes");
        clavier.press("Enter");
        clavier.type("- Nantes");
        clavier.press("Enter");
        clavier.press("Tab");
        clavier.type("Bellevue");
        clavier.press("Enter");
        clavier.press("Enter");
        clavier.press("Enter");
        coller(
                champ,
                "<table><tr><td><p class=MsoNormal><b>Financeur</b></p></td><td>Crédits</td></tr>"
                        + "<tr><td>État</td><td style='color:red'>12 000</td></tr></table>");
        assertThat(champ.locator("th").first()).hasText("Financeur");
        clavier.press("Control+End");
        clavier.type("Au brevet ");
        assertThat(page.locator(".redaction-compte")).containsText("Il reste 19");
        insererUnChiffre();
        assertThat(champ.locator(".redaction-puce")).hasAttribute("title", "Tenu à jour par Copil");
        assertThat(champ).isFocused();
        Assertions.assertThat(violationsGraves()).isEmpty();
        String valeur = champ.locator(".redaction-puce").innerText();
        clavier.type(" en 2024.");
        clavier.press("Control+Enter");
        assertThat(page.locator("copil-redaction")).hasCount(0);

        Locator lue = page.locator("#synthese");
        assertThat(lue.locator("strong").first()).hasText("partagé");
        assertThat(lue.locator("ul ul li")).hasText("Bellevue");
        assertThat(lue.locator("table.ecrit td")).hasText(new String[] {"État", "12 000"});
        assertThat(lue.locator("a[href*='/c/']")).hasText(valeur);
        String ecrit = Objects.requireNonNull(garde());
        Assertions.assertThat(ecrit)
                .startsWith("Un constat **partagé** :\\\nsur deux lignes\n\n- Nantes\n  - Bellevue\n\n"
                        + "| **Financeur** | Crédits |\n| - | - |\n| État | 12 000 |\n\nAu brevet [DNB-G, ")
                .endsWith(" en 2024.");

        Locator encore = ecrire(page, "Synthèse");
        assertThat(encore.locator(".redaction-puce")).hasText(valeur);
        assertThat(encore.locator("ul ul li")).hasText("Bellevue");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(page.locator("copil-redaction")).hasCount(0);
        assertThat(lue.locator("strong").first()).hasText("partagé");
        Assertions.assertThat(garde()).isEqualTo(ecrit);
    }

    private void insererUnChiffre() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Insérer un chiffre"))
                .click();
        Locator dialogue = page.getByRole(AriaRole.DIALOG);
        Locator indicateur =
                dialogue.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Indicateur"));
        indicateur.fill("DNB-G");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(dialogue).containsText("; code DNB-G");
        bouton(dialogue, "Insérer ce chiffre").click();
        assertThat(dialogue).isHidden();
    }

    @Test
    void un_texte_trop_long_se_dit_en_l_ecrivant_et_ne_s_enregistre_pas() {
        entrer("Cabinet du sous-préfet", adresse);
        Locator champ = ecrire(page, "Synthèse");
        champ.fill("mot ".repeat(5_000) + "et la fin");

        assertThat(page.locator(".redaction-compte")).containsText(texte("signes de trop : raccourcissez"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#synthese")).containsText(texte("Le texte dépasse 20 000 signes : raccourcissez-le"));
        Assertions.assertThat(garde()).isNull();
    }
}
