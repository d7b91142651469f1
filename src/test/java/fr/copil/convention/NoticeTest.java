package fr.copil.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "N l. 93; N; true",
                "N, divers; N; true",
                "LA et N; N; true",
                "LA et N; LA; true",
                "LA-Ann.2 l. 223-224; LA; true",
                "LA-Ann.1 l. 211, d'après LA art. 3; LA; true",
                "F122 l. 16, 40, 51 | LA-Ann.3; F122; true",
                "F122 l. 51 | F123 l. 25; F123; true",
                "LA-Ann.1 l. 204; N; false",
                "PACA contexte l. 34; N; false",
                "PACA contexte l. 34; LA; false",
                "F122 l. 69; F123; false"
            })
    void une_notice_touche_un_document_quand_sa_source_le_nomme(String source, String code, boolean touche) {
        assertThat(notice(null, source).touche(code)).isEqualTo(touche);
    }

    @Test
    void la_colonne_du_document_l_emporte_sur_la_source() {
        assertThat(notice("F122", "F122 l. 41 | F123 l. 30").touche("F122")).isTrue();
        assertThat(notice("F122", "F122 l. 41 | F123 l. 30").touche("F123")).isFalse();
    }

    private static Notice notice(@Nullable String convention, String source) {
        return new Notice("Q-1", Notice.Genre.AMBIGUITE, convention, "Point", "Lecture", source, "", List.of());
    }
}
