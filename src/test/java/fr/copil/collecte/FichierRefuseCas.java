package fr.copil.collecte;

import static fr.copil.essai.DonneesCopiees.COMMUNES;
import static fr.copil.essai.DonneesCopiees.IVAC;
import static fr.copil.essai.DonneesCopiees.PROXIMITE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.HorlogeReglable;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In November three files name schools that no file named in October, and one file is refused: the sums of the others are
 * those of November or still those of October, never something in between.
 */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FichierRefuseCas {

    private static final OffsetDateTime EN_NOVEMBRE = OffsetDateTime.parse("2026-11-22T08:00:00Z");
    private static final String IPS_COLLEGES = "education/fr-en-ips-colleges-ap2022.csv";
    private static final String IPS_ECOLES = "education/ips-ecoles-ap2022_france_2022.csv";
    private static final String COLLEGE = "0440284V";
    private static final String NOUVEAU_COLLEGE = "0449901A";
    private static final String ECOLE = "0440613C";
    private static final String NOUVELLE_ECOLE = "0449902B";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private TransactionTemplate transaction;

    private DonneesCopiees donnees;
    private Map<String, Map<String, String>> enOctobre = Map.of();
    private Map<String, Map<String, String>> enNovembre = Map.of();

    @BeforeAll
    void lire_octobre_puis_novembre_sans_refus() {
        base.chargerLesDonneesReduites();
        enOctobre = sommes();
        transaction.executeWithoutResult(essai -> {
            preparerNovembre();
            base.charger();
            assertThat(etat.livraisons("REFUSEE")).isEmpty();
            enNovembre = sommes();
            essai.setRollbackOnly();
        });
        assertThat(indicateursChanges()).contains("DNB-G", "IPS-COL-22", "IPS-ECO-22");
    }

    @BeforeEach
    void preparerNovembre() {
        donnees = DonneesCopiees.reduites(base.dossier());
        horloge.mettreA(EN_NOVEMBRE);
        Stream.of("2022", "2023", "2024")
                .forEach(session -> copier(IVAC, COLLEGE, NOUVEAU_COLLEGE, ";" + session + ";" + COLLEGE));
        copier(IPS_COLLEGES, COLLEGE, NOUVEAU_COLLEGE, ";" + COLLEGE);
        copier(IPS_ECOLES, ECOLE, NOUVELLE_ECOLE, ";" + ECOLE);
    }

    /** The files refused one after the other. */
    abstract List<String> fichiers();

    @ParameterizedTest(name = "{0}")
    @MethodSource("fichiers")
    void un_fichier_refuse_ne_raccourcit_les_sommes_d_aucun_autre(String fichier) {
        donnees.supprimer(fichier);

        base.charger();

        Map<String, Map<String, String>> sommes = sommes();
        assertThat(etat.livraisons("REFUSEE")).contains(fichier);
        assertThat(indicateursChanges()).allSatisfy(indicateur -> assertThat(sommes.get(indicateur))
                .as(indicateur)
                .isIn(enOctobre.get(indicateur), enNovembre.get(indicateur)));
        assertThat(sommes.keySet()).isEqualTo(enOctobre.keySet());
        Set<String> enAttente = indicateursChanges().stream()
                .filter(indicateur -> Objects.equals(sommes.get(indicateur), enOctobre.get(indicateur)))
                .collect(Collectors.toSet());
        assertThat(enAttente.isEmpty()
                        || etat.livraisons("REFUSEE").size() > 1
                        || enAttente.contains(indicateur(fichier)))
                .as("what waits is said: %s", enAttente)
                .isTrue();
    }

    @Test
    void les_ecoles_nouvelles_comptent_a_cote_d_un_ivac_refuse() {
        donnees.supprimer(IVAC);

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(IVAC);
        assertThat(sommes().get("IPS-ECO-22")).isEqualTo(enNovembre.get("IPS-ECO-22"));
        assertThat(sommes().get("IPS-COL-22")).isEqualTo(enNovembre.get("IPS-COL-22"));
        assertThat(sommes().get("DNB-G")).isEqualTo(enOctobre.get("DNB-G"));
    }

    @Test
    void ce_qui_attend_un_fichier_de_la_carte_le_dit_et_entre_quand_il_est_repare() {
        donnees.supprimer(PROXIMITE);
        base.charger();
        base.charger();

        assertThat(sommes()).isEqualTo(enOctobre);
        assertThat(etat.livraisons("REFUSEE")).containsExactlyInAnyOrder(PROXIMITE, IVAC, IPS_COLLEGES, IPS_ECOLES);
        assertThat(jdbc.queryForList(
                        "select a.raison from anomalie a join livraison l on l.id = a.livraison where l.fichier = ?",
                        String.class,
                        IVAC))
                .containsExactly(
                        "1 établissement nouveau ne peut pas être situé tant que " + PROXIMITE + " est refusé.");

        donnees.remettre(PROXIMITE);
        base.charger();

        assertThat(sommes()).isEqualTo(enNovembre);
    }

    @Test
    void des_communes_refusees_laissent_chacun_dans_la_sienne() {
        List<String> carte = etat.carte();
        donnees.supprimer(COMMUNES);

        base.charger();

        assertThat(EtatDeLaBase.difference(carte, etat.carte())).isEmpty();
    }

    /** The contrat de ville says which intercommunalité a post is of: without it, it would be of none. */
    @Test
    void des_postes_attendent_la_liste_des_contrats_de_ville() {
        String annee = "politique-ville/adulte-relais-2024.json";
        String contrats = "politique-ville/geom_cv_ctr.json";
        donnees.changer(annee, texte -> texte.replaceFirst("\"montant\":[0-9.]+", "\"montant\":1"));
        donnees.supprimer(contrats);
        List<String> avant = etat.lignesEnVigueur("indicateur in ('ADR-POSTES', 'ADR-EUROS')");

        base.charger();

        assertThat(etat.lignesEnVigueur("indicateur in ('ADR-POSTES', 'ADR-EUROS')"))
                .isEqualTo(avant);
        assertThat(etat.livraisons("REFUSEE")).containsExactlyInAnyOrder(annee, contrats);
    }

    private void copier(String fichier, String ancien, String nouveau, String marque) {
        String ligne = donnees.ligne(fichier, marque);
        donnees.changer(fichier, contenu -> contenu + ligne.replace(ancien, nouveau));
    }

    private static String indicateur(String fichier) {
        return Map.of(IVAC, "DNB-G", IPS_COLLEGES, "IPS-COL-22", IPS_ECOLES, "IPS-ECO-22")
                .getOrDefault(fichier, "");
    }

    private Set<String> indicateursChanges() {
        return enNovembre.keySet().stream()
                .filter(indicateur -> !Objects.equals(enNovembre.get(indicateur), enOctobre.get(indicateur)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each sum in force, by indicateur then by cell. */
    private Map<String, Map<String, String>> sommes() {
        Map<String, Map<String, String>> sommes = new HashMap<>();
        jdbc.query(
                """
                select indicateur, territoire || ' ' || population || ' ' || periode, etat || ' ' || unites || '/'
                    || unites_attendues || ' ' || coalesce(cast(numerateur as varchar(30)), '-') || ' '
                    || coalesce(cast(denominateur as varchar(30)), '-') || ' ' || coalesce(cast(valeur as varchar(30)), '-')
                from mesure where en_vigueur_au is null and agregee
                """,
                ligne -> {
                    sommes.computeIfAbsent(ligne.getString(1), indicateur -> new HashMap<>())
                            .put(ligne.getString(2), ligne.getString(3));
                });
        return sommes;
    }
}
