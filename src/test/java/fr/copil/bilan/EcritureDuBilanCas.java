package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.MarkdownEcrit;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import org.junit.jupiter.api.Test;

/** What people write in a bilan: the same cases on both databases. */
abstract class EcritureDuBilanCas extends BilanOuvertCas {

    @Test
    void un_texte_colle_garde_ses_lignes_sans_ses_signes_illisibles() {
        service.ecrire(id, "synthese", "Première ligne.\r\nSeconde\u0000 ligne.\u0007", 0);

        assertThat(service.ouvrir(id).orElseThrow().sections())
                .filteredOn(section -> section.cle().equals("synthese"))
                .singleElement()
                .extracting(SectionEcrite::recit)
                .isEqualTo("Première ligne.\nSeconde ligne.");
    }

    @Test
    void ce_qu_une_personne_ecrit_remplace_la_proposition_et_les_chiffres_restent() {
        service.ecrire(id, "synthese", "Un texte **relu**.", 0);

        Section synthese = lu().bilan().sections().getFirst();
        assertThat(synthese.proposee()).isFalse();
        assertThat(MarkdownEcrit.de(synthese.recit())).isEqualTo("Un texte **relu**.");
    }

    @Test
    void qui_n_a_pas_lu_le_dernier_texte_ne_l_ecrase_pas() {
        service.ecrire(id, "synthese", "Le premier.", 0);

        assertThatThrownBy(() -> service.ecrire(id, "synthese", "Le second.", 0))
                .isInstanceOfSatisfying(
                        SectionEntreTemps.class,
                        conflit -> assertThat(conflit.autre().recit()).isEqualTo("Le premier."));
        service.ecrire(id, "synthese", "Le second, en connaissance.", 1);
        assertThat(lu().sections().getFirst().recit()).isEqualTo("Le second, en connaissance.");
    }

    @Test
    void le_texte_de_depart_d_un_auteur_ne_dit_rien_de_reserve() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(MarkdownEcrit.de(lu().bilan().sections().getFirst().recit()))
                    .contains("points");
            assertThat(service.depart(id, "synthese")).contains("Réalisation").doesNotContain("points");
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }
}
