package fr.copil.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import fr.copil.essai.EcranEssai;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class AuditViewTest extends EcranEssai {

    @Autowired
    private ApplicationEventPublisher annonces;

    private void noter(int combien) {
        for (int i = 0; i < combien; i++) {
            annonces.publishEvent(new Acte(NatureDActe.EXPORT, "/export/essai-" + i, "audience « comité »"));
        }
    }

    private @Nullable String derniere() {
        return jdbc.queryForObject(
                "select nature || ' ' || compte || ' ' || objet from audit order by numero desc fetch first 1 row only",
                String.class);
    }

    @Test
    void l_administrateur_cherche_par_compte_nature_jours_et_mots() {
        seConnecter("cabinet");
        noter(3);
        seConnecter("admin");

        ouvrir("administration/audit?compte=cabinet&nature=EXPORT&q=ESSAI-2");
        assertThat(ecran()).contains("/export/essai-2", "cabinet").doesNotContain("/export/essai-1");

        ouvrir("administration/audit?au=2020-01-01");
        assertThat(ecran()).contains("Aucune ligne ne correspond");

        ouvrir("administration/audit?du=2020-01-01&au=bientôt&q=essai-1");
        assertThat(ecran()).contains("/export/essai-1");
    }

    @Test
    void une_page_a_la_fois_est_lue_et_une_page_d_apres_la_fin_est_la_derniere() {
        seConnecter("admin");
        noter(AuditEnListe.PAR_PAGE + 3);

        ouvrir("administration/audit?q=essai-");
        assertThat(listes().getFirst()
                        .getElement()
                        .getPropertyRaw("modele")
                        .toString()
                        .split("/export/essai-"))
                .hasSize(AuditEnListe.PAR_PAGE + 1);
        ouvrir("administration/audit?q=essai-&page=99999");
        assertThat(ecran()).contains("/export/essai-");
    }

    @Test
    void personne_d_autre_n_y_entre_et_l_essai_est_note() {
        seConnecter("referent");

        ouvrir("administration/audit");

        assertThat(ecran()).contains("Cette adresse ne mène à rien");
        assertThat(derniere()).isEqualTo("REFUS referent /administration/audit");
    }
}
