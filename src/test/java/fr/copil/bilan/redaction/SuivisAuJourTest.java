package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.ServiceNomme;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Suivi;
import fr.copil.convention.TypeEngagement;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An engagement is told as it stood at the end of a past year, whatever was said of it since. */
class SuivisAuJourTest {

    private static final LocalDate FIN_2024 = LocalDate.of(2024, 12, 31);
    private static final ServiceNomme DSDEN =
            new ServiceNomme("S-DSDEN-44", "DSDEN de la Loire-Atlantique", "DSDEN", "la");
    private static final ServiceNomme PREFECTURE =
            new ServiceNomme("S-PREF-44", "Préfecture de la Loire-Atlantique", "préfecture", "la");

    /** Done on 3 March 2025, at 100 %; it was under way in 2024, at 40 %. */
    private static final Engagement AUJOURD_HUI = new Engagement(
            "LA-1",
            "LA",
            TypeEngagement.ENGAGEMENT,
            null,
            "Titre",
            "Promesse",
            "DSDEN",
            "",
            "",
            null,
            "LA art. 3",
            "",
            new Suivi(
                    EtatSuivi.REALISE,
                    LocalDate.of(2025, 3, 3),
                    "",
                    4,
                    100,
                    List.of(new MeteoDePartie("préfecture", Meteo.COMPROMIS), new MeteoDePartie("DSDEN", Meteo.APPUIS)),
                    OffsetDateTime.parse("2025-03-03T10:00:00Z")),
            List.of());

    private static final List<LigneDeJournal> JOURNAL = List.of(
            ligne("2025-03-03T10:00:00Z", NatureDuChangement.PROGRES, "80 %", "100 %", null),
            ligne("2025-03-03T10:00:00Z", NatureDuChangement.ETAT, "en cours", "réalisé le 03/03/2025", null),
            ligne("2025-02-01T10:00:00Z", NatureDuChangement.METEO, Meteo.ATTEIGNABLES.libelle(), "x", DSDEN),
            ligne("2025-01-15T10:00:00Z", NatureDuChangement.METEO, "", Meteo.COMPROMIS.libelle(), PREFECTURE),
            ligne("2025-01-10T10:00:00Z", NatureDuChangement.PROGRES, "40 %", "80 %", null),
            ligne("2024-12-31T22:30:00Z", NatureDuChangement.PROGRES, "", "40 %", null),
            ligne("2024-10-05T10:00:00Z", NatureDuChangement.METEO, "", Meteo.ATTEIGNABLES.libelle(), DSDEN),
            ligne("2024-09-02T10:00:00Z", NatureDuChangement.ETAT, "non démarré", "en cours", null));

    private static LigneDeJournal ligne(
            String le, NatureDuChangement nature, String avant, String apres, @Nullable ServiceNomme service) {
        return new LigneDeJournal(
                "LA-1",
                "Titre",
                new EntreeJournal(
                        0, OffsetDateTime.parse(le), "Référent", nature, null, avant, apres, "", null, service));
    }

    private static Suivi au(LocalDate jour) {
        return new SuivisAuJour(jour, JOURNAL).de(AUJOURD_HUI).suivi();
    }

    @Test
    void ce_qui_fut_dit_depuis_est_defait() {
        Suivi alors = au(FIN_2024);

        assertThat(alors.etat()).isEqualTo(EtatSuivi.EN_COURS);
        assertThat(alors.depuis()).isEqualTo(LocalDate.of(2024, 9, 2));
        // Half past eleven in the evening in Paris.
        assertThat(alors.progres()).isEqualTo(40);
        assertThat(alors.majLe()).isEqualTo(OffsetDateTime.parse("2024-12-31T22:30:00Z"));
        assertThat(alors.citation()).isEmpty();
    }

    @Test
    void une_meteo_changee_depuis_est_celle_d_avant_et_une_meteo_donnee_depuis_n_y_est_pas() {
        assertThat(au(FIN_2024).meteos()).containsExactly(new MeteoDePartie("DSDEN", Meteo.ATTEIGNABLES));
    }

    @Test
    void avant_que_quiconque_ait_parle_c_est_l_etat_que_le_document_rapporte() {
        Suivi alors = au(LocalDate.of(2023, 12, 31));

        assertThat(alors.etat()).isEqualTo(EtatSuivi.NON_DEMARRE);
        assertThat(alors.rapporteParLeDocument()).isTrue();
        assertThat(alors.jamaisMisAJour()).isTrue();
        assertThat(alors.progres()).isNull();
        assertThat(alors.meteos()).isEmpty();
        assertThat(alors.majLe()).isNull();
    }

    @Test
    void sans_rien_depuis_rien_ne_change() {
        assertThat(new SuivisAuJour(LocalDate.of(2025, 12, 31), JOURNAL).de(AUJOURD_HUI))
                .isEqualTo(AUJOURD_HUI);
    }
}
