package fr.copil.collecte;

import static fr.copil.essai.DonneesCopiees.PERSONNELS;
import static fr.copil.essai.DonneesCopiees.REP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Whom a file names and the map did not hold: placed where it can be, else missed, counted and said. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.MEMBRE, audience = Audience.PUBLIC)
abstract class MembresNommesCas {

    /** Fifteen communes, three of them in the Morbihan. */
    private static final String CAP_ATLANTIQUE = "EPCI-244400610";

    private static final String PAYS_D_ANCENIS = "EPCI-244400552";
    private static final String INCONNU = "0449903C";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private SerieService series;

    @Autowired
    private JdbcTemplate jdbc;

    private DonneesCopiees donnees;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void entrer() {
        donnees = DonneesCopiees.reduites(base.dossier());
    }

    @Test
    void une_intercommunalite_a_toutes_les_communes_que_son_fichier_nomme() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from appartenance where parent = ? and zonage = 'EPCI_2026'",
                        Integer.class,
                        CAP_ATLANTIQUE))
                .isEqualTo(15);
        assertThat(etat.carte()).contains("COM-56155 DEP-56 COG_2026", "COM-56155 < " + CAP_ATLANTIQUE);
    }

    @Test
    void un_fichier_de_la_loire_atlantique_ne_dit_rien_d_une_intercommunalite_qui_en_deborde() {
        assertThat(sommes("IPS-COL-23", CAP_ATLANTIQUE)).isZero();
        assertThat(sommes("DNB-TS-ETAB", CAP_ATLANTIQUE)).isZero();
        assertThat(sommes("DNB-TS-ETAB", "EPCI-244400404")).isPositive();
        assertThat(sommes("DNB-G", CAP_ATLANTIQUE)).isPositive();
    }

    @Test
    void un_college_au_nom_de_commune_ancien_est_situe_par_le_code_qu_un_autre_fichier_donne() {
        assertThat(etat.carte()).contains("ETAB-0440147W < COM-44003", "ETAB-0440147W < " + PAYS_D_ANCENIS);
        assertThat(etat.carte()).contains("ETAB-0441822S < COM-44055", "ETAB-0441822S < " + CAP_ATLANTIQUE);
    }

    @Test
    void la_carte_dit_de_quels_departements_elle_a_toutes_les_communes() {
        assertThat(jdbc.queryForList("select code from territoire where communes_connues order by code", String.class))
                .containsExactly("DEP-37", "DEP-44");
    }

    @Test
    void un_college_qu_aucun_fichier_ne_situe_manque_a_chaque_commune_de_son_departement_et_se_compte() {
        Mesure avant = etp("COM-44003");
        Mesure nantesAvant = etp("COM-44109");
        Mesure departementAvant = etp("DEP-44");
        String ligne = donnees.ligne(PERSONNELS, ",0440147W,");
        donnees.changer(PERSONNELS, contenu -> contenu + ligne.replace("0440147W", INCONNU));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).isEmpty();
        assertThat(etp("COM-44003")).satisfies(ancenis -> {
            assertThat(ancenis.unites()).isEqualTo(avant.unites());
            assertThat(ancenis.unitesAttendues()).isEqualTo(avant.unitesAttendues() + 1);
            assertThat(ancenis.absence()).isEqualTo(Etat.PARTIEL);
            assertThat(ancenis.enValeur()).isEmpty();
        });
        assertThat(etp("COM-44109").unitesAttendues()).isEqualTo(nantesAvant.unitesAttendues() + 1);
        assertThat(etp("DEP-44")).satisfies(departement -> {
            assertThat(departement.unites()).isEqualTo(departementAvant.unites() + 1);
            assertThat(departement.unites()).isEqualTo(departement.unitesAttendues());
        });
    }

    @Test
    void un_reseau_dont_la_tete_n_est_pas_decrite_fait_refuser_la_liste() {
        List<String> carte = etat.carte();
        donnees.retirerLaLigne(REP, ";0440284V;0440284V;");

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(REP);
        assertThat(EtatDeLaBase.difference(carte, etat.carte())).isEmpty();
    }

    private int sommes(String indicateur, String territoire) {
        return etat.lignesEnVigueur(
                        "agregee and indicateur = '" + indicateur + "' and territoire = '" + territoire + "'")
                .size();
    }

    private Mesure etp(String territoire) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(Indicateurs.ETP_COLLEGE))
                .en(code, Indicateurs.ETP_COLLEGE, Population.ENSEMBLE, 2024)
                .orElseThrow();
    }
}
