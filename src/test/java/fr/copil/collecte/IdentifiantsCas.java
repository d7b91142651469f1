package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What people and deliveries attached to an id of the référentiel stays attached to it. On both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.ADMINISTRATEUR, audience = Audience.DSDEN)
abstract class IdentifiantsCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private AlerteService alertes;

    @Autowired
    private JdbcTemplate jdbc;

    private DonneesCopiees donnees;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void repartir() {
        donnees = DonneesCopiees.reduites(base.dossier());
    }

    /** A row like another, that no other row names: only its use holds it. */
    private String ajouter(String modele, String fichier) {
        String id = modele + "-bis";
        donnees.changerLeReferentiel(
                fichier, texte -> texte.replaceFirst("(?m)^" + modele + "(;.*\\R)", "$0" + id + "$1"));
        base.charger();
        return id;
    }

    private void attacher(String table, String id) {
        switch (table) {
            case "mesure" ->
                jdbc.update(
                        """
                    insert into mesure (indicateur, territoire, population, periode, valeur, etat, qualite, unites,
                        unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                    select ?, 'DEP-44', 'ENSEMBLE', 2016, 12, 'VALEUR', 'DEFINITIF', 1, 1, false, max(id), 0,
                        current_timestamp from livraison
                    """,
                        id);
            case "suivi" ->
                jdbc.update(
                        "update suivi set etat = 'BLOQUE', cause = 'poste', debloqueur = 'rectorat', revoir_le = date"
                                + " '2027-01-12', maj_le = timestamp with time zone '2026-11-01 09:00:00+01:00', version ="
                                + " 1 where engagement = ?",
                        id);
            case "journal_suivi" ->
                jdbc.update(
                        """
                    insert into journal_suivi (engagement, version, le, compte, fonction, nature, avant, apres, texte)
                    values (?, 1, current_timestamp, 'referent', 'Référent DSDEN', 'COMMENTAIRE', '', '', 'en mars')
                    """,
                        id);
            case "preuve" ->
                jdbc.update(
                        """
                    insert into preuve (engagement, nom, adresse, compte, fonction, le)
                    values (?, 'convention', 'https://exemple.fr/convention.pdf', 'referent', 'Référent DSDEN',
                        current_timestamp)
                    """,
                        id);
            case "releve" ->
                jdbc.update(
                        """
                    insert into releve (dispositif, cle, version, annee, scolaire, territoire, etat, sites, mots, diffusion,
                        service, retire, motif, compte, le)
                    values (?, '2025-2026|DEP-44', 1, 2025, true, 'DEP-44', 'FONCTIONNE', 3, '', 2, 'S-DSDEN-44', false,
                        '', 'essai', current_timestamp)
                    """,
                        id);
            default ->
                jdbc.update(
                        """
                    insert into reponse_methode (item, territoire, reponse, commentaire, auteur, le)
                    values (?, 'EPCI-244400404', 'OUI', '', 'referent', current_timestamp)
                    """,
                        id);
        }
    }

    private int attaches(String table, String colonne, String id) {
        Integer nombre = jdbc.queryForObject(
                "select count(*) from " + table + " where " + colonne + " = ?"
                        + (table.equals("suivi") ? " and etat = 'BLOQUE'" : ""),
                Integer.class,
                id);
        return nombre == null ? 0 : nombre;
    }

    @ParameterizedTest
    @CsvSource({
        "LA-I02, indicateurs/la.csv, mesure, indicateur, 1 mesures",
        "LA-P-e, engagements/la.csv, suivi, engagement, 1 suivis",
        "LA-P-e, engagements/la.csv, preuve, engagement, 1 preuves",
        "D1-02, dispositifs.csv, releve, dispositif, 1 relevés",
        "M-P-Q6, methode.csv, reponse_methode, item, 1 réponses d'auto-évaluation"
    })
    void un_identifiant_retire_mais_utilise_est_refuse_avec_ce_qui_l_utilise(
            String modele, String fichier, String table, String colonne, String dit) {
        String id = ajouter(modele, fichier);
        attacher(table, id);
        donnees.changerLeReferentiel(fichier, texte -> texte.replaceFirst("(?m)^" + id + ";.*\\R", ""));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly("referentiel");
        assertThat(alertes.alertes()).singleElement().satisfies(alerte -> assertThat(alerte.message())
                .contains(id, dit, "alias.csv"));
        assertThat(attaches(table, colonne, id)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LA-I02, indicateurs/la.csv, indicateur",
        "LA-P-e, engagements/la.csv, engagement",
        "M-P-Q6, methode.csv, item_methode"
    })
    void un_identifiant_retire_que_rien_n_utilise_disparait(String modele, String fichier, String table) {
        String id = ajouter(modele, fichier);
        donnees.changerLeReferentiel(fichier, texte -> texte.replaceFirst("(?m)^" + id + ";.*\\R", ""));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).isEmpty();
        assertThat(attaches(table, "id", id)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "N-I05, mesure, indicateur, indicateur",
        "LA-P-b, suivi, engagement, engagement",
        "LA-P-b, preuve, engagement, engagement",
        "LA-P-b, journal_suivi, engagement, engagement",
        "D1-02, releve, dispositif, dispositif",
        "M-P-Q1, reponse_methode, item, item_methode"
    })
    void un_identifiant_renomme_emporte_ce_qui_lui_est_attache(
            String ancien, String table, String colonne, String registre) {
        String nouveau = ancien + "-bis";
        attacher(table, ancien);
        int attaches = attaches(table, colonne, ancien);
        donnees.renommer(ancien, nouveau);

        base.charger();

        assertThat(alertes.alertes()).isEmpty();
        assertThat(attaches(table, colonne, nouveau)).isEqualTo(attaches);
        // The journal is never rewritten: its lines are said again under the new id.
        assertThat(attaches(table, colonne, ancien)).isEqualTo(table.equals("journal_suivi") ? attaches : 0);
        assertThat(attaches(registre, "id", ancien)).isZero();
        assertThat(attaches(registre, "id", nouveau)).isEqualTo(1);
    }

    /** Each said the same line, once: its versions follow one another. */
    @Test
    void deux_services_qui_n_en_font_plus_qu_un_gardent_ce_que_chacun_a_declare() {
        donnees.changerLeReferentiel(
                "services.csv", texte -> texte.replaceFirst("(?m)^S-DSDEN-44;(.*)$", "S-DSDEN-44;$1\nS-ESSAI;$1"));
        base.charger();
        for (String service : List.of("S-DSDEN-44", "S-ESSAI")) {
            jdbc.update(
                    """
                    insert into moyen (cle, version, annee, financeur, financeur_nom, dispositif, dispositif_mots, territoire,
                        unite, valeur, provisoire, par_le_financeur, diffusion, service, retiree, motif, compte, le)
                    values ('2024|CLAS', 1, 2024, 'CAF', '', 'CLAS', '', 'DEP-44', 'EUROS', 100, false, false, 2, ?, false,
                        '', 'essai', current_timestamp)
                    """,
                    service);
            jdbc.update(
                    """
                    insert into releve (dispositif, cle, version, annee, scolaire, territoire, etat, sites, mots, diffusion,
                        service, retire, motif, compte, le)
                    values ('D1-02', '2025-2026|DEP-44', 1, 2025, true, 'DEP-44', 'FONCTIONNE', 3, '', 2, ?, false, '',
                        'essai', current_timestamp)
                    """,
                    service);
        }
        donnees.changerLeReferentiel("services.csv", texte -> texte.replaceFirst("(?m)^S-ESSAI;.*\\R", ""));
        donnees.changerLeReferentiel("alias.csv", texte -> texte.stripTrailing() + "\nS-ESSAI;S-DSDEN-44\n");

        base.charger();

        assertThat(alertes.alertes()).isEmpty();
        assertThat(jdbc.queryForList(
                        "select version from moyen where service = 'S-DSDEN-44' order by version", Integer.class))
                .containsExactly(1, 2);
        assertThat(jdbc.queryForList(
                        "select version from releve where service = 'S-DSDEN-44' order by version", Integer.class))
                .containsExactly(1, 2);
    }
}
