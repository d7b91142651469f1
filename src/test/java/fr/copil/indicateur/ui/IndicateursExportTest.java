package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("membre")
class IndicateursExportTest {

    @Autowired
    private IndicateursExport export;

    @Test
    void tout_ce_qui_est_filtre_est_exporte_sans_pages() {
        assertThat(csv(Map.of("libelles", "oui", "page", "2"))).hasSize(153);
        assertThat(csv(Map.of("convention", "LA"))).hasSize(21);
    }

    @Test
    void une_ligne_a_toutes_les_colonnes_de_la_definition() {
        assertThat(csv(Map.of("q", "N-I05")).getLast())
                .contains(
                        "N-I05;Convention nationale 2016-2020;",
                        "une valeur plus haute est meilleure",
                        "oui, 2015 à 2016");
    }

    @Test
    void le_classeur_s_ouvre() {
        byte[] classeur =
                Objects.requireNonNull(export.exporter("xlsx", Map.of()).getBody());

        assertThat(new String(classeur, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    private List<String> csv(Map<String, String> parametres) {
        byte[] fichier =
                Objects.requireNonNull(export.exporter("csv", parametres).getBody());
        return new String(fichier, StandardCharsets.UTF_8).lines().toList();
    }
}
