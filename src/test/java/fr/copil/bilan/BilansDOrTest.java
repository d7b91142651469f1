package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bilans as they were kept by each version of the format: they open, compare and export for ever. */
class BilansDOrTest {

    static String contenu(String nom) {
        try (InputStream fichier = BilansDOrTest.class.getResourceAsStream(nom + ".json")) {
            return new String(Objects.requireNonNull(fichier, nom).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Bilan lire(String nom) {
        return Copies.lire(contenu(nom));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-la-annuel-comite", "v1-la-fin-public"})
    void un_bilan_garde_s_ouvre_se_compare_et_s_exporte_dans_les_six_formats(String nom) throws IOException {
        Bilan bilan = lire(nom);

        assertThat(bilan.figures()).hasSizeGreaterThan(4);
        assertThat(bilan.sections()).extracting(Section::cle).startsWith("synthese").endsWith("annexes");
        assertThat(Comparaison.de(bilan, bilan))
                .noneMatch(Changement::change)
                .anyMatch(changement -> changement.objet() == Objet.ENGAGEMENT
                        && changement.quoi().startsWith("LA-"))
                .anyMatch(changement -> changement.objet() == Objet.FIGURE
                        && changement.apres().contains("-DEP44-2024-"));
        for (Format format : Format.values()) {
            assertThat(Octets.texte(bilan, format)).as(String.valueOf(format)).isNotBlank();
        }
    }

    @Test
    void deux_bilans_gardes_se_comparent_entre_eux() {
        assertThat(Comparaison.de(lire("v1-la-annuel-comite"), lire("v1-la-fin-public")))
                .hasSizeGreaterThan(40)
                .noneMatch(Changement::change);
    }
}
