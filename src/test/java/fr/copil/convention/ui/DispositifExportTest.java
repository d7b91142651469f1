package fr.copil.convention.ui;

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
class DispositifExportTest {

    @Autowired
    private DispositifExport export;

    @Test
    void les_filtres_valent_pour_l_export() {
        assertThat(csv(Map.of())).hasSize(31);
        assertThat(csv(Map.of("convention", "autre"))).hasSize(6);
    }

    @Test
    void l_export_garde_mentions_et_lectures() {
        assertThat(csv(Map.of("q", "D2-10")).getLast())
                .contains(";oui;oui jusqu'au 31/03/2013;", "« Roso » lu Rezé (?) (OCR-28)");
    }

    private List<String> csv(Map<String, String> parametres) {
        byte[] fichier =
                Objects.requireNonNull(export.exporter("csv", parametres).getBody());
        return new String(fichier, StandardCharsets.UTF_8).lines().toList();
    }
}
