package fr.copil.convention.dispositif.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.dispositif.AnneeRecensee;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.essai.EcranEssai;
import fr.copil.territoire.Territoire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** « Aujourd'hui » on the sheet of a dispositif, and what follows of it on the list and on the sheets of territories. */
@WithUserDetails("referent")
class RecensementDuDispositifTest extends EcranEssai {

    private static final String ICI = "dispositifs/D1-02";

    @Autowired
    private RelevesExport export;

    @Autowired
    private RecensementService recensement;

    @AfterEach
    void effacer() {
        jdbc.update("delete from releve");
        jdbc.update("delete from brouillon");
    }

    @Test
    @WithUserDetails("membre")
    void ce_que_dit_le_document_reste_et_personne_n_a_encore_recense() {
        ouvrir(ICI);

        assertThat(ecran())
                .contains("Pilote", "CAF", "Aujourd'hui", "Dispositif non recensé")
                .doesNotContain("Recenser ce dispositif");
        ouvrir("dispositifs", "");
        assertThat(ecran()).contains("Dernier recensement", "non recensé", "à recenser cette année");
        ouvrir("dispositifs/D9-99", "");
        assertThat(ecran()).doesNotContain("Aujourd'hui");
    }

    @Test
    void on_recense_corrige_relit_son_historique_et_retire() {
        recenser("COM-44109", "12", "240");
        assertThat(ecran())
                .contains("Recensé pour Nantes, 2025-2026.")
                .contains("12 sites pour Nantes (commune) en 2025-2026, selon ")
                .contains("Ce que votre service a recensé", "240 enfants", "/territoires/COM-44109");
        recenser("QPV-QN04405M", "4", "28");
        assertThat(ecran()).contains("12 sites pour Nantes (commune)", "dont, dans le relevé de Nantes (commune)");

        cliquer("Corriger", 0);
        champ("Nombre de sites", 1).setValue("14");
        champ("Pourquoi", 0).setValue("Deux écoles oubliées.");
        test(visibles("Corriger").getLast()).click();
        assertThat(ecran()).contains("Relevé corrigé.", "14 sites pour Nantes (commune)", "version 2");

        cliquer("Historique", 0);
        assertThat(find(OrderedList.class).single().getElement().getTextRecursively())
                .contains("Deux écoles oubliées.", "12 sites")
                .doesNotContain("240");
        cliquer("Fermer", 0);
        cliquer("Retirer", 0);
        champ("Pourquoi", 0).setValue("Comptée ailleurs.");
        test(visibles("Retirer").getLast()).click();
        assertThat(ecran()).contains("Relevé retiré.").contains("4 sites pour ").doesNotContain("14 sites");
        assertThat(jdbc.queryForList(
                        "select objet || ' ' || detail from audit where objet like 'relevé %' order by numero",
                        String.class))
                .endsWith(
                        "relevé D1-02 COM-44109 2025-2026 relevé fait",
                        "relevé D1-02 QPV-QN04405M 2025-2026 relevé fait",
                        "relevé D1-02 COM-44109 2025-2026 relevé corrigé",
                        "relevé D1-02 COM-44109 2025-2026 relevé retiré");
    }

    @Test
    void ce_qui_est_refuse_reste_dans_ses_champs_et_se_retrouve_un_autre_jour() {
        recenser("COM-44109", "douze", "");
        TextField sites = champ("Nombre de sites", 0);
        assertThat(sites.isInvalid()).isTrue();
        assertThat(sites.getErrorMessage()).contains("RELEVE-SITES");
        assertThat(sites.getValue()).isEqualTo("douze");

        seConnecter("referent");
        ouvrir(ICI);
        assertThat(champ("Nombre de sites", 0).getValue()).isEqualTo("douze");
        assertThat(ecran()).contains("retrouvé, pas encore recensé");
        champ("Nombre de sites", 0).setValue("12");
        cliquer("Recenser", 0);
        assertThat(jdbc.queryForObject("select count(*) from brouillon", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from releve", Integer.class))
                .isOne();
    }

    @Test
    void la_liste_et_la_fiche_du_territoire_disent_ce_qui_est_recense() {
        recenser("QPV-QN04405M", "4", "3");

        ouvrir("dispositifs", "recensement=jamais");
        assertThat(ecran()).contains("\"total\":29").doesNotContain("/dispositifs/D1-02");
        ouvrir("dispositifs", "q=D1-02");
        assertThat(ecran()).contains("2025-2026", "DSDEN de la Loire-Atlantique");
        assertThat(ordresPour("dispositifs", "")).isBetween(1, 10);
        assertThat(ordresPour(ICI, "")).isBetween(1, 10);
        ouvrir("territoires/COM-44109");
        assertThat(ecran()).contains("Dispositifs recensés ici", "/dispositifs/D1-02", "2025-2026, selon DSDEN");

        seConnecter("membre");
        ouvrir(ICI);
        assertThat(ecran()).contains("secret statistique").doesNotContain("Ce que votre service a recensé");
        assertThat(ordresPour(ICI, "")).isBetween(1, 10);
        assertThat(lignes("D1-02")).hasSize(2).anyMatch(ligne -> ligne.contains(";fonctionne;4;secret statistique;;;"));
        assertThat(export.exporter("csv", "D9-99").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    @WithUserDetails("membre")
    void la_liste_se_lit_par_pages_en_peu_d_ordres() {
        jdbc.update(
                """
                insert into releve (dispositif, cle, version, annee, scolaire, territoire, etat, sites, enfants, mots,
                    diffusion, service, retire, motif, compte, le)
                select 'D1-02', concat('2025-2026|', code), 1, 2025, true, code, 'FONCTIONNE', 1, 20, '', 0, 'S-DSDEN-44',
                    false, '', 'essai', current_timestamp
                from territoire where niveau = 'COMMUNE' order by code fetch first 60 rows only
                """);

        ouvrir(ICI, "page=2");
        assertThat(ecran()).contains("\"total\":60", "\"page\":2", "60 sites dans 60 communes en 2025-2026");
        assertThat(ordresPour(ICI, "")).isBetween(1, 10);
    }

    private List<String> lignes(String dispositif) {
        return new String(
                        Objects.requireNonNull(
                                export.exporter("csv", dispositif).getBody()),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void recenser(String ou, String sites, String enfants) {
        ouvrir(ICI);
        ((ComboBox<AnneeRecensee>) choix("Année scolaire ou civile")).setValue(new AnneeRecensee(2025, true));
        ((ComboBox<Territoire>) choix("Territoire"))
                .setValue(recensement.lieu(new CodeTerritoire(ou)).orElseThrow());
        champ("Nombre de sites", 0).setValue(sites);
        champ("Enfants", 0).setValue(enfants);
        cliquer("Recenser", 0);
    }

    private ComboBox<?> choix(String libelle) {
        return (ComboBox<?>) find(ComboBox.class).all().stream()
                .filter(champ -> libelle.equals(((ComboBox<?>) champ).getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField champ(String libelle, int rang) {
        return find(TextField.class).all().stream()
                .filter(champ -> libelle.equals(champ.getLabel()))
                .toList()
                .get(rang);
    }

    private void cliquer(String libelle, int rang) {
        test(visibles(libelle).get(rang)).click();
    }

    private List<NativeButton> visibles(String libelle) {
        return find(NativeButton.class).withText(libelle).all();
    }
}
