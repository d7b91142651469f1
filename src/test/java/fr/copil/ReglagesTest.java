package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReglagesTest {

    @Test
    void la_ligne_de_commande_l_emporte() {
        Reglages reglages = Reglages.lire("--server.port=8299", "--copil.home=/srv/copil");

        assertThat(reglages.port()).isEqualTo("8299");
        assertThat(reglages.journal()).isEqualTo(Path.of("/srv/copil/journal/copil.log"));
        assertThat(reglages.base()).startsWith("jdbc:h2:file:/srv/copil/base/copil;");
    }

    @Test
    void un_chemin_relatif_part_du_dossier_courant() {
        assertThat(Reglages.lire("--copil.home=essai/../ici").dossier())
                .isEqualTo(Path.of("ici").toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/base;MODE=PostgreSQL, jdbc:h2:file:/srv/base",
        "jdbc:postgresql://ici/copil?password=secret, jdbc:postgresql://ici/copil",
        "jdbc:postgresql://ici/copil, jdbc:postgresql://ici/copil",
    })
    void une_base_se_nomme_sans_ses_options(String base, String nom) {
        Reglages reglages = Reglages.lire("--spring.datasource.url=" + base);

        assertThat(reglages.nomDeLaBase()).isEqualTo(nom);
    }
}
