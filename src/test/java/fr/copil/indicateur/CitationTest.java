package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final Mesures QPV =
            new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_QPV);
    private static final Mesures AUTRES =
            new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_HORS_QPV);

    @Test
    void un_code_dit_l_indicateur_les_groupes_le_territoire_et_l_annee() {
        Citation citation =
                Citation.de(new Ecart(QPV.taux(2024, 77, 100, 3), AUTRES.taux(2024, 86, 100, 9)), Paire.QPV);

        assertThat(citation.code()).matches("DNB-G-QPV-FR-2024-[a-z2-7]{12}");
        assertThat(Citation.lire(citation.code())).contains(citation);
    }

    @ParameterizedTest
    @EnumSource(Paire.class)
    void chaque_paire_se_relit(Paire paire) {
        Citation citation = new Citation("N-A2I-04", paire, new CodeTerritoire("DEP-2A"), 2022, "00ff");

        assertThat(Citation.lire(citation.code())).contains(citation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "REG-52", "ACA-17", "DEP-44", "DEP-971", "EPCI-244400404", "COM-44109", "COM-2A004"})
    void chaque_territoire_se_relit_avec_ou_sans_groupes(String territoire) {
        Citation seule = new Citation("DNB-G", null, new CodeTerritoire(territoire), 2024, "a3f9");
        Citation ecart = new Citation("DNB-G", Paire.REP_PLUS, new CodeTerritoire(territoire), 2024, "a3f9");

        assertThat(Citation.lire(seule.code())).contains(seule);
        assertThat(Citation.lire(ecart.code())).contains(ecart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "DNB-G", "DNB-G-DEP44-2024", "DNB-G-DEP44-2024-ZZZZ", "DNB-G-DEP4-2024-a3f9", "' or 1=1 --"})
    void ce_qui_n_est_pas_un_code_n_est_rien(String texte) {
        assertThat(Citation.lire(texte)).isEmpty();
    }

    /** Of 1 out of 5 to 60 out of 60, all tried: without what was drawn for the row, none gives the code. */
    @Test
    void un_code_ne_se_calcule_pas_d_un_chiffre_que_l_on_essaie() {
        Mesure cachee = Mesures.scellee(QPV.taux(2024, 100.0 * 11 / 60, 60, 3), "7f0c1c0e-8f0e-4b5f-9f39-2a1f9f3d6f11");
        String code = Citation.empreinte(List.of(cachee));

        assertThat(code).matches("[a-z2-7]{12}");
        assertThat(IntStream.rangeClosed(0, 60).mapToObj(n -> QPV.taux(2024, 100.0 * n / 60, 60, 3)))
                .isNotEmpty()
                .noneMatch(essai -> Citation.empreinte(List.of(essai)).equals(code));
    }

    @Test
    void un_code_de_quatre_signes_imprime_autrefois_designe_encore_ses_valeurs() {
        List<Mesure> valeurs = List.of(QPV.taux(2024, 77, 100, 3));

        assertThat(IntStream.range(0, 0x10000)
                        .mapToObj("%04x"::formatted)
                        .map(fin -> new Citation("DNB-G", null, new CodeTerritoire("DEP-44"), 2024, fin))
                        .filter(citation -> citation.designe(valeurs)))
                .hasSize(1);
    }

    @Test
    void l_empreinte_suit_les_valeurs_et_elles_seules() {
        String avant = Citation.empreinte(List.of(QPV.taux(2024, 77, 100, 3), AUTRES.taux(2024, 86, 100, 9)));

        assertThat(Citation.empreinte(List.of(QPV.taux(2024, 77.0, 100.00, 4), AUTRES.taux(2024, 86, 100, 9))))
                .isEqualTo(avant);
        assertThat(Citation.empreinte(List.of(QPV.taux(2024, 78, 100, 3), AUTRES.taux(2024, 86, 100, 9))))
                .isNotEqualTo(avant);
        assertThat(Citation.empreinte(List.of(QPV.taux(2024, 77, 100, 3), AUTRES.taux(2024, 86, 101, 9))))
                .isNotEqualTo(avant);
    }
}
