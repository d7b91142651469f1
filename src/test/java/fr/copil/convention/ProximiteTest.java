package fr.copil.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProximiteTest {

    @Test
    void la_distance_compte_les_signes_a_changer() {
        assertThat(Proximite.distance("N-2.1.1-a", "N-2.1.1-a")).isZero();
        assertThat(Proximite.distance("N-2.1.1-a", "N-2.1.1-b")).isEqualTo(1);
        assertThat(Proximite.distance("", "N-1")).isEqualTo(3);
    }

    @Test
    void le_plus_proche_vient_d_abord_sans_regarder_la_casse() {
        List<EngagementNomme> connus = List.of(
                new EngagementNomme("PACA-T1", "Diagnostic"),
                new EngagementNomme("N-2.1.1-a", "Écart"),
                new EngagementNomme("N-2.1.1-b", "Pédagogie"));

        assertThat(Proximite.proches("n-2.1.1-A", connus))
                .extracting(EngagementNomme::id)
                .containsExactly("N-2.1.1-a", "N-2.1.1-b", "PACA-T1");
    }

    @Test
    void pas_plus_de_cinq_propositions() {
        List<EngagementNomme> connus = List.of("a", "b", "c", "d", "e", "f", "g").stream()
                .map(code -> new EngagementNomme(code, ""))
                .toList();

        assertThat(Proximite.proches("z", connus)).hasSize(5);
    }
}
