package fr.copil.collecte.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in the workbook that Copil makes comes back as it was written, in each of its formats. */
class AllerRetourTest {

    private static final int NUMERATEUR = 4;
    private static final int DENOMINATEUR = 5;
    private static final int VALEUR = 6;
    private static final int ETAT = 7;

    @ParameterizedTest
    @EnumSource(Format.class)
    void zero_absent_secret_et_sans_objet_reviennent_tels_quels(Format format) {
        ClasseurDEssai.Lu lu = ClasseurDEssai.lire(rempli().octets(format));

        assertThat(lu.lus().mesures())
                .extracting(
                        MesureRecue::population, MesureRecue::etat, MesureRecue::numerateur, MesureRecue::denominateur)
                .containsExactly(
                        tuple(Population.ENSEMBLE, Etat.VALEUR, BigDecimal.ZERO, new BigDecimal("40")),
                        tuple(Population.REP_PLUS, Etat.SECRET, null, null),
                        tuple(Population.FILLES, Etat.NON_TRANSMIS, null, null),
                        tuple(Population.GARCONS, Etat.SANS_OBJET, null, null),
                        tuple(Population.VECU_QPV, Etat.VALEUR, null, null));
        assertThat(lu.lus().mesures().getLast()).satisfies(derniere -> {
            assertThat(derniere.valeur()).isEqualByComparingTo("51.13");
            assertThat(derniere.qualite()).isEqualTo(Qualite.ESTIME);
            assertThat(derniere.commentaire()).isEqualTo("=1 « à relire » ; oui");
        });
        assertThat(lu.remarques()).containsExactly("1 ligne préremplie est restée vide : elle n'est pas envoyée.");
    }

    /** What Copil says of a sum that misses parts, in the column of its state or in that of its value, with a number or not. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void une_somme_partielle_recopiee_est_refusee_et_ne_devient_jamais_un_tout(Format format) {
        for (String dite : List.of("partiel", "partiel (1 département sur 101 : Loire-Atlantique)", "312 (partiel)")) {
            for (int colonne : List.of(VALEUR, ETAT)) {
                Modele modele = rempli();
                modele.lignes().get(4).set(VALEUR, new BigDecimal("51.13"));
                modele.lignes().get(4).set(colonne, dite);

                assertThat(refus(modele.octets(format)).fautes())
                        .singleElement()
                        .satisfies(faute -> {
                            assertThat(faute.lu()).isEqualTo(dite);
                            assertThat(faute.raison())
                                    .contains(
                                            "« " + dite + " » est une somme à laquelle il manque des parties",
                                            "laissez");
                            assertThat(faute.proposition()).isEmpty();
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void ce_qui_ne_se_lit_pas_a_son_niveau_n_est_pas_un_chiffre_manquant(Format format) {
        Modele modele = rempli();
        modele.lignes().get(1).set(ETAT, "diffusion restreinte");

        assertThat(refus(modele.octets(format)).fautes()).singleElement().satisfies(faute -> assertThat(faute.raison())
                .contains("ne se lit pas à votre niveau"));
    }

    private static FeuilleRefusee refus(byte[] octets) {
        return catchThrowableOfType(FeuilleRefusee.class, () -> ClasseurDEssai.lire(octets));
    }

    private static Modele rempli() {
        List<Trame.Ligne> lignes = Stream.of(
                        Population.ENSEMBLE,
                        Population.REP_PLUS,
                        Population.FILLES,
                        Population.GARCONS,
                        Population.VECU_QPV,
                        Population.PRIVE)
                .map(population ->
                        new Trame.Ligne(ClasseurDEssai.TAUX, ClasseurDEssai.DEPARTEMENT, population, 2025, null))
                .toList();
        Modele vide = ModeleDeTrame.de(new Trame(
                List.of(ClasseurDEssai.TAUX), ClasseurDEssai.DEPARTEMENT, List.of(2025), null, List.of(), lignes));
        List<List<Object>> cellules = new ArrayList<>();
        vide.lignes().forEach(ligne -> cellules.add(new ArrayList<>(ligne)));
        cellules.get(0).set(NUMERATEUR, BigDecimal.ZERO);
        cellules.get(0).set(DENOMINATEUR, BigDecimal.valueOf(40));
        cellules.get(1).set(ETAT, "secret");
        cellules.get(2).set(ETAT, "non transmis");
        cellules.get(3).set(ETAT, "sans objet");
        cellules.get(4).set(VALEUR, new BigDecimal("51.13"));
        cellules.get(4).set(ETAT + 1, "estimé");
        cellules.get(4).set(ETAT + 2, "=1 « à relire » ; oui");
        return new Modele(vide.nom(), vide.feuille(), vide.colonnes(), cellules, vide.modeDEmploi());
    }
}
