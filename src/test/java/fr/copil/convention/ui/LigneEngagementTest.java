package fr.copil.convention.ui;

import static fr.copil.convention.Exemples.AUJOURD_HUI;
import static fr.copil.convention.Exemples.engagement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Exemples;
import fr.copil.convention.Suivi;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LigneEngagementTest {

    @Test
    void le_titre_mene_a_la_fiche_et_la_promesse_le_suit() {
        assertThat(ligne(engagement("N-1", TypeEngagement.ENGAGEMENT, null))
                        .cellules()
                        .getFirst())
                .isEqualTo(new Cellule("Titre de N-1", "/engagements/N-1", null, "Promesse de N-1"));
    }

    @Test
    void un_etat_que_le_document_rapporte_le_dit() {
        assertThat(etat(Exemples.duDocument(EtatSuivi.EN_COURS, null, "N art. 2 : poursuivi")))
                .isEqualTo(new Cellule("en cours", null, "en-cours", "rapporté par le document"));
    }

    @Test
    void un_etat_declare_par_une_personne_ne_vient_plus_du_document() {
        assertThat(etat(new Suivi(EtatSuivi.BLOQUE, null, "", 3, null, List.of(), null)))
                .isEqualTo(new Cellule("bloqué", null, "bloque", null));
    }

    @Test
    void un_retard_est_calcule_et_garde_l_echeance_imprimee() {
        Engagement tardif = engagement(
                "N-1",
                TypeEngagement.ENGAGEMENT,
                null,
                "rentrée 2017",
                LocalDate.of(2017, 9, 1),
                Exemples.duDocument(EtatSuivi.EN_COURS, null, ""));

        assertThat(LigneEngagement.echeance(tardif, AUJOURD_HUI))
                .isEqualTo(new Cellule("en retard", null, "en-retard", "rentrée 2017"));
        assertThat(LigneEngagement.echeance(tardif, LocalDate.of(2017, 9, 1))).isEqualTo(Cellule.texte("rentrée 2017"));
    }

    @Test
    void une_possibilite_est_envisagee_et_un_constat_est_du_contexte() {
        assertThat(LigneEngagement.etat(engagement("N-1", TypeEngagement.POSSIBILITE, null)))
                .isEqualTo(Cellule.texte("envisagé"));
        assertThat(LigneEngagement.etat(engagement("N-1", TypeEngagement.CONSTAT, null)))
                .isEqualTo(Cellule.texte("contexte"));
    }

    @Test
    void les_indicateurs_se_comptent_et_la_fiche_les_nomme() {
        assertThat(indicateurs()).isEqualTo(Cellule.texte("aucun"));
        assertThat(indicateurs("N-I05")).isEqualTo(Cellule.lien("1 indicateur", "/engagements/N-1"));
        assertThat(indicateurs("a", "b", "c", "d", "e", "f"))
                .isEqualTo(Cellule.lien("6 indicateurs", "/engagements/N-1"));
    }

    @Test
    void ce_qui_n_est_pas_un_engagement_le_dit_avant_sa_promesse() {
        assertThat(ligne(engagement("N-1", TypeEngagement.ORIENTATION, null))
                        .cellules()
                        .getFirst()
                        .detail())
                .isEqualTo("Orientation : Promesse de N-1");
    }

    private static Cellule indicateurs(String... codes) {
        Engagement e = engagement("N-1", TypeEngagement.ENGAGEMENT, null);
        return ligne(new Engagement(
                        e.id(),
                        e.convention(),
                        e.type(),
                        e.objectif(),
                        e.titre(),
                        e.promesse(),
                        e.pilote(),
                        e.partenaires(),
                        e.echeance(),
                        e.echeanceLe(),
                        e.source(),
                        e.note(),
                        e.suivi(),
                        List.of(codes)))
                .cellules()
                .getLast();
    }

    private static Cellule etat(Suivi suivi) {
        return LigneEngagement.etat(engagement("N-1", TypeEngagement.ENGAGEMENT, null, "", null, suivi));
    }

    private static Ligne ligne(Engagement engagement) {
        return LigneEngagement.de(engagement, AUJOURD_HUI);
    }
}
