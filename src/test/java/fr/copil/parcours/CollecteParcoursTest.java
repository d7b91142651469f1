package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.versement.MesuresPubliees;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The October of a référent, from the menu to the wall of the meeting room, counted in clicks. */
class CollecteParcoursTest extends ParcoursEssai {

    private static final String DES_NOTRES =
            " where indicateur = '" + Indicateurs.MOINS_DE_TROIS_ANS + "' and periode = 2026";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher annonces;

    @Autowired
    private PlatformTransactionManager transactions;

    private int clics;

    @AfterEach
    void defaire() {
        new TransactionTemplate(transactions).executeWithoutResult(en -> {
            jdbc.update("delete from mesure_deposee" + DES_NOTRES);
            jdbc.update("delete from depot where not exists (select 1 from mesure_deposee m where m.depot = depot.id)");
            jdbc.update("delete from mesure" + DES_NOTRES);
            annonces.publishEvent(new MesuresPubliees(Set.of(Indicateurs.MOINS_DE_TROIS_ANS)));
        });
    }

    @Test
    void du_menu_au_mur_en_douze_clics_chiffres_tapes_compris() {
        entrer("Référent DSDEN");
        Page mur = ouvrirAussi("Membre du comité", "/");
        assertThat(mur.locator("copil-figure figcaption")).hasCount(4);
        Locator chiffre = mur.locator("copil-figure", new Page.LocatorOptions().setHasText("41,3"));
        assertThat(chiffre).hasCount(0);

        cliquer(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Collecte").setExact(true)));
        cliquer(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("moins de trois ans dans les REP+"))
                .getByText("Transmettre")
                .first());
        cliquer(page.getByLabel("Numérateur, Loire-Atlantique, Réseaux REP+, 2026, "
                + "Taux de scolarisation des moins de trois ans dans les REP+"));
        page.keyboard().type("124");
        page.keyboard().press("Tab");
        page.keyboard().type("300");
        cliquer(bouton(page.locator("body"), "Contrôler et envoyer"));
        cliquer(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Diffusion")));
        cliquer(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Comité")));
        cliquer(bouton(page.locator("body"), "Revoir avec ces réglages"));
        assertThat(page.getByText("41,3").first()).isVisible();
        cliquer(bouton(page.locator("body"), "Publier"));
        cliquer(bouton(page.locator("[role=dialog], vaadin-confirm-dialog"), "Publier")
                .last());
        assertThat(page.getByText("Livraison publiée.")).isVisible();

        assertThat(chiffre.first()).isVisible();
        assertThat(clics).isLessThanOrEqualTo(12);
    }

    private void cliquer(Locator ou) {
        ou.click();
        clics++;
    }
}
