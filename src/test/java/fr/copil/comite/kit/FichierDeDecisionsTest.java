package fr.copil.comite.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.commun.ErreurCopil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person drops where a kit's decisions are awaited. */
class FichierDeDecisionsTest {

    private static final String JUSTE =
            """
            {"format": "copil-kit-decisions", "version": 1, "seance": {"installation": "ici", "id": 12, "numero": "2026-03", "comite": "Comité"},
             "decisions": [{"id": "a", "quoi": "Réunir\\nles villes", "qui": "DSDEN", "pour": "2026-12-15",
               "point": {"id": 4, "titre": "Décrochage"}, "sujet": "/engagements/LA-P-a"}, {"id": 3, "point": "rien"}]}
            """;

    private static FichierDeDecisions lire(String nom, String contenu, Charset lettres) throws IOException {
        return FichierDeDecisions.lire(nom, new ByteArrayInputStream(contenu.getBytes(lettres)));
    }

    private static ErreurCopil refus(String contenu) {
        return Objects.requireNonNull(
                catchThrowableOfType(ErreurCopil.class, () -> lire("f.json", contenu, StandardCharsets.UTF_8)));
    }

    @Test
    void le_fichier_d_un_kit_se_lit_dans_toutes_les_lettres_et_ce_qui_y_manque_est_vide() throws IOException {
        FichierDeDecisions lu = lire("f.json", JUSTE, StandardCharsets.UTF_8);

        assertThat(lu.installation()).isEqualTo("ici");
        assertThat(lu.numero()).isEqualTo("2026-03");
        assertThat(lu.decisions())
                .containsExactly(
                        new DecisionDuKit(
                                "a",
                                "Réunir les villes",
                                "DSDEN",
                                "2026-12-15",
                                4L,
                                "Décrochage",
                                "/engagements/LA-P-a"),
                        new DecisionDuKit("", "", "", "", null, "", ""));
        assertThat(lire("f.json", "\uFEFF" + JUSTE, StandardCharsets.UTF_8)).isEqualTo(lu);
        assertThat(lire("f.json", "\uFEFF" + JUSTE, StandardCharsets.UTF_16LE)).isEqualTo(lu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                                             | est vide
            %PDF-1.7                                                       | est un PDF
            PK..word/document.xml                                          | Word
            <!DOCTYPE html><meta name="generator" content="copil-kit">     | est le kit lui-même
            <html>                                                         | est une page web
            N°;Décision                                                    | n'est pas un fichier de décisions
            {"format": "copil-kit-decisions", "version": 1, "decisions": [ | coupé ou abîmé
            {"compte": "membre"}                                           | est un autre fichier JSON
            []                                                             | est un autre fichier JSON
            {"format": "copil-kit-decisions", "version": 2}                | une autre version
            {"format": "copil-kit-decisions", "version": 1}                | ne porte aucune décision
            """)
    void ce_qui_n_est_pas_d_un_kit_dit_ce_que_c_est(String contenu, String attendu) {
        assertThat(refus(contenu).phrase()).startsWith("« f.json »").contains(attendu);
    }

    @Test
    void trop_lourd_ou_trop_long_se_refuse_sans_tout_lire() {
        assertThat(refus(" ".repeat(1024 * 1024) + JUSTE).code()).isEqualTo("KIT-FICHIER-LOURD");
        assertThat(refus("[".repeat(5000)).code()).isEqualTo("KIT-FICHIER");
        assertThat(refus(JUSTE.replace("\"decisions\": [", "\"decisions\": [" + "{}, ".repeat(300)))
                        .code())
                .isEqualTo("KIT-TROP");
    }

    @Test
    void un_kit_de_plus_de_dix_mo_ne_se_donne_pas() {
        assertThat(KitService.peser("é".repeat(KitService.OCTETS_MAX / 2))).isNotEmpty();
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> KitService.peser("é".repeat(KitService.OCTETS_MAX / 2) + "é"));
    }
}
