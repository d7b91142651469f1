package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.convention.Meteo;
import fr.copil.convention.suivi.MeteosDesParties;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.Indicateurs;
import fr.copil.indicateur.Mesure;
import fr.copil.indicateur.Population;
import fr.copil.indicateur.SerieService;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** A base of Copil 0.1.0, with what people had put into it, opened by the Copil of today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BaseAncienneCas {

    private static final String ENGAGEMENT = "LA-P-a";
    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private Flyway flyway;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private BilanService bilans;

    @Autowired
    private SerieService series;

    private long bilan;

    @BeforeAll
    void ouvrir_une_base_de_la_version_0_1_0() {
        DonneesCopiees.reduites(base.dossier());
        base.vider();
        flyway.clean();
        Flyway.configure()
                .dataSource(source)
                .locations(flyway.getConfiguration().getLocations())
                .target("6")
                .load()
                .migrate();
        remplir();
        flyway.migrate();
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
        base.charger();
    }

    @AfterAll
    void rendre_une_base_vide() {
        base.vider();
    }

    @BeforeEach
    void entrer() {
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void les_meteos_sont_celles_des_parties() {
        SuiviLu suivi = suivis.lire(ENGAGEMENT).orElseThrow();

        assertThat(suivi.meteo().avis())
                .satisfiesExactlyInAnyOrder(
                        prefecture -> assertThat(prefecture)
                                .satisfies(avis -> dit(avis, "P-LA-PREF", Meteo.APPUIS, "Il manque un poste.")),
                        dsden -> assertThat(dsden)
                                .satisfies(avis -> dit(avis, "P-LA-DSDEN", Meteo.SECURISES, "En bonne voie.")));
        assertThat(suivi.meteo().enDesaccord()).isTrue();
    }

    private static void dit(MeteosDesParties.Donnee donnee, String partie, Meteo meteo, String phrase) {
        assertThat(donnee.partie().id()).isEqualTo(partie);
        assertThat(donnee.avis()).isNotNull().satisfies(avis -> {
            assertThat(avis.meteo()).isEqualTo(meteo);
            assertThat(avis.phrase()).isEqualTo(phrase);
        });
    }

    @Test
    void les_signatures_sont_celles_des_parties_et_le_bilan_fige_se_lit() {
        BilanOuvert ouvert = bilans.ouvrir(bilan).orElseThrow();

        assertThat(ouvert.signatures()).extracting(Signature::partie).containsExactly("P-LA-PREF", "P-LA-DSDEN");
        Bilan fige = bilans.lire(bilan, Audience.DSDEN);
        assertThat(fige.entete().signatures()).hasSize(2).first().asString().startsWith("Signé pour la préfecture");
        assertThat(fige.sections()).singleElement().satisfies(section -> assertThat(section.recit())
                .containsExactly(Bloc.Paragraphe.de("Ce qui a été dit en 2025.")));
    }

    @Test
    void la_livraison_publiee_se_lit_encore_et_sa_somme_pour_la_france_est_partielle() {
        assertThat(moinsDeTroisAns(LOIRE_ATLANTIQUE)).satisfies(m -> {
            assertThat(m.enPourcent().orElseThrow()).isBetween(29.4, 29.5);
            assertThat(m.source().producteur()).isEqualTo("DSDEN de Loire-Atlantique");
            assertThat(m.sceau()).isNotBlank();
        });
        assertThat(moinsDeTroisAns(CodeTerritoire.FRANCE)).satisfies(m -> {
            assertThat(m.absence()).isEqualTo(Etat.PARTIEL);
            assertThat(m.couverture()).isEqualTo("1 département sur 101 : Loire-Atlantique");
        });
    }

    @Test
    void rien_ne_reste_a_refaire_au_demarrage_suivant() {
        assertThat(base.charger()).isFalse();
    }

    private Mesure moinsDeTroisAns(CodeTerritoire territoire) {
        return series.series(Set.of(territoire), Set.of(Indicateurs.MOINS_DE_TROIS_ANS))
                .en(territoire, Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS, 2024)
                .orElseThrow();
    }

    /** What its screens would have written, in the tables of that version. */
    private void remplir() {
        List.of("FR;PAYS;France;0", "DEP-44;DEPARTEMENT;Loire-Atlantique;3").forEach(texte -> {
            String[] t = texte.split(";");
            jdbc.update(
                    "insert into territoire (code, niveau, rang, nom, recherche, commune) values (?, ?, ?, ?, ?, '')",
                    t[0],
                    t[1],
                    Integer.valueOf(t[3]),
                    t[2],
                    t[2]);
        });
        jdbc.update("insert into zonage (code, nom) values ('COG_2026', 'Essai')");
        jdbc.update("insert into appartenance (territoire, parent, zonage) values ('DEP-44', 'FR', 'COG_2026')");
        jdbc.update("insert into ascendance (territoire, ancetre) values ('FR', 'FR')");
        jdbc.update("insert into ascendance (territoire, ancetre) values ('DEP-44', 'DEP-44')");
        jdbc.update("insert into ascendance (territoire, ancetre) values ('DEP-44', 'FR')");
        jdbc.update(
                """
                insert into convention (id, rang, titre, titre_court, niveau, parties, duree, revision, territoire, liens,
                    source, note)
                values ('LA', 1, 'Loire-Atlantique', 'Loire-Atlantique', 'departemental', '', '', '', 'DEP-44', '', '', '')
                """);
        jdbc.update(
                """
                insert into engagement (id, rang, convention, type, titre, promesse, pilote, partenaires, echeance, source,
                    etat, etat_citation, note, recherche)
                values (?, 1, 'LA', 'E', 'Essai', '', '', '', '', '', '', '', '', '')
                """,
                ENGAGEMENT);
        jdbc.update(
                """
                insert into suivi (engagement, etat, citation, version, meteo_prefecture, mot_prefecture,
                    meteo_prefecture_le, meteo_dsden, mot_dsden, meteo_dsden_le, maj_le)
                values (?, 'EN_COURS', '', 3, 'APPUIS', 'Il manque un poste.', timestamp with time zone
                    '2026-03-01 09:00:00+01:00', 'SECURISES', 'En bonne voie.', timestamp with time zone
                    '2026-03-02 09:00:00+01:00', timestamp with time zone '2026-03-02 09:00:00+01:00')
                """,
                ENGAGEMENT);
        remplirLeBilan();
        remplirLaLivraison();
    }

    private void remplirLeBilan() {
        jdbc.update(
                """
                insert into bilan (convention, territoire, genre, annee, version, statut, cree_le, fige_le)
                values ('LA', 'DEP-44', 'ANNUEL', 2025, 1, 'SIGNE', timestamp with time zone '2026-01-10 09:00:00+01:00',
                    timestamp with time zone '2026-02-10 09:00:00+01:00')
                """);
        bilan = java.util.Objects.requireNonNull(jdbc.queryForObject("select max(id) from bilan", Long.class));
        for (Audience audience : Audience.values()) {
            jdbc.update(
                    "insert into bilan_fige (bilan, audience, contenu) values (?, ?, ?)",
                    bilan,
                    audience.rang(),
                    """
                    {"entete":{"convention":"LA","titreConvention":"Convention de Loire-Atlantique","territoire":"Loire-Atlantique",
                    "genre":"ANNUEL","annee":2025,"statut":"FIGE","version":1,"audience":"%s","arreteLe":"2026-02-10",
                    "signatures":[]},"sections":[{"cle":"synthese","titre":"Synthèse","proposee":false,"recit":[{"bloc":
                    "paragraphe","fragments":[{"texte":"Ce qui a été dit en 2025.","gras":false,"italique":false,"lien":null}]}],
                    "elements":[]}],"definitions":[]}
                    """
                            .formatted(audience.name()));
        }
        for (String role : List.of("CABINET", "REFERENT")) {
            jdbc.update(
                    """
                    insert into signature_bilan (bilan, role, le)
                    values (?, ?, timestamp with time zone '2026-02-12 09:00:00+01:00')
                    """,
                    bilan,
                    role);
        }
    }

    /** With the sum for France that 0.1.0 made of it, as if it were the country's. */
    private void remplirLaLivraison() {
        jdbc.update(
                """
                insert into indicateur (id, rang, convention, nom, theme, nature, comparaison, niveau, unite, numerateur,
                    denominateur, sens, periodicite, producteur, source, note, calcul, methode, recherche)
                values (?, 1, null, 'Moins de trois ans', '', '', '', '', '%', '', '', '', '', '', '', '', 'taux', '', '')
                """,
                Indicateurs.MOINS_DE_TROIS_ANS);
        jdbc.update(
                """
                insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le)
                values ('dépôt 1', '', 'Enquête de rentrée', 'DSDEN de Loire-Atlantique', '', 0, 'INTEGREE', 1,
                    timestamp with time zone '2026-04-01 09:00:00+01:00')
                """);
        long livraison =
                java.util.Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
        jdbc.update(
                "insert into regle_secret (indicateur, livraison, minimum, protege, dominance) values (?, ?, 5, 'ELEVES', false)",
                Indicateurs.MOINS_DE_TROIS_ANS,
                livraison);
        for (String territoire : List.of("DEP-44", "FR")) {
            jdbc.update(
                    """
                    insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, etat, qualite,
                        unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du, publiee)
                    values (?, ?, 'REP_PLUS', 2024, 365, 1240, 'VALEUR', 'DEFINITIF', 1, 1, ?, ?, 0,
                        timestamp with time zone '2026-04-01 09:00:00+01:00', false)
                    """,
                    Indicateurs.MOINS_DE_TROIS_ANS,
                    territoire,
                    territoire.equals("FR"),
                    livraison);
        }
    }
}
