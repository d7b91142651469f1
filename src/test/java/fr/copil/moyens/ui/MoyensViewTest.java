package fr.copil.moyens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import fr.copil.moyens.DispositifFinance;
import fr.copil.moyens.Financeur;
import fr.copil.moyens.MoyensService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The page of the means of a territory, and what a service declares there. */
@WithUserDetails("referent")
class MoyensViewTest extends EcranEssai {

    private static final String ICI = "territoires/DEP-44/moyens";
    private static final String CONTRAT = "territoires/EPCI-244400404/moyens";

    @Autowired
    private MoyensExport export;

    @Autowired
    private MoyensService moyens;

    @AfterEach
    void effacer() {
        jdbc.update("delete from moyen");
        jdbc.update("delete from brouillon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ICI,
                CONTRAT,
                "territoires/FR/moyens",
                "territoires/COM-44109/moyens",
                "territoires/QPV-QN04405M/moyens"
            })
    void la_page_tient_en_quinze_ordres(String adresse) {
        assertThat(ordresPour(adresse, "")).isBetween(1, 15);
    }

    @Test
    @WithUserDetails("membre")
    void la_fiche_mene_aux_moyens_et_la_page_dit_les_chiffres_publies() {
        ouvrir("territoires/DEP-44");
        assertThat(ecran()).contains("/territoires/DEP-44/moyens");

        ouvrir(ICI);
        assertThat(titre()).isEqualTo("Moyens : Loire-Atlantique (département) · Copil");
        assertThat(ecran())
                .contains("62 postes", "444\u202f168\u202f€", "674\u202f610\u202f€", "2025 (provisoire)")
                .contains(
                        "Une année provisoire ne se compare pas aux autres.",
                        "adultes-relais (État, politique de la ville) 444",
                        "FONJEP")
                .contains(
                        "ANCT, adultes-relais et postes FONJEP, subventions de la politique de la ville de 2020 à 2025")
                .doesNotContain("Déclarer des moyens");
    }

    @Test
    @WithUserDetails("membre")
    void l_annee_est_dans_l_adresse() {
        ouvrir(ICI, "annee=2021");

        assertThat(ecran())
                .contains("Moyens de 2021, ligne par ligne")
                .doesNotContain("Moyens de 2025, ligne par ligne");
        ouvrir(ICI, "annee=1999");
        assertThat(ecran()).contains("Moyens de 2025, ligne par ligne");
    }

    @Test
    @WithUserDetails("membre")
    void un_territoire_inconnu_est_dit() {
        ouvrir("territoires/DEP-00/moyens");

        assertThat(ecran()).contains("n'existe pas. Cherchez-le par son nom");
        assertThat(titre()).startsWith("Territoire inconnu");
    }

    @Test
    void une_ligne_se_declare_se_corrige_et_se_retire_et_l_audit_le_garde() {
        ouvrir(CONTRAT);
        remplir("12 500", "30");
        cliquer("Déclarer");
        assertThat(ecran()).contains("Déclaré pour Nantes Métropole, 2024.");
        ouvrir(CONTRAT, "annee=2024");
        assertThat(ecran())
                .contains("12\u202f500\u202f€", "417\u202f€ par enfant (2024)", "Ce que votre service a déclaré")
                .contains("DSDEN de la Loire-Atlantique, le ");

        cliquer("Corriger");
        champ("Montant, ou nombre de postes", 1).setValue("13 000");
        champ("Pourquoi", 0).setValue("Le solde est connu.");
        test(visibles("Corriger").getLast()).click();
        assertThat(ecran()).contains("Ligne corrigée.", "13\u202f000\u202f€").contains("version 2");

        cliquer("Historique");
        assertThat(find(OrderedList.class).single().getElement().getTextRecursively())
                .contains("Le solde est connu.", "12\u202f500\u202f€");
        cliquer("Fermer");
        cliquer("Retirer");
        champ("Pourquoi", 0).setValue("Comptée ailleurs.");
        test(visibles("Retirer").getLast()).click();
        assertThat(ecran()).contains("Ligne retirée.").doesNotContain("13\u202f000\u202f€");
        assertThat(jdbc.queryForList(
                        "select objet || ' ' || detail from audit where objet like 'moyens %' order by numero",
                        String.class))
                .endsWith(
                        "moyens EPCI-244400404 2024 déclarés : CLAS, CAF, en euros",
                        "moyens EPCI-244400404 2024 corrigés : CLAS, CAF, en euros",
                        "moyens EPCI-244400404 2024 retirés : CLAS, CAF, en euros");
    }

