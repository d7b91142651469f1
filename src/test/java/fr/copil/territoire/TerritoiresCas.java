package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.territoire.FicheTerritoire.ConventionApplicable;
import fr.copil.territoire.FicheTerritoire.Mention;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.territoire.FicheTerritoire.ProgrammeLu;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.Programme.Genre;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Loire-Atlantique and Indre-et-Loire as shipped: what lists find and what sheets say, the same on both databases. */
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class TerritoiresCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private AnnuaireService annuaire;

    @Autowired
    private FicheTerritoireService fiches;

    @BeforeEach
    void charger_et_entrer() {
        base.chargerLesDonneesReduites();
    }

    @Autowired
    private TerritoireService territoires;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44             | DEP-44          | Loire-Atlantique (département)",
                "nantes         | COM-44109       | Nantes (commune, 44)",
                "Nantes Métro   | EPCI-244400404  | Nantes Métropole (intercommunalité)",
                "CARENE         | EPCI-244400644  | CARENE",
                "st nazaire     | COM-44184       | Saint-Nazaire (commune, 44)",
                "Tours          | COM-37261       | Tours (commune, 37)",
                "PDLL           | REG-52          | Pays de la Loire (région)",
                "loire          | DEP-42          | Loire (département)",
                "DEP-37         | DEP-37          | Indre-et-Loire (département)"
            })
    void the_first_of_the_list_is_what_was_meant(String saisie, String code, String libelle) {
        assertThat(territoires.pilotables(saisie, 0, 5)).first().satisfies(trouve -> {
            assertThat(trouve.code().valeur()).isEqualTo(code);
            assertThat(trouve.nomEtLieu()).contains(libelle);
        });
    }

    @Test
    void pages_of_a_list_follow_each_other() {
        List<Territoire> tous = territoires.pilotables("saint", 0, 12).toList();

        assertThat(territoires.pilotables("saint", 6, 6)).containsExactlyElementsOf(tous.subList(6, 12));
        assertThat(tous).doesNotHaveDuplicates();
    }

    private List<String> codes(String recherche) {
        return annuaire.tout(new AdresseAnnuaire(recherche, null, null, null)).stream()
                .map(ligne -> ligne.territoire().code().valeur())
                .toList();
    }

    private FicheTerritoire fiche(String code) {
        return fiches.fiche(new CodeTerritoire(code)).orElseThrow();
    }

    private static List<String> programmes(FicheTerritoire fiche, Genre genre) {
        return fiche.programmes().stream()
                .filter(programme -> programme.genre() == genre)
                .map(ProgrammeLu::nom)
                .toList();
    }

    private static long total(FicheTerritoire fiche, Rubrique rubrique) {
        return fiche.sections().stream()
                .filter(section -> section.rubrique() == rubrique)
                .mapToLong(Section::total)
                .sum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0440284V                | ETAB-0440284V",
                "0440284v                | REP-0440284V",
                "qn04405m                | QPV-QN04405M",
                "QP044005                | QPV-QP044005",
                "chateaubriant derval    | EPCI-200072726",
                "REZE                    | COM-44143",
                "collège Stendhal nantes | ETAB-0440284V",
                "com-44109               | COM-44109"
            })
    void on_trouve_par_nom_commune_uai_et_code_sans_accents_ni_capitales(String saisie, String code) {
        assertThat(codes(saisie)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nantes introuvable", "' union select zzz --", "zzzzzz", "zz%"})
    void ce_qui_n_existe_pas_ne_se_trouve_pas(String saisie) {
        assertThat(codes(saisie)).isEmpty();
    }

    @Test
    void le_plus_large_d_abord_puis_l_ordre_francais() {
        List<LigneAnnuaire> lignes = annuaire.tout(new AdresseAnnuaire("nantes", null, null, null));

        assertThat(lignes.stream().map(ligne -> ligne.rubrique()).distinct())
                .startsWith(Rubrique.ACADEMIE, Rubrique.EPCI, Rubrique.COMMUNE, Rubrique.QPV_2024);
        assertThat(lignes.stream()
                        .filter(ligne -> ligne.rubrique() == Rubrique.QPV_2024)
                        .map(ligne -> ligne.territoire().nom()))
                .startsWith("Bellevue", "Bottière Pin Sec");
    }

    @Test
    void une_page_a_cinquante_lignes_et_dit_le_total() {
        AdresseAnnuaire communes = new AdresseAnnuaire("", Rubrique.COMMUNE, new CodeTerritoire("DEP-44"), null);

        Annuaire premiere = annuaire.page(communes, 1);
        Annuaire derniere = annuaire.page(communes, 99);

        assertThat(premiere.total()).isEqualTo(207);
        assertThat(premiere.lignes()).hasSize(50);
        assertThat(premiere.chemin()).last().extracting(Territoire::nom).isEqualTo("Loire-Atlantique");
        assertThat(derniere.page()).isEqualTo(5);
        assertThat(derniere.lignes()).hasSize(7);
    }

    @Test
    void les_quartiers_de_2015_et_de_2024_ne_se_melangent_pas() {
        CodeTerritoire departement = new CodeTerritoire("DEP-44");

        assertThat(annuaire.page(new AdresseAnnuaire("", Rubrique.QPV_2024, departement, null), 1)
                        .total())
                .isEqualTo(19);
        assertThat(annuaire.page(new AdresseAnnuaire("", Rubrique.QPV_2015, departement, null), 1)
                        .lignes())
                .hasSize(19)
                .allMatch(ligne -> ligne.territoire().code().valeur().startsWith("QPV-QP"));
        assertThat(annuaire.page(new AdresseAnnuaire("bellevue 2015", null, departement, null), 1)
                        .lignes())
                .extracting(ligne -> ligne.territoire().code().valeur())
                .containsExactly("QPV-QP044005");
    }

    @Test
    void un_quartier_de_2015_est_dans_les_communes_que_dit_l_insee_et_non_dans_celles_des_colleges_voisins() {
        assertThat(fiche("QPV-QP044005").dessus())
                .extracting(t -> t.code().valeur())
                .contains("COM-44109", "COM-44162", "EPCI-244400404", "DEP-44");
        assertThat(fiche("QPV-QP044005").observations())
                .extracting(Observation::indicateur)
                .contains("INS-POP", "INS-0A24", "INS-EMPLOI", "INS-EPREC", "INS-EDLIM");
        assertThat(annuaire.page(new AdresseAnnuaire("", Rubrique.QPV_2015, new CodeTerritoire("COM-44184"), null), 1)
                        .lignes())
                .extracting(ligne -> ligne.territoire().nom())
                .containsExactlyInAnyOrder("Ville Ouest", "Petit Caporal", "Robespierre - Prézégat");
    }

    @Test
    void une_ligne_dit_ou_elle_est_son_secteur_et_son_education_prioritaire() {
        assertThat(annuaire.tout(new AdresseAnnuaire("0440284v", Rubrique.ETABLISSEMENT, null, null)))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.territoire().nom()).isEqualTo("Collège Stendhal");
                    assertThat(ligne.dans()).isEqualTo("Nantes, Loire-Atlantique");
                    assertThat(ligne.educationPrioritaire()).isEqualTo("REP+");
                    assertThat(ligne.prive()).isFalse();
                });
        assertThat(annuaire.tout(new AdresseAnnuaire("dep 44", Rubrique.DEPARTEMENT, null, null)))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.dans()).isEqualTo("Pays de la Loire"));
    }

    @Test
    void les_etablissements_en_rep_plus_sont_ceux_de_leurs_reseaux() {
        List<LigneAnnuaire> lignes = annuaire.tout(new AdresseAnnuaire("", null, new CodeTerritoire("DEP-44"), "REP+"));

        assertThat(lignes).isNotEmpty().allMatch(ligne -> "REP+".equals(ligne.educationPrioritaire()));
        assertThat(lignes.stream().filter(ligne -> ligne.rubrique() == Rubrique.RESEAU))
                .hasSize(5);
    }

    @Test
    void on_descend_du_departement_a_la_commune_avec_des_nombres() {
        Arbre departement = annuaire.arbre(new CodeTerritoire("DEP-44")).orElseThrow();

        assertThat(departement.chemin()).extracting(Territoire::nom).startsWith("France", "Pays de la Loire");
        assertThat(departement.nombres())
                .containsEntry(Rubrique.COMMUNE, 207L)
                .containsEntry(Rubrique.QPV_2024, 19L)
                .containsEntry(Rubrique.QPV_2015, 19L)
                .containsEntry(Rubrique.RESEAU, 11L);
        assertThat(departement.branches())
                .filteredOn(branche -> branche.territoire().nom().equals("Nantes Métropole"))
                .singleElement()
                .satisfies(branche -> assertThat(branche.nombres()).containsEntry(Rubrique.COMMUNE, 24L));

        Arbre metropole = annuaire.arbre(new CodeTerritoire("EPCI-244400404")).orElseThrow();
        assertThat(metropole.branches()).hasSize(24);
        assertThat(annuaire.arbre(new CodeTerritoire("COM-44109"))).isEmpty();
    }

    @Test
    void une_commune_sans_intercommunalite_livree_est_sous_son_departement() {
        assertThat(annuaire.arbre(new CodeTerritoire("DEP-44")).orElseThrow().branches())
                .extracting(branche -> branche.territoire().nom())
                .contains("Guémené-Penfao")
                .doesNotContain("Nantes");
    }

    @Test
    void la_france_s_ouvre_sur_ses_regions_et_ses_academies() {
        assertThat(annuaire.arbre(CodeTerritoire.FRANCE).orElseThrow().branches())
                .extracting(branche -> branche.territoire().niveau())
                .containsOnly(Niveau.REGION, Niveau.ACADEMIE)
                .startsWith(Niveau.REGION);
    }

    @Test
    void les_trois_contrats_de_ville_de_loire_atlantique_et_ceux_de_touraine() {
        assertThat(programmes(fiche("DEP-44"), Genre.CONTRAT_DE_VILLE))
                .containsExactly(
                        "CA de la Région Nazairienne et de l'Estuaire (CARENE)",
                        "CC Châteaubriant-Derval",
                        "Nantes Métropole");
        assertThat(programmes(fiche("DEP-37"), Genre.CONTRAT_DE_VILLE))
                .containsExactly("CC du Val d'Amboise", "Tours Métropole Val de Loire");
        assertThat(programmes(fiche("EPCI-243700754"), Genre.CONTRAT_DE_VILLE))
                .containsExactly("Tours Métropole Val de Loire");
    }

    @Test
    void une_commune_a_le_contrat_de_son_intercommunalite_pas_celui_des_voisines() {
        assertThat(programmes(fiche("COM-44109"), Genre.CONTRAT_DE_VILLE)).containsExactly("Nantes Métropole");
        assertThat(programmes(fiche("COM-44184"), Genre.CONTRAT_DE_VILLE))
                .containsExactly("CA de la Région Nazairienne et de l'Estuaire (CARENE)");
        assertThat(programmes(fiche("EPCI-244400586"), Genre.CONTRAT_DE_VILLE)).isEmpty();
    }

    @Test
    void nantes_a_un_pre_et_une_cite_educative() {
        assertThat(programmes(fiche("COM-44109"), Genre.PRE)).containsExactly("Nantes");
        assertThat(programmes(fiche("ETAB-0440284V"), Genre.PRE)).containsExactly("Nantes");
        assertThat(programmes(fiche("COM-44109"), Genre.CITE_EDUCATIVE)).containsExactly("Nantes / Saint-Herblain");
        assertThat(programmes(fiche("DEP-44"), Genre.PRE))
                .containsExactly("Nantes", "Rezé", "Saint-Herblain", "Saint-Nazaire");
    }

    @Test
    void la_liste_des_pre_n_est_connue_que_de_loire_atlantique() {
        assertThat(fiche("COM-37261").departementsAvecListePre()).containsExactly(new CodeTerritoire("DEP-44"));
        assertThat(programmes(fiche("COM-37261"), Genre.PRE)).isEmpty();
    }

    @Test
    void la_fiche_d_un_departement_compte_ce_qu_il_contient() {
        FicheTerritoire fiche = fiche("DEP-44");

        assertThat(fiche.dessus()).extracting(t -> t.code().valeur()).containsExactly("FR", "REG-52", "ACA-17");
        assertThat(total(fiche, Rubrique.COMMUNE)).isEqualTo(207);
        assertThat(total(fiche, Rubrique.QPV_2024)).isEqualTo(19);
        assertThat(total(fiche, Rubrique.RESEAU)).isEqualTo(11);
        assertThat(fiche.sections())
                .filteredOn(section -> section.rubrique() == Rubrique.RESEAU)
                .singleElement()
                .satisfies(section -> assertThat(section.premiers())
                        .extracting(membre -> membre.ligne().educationPrioritaire())
                        .startsWith("REP+", "REP+", "REP+", "REP+", "REP+", "REP"));
        assertThat(fiche.sections())
                .allSatisfy(section -> assertThat(section.premiers()).hasSizeLessThanOrEqualTo(20));
        assertThat(fiche.conventions()).extracting(ConventionApplicable::id).containsExactly("N", "LA");
        assertThat(fiche.mentions()).extracting(Mention::id).contains("T-LA-01", "T-LA-02", "E-LA-01");
        assertThat(fiche.observations()).extracting(Observation::indicateur).contains("DNB-G", "N-M09");
    }

    @Test
    void la_fiche_d_un_college_dit_ses_resultats_et_le_quartier_le_plus_proche() {
        FicheTerritoire fiche = fiche("ETAB-0440284V");

        assertThat(fiche.dessus())
                .extracting(t -> t.code().valeur())
                .contains("COM-44109", "EPCI-244400404", "DEP-44", "REP-0440284V");
        assertThat(fiche.voisins()).singleElement().satisfies(voisin -> {
            assertThat(voisin.territoire().code().valeur()).isEqualTo("QPV-QP044008");
            assertThat(voisin.distanceEnMetres()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(300));
        });
        assertThat(fiche.observations())
                .filteredOn(observation -> observation.indicateur().equals("DNB-G"))
                .hasSize(3)
                .allMatch(Observation::arrondi)
                .allMatch(Observation::ensemble)
                .extracting(Observation::periode)
                .containsExactly(2022, 2023, 2024);
        assertThat(fiche.mentions()).extracting(Mention::id).containsExactly("E-LA-01");
        assertThat(fiche.sections()).isEmpty();
    }

    @Test
    void la_fiche_d_un_reseau_a_ses_etablissements() {
        FicheTerritoire fiche = fiche("REP-0440284V");

        assertThat(fiche.ligne().educationPrioritaire()).isEqualTo("REP+");
        assertThat(fiche.sections()).singleElement().satisfies(section -> assertThat(section.premiers())
                .extracting(membre -> membre.ligne().territoire().code().valeur())
                .contains("ETAB-0440284V"));
    }

    @Test
    void la_fiche_d_un_quartier_de_2024_a_ses_communes() {
        FicheTerritoire fiche = fiche("QPV-QN04405M");

        assertThat(fiche.ligne().rubrique()).isEqualTo(Rubrique.QPV_2024);
        assertThat(fiche.dessus()).extracting(Territoire::nom).contains("Nantes", "Saint-Herblain", "Loire-Atlantique");
    }

    @Test
    void la_fiche_d_un_quartier_de_2015_a_les_colleges_a_moins_de_300_metres_et_sa_cite_educative() {
        FicheTerritoire fiche = fiche("QPV-QP044005");

        assertThat(fiche.territoire().nom()).isEqualTo("Bellevue");
        assertThat(programmes(fiche, Genre.CITE_EDUCATIVE)).containsExactly("Nantes / Saint-Herblain");
        assertThat(fiche.sections()).singleElement().satisfies(section -> {
            assertThat(section.rubrique()).isEqualTo(Rubrique.ETABLISSEMENT);
            assertThat(section.premiers())
                    .allSatisfy(membre ->
                            assertThat(membre.distanceEnMetres()).isNotNull().isLessThan(BigDecimal.valueOf(300)));
        });
    }

    @Test
    void les_conventions_de_touraine_s_appliquent_a_l_agglomeration_et_a_ses_communes() {
        assertThat(fiche("COM-37261").conventions())
                .extracting(ConventionApplicable::id)
                .containsExactly("N", "F122", "F123");
        assertThat(fiche("DEP-37").conventions())
                .extracting(ConventionApplicable::id)
                .containsExactly("N");
    }

    @Test
    void un_code_inconnu_n_a_pas_de_fiche_mais_des_voisins() {
        assertThat(fiches.fiche(new CodeTerritoire("COM-44999"))).isEmpty();
        assertThat(fiches.proches("DEP-4400"))
                .extracting(t -> t.code().valeur())
                .contains("DEP-44");
        assertThat(fiches.proches("etab-0440284x"))
                .first()
                .extracting(t -> t.code().valeur())
                .isEqualTo("ETAB-0440284V");
        assertThat(fiches.proches("Nantes")).extracting(Territoire::nom).contains("Nantes");
        assertThat(fiches.proches("x".repeat(10_000))).isEmpty();
        assertThat(fiches.proches("")).isEmpty();
    }
}
