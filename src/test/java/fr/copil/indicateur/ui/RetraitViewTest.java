package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.direct.Canal;
import fr.copil.essai.EcranEssai;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.ChiffresRetires;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.ui.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class RetraitViewTest extends EcranEssai {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final String PAGE = "indicateurs/" + INDICATEUR;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RenvoiService renvois;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private Canal canal;

    @Test
    void un_chiffre_se_retire_depuis_sa_page_avec_un_motif_qui_y_reste() {
        seConnecter("referent");
        publier();
        ouvrir(PAGE, "territoire=DEP-44");
        cliquer("Retirer un chiffre…");
        cliquer("Retirer");
        assertThat(ecran()).contains("10 à 400 signes");

        test(find(TextArea.class).single()).setValue("Deux classes comptées deux fois.");
        cliquer("Retirer");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(ecran())
                .contains("Chiffres révisés ou retirés depuis", "Référent DSDEN", "Deux classes comptées deux fois.");
    }

    @Test
    void un_membre_lit_le_retrait_sans_pouvoir_retirer_ni_lire_la_valeur() {
        seConnecter("referent");
        publier();
        seConnecter("membre");
        ouvrir(PAGE, "territoire=DEP-44");
        assertThat(ecran()).doesNotContain("Retirer un chiffre");

        seConnecter("referent");
        retraits.retirer(
                INDICATEUR, LOIRE_ATLANTIQUE, new ChiffreRetirable(Population.ENSEMBLE, 2023), "Erreur de comptage.");
        ouvrir(PAGE, "territoire=DEP-44");
        assertThat(ecran()).contains("31,3");
        seConnecter("membre");
        ouvrir(PAGE, "territoire=DEP-44");

        assertThat(ecran()).contains("chiffre retiré", "Erreur de comptage.").doesNotContain("31,3");
    }

    /** The dashboard of the room, a sheet, a citation: whatever shows a figure says at once that it is no longer there. */
    @ParameterizedTest
    @CsvSource({
        "'', 'territoire=DEP-44&convention=N', REP_PLUS",
        "indicateurs/N-I05, territoire=DEP-44, ENSEMBLE",
        "c/, '', ENSEMBLE"
    })
    void une_page_ouverte_ne_montre_plus_le_chiffre_retire(String page, String parametres, Population population)
            throws Exception {
        seConnecter("referent");
        publier(population);
        seConnecter("membre");
        ouvrir(page.equals("c/") ? page + code() : page, parametres);
        assertThat(montre()).contains("31,3");

        seConnecter("referent");
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, new ChiffreRetirable(population, 2023), "Erreur de comptage.");
        seConnecter("membre");
        canal.publier(new ChiffresRetires(Set.of(INDICATEUR)).cles());

        for (int i = 0; i < 100 && montre().contains("31,3"); i++) {
            Thread.sleep(20);
            // As between two requests: what waits for the session is done.
            VaadinSession.getCurrent().unlock();
            VaadinSession.getCurrent().lock();
        }
        assertThat(montre()).doesNotContain("31,3");
    }

    /** A room whose dashboard is at « non transmis » reads the figure as soon as it is published. */
    @Test
    void un_tableau_de_bord_ouvert_montre_le_chiffre_des_qu_il_est_publie() throws Exception {
        seConnecter("membre");
        ouvrir("", "territoire=DEP-44&convention=N");
        assertThat(montre()).doesNotContain("31,3");

        seConnecter("referent");
        publier(Population.REP_PLUS);
        seConnecter("membre");
        canal.publier(new MesuresPubliees(Set.of(INDICATEUR)).cles());

        for (int i = 0; i < 100 && !montre().contains("31,3"); i++) {
            Thread.sleep(20);
            VaadinSession.getCurrent().unlock();
            VaadinSession.getCurrent().lock();
        }
        assertThat(montre()).contains("31,3");
    }

    /** Charts included. */
    private String montre() {
        return find(Figure.class).all().stream()
                .map(figure -> String.valueOf(figure.getElement().getPropertyRaw("modele")))
                .reduce(ecran(), String::concat);
    }

    private String code() {
        Renvoi renvoi = Renvoi.lire(INDICATEUR + "/DEP-44/ENSEMBLE/2023").orElseThrow();
        return Objects.requireNonNull(
                Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi))
                        .code());
    }

    @Test
    void le_code_d_un_chiffre_retire_dit_qui_l_a_retire_et_pourquoi() {
        seConnecter("referent");
        publier();
        String code = code();
        retraits.retirer(
                INDICATEUR, LOIRE_ATLANTIQUE, new ChiffreRetirable(Population.ENSEMBLE, 2023), "Erreur de comptage.");
        seConnecter("membre");
        ouvrir("c/" + code);

        assertThat(ecran())
                .contains("chiffre retiré le ", " par ", "Erreur de comptage.", "aucune valeur en vigueur")
                .doesNotContain("31,3");
    }

    @Test
    void une_livraison_publiee_se_retire_depuis_la_repetition() {
        seConnecter("referent");
        publier();
        ouvrir("repetition");
        cliquer("Retirer une livraison…");
        assertThat(find(ComboBox.class)
                        .from(find(Dialog.class).single())
                        .single()
                        .getValue())
                .isNotNull();
        test(find(TextArea.class).single()).setValue("Fichier d'une autre année.");
        cliquer("Retirer");

        assertThat(ecran()).contains("Livraison retirée");
        assertThat(retraits.livraisons()).isEmpty();
    }

    private void cliquer(String libelle) {
        test(find(NativeButton.class)
                        .withCondition(bouton -> bouton.getText().equals(libelle))
                        .single())
                .click();
    }

    private void publier() {
        publier(Population.ENSEMBLE);
    }

    private void publier(Population population) {
        depots.deposer(
                "Scolarisation avant trois ans",
                "",
                List.of(MesureRecue.taux(
                                INDICATEUR,
                                LOIRE_ATLANTIQUE,
                                2023,
                                BigDecimal.valueOf(313),
                                BigDecimal.valueOf(1000),
                                Qualite.DEFINITIF)
                        .de(population)),
                Set.of());
        depots.regler(attente(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(attente());
    }

    private Depot attente() {
        return repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
