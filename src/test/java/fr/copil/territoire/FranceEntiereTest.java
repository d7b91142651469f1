package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.CopilEntier;
import fr.copil.territoire.FicheTerritoire.ProgrammeLu;
import fr.copil.territoire.Programme.Genre;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** All of France as shipped: nothing is lost on the way, everything is somewhere. */
@CopilEntier
@WithUserDetails("membre")
class FranceEntiereTest {

    @Autowired
    private AnnuaireService annuaire;

    @Autowired
    private FicheTerritoireService fiches;

    @Autowired
    private JdbcTemplate jdbc;

    private int compter(String sql) {
        Integer nombre = jdbc.queryForObject(sql, Integer.class);
        return nombre == null ? 0 : nombre;
    }

    @Test
    void la_france_compte_tout_ce_qui_est_livre() {
        Map<Rubrique, Long> nombres =
                annuaire.arbre(CodeTerritoire.FRANCE).orElseThrow().nombres();

        assertThat(nombres)
                .containsEntry(Rubrique.REGION, 18L)
                .containsEntry(Rubrique.ACADEMIE, 30L)
                .containsEntry(Rubrique.DEPARTEMENT, 101L)
                .containsEntry(Rubrique.QPV_2024, 1493L)
                .containsEntry(Rubrique.QPV_2015, 1405L)
                .containsEntry(Rubrique.RESEAU, 1103L)
                .containsEntry(Rubrique.EPCI, 80L)
                .containsEntry(Rubrique.COMMUNE, 2240L);
    }

    @Test
    void les_6816_colleges_de_2024_sont_en_france() {
        assertThat(
                        compter(
                                """
                        select count(*) from mesure m join ascendance a on a.territoire = m.territoire and a.ancetre = 'FR'
                        where m.indicateur = 'DNB-G' and m.periode = 2024 and m.population = 'ENSEMBLE' and not m.agregee
                          and m.en_vigueur_au is null
                        """))
                .isEqualTo(6816);
    }

    @Test
    void chaque_quartier_de_2024_a_sa_commune_et_son_departement() {
        assertThat(
                        compter(
                                """
                        select count(*) from territoire t where t.niveau = 'QPV' and t.categorie = '2024'
                          and (not exists (select 1 from ascendance a where a.territoire = t.code and a.ancetre like 'COM-%')
                            or not exists (select 1 from ascendance a where a.territoire = t.code and a.ancetre like 'DEP-%'))
                        """))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "QPV-QN97101M, DEP-971",
        "QPV-QN02A01M, DEP-2A",
        "QPV-QN02B01M, DEP-2B",
        "QPV-QN07501M, DEP-75",
        "QPV-QP971014, DEP-971",
        "QPV-QP02A003, DEP-2A"
    })
    void outre_mer_et_corse_ont_leur_departement(String quartier, String departement) {
        assertThat(fiches.fiche(new CodeTerritoire(quartier)).orElseThrow().dessus())
                .extracting(t -> t.code().valeur())
                .contains(departement, "FR");
    }

    @Test
    void les_arrondissements_sont_dans_leur_ville() {
        for (String ville : List.of("COM-75056", "COM-69123", "COM-13055")) {
            assertThat(annuaire.tout(new AdresseAnnuaire("", Rubrique.ETABLISSEMENT, new CodeTerritoire(ville), null)))
                    .as(ville)
                    .hasSizeGreaterThan(60);
        }
        assertThat(annuaire.tout(new AdresseAnnuaire("paris 12e", Rubrique.ETABLISSEMENT, null, null)))
                .filteredOn(ligne -> ligne.dans().equals("Paris 12e, Paris"))
                .hasSizeGreaterThan(10);
        assertThat(
                        compter(
                                """
                        select count(*) from territoire t
                        where t.niveau = 'ETABLISSEMENT' and t.code like 'ETAB-075%'
                          and not exists (select 1 from ascendance a where a.territoire = t.code and a.ancetre = 'COM-75056')
                        """))
                .isZero();
    }

    @Test
    void les_noms_des_quartiers_de_2024_sont_ceux_de_la_liste_de_l_anct() {
        assertThat(annuaire.tout(new AdresseAnnuaire("qn01202m", null, null, null)))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.territoire().nom()).isEqualTo("Bastide, Tricot et Lapeyrade"));
        assertThat(compter(
                        "select count(*) from livraison where fichier like '%qpv_codelib_2024.csv' and lignes = 1362"))
                .isEqualTo(1);
    }

    @Test
    void chaque_quartier_de_2015_a_son_nom_l_insee_nommant_ceux_que_les_cites_educatives_confondent() {
        assertThat(compter("select count(*) from territoire where categorie = '2015' and nom not like 'QPV 2015 %'"))
                .isEqualTo(1405);
        assertThat(fiches.fiche(new CodeTerritoire("QPV-QP072002"))
                        .orElseThrow()
                        .territoire())
                .extracting(Territoire::nom)
                .isEqualTo("Chaoué Perrières");
        assertThat(fiches.fiche(new CodeTerritoire("QPV-QP069006"))
                        .orElseThrow()
                        .territoire())
                .extracting(Territoire::nom)
                .isEqualTo("Le Garet");
    }

    @Test
    void rien_ne_relie_un_quartier_de_2015_a_un_quartier_de_2024() {
        assertThat(
                        compter(
                                """
                        select count(*) from ascendance where territoire like 'QPV-%' and ancetre like 'QPV-%'
                          and territoire <> ancetre
                        """))
                .isZero();
        assertThat(compter("select count(*) from appartenance where territoire like 'QPV-%' and parent like 'QPV-%'"))
                .isZero();
    }

    @Test
    void tous_les_contrats_de_ville_et_les_cites_educatives_sont_la() {
        FicheTerritoire france = fiches.fiche(CodeTerritoire.FRANCE).orElseThrow();

        assertThat(france.programmes())
                .filteredOn(programme -> programme.genre() == Genre.CONTRAT_DE_VILLE)
                .allMatch(programme -> programme.total() == 446);
        assertThat(france.programmes())
                .filteredOn(programme -> programme.genre() == Genre.CITE_EDUCATIVE)
                .allMatch(programme -> programme.total() == 208);
        assertThat(france.programmes())
                .filteredOn(programme -> programme.genre() == Genre.PRE)
                .extracting(ProgrammeLu::nom)
                .containsExactly("Nantes", "Rezé", "Saint-Herblain", "Saint-Nazaire");
    }

    @Test
    void une_commune_a_quartiers_de_n_importe_ou_a_ses_chiffres() {
        assertThat(fiches.fiche(new CodeTerritoire("COM-59512")).orElseThrow())
                .satisfies(roubaix -> assertThat(roubaix.territoire().nom()).isEqualTo("Roubaix"))
                .satisfies(roubaix -> assertThat(roubaix.observations()).isNotEmpty());
    }
}
