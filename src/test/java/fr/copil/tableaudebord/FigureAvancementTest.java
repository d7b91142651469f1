package fr.copil.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.convention.Avancement;
import fr.copil.convention.Devoirs;
import fr.copil.convention.EtatSuivi;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique.Barres;
import fr.copil.figure.Graphique.Ligne;
import fr.copil.figure.Graphique.Part;
import fr.copil.figure.Graphique.TraitNomme;
import fr.copil.figure.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureAvancementTest {

    private static final Map<EtatSuivi, Integer> A_MI_CHEMIN =
            Map.of(EtatSuivi.REALISE, 13, EtatSuivi.EN_COURS, 5, EtatSuivi.NON_RENSEIGNE, 29);

    private static FigureModele figure(Map<EtatSuivi, Integer> locale) {
        return new FigureAvancement(new PageDEssai()
                        .avecAvancement(PageDEssai.NATIONALE, Map.of(EtatSuivi.BLOQUE, 1, EtatSuivi.REALISE, 2))
                        .avecAvancement(PageDEssai.LOCALE, locale)
                        .lue())
                .modele();
    }

    private static Barres barres(FigureModele figure) {
        return (Barres) figure.graphique();
    }

    @Test
    void le_titre_compte_ce_qui_avance_dans_la_convention_choisie() {
        assertThat(figure(A_MI_CHEMIN).titre()).isEqualTo("Engagements : 13 réalisés et 5 en cours sur 47");
    }

    @ParameterizedTest
    @CsvSource({"0, 'Engagements : 0 réalisé et 0 en cours sur 3'", "1, 'Engagements : 1 réalisé et 0 en cours sur 3'"})
    void un_seul_engagement_realise_est_au_singulier(int realises, String titre) {
        assertThat(figure(Map.of(EtatSuivi.REALISE, realises, EtatSuivi.NON_RENSEIGNE, 3 - realises))
                        .titre())
                .isEqualTo(titre);
    }

    @Test
    void la_lecture_enumere_les_etats_presents() {
        assertThat(figure(A_MI_CHEMIN).lecture())
                .isEqualTo(
                        "Convention Loire-Atlantique 2015-2020 : sur 47 engagements à tenir, 13 réalisés, 5 en cours et"
                                + " 29 non renseignés.");
        assertThat(figure(Map.of(EtatSuivi.BLOQUE, 1)).lecture())
                .isEqualTo("Convention Loire-Atlantique 2015-2020 : sur 1 engagement à tenir, 1 bloqué.");
    }

    @Test
    void seuls_les_etats_presents_quelque_part_sont_dans_la_legende() {
        assertThat(barres(figure(A_MI_CHEMIN)).traits())
                .extracting(TraitNomme::trait)
                .containsExactly(Trait.REALISE, Trait.EN_COURS, Trait.BLOQUE, Trait.NON_RENSEIGNE);
    }

    @Test
    void la_convention_choisie_est_marquee_parmi_toutes() {
        assertThat(barres(figure(A_MI_CHEMIN)).lignes())
                .extracting(Ligne::nom, Ligne::marque)
                .containsExactly(
                        tuple("Convention nationale 2016-2020", false),
                        tuple("Convention Loire-Atlantique 2015-2020", true));
    }

    @Test
    void chaque_part_dit_son_nombre_sur_le_total_et_mene_a_sa_liste() {
        assertThat(barres(figure(A_MI_CHEMIN)).lignes().getFirst().parts())
                .containsExactly(
                        new Part(Trait.REALISE, "réalisé", 2, "2 engagements sur 3", "/conventions/N?etat=realise"),
                        new Part(Trait.BLOQUE, "bloqué", 1, "1 engagement sur 3", "/conventions/N?etat=bloque"));
    }

    @Test
    void le_tableau_compte_les_sept_etats_zeros_compris() {
        FigureModele.Tableau tableau = figure(A_MI_CHEMIN).tableau();

        assertThat(tableau.entetes())
                .containsExactly(
                        "Convention",
                        "Engagements à tenir",
                        "Réalisé",
                        "En cours",
                        "Non démarré",
                        "Bloqué",
                        "Suspendu",
                        "Abandonné",
                        "Non renseigné",
                        "Déjà en place à la signature");
        assertThat(tableau.lignes())
                .extracting(ligne -> ligne.stream().map(Cellule::brut).toList())
                .containsExactly(
                        List.of("Convention nationale 2016-2020", "3", "2", "0", "0", "1", "0", "0", "0", "0"),
                        List.of(
                                "Convention Loire-Atlantique 2015-2020",
                                "47",
                                "13",
                                "5",
                                "0",
                                "0",
                                "0",
                                "0",
                                "29",
                                "0"));
    }

    /** What the document reports as done before it was signed is nobody's progress. */
    @Test
    void ce_qui_etait_en_place_a_la_signature_est_a_part_et_n_avance_pas_le_compte() {
        FigureModele figure = new FigureAvancement(new PageDEssai()
                        .avecAvancement(
                                PageDEssai.LOCALE, Map.of(EtatSuivi.EN_COURS, 6, EtatSuivi.NON_RENSEIGNE, 29), 12)
                        .lue())
                .modele();

        assertThat(figure.titre()).isEqualTo("Engagements : 0 réalisé et 6 en cours sur 35");
        assertThat(figure.lecture())
                .isEqualTo("Convention Loire-Atlantique 2015-2020 : sur 35 engagements à tenir, 6 en cours et 29 non"
                        + " renseignés ; 12 autres étaient déjà en place à la signature, d'après le document.");
        assertThat(barres(figure).lignes().getFirst().parts().getLast())
                .isEqualTo(new Part(
                        Trait.EN_PLACE,
                        "déjà en place à la signature",
                        12,
                        "12 engagements à part, rapportés par le document",
                        "/conventions/LA?type=R&etat=realise"));
        assertThat(figure.tableau().lignes().getFirst().getLast().brut()).isEqualTo("12");
    }

    @Test
    void la_source_dit_le_jour_des_etats() {
        assertThat(figure(A_MI_CHEMIN).source()).isEqualTo("Conventions et fiches d'action ; états au 22/11/2026");
    }

    @Test
    void la_lecture_dit_pour_quelle_annee_ce_qui_revient_est_compte_et_mene_a_sa_liste() {
        FigureModele passee = devoirs("2023-2024");

        assertThat(passee.lecture())
                .isEqualTo(
                        "Convention Loire-Atlantique 2015-2020 : sur 47 engagements à tenir, 13 réalisés, 5 en cours et"
                                + " 29 non renseignés, dont 8 devoirs qui reviennent, comptés pour 2023-2024.");
        assertThat(passee.tableau().lignes().getFirst().get(2).lien())
                .isEqualTo("/conventions/LA?etat=realise&periode=2023-2024");
        assertThat(devoirs("2026-2027").tableau().lignes().getFirst().get(2).lien())
                .isEqualTo("/conventions/LA?etat=realise");
    }

    private static FigureModele devoirs(String annee) {
        TableauDeBord page =
                new PageDEssai().avecAvancement(PageDEssai.LOCALE, A_MI_CHEMIN).lue();
        return new FigureAvancement(page.seul(
                        new Avancement(
                                PageDEssai.LOCALE,
                                new EnumMap<>(A_MI_CHEMIN),
                                0,
                                page.ici().actualite(),
                                new Devoirs(8, annee)),
                        page.aujourdHui()))
                .modele();
    }
}
