package fr.copil.collecte;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.essai.DonneesCopiees;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each published file holds, counted on the file as shipped: a file cut or replaced by mistake is seen here. */
class FichiersPubliesTest {

    private static final Path OUVERTES = DonneesCopiees.LIVREES.resolve("open");

    private static <T> List<T> lire(String fichier, Function<Ligne, T> lecture) {
        return FichierCsv.ouvrir(OUVERTES, fichier).lire(List.of(), lecture);
    }

    private static Map<String, Long> parValeur(String fichier, String colonne) {
        return lire(fichier, ligne -> ligne.texte(colonne)).stream().collect(groupingBy(valeur -> valeur, counting()));
    }

    @ParameterizedTest
    @CsvSource({
        "education/fr-en-indicateurs-valeur-ajoutee-colleges.csv, 20053",
        "education/liste-des-rep-et-rep-rentree-2022.csv, 7719",
        "education/college-qpv-proche.csv, 989",
        "education/fr-colleges-qpv_44-37-paca.csv, 4386",
        "education/fr-en-ips-colleges-ap2022.csv, 6973",
        "education/ips-ecoles-ap2022_france_2022.csv, 30059",
        "education/fr-en-ips-lycees-ap2022.csv, 3598",
        "education/ips_lycees_2016-2021_france_technique.csv, 21777",
        "education/fr-en-resultats-detailles-au-dnb.csv, 4975",
        "education/fr-en-baccalaureat-par-departement.csv, 1212",
        "education/fr-en-dnb-par-etablissement_extrait_2007-2012.csv, 21",
        "education/fr-en-college-effectifs-niveau-sexe-lv_35.csv, 374",
        "education/fr-en-ecoles-effectifs-nb_classes_35_2021-2022.csv, 1351",
        "education/personnels2d_france.csv, 10697",
        "education/fr-en-annuaire-education_94_2026.csv, 613",
        "education/fr-en-annuaire-education_lycees_44-37-paca_2024.csv, 569",
        "education/fr-esr-taux-poursuite-enseignement-superieur-par-academie.csv, 2154"
    })
    void un_fichier_a_toutes_ses_lignes(String fichier, int lignes) {
        assertThat(lire(fichier, Ligne::numero)).hasSize(lignes);
    }

    @ParameterizedTest
    @CsvSource({
        "education/fr-en-ips-colleges-ap2023_api_44.json, 279",
        "education/fr-en-dnb-par-etablissement_api_44.json, 202",
        "education/fr-en-indicateurs-de-resultat-des-lycees-gt_v2_api_44.json, 56",
        "education/fr-en-college-effectifs-niveau-sexe-lv_api_44.json, 166",
        "politique-ville/adulte-relais-2025_44-37-paca.json, 568",
        "politique-ville/QP2015_marseille_converti_wgs84.geojson, 37"
    })
    void un_fichier_json_a_tous_ses_objets(String fichier, int objets) {
        assertThat(FichierJson.ouvrir(OUVERTES, fichier).pourChaque(objet -> {}))
                .isEqualTo(objets);
    }

