package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.LigneDeRepetition.Parties;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VigilanceTest {

    private static final Attendu TAUX = attendu("N-I05", Calcul.TAUX, "%");
    private static final Attendu RELATIF = attendu("N-I09", Calcul.TAUX, "% relatif");
    private static final Attendu EFFECTIF = attendu("N-I10", Calcul.EFFECTIF, "élèves");
    private static final Attendu INDICE = attendu("N-I11", Calcul.MOYENNE, "indice");

    @Test
    void un_taux_qui_bouge_de_plus_de_dix_points_se_verifie() {
        assertThat(Vigilance.historique(51, true, 40.0, List.of()))
                .singleElement()
                .asString()
                .contains("11", "en un an");
        assertThat(Vigilance.historique(49.9, true, 40.0, List.of())).isEmpty();
        assertThat(Vigilance.historique(510, false, 400.0, List.of())).isEmpty();
        assertThat(Vigilance.historique(51, true, null, List.of())).isEmpty();
    }

    @Test
    void une_valeur_loin_de_ce_que_le_territoire_a_connu_se_verifie() {
        List<Double> passe = List.of(30.0, 31.0, 29.5, 30.5, 30.2);

        assertThat(Vigilance.historique(36, true, 30.2, passe))
                .singleElement()
                .asString()
                .contains("5 années", "30,2");
        assertThat(Vigilance.historique(31.2, true, 30.2, passe)).isEmpty();
        assertThat(Vigilance.historique(36, true, 30.2, passe.subList(0, 3)))
                .as("three years say nothing of what is usual")
                .isEmpty();
        assertThat(Vigilance.historique(31, true, 30.0, List.of(30.0, 30.0, 30.0, 30.0)))
                .as("what never moved has no usual move")
                .isEmpty();
    }

    @Test
    void un_rapport_dont_le_numerateur_depasse_le_denominateur_se_verifie_dans_sa_colonne() {
        assertThat(motifs(RELATIF, valeurs(45, 40, null))).singleElement().satisfies(motif -> {
            assertThat(motif.colonne()).isEqualTo("numerateur");
            assertThat(motif.raison()).contains("plus grand que le dénominateur");
        });
        assertThat(motifs(RELATIF, valeurs(35, 40, null))).isEmpty();
    }

    @Test
    void ce_qui_sort_de_ses_bornes_se_verifie() {
        assertThat(motifs(INDICE, valeurs(null, null, 940))).singleElement().satisfies(motif -> {
            assertThat(motif.colonne()).isEqualTo("valeur");
            assertThat(motif.raison()).contains("de 0 à 200");
        });
        assertThat(motifs(INDICE, valeurs(null, null, 94))).isEmpty();
    }

    @Test
    void des_parties_qui_ne_font_pas_leur_total_se_verifient_la_ou_elles_different() {
        Valeurs total = valeurs(30, 120, null);

        assertThat(motifs(TAUX, total, parties(Niveau.COMMUNE, 30, 130)))
                .singleElement()
                .satisfies(motif -> {
                    assertThat(motif.colonne()).isEqualTo("denominateur");
                    assertThat(motif.raison()).isEqualTo("3 communes du fichier font 30 sur 130, plus que ce total");
                });
        assertThat(motifs(TAUX, total, parties(Niveau.COMMUNE, 20, 120)))
                .extracting(Vigilance.Motif::raison)
                .containsExactly("3 communes du fichier font 20 sur 120, moins que ce total");
        assertThat(motifs(TAUX, total, parties(Niveau.COMMUNE, 30, 120))).isEmpty();
        assertThat(motifs(
                        EFFECTIF,
                        valeurs(null, null, 100),
                        new Parties(Niveau.COMMUNE, 2, null, null, BigDecimal.valueOf(110))))
                .singleElement()
                .extracting(Vigilance.Motif::colonne)
                .isEqualTo("valeur");
        assertThat(motifs(
                        TAUX,
                        total,
                        new Parties(Niveau.ETABLISSEMENT, 1, BigDecimal.valueOf(5), BigDecimal.valueOf(20), null)))
                .as("one part alone is no breakdown")
                .isEmpty();
        assertThat(motifs(TAUX, total, parties(Niveau.QPV, 5, 20)))
                .as("quarters are not all of a town")
                .isEmpty();
        assertThat(motifs(
                        attendu("N-I12", Calcul.COMPTE, "postes"),
                        valeurs(null, null, 5),
                        parties(Niveau.COMMUNE, 9, 9)))
                .as("each territory counts its own")
                .isEmpty();
    }

    @Test
    void une_livraison_de_plusieurs_annees_se_compare_a_elle_meme_et_dit_ce_qui_etait_avant() {
        List<Vigilance.Alerte> alertes = Vigilance.alertes(
                Map.of("N-I05", TAUX),
                List.of(mesure(2024, 30, 40), mesure(2025, 10, 40), mesure(2023, 29, 40)),
                Map.of(),
                Map.of());

        assertThat(alertes).singleElement().satisfies(alerte -> {
            assertThat(alerte.mesure().periode()).isEqualTo(2025);
            assertThat(alerte.avant()).isEqualTo("30 sur 40 en 2024");
            assertThat(alerte.raison()).contains("bouge de 50");
        });
    }

    @Test
    void ce_que_l_on_ne_lit_pas_d_avant_ne_se_devine_pas() {
        TreeMap<Integer, Valeurs> secret = new TreeMap<>(Map.of(2024, new Valeurs(null, null, null, Etat.SECRET)));

        assertThat(Vigilance.motifs(TAUX, valeurs(10, 40, null), 2025, secret, List.of()))
                .isEmpty();
    }

    @Test
    void ne_manque_que_ce_dont_la_livraison_parle() {
        Apercu.Absent nantes = absent("COM-44109", Niveau.COMMUNE, Population.ENSEMBLE);

        assertThat(Vigilance.attendus(
                        List.of(mesure(2025, 10, 40)),
                        List.of(
                                nantes,
                                absent("COM-44109", Niveau.COMMUNE, Population.FILLES),
                                absent("ETAB-0440284V", Niveau.ETABLISSEMENT, Population.ENSEMBLE))))
                .containsExactly(nantes);
    }

    private static List<Vigilance.Motif> motifs(Attendu attendu, Valeurs lue, Parties... parties) {
        return Vigilance.motifs(attendu, lue, 2025, new TreeMap<>(), List.of(parties));
    }

    private static Attendu attendu(String id, Calcul calcul, String unite) {
        return new Attendu(id, calcul, Denombrement.PERSONNES, unite, "", List.of());
    }

    private static Valeurs valeurs(
            @Nullable Integer numerateur, @Nullable Integer denominateur, @Nullable Integer valeur) {
        return new Valeurs(decimal(numerateur), decimal(denominateur), decimal(valeur), Etat.VALEUR);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer nombre) {
        return nombre == null ? null : BigDecimal.valueOf(nombre);
    }

    private static Parties parties(Niveau niveau, int numerateur, int denominateur) {
        return new Parties(niveau, 3, BigDecimal.valueOf(numerateur), BigDecimal.valueOf(denominateur), null);
    }

    private static MesureRecue mesure(int annee, int numerateur, int denominateur) {
        return MesureRecue.taux(
                "N-I05",
                new CodeTerritoire("COM-44184"),
                annee,
                BigDecimal.valueOf(numerateur),
                BigDecimal.valueOf(denominateur),
                Qualite.DEFINITIF);
    }

    private static Apercu.Absent absent(String code, Niveau niveau, Population population) {
        return new Apercu.Absent(
                "N-I05",
                new Territoire(new CodeTerritoire(code), niveau, "Nantes"),
                population,
                2025,
                valeurs(3, 40, null));
    }
}
