package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.MarkdownEcrit;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import java.util.List;
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

    /** Written around, moved to another section, what Copil says of the data follows them, for each audience. */
    @Test
    void ce_que_copil_propose_suit_les_donnees_apres_qu_une_personne_a_ecrit_autour() {
        service.ecrire(id, "synthese", "Avant.\n\n" + service.depart(id, "synthese") + "\n\nAprès.", 0);
        service.ecrire(id, "decisions", "Voir : [les météos](copil:meteos) À suivre.", 0);
        assertThat(texte("synthese"))
                .contains("Avant.", "Après.", "La DSDEN n'a donné aucune météo.", "Ce qui n'est pas transmis.");

        donnerUneMeteo();
        try {
            assertThat(texte("synthese"))
                    .contains("Avant.", "Après.", "La DSDEN a donné une météo à 1 engagement")
                    .doesNotContain("La DSDEN n'a donné");
            assertThat(texte("decisions")).matches("Voir : .*La DSDEN a donné une météo à 1 engagement.* À suivre\\.");
        } finally {
            retirerLaMeteo();
        }
    }

    @Test
    void la_phrase_d_une_figure_reprise_dans_un_texte_suit_son_audience() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        service.ecrire(id, "synthese", service.depart(id, "synthese"), 0);
        assertThat(texte("synthese")).contains("points");
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(texte("synthese")).contains("points");
            assertThat(MarkdownEcrit.de(service.lire(id, Audience.PUBLIC)
                            .sections()
                            .getFirst()
                            .recit()))
                    .doesNotContain("points");
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }

    /** Its title says values too, that nothing would take away with the figure. */
    @Test
    void ce_qui_manque_se_nomme_par_son_sujet_sans_les_valeurs_du_titre() {
        assertThat(texte("synthese")).contains("– École avant trois ans. ").doesNotContain("École avant trois ans :");
    }

    @Test
    void le_controle_dit_que_le_texte_propose_a_change_depuis_qu_il_fut_repris() {
        service.ecrire(id, "synthese", "Mes mots, sans ceux de Copil.", 0);
        assertThat(messages()).noneMatch(message -> message.contains("a changé depuis"));
        // A figure that is withdrawn later is not in it.
        assertThat(jdbc.queryForObject(
                        "select propose from section_bilan where bilan = ? and cle = 'synthese'", String.class, id))
                .matches("[0-9a-f]{64}");

        donnerUneMeteo();
        try {
            assertThat(messages())
                    .contains("« Synthèse » : le texte proposé a changé depuis que vous l'avez repris : voir.");
            service.ecrire(id, "synthese", null, 1);
            service.ecrire(id, "synthese", service.depart(id, "synthese") + " Relu.", 2);
            assertThat(messages()).noneMatch(message -> message.contains("a changé depuis"));
        } finally {
            retirerLaMeteo();
        }
        // Its marks follow.
        assertThat(messages()).noneMatch(message -> message.contains("a changé depuis"));
    }

    private List<String> messages() {
        return gel.preparer(id).points().stream().map(Controle::message).toList();
    }

    private String texte(String cle) {
        return lu().bilan().sections().stream()
                .filter(section -> section.cle().equals(cle))
                .map(section -> Markdown.brut(section.recit()))
                .findFirst()
                .orElseThrow();
    }

    private void donnerUneMeteo() {
        corriger("insert into meteo (engagement, partie, avis, mot, le, compte)"
                + " select 'LA-P-b', p.id, 'COMPROMIS', 'postes vacants', current_timestamp, 'essai'"
                + " from partie p join service v on v.id = p.service"
                + " where p.convention = 'LA' and v.nom_court = 'DSDEN'");
    }

    private void retirerLaMeteo() {
        corriger("delete from meteo where compte = 'essai'");
    }
}