    @Test
    void ivac_a_ses_trois_sessions() {
        assertThat(parValeur("education/fr-en-indicateurs-valeur-ajoutee-colleges.csv", "Session"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("2022", 6622L, "2023", 6615L, "2024", 6816L));
    }

    @Test
    void la_liste_des_rep_a_ses_reseaux() {
        String liste = "education/liste-des-rep-et-rep-rentree-2022.csv";

        assertThat(parValeur(liste, "EP")).containsExactlyInAnyOrderEntriesOf(Map.of("REP+", 2825L, "REP", 4894L));
        assertThat(parValeur(liste, "UAI tête de réseau")).hasSize(1103);
    }

    @Test
    void les_colleges_proches_sont_255_dedans_et_les_autres_a_moins_de_300_metres() {
        List<BigDecimal> distances =
                lire("education/college-qpv-proche.csv", ligne -> ligne.nombre("DISTANCE_QPV le plus proche"));

        assertThat(distances.stream().filter(distance -> distance.signum() == 0))
                .hasSize(255);
        assertThat(distances.stream().max(BigDecimal::compareTo).orElseThrow().setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("299.92");
    }

    @Test
    void la_situation_relative_a_un_qpv_ne_se_contredit_pas_et_separe_les_resultats() {
        Map<String, String> situations = new HashMap<>();
        lire("education/fr-colleges-qpv_44-37-paca.csv", ligne -> {
            String situation = ligne.texte("Situation relative à un QPV (quartier prioritaire de la Ville)");
            String connue = situations.merge(
                    ligne.uai("Numéro établissement"), situation, (avant, apres) -> avant.isEmpty() ? apres : avant);
            assertThat(situation).isIn("", connue);
            return situation;
        });

        assertThat(situations.values().stream().collect(groupingBy(s -> s, counting())))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("hors QPV", 392L, "à moins de 300 m d'un QPV", 74L, "dans un QPV", 25L, "", 7L));
        assertThat(reussite2024(situations, "dans un QPV")).isEqualByComparingTo("76.7");
        assertThat(reussite2024(situations, "à moins de 300 m d'un QPV")).isEqualByComparingTo("79.9");
        assertThat(reussite2024(situations, "hors QPV")).isEqualByComparingTo("86.4");
    }

    private static BigDecimal reussite2024(Map<String, String> situations, String situation) {
        List<LectureIvac.College> colleges =
                LectureIvac.lire(FichierCsv.ouvrir(OUVERTES, "education/fr-en-indicateurs-valeur-ajoutee-colleges.csv"))
                        .stream()
                        .filter(c -> c.session() == 2024 && !c.prive() && situation.equals(situations.get(c.uai())))
                        .toList();
        BigDecimal admis = somme(colleges.stream().map(LectureIvac.College::admisEstimes));
        return admis.movePointRight(2)
                .divide(somme(colleges.stream().map(LectureIvac.College::candidatsGeneral)), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal somme(Stream<BigDecimal> nombres) {
        return nombres.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void le_taux_du_dnb_par_etablissement_est_tronque_et_les_admis_sont_la_somme_des_mentions() {
        lire("education/fr-en-dnb-par-etablissement_extrait_2007-2012.csv", ligne -> {
            BigDecimal admis = ligne.nombre("Admis");
            List<BigDecimal> mentions = new ArrayList<>();
            ligne.colonnes().stream()
                    .filter(colonne -> colonne.toLowerCase(Locale.ROOT).contains("mention"))
                    .forEach(colonne -> mentions.add(ligne.nombre(colonne)));
            assertThat(somme(mentions.stream())).isEqualByComparingTo(admis);
            assertThat(admis.movePointRight(2).divide(ligne.nombre("Presents"), 1, RoundingMode.DOWN))
                    .isEqualByComparingTo(new BigDecimal(
                            ligne.texte("Taux de réussite").replace("%", "").replace(',', '.')));
            return admis;
        });
    }

    @Test
    void l_ille_et_vilaine_a_dix_huit_lignes_rep_et_trois_rep_plus() {
        String colleges = "education/fr-en-college-effectifs-niveau-sexe-lv_35.csv";

        assertThat(parValeur(colleges, "REP")).containsEntry("1", 18L);
        assertThat(parValeur(colleges, "REP +")).containsEntry("1", 3L);
    }

    @Test
    void les_personnels_de_tous_les_etablissements_publics_donnent_le_rapport_annonce_lycees_compris() {
        Map<String, BigDecimal> etp = new HashMap<>();
        lire(
                "education/personnels2d_france.csv",
                ligne -> etp.put(ligne.uai("Identifiant de l'établissement"), ligne.nombre("ETP total")));
        List<BigDecimal> eleves = new ArrayList<>();
        List<BigDecimal> personnels = new ArrayList<>();
        FichierJson.ouvrir(OUVERTES, "education/fr-en-college-effectifs-niveau-sexe-lv_api_44.json")
                .pourChaque(objet -> {
                    BigDecimal siens = etp.get(objet.uai("numero_college"));
                    boolean horsEp = objet.nombre("rep").signum() == 0
                            && objet.nombre("rep0").signum() == 0;
                    if (objet.annee("rentree_scolaire") == 2024 && horsEp && !objet.prive("secteur") && siens != null) {
                        eleves.add(objet.nombre("nombre_eleves_total"));
                        personnels.add(siens);
                    }
                });

        assertThat(eleves).hasSize(87);
        assertThat(somme(eleves.stream()).divide(somme(personnels.stream()), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("8.61");
    }

    @Test
    void l_annuaire_dit_l_education_prioritaire_des_ecoles_et_rien_des_lycees() {
        assertThat(parValeur("education/fr-en-annuaire-education_94_2026.csv", "Appartenance_Education_Prioritaire"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("REP", 185L, "REP+", 22L, "", 406L));
        assertThat(lire(
                                "education/fr-en-annuaire-education_lycees_44-37-paca_2024.csv",
                                ligne -> ligne.texte("Identifiant_de_l_etablissement"))
                        .stream()
                        .filter(uai -> uai.startsWith("044")))
                .hasSize(127);
    }

    @Test
    void les_postes_d_adultes_relais_et_les_quartiers_de_marseille_sont_ceux_annonces() {
        List<String> departements = new ArrayList<>();
        FichierJson.ouvrir(OUVERTES, "politique-ville/adulte-relais-2025_44-37-paca.json")
                .pourChaque(objet -> departements.add(objet.texte("insee_dep")));
        Set<String> quartiers = new HashSet<>();
        FichierJson.ouvrir(OUVERTES, "politique-ville/QP2015_marseille_converti_wgs84.geojson")
                .pourChaque(objet -> quartiers.add(objet.noeud().toString()));

        assertThat(departements.stream().filter("44"::equals)).hasSize(62);
        assertThat(departements.stream().filter("37"::equals)).hasSize(41);
        assertThat(quartiers).hasSize(37).allMatch(quartier -> quartier.contains("QP013"));
    }
}
