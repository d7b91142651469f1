package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.convention.IndicateurCite;
import fr.copil.convention.TableauDeSynthese.Libelle;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Source;
import fr.copil.territoire.PartsDites;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValeurFranceTest {

    @Test
    void rien_en_vigueur_est_non_transmis() {
        assertThat(texte("N-I05")).isEqualTo("non transmis");
        assertThat(texte("N-I05", mesure("N-I05", Population.REP_PLUS, 2016, null)))
                .isEqualTo("non transmis");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRET", "RESTREINT"})
    void ce_qui_fut_envoye_et_ne_se_lit_pas_n_est_pas_dit_non_transmis(Etat etat) {
        assertThat(texte("N-I05", mesure("N-I05", Population.REP_PLUS, 2024, null, etat)))
                .isEqualTo(etat.libelle());
    }

    @Test
    void la_derniere_annee_connue_se_lit_avec_sa_population() {
        assertThat(texte(
                        "N-I05",
                        mesure("N-I05", Population.REP_PLUS, 2015, "21.4"),
                        mesure("N-I05", Population.REP_PLUS, 2016, "22.7")))
                .isEqualTo("REP+ : 22,7\u202F% en 2016");
    }

    @Test
    void un_zero_reste_un_zero() {
        assertThat(texte("N-I05", mesure("N-I05", Population.REP_PLUS, 2016, "0")))
                .isEqualTo("REP+ : 0,0\u202F% en 2016");
    }

    @Test
    void l_ecart_au_brevet_vient_de_la_serie_qui_lui_repond_et_le_dit() {
        assertThat(texte(
                        "N-I08",
                        mesure("DNB-G", Population.PUBLIC_QPV, 2024, "77.2"),
                        mesure("DNB-G", Population.PUBLIC_HORS_QPV, 2024, "86")))
                .isEqualTo(
                        "d'après la réussite au diplôme national du brevet, série générale : 8,8 points d'écart en 2024");
    }

    @Test
    void un_ecart_dont_un_cote_manque_n_existe_pas() {
        assertThat(texte("N-I08", mesure("DNB-G", Population.PUBLIC_QPV, 2024, "77.2")))
                .isEqualTo("non transmis");
    }

    private static String texte(String reprise, Mesure... mesures) {
        return new ValeurFrance(new Series(List.of(mesures)))
                .de(new Libelle("N-A2I-01", "Libellé", "", null, List.of(new IndicateurCite(reprise, "Nom"))));
    }

    private static Mesure mesure(String indicateur, Population population, int annee, @Nullable String valeur) {
        return mesure(indicateur, population, annee, valeur, valeur == null ? Etat.NON_TRANSMIS : Etat.VALEUR);
    }

    private static Mesure mesure(
            String indicateur, Population population, int annee, @Nullable String valeur, Etat etat) {
        return new Mesure(
                indicateur,
                Calcul.TAUX,
                CodeTerritoire.FRANCE,
                population,
                annee,
                null,
                null,
                valeur == null ? null : new BigDecimal(valeur),
                etat,
                Qualite.DEFINITIF,
                1,
                1,
                new Source("DEPP", "IVAC", LocalDate.of(2024, 10, 12)),
                "",
                PartsDites.AUCUNE,
                "");
    }
}
