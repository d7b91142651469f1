package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An axis of a document is graduated as on screen: the cases are those that the screens' own test reads. */
class EchelleTest {

    record Cas(
            String sorte,
            List<Double> valeurs,
            String unite,
            @Nullable Double min,
            @Nullable Double max,
            List<Double> graduations) {}

    static Stream<Cas> cas() throws IOException {
        return Stream.of(JsonMapper.shared()
                .readValue(Path.of("src/test/frontend/echelles.json").toFile(), Cas[].class));
    }

    @ParameterizedTest
    @MethodSource("cas")
    void documents_et_ecrans_graduent_de_meme(Cas cas) {
        Echelle echelle = cas.sorte().equals("barres")
                ? Echelle.barres(Collections.max(cas.valeurs()), cas.unite())
                : Echelle.lignes(cas.valeurs(), cas.unite(), cas.min(), cas.max());
        List<Double> graduations = Stream.iterate(
                        echelle.min(), v -> v <= echelle.max() + echelle.pas() / 1e6, v -> v + echelle.pas())
                .toList();
        assertThat(graduations).hasSameSizeAs(cas.graduations());
        for (int i = 0; i < graduations.size(); i++) {
            assertThat(graduations.get(i)).isCloseTo(cas.graduations().get(i), within(1e-9));
        }
    }
}
