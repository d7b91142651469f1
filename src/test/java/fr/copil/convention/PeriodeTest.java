package fr.copil.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** School years and their halves, and when what comes back is late. */
class PeriodeTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUELLE, 2026-08-31, 2025-2026, 2025-09-01, 2026-08-31",
        "ANNUELLE, 2026-09-01, 2026-2027, 2026-09-01, 2027-08-31",
        "CONTINUE, 2026-01-01, 2025-2026, 2025-09-01, 2026-08-31",
        "SEMESTRIELLE, 2025-09-01, 2025-2026-1, 2025-09-01, 2026-02-28",
        "SEMESTRIELLE, 2028-02-29, 2027-2028-1, 2027-09-01, 2028-02-29",
        "SEMESTRIELLE, 2026-03-01, 2025-2026-2, 2026-03-01, 2026-08-31",
        "SEMESTRIELLE, 2026-12-31, 2026-2027-1, 2026-09-01, 2027-02-28"
    })
    void un_jour_est_d_une_periode_de_son_rythme(
            Recurrence rythme, LocalDate jour, String code, LocalDate debut, LocalDate fin) {
        Periode periode = rythme.periode(jour);

        assertThat(periode.code()).isEqualTo(code);
        assertThat(periode.debut()).isEqualTo(debut);
        assertThat(periode.fin()).isEqualTo(fin);
        assertThat(rythme.periode(code)).contains(periode);
        assertThat(periode.suivante().precedente()).isEqualTo(periode);
        assertThat(periode.suivante().debut()).isEqualTo(fin.plusDays(1));
        assertThat(periode.recul(jour)).isZero();
    }

    @Test
    void ce_qui_se_fait_une_fois_n_a_pas_de_periode() {
        assertThatIllegalStateException().isThrownBy(() -> Recurrence.UNIQUE.periode(LocalDate.of(2026, 1, 1)));
        assertThat(Recurrence.UNIQUE.periode("2025-2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025", "2025-2027", "2026-2025", "2025-2026-3", "2025-2026-", " 2025-2026", "2025-2026-1"})
    void un_code_d_un_autre_rythme_ou_qui_n_en_est_pas_un_ne_se_lit_pas(String code) {
        assertThat(Recurrence.ANNUELLE.periode(code)).isEmpty();
    }

    @Test
    void les_periodes_se_comptent_et_s_ordonnent() {
        Periode annee = Periode.lire("2023-2024").orElseThrow();
        assertThat(annee.recul(LocalDate.of(2026, 1, 5))).isEqualTo(2);
        assertThat(annee.recul(LocalDate.of(2023, 8, 31))).isEqualTo(-1);
        Periode semestre = Periode.lire("2024-2025-2").orElseThrow();
        assertThat(semestre.recul(LocalDate.of(2025, 10, 1))).isEqualTo(1);
        assertThat(semestre.libelle()).isEqualTo("second semestre 2024-2025");
        assertThat(semestre.pour()).isEqualTo("le second semestre 2024-2025");
        assertThat(semestre.precedente()).isLessThan(semestre);
        assertThat(Periode.lire("2025-2026").orElseThrow().depuis(annee))
                .extracting(Periode::code)
                .containsExactly("2023-2024", "2024-2025", "2025-2026");
        assertThat(Periode.lire("2025-2026")
                        .orElseThrow()
                        .depuis(Periode.lire("1990-1991").orElseThrow()))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-2026, '', 2026-08-31",
        "2025-2026, 10-31, 2025-10-31",
        "2025-2026, 03-15, 2026-03-15",
        "2025-2026-2, 10-31, 2026-08-31",
        "2027-2028, 02-29, 2028-02-29"
    })
    void l_echeance_est_celle_du_texte_dans_l_annee_ou_la_fin_de_la_periode(
            String code, String jour, LocalDate echeance) {
        assertThat(Periode.lire(code).orElseThrow().echeance(jour)).isEqualTo(echeance);
    }

    @ParameterizedTest
    @CsvSource({
        "EN_COURS, 2025-10-31, , 2025-10-31, false",
        "EN_COURS, 2025-10-31, , 2025-11-01, true",
        "NON_RENSEIGNE, 2025-10-31, , 2027-08-31, true",
        "NON_RENSEIGNE, 2025-10-31, , 2027-09-01, false",
        "REALISE, 2025-10-31, , 2025-11-01, false",
        "ABANDONNE, 2025-10-31, , 2025-11-01, false",
        "EN_COURS, 2025-10-31, 2025-12-15, 2025-11-01, false",
        "EN_COURS, 2025-10-31, 2025-12-15, 2025-12-16, true",
        "EN_COURS, , , 2026-08-31, false",
        "EN_COURS, , 2025-12-15, 2026-01-01, true"
    })
    void seules_la_periode_en_cours_et_la_precedente_sont_en_retard_et_seulement_ouvertes(
            EtatSuivi etat, @Nullable LocalDate attendue, @Nullable LocalDate fixee, LocalDate jour, boolean enRetard) {
        EcheanceFixee dite = fixee == null
                ? null
                : new EcheanceFixee(fixee, "Référent DSDEN", OffsetDateTime.parse("2025-10-02T08:00:00Z"));
        Engagement devoir = new Engagement(
                "LA-3.6-b",
                "LA",
                TypeEngagement.ENGAGEMENT,
                null,
                "Chiffrer",
                "",
                "",
                "",
                "chaque année, en octobre",
                null,
                "",
                "",
                new Suivi(etat, null, "", 1, null, List.of(), null),
                List.of(),
                Recurrence.ANNUELLE,
                new Occurrence(Periode.lire("2025-2026").orElseThrow(), attendue, dite),
                null);

        assertThat(devoir.enRetard(jour)).isEqualTo(enRetard);
    }

    @Test
    void une_echeance_fixee_dit_par_qui_et_quand() {
        assertThat(new EcheanceFixee(
                                LocalDate.of(2025, 12, 15),
                                "Référent DSDEN",
                                OffsetDateTime.parse("2025-10-02T08:00:00Z"))
                        .enClair())
                .isEqualTo("fixée au 15/12/2025 (Référent DSDEN, le 02/10/2025)");
    }
}
