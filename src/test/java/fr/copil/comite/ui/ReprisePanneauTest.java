package fr.copil.comite.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.SeanceSaisie;
import fr.copil.comite.kit.KitService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** What was decided in a kit, taken back on the page of its séance. */
@WithUserDetails("cabinet")
class ReprisePanneauTest extends EcranEssai {

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private KitService kits;

    @AfterEach
    void effacer() {
        for (String table : new String[] {
            "comite_reprise",
            "comite_suite",
            "comite_decision",
            "comite_presence",
            "comite_point",
            "comite_seance",
            "comite_membre",
            "comite"
        }) {
            jdbc.update("delete from " + table);
        }
    }

    private long preparer() {
        long comite = comites.appeler("INS-LA-10", CodeTerritoire.departement("44"));
        return ordre.planifier(
                comites.lire(comite).orElseThrow(), SeanceSaisie.de(LocalDate.of(2027, 1, 12), "", 60, ""));
    }

    private void envoyer(String texte) {
        test(find(Upload.class).single()).upload("d.json", "application/json", texte.getBytes(StandardCharsets.UTF_8));
    }

    private String fichier(long seance, String... quoi) {
        StringBuilder decisions = new StringBuilder();
        for (int i = 0; i < quoi.length; i++) {
            decisions
                    .append(i == 0 ? "" : ",")
                    .append(
                            "{\"id\": \"%08d-2222-4333-8444-555555555555\", \"quoi\": \"%s\", \"qui\": \"Préfecture\", \"pour\": \"2027-02-01\"}"
                                    .formatted(i, quoi[i]));
        }
        return "{\"format\": \"copil-kit-decisions\", \"version\": 1, \"seance\": {\"installation\": \""
                + installation(seance)
                + "\", \"id\": " + seance
                + ", \"numero\": \"2027-01\", \"comite\": \"Comité\"}, \"decisions\": [" + decisions + "]}";
    }

    private String installation(long seance) {
        String kit = kits.de(seance).orElseThrow().page();
        return kit.replaceFirst("(?s).*data-installation=\"([0-9a-f]+)\".*", "$1");
    }

    private NativeButton bouton(String debut) {
        return find(NativeButton.class).all().stream()
                .filter(un -> un.getText().startsWith(debut))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ce_qui_est_decoche_n_est_pas_repris_et_le_reste_a_son_numero() {
        long id = preparer();
        ouvrir("seances/" + id);

        envoyer(fichier(id, "Réunir les villes", "Écrire au rectorat"));
        assertThat(bouton("Reprendre").getText()).isEqualTo("Reprendre 2 décisions");
        assertThat(ecran()).contains("nouvelle", "Préfecture", "pour le 01/02/2027");
        test(find(Checkbox.class).withCaption("Écrire au rectorat").single()).click();
        assertThat(bouton("Reprendre").getText()).isEqualTo("Reprendre 1 décision");
        test(bouton("Reprendre")).click();

        assertThat(ecran()).contains("1 décision reprise", "2027-01/D1", "reste à clore");
        assertThat(jdbc.queryForList("select quoi from comite_decision", String.class))
                .containsExactly("Réunir les villes");

        envoyer(fichier(id, "Réunir les villes"));
        assertThat(ecran()).contains("déjà reprise", "Rien à reprendre");
    }

    @Test
    void un_fichier_qui_n_est_pas_d_un_kit_dit_ce_que_c_est_et_n_efface_rien() {
        long id = preparer();
        ouvrir("seances/" + id);
        envoyer(fichier(id, "Réunir les villes"));

        envoyer("%PDF-1.7");

        assertThat(ecran()).contains("est un PDF", "Reprendre 1 décision");
        test(bouton("Reprendre")).click();
        assertThat(ecran()).contains("1 décision reprise");
    }

    @Test
    void ce_qu_un_collegue_note_entre_temps_se_relit_avant() {
        long id = preparer();
        ouvrir("seances/" + id);
        envoyer(fichier(id, "Réunir les villes", "Écrire au rectorat"));
        jdbc.update(
                "insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, etat, version)"
                        + " values ('2027-01/D1', ?, null, 'Écrire au rectorat', 'DSDEN', null, '', 'A_FAIRE', 1)",
                id);

        test(bouton("Reprendre")).click();

        assertThat(ecran()).contains("a changé entre-temps", "Les mêmes mots sont notés sous le numéro 2027-01/D1");
        assertThat(bouton("Reprendre").getText()).isEqualTo("Reprendre 1 décision");
    }

    @Test
    void ce_qui_etait_decoche_le_reste_quand_la_reprise_est_refusee() {
        long id = preparer();
        ouvrir("seances/" + id);
        envoyer(fichier(id, "Réunir les villes", "Écrire au rectorat", "Relire la charte"));
        test(find(Checkbox.class).withCaption("Relire la charte").single()).click();
        jdbc.update(
                "insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, etat, version)"
                        + " values ('2027-01/D1', ?, null, 'Écrire au rectorat', 'DSDEN', null, '', 'A_FAIRE', 1)",
                id);

        test(bouton("Reprendre")).click();

        assertThat(ecran()).contains("a changé entre-temps");
        assertThat(find(Checkbox.class).withCaption("Relire la charte").single().getValue())
                .isFalse();
        assertThat(bouton("Reprendre").getText()).isEqualTo("Reprendre 1 décision");
    }

    @Test
    void un_membre_prend_le_kit_et_ne_reprend_rien() {
        long id = preparer();
        seConnecter("membre");

        ouvrir("seances/" + id);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/export/seances/" + id + "/kit.html");
        assertThat(find(Upload.class).all()).isEmpty();
    }
}