    @Test
    void ce_qui_est_refuse_reste_dans_ses_champs_et_se_retrouve_un_autre_jour() {
        ouvrir(CONTRAT);
        remplir("douze", "");
        cliquer("Déclarer");

        TextField montant = champ("Montant, ou nombre de postes", 0);
        assertThat(montant.isInvalid()).isTrue();
        assertThat(montant.getErrorMessage()).contains("MOYEN-MONTANT");
        assertThat(montant.getValue()).isEqualTo("douze");

        seConnecter("referent");
        ouvrir(CONTRAT);
        assertThat(champ("Montant, ou nombre de postes", 0).getValue()).isEqualTo("douze");
        assertThat(ecran()).contains("retrouvé, pas encore déclaré");
        champ("Montant, ou nombre de postes", 0).setValue("12");
        cliquer("Déclarer");
        assertThat(jdbc.queryForObject("select count(*) from brouillon", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from moyen", Integer.class))
                .isOne();
    }

    @Test
    void tout_s_exporte_ce_qui_ne_compte_pas_aussi() {
        ouvrir(CONTRAT);
        remplir("100", "4");
        cliquer("Déclarer");

        List<String> lignes = lignes("DEP-44", "");
        assertThat(lignes.getFirst()).startsWith("\uFEFFAnnée;Territoire;Code Copil;Dispositif;Financeur;Valeur;Unité");
        assertThat(lignes)
                .anyMatch(ligne -> ligne.startsWith("2025;Loire-Atlantique (département);DEP-44;Adultes-relais;État,"
                        + " politique de la ville;444168;euros;provisoire"))
                .anyMatch(ligne -> ligne.contains(";CLAS;CAF;100;euros;définitif;4;25;"))
                .anyMatch(ligne -> ligne.contains("dont, dans la ligne de Loire-Atlantique"));
        assertThat(lignes("DEP-44", "2025")).allMatch(ligne -> ligne.startsWith("2025;") || ligne.startsWith("\uFEFF"));
        assertThat(export.exporter("csv", "DEP-00", "").getStatusCode().value()).isEqualTo(404);

        seConnecter("membre");
        assertThat(lignes("DEP-44", "2024"))
                .anyMatch(ligne -> ligne.contains(";CLAS;CAF;100;euros;définitif;secret statistique;;"));
        assertThat(moyens.lire(new CodeTerritoire("DEP-44"))).isPresent();
    }

    private List<String> lignes(String territoire, String annee) {
        return new String(
                        Objects.requireNonNull(
                                export.exporter("csv", territoire, annee).getBody()),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void remplir(String montant, String enfants) {
        ((ComboBox<Integer>) choix("Année")).setValue(2024);
        ((ComboBox<Financeur>) choix("Financeur")).setValue(Financeur.CAF);
        ((ComboBox<DispositifFinance>) choix("Dispositif")).setValue(DispositifFinance.CLAS);
        champ("Montant, ou nombre de postes", 0).setValue(montant);
        champ("Enfants qui en bénéficient (facultatif)", 0).setValue(enfants);
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

    private void cliquer(String libelle) {
        test(visibles(libelle).getFirst()).click();
    }

    private List<NativeButton> visibles(String libelle) {
        return find(NativeButton.class).withText(libelle).all();
    }

    @Test
    void une_fenetre_refusee_reste_ouverte() {
        ouvrir(CONTRAT);
        remplir("100", "");
        cliquer("Déclarer");
        ouvrir(CONTRAT, "annee=2024");
        cliquer("Retirer");
        test(visibles("Retirer").getLast()).click();

        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(codes()).contains(" (code MOYEN-MOTIF)");
    }
}
