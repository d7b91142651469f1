package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Regle.Protege;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Small groups that a subtraction once gave back exactly: each way of subtracting, on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecretRetrouveCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final String AUTRE = Indicateurs.MOINS_DE_TROIS_ANS_REP;
    private static final int ANNEE = 2025;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    private String epci = "";
    private List<String> communes = List.of();

    /** A cell of a day: its row, whether all read it. */
    private record Lue(long id, boolean visible) {}

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void choisir_une_intercommunalite() {
        epci = Objects.requireNonNull(jdbc.queryForObject(
                """
                select min(a.ancetre) from ascendance a
                where a.ancetre like 'EPCI-%' and a.territoire like 'COM-%'
                  and a.ancetre in (select territoire from ascendance where ancetre = 'DEP-44')
                  and 3 <= (select count(*) from ascendance b where b.ancetre = a.ancetre and b.territoire like 'COM-%')
                """,
                String.class));
        communes = jdbc.queryForList(
                "select territoire from ascendance where ancetre = ? and territoire like 'COM-%' order by territoire",
                String.class, epci);
    }

    @AfterEach
    void remettre_l_heure() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
    }

    /** 3 of 60: the intercommunalité less its other communes. */
    @Test
    void une_commune_cachee_ne_se_deduit_pas_de_son_intercommunalite() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci, 48, 190));

        verifier(List.of(somme(epci, commune(0), commune(1), commune(2))), commune(0));
    }

    @Test
    void une_intercommunalite_cachee_ne_se_deduit_pas_du_departement() {
        String autre = Objects.requireNonNull(jdbc.queryForObject(
                "select max(territoire) from ascendance where ancetre = 'DEP-44' and territoire like 'EPCI-%'",
                String.class));
        verser(Regle.ordinaire(), taux(epci, 3, 60), taux(autre, 30, 90), taux("DEP-44", 33, 150));

        verifier(List.of(somme("DEP-44", epci, autre)), epci);
    }

    /** What is left of a total is a figure too: it is printed nowhere, and worked out at once. */
    @Test
    void ce_que_les_communes_donnees_laissent_de_l_intercommunalite_ne_se_deduit_pas() {
        verser(Regle.ordinaire(), taux(commune(0), 20, 60), taux(commune(1), 25, 70), taux(epci, 48, 140));

        assertThat(lues(INDICATEUR, 0, somme(epci, commune(0), commune(1))))
                .anySatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** 3 of 10: all together less those out of quartiers. */
    @Test
    void un_groupe_cache_ne_se_deduit_pas_de_l_ensemble_et_de_ceux_qui_n_en_sont_pas() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 23, 60),
                taux(commune(0), 3, 10).de(Population.PUBLIC_QPV),
                taux(commune(0), 20, 50).de(Population.PUBLIC_HORS_QPV));

        verifier(
                List.of(List.of(
                        commune(0),
                        cle(commune(0), Population.PUBLIC_QPV),
                        cle(commune(0), Population.PUBLIC_HORS_QPV))),
                cle(commune(0), Population.PUBLIC_QPV));
    }

    @Test
    void un_groupe_qui_n_est_pas_donne_ne_se_deduit_pas_de_l_ensemble_et_des_autres() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 23, 60),
                taux(commune(0), 20, 50).de(Population.PUBLIC_HORS_QPV));

        assertThat(lues(INDICATEUR, 0, List.of(commune(0), cle(commune(0), Population.PUBLIC_HORS_QPV))))
                .anySatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** 3 of 10: all together less REP, less those out of éducation prioritaire. */
    @Test
    void un_groupe_de_trois_ne_se_deduit_pas_de_l_ensemble_et_des_deux_autres() {
        verser(
                Regle.ordinaire(),
                taux("DEP-44", 33, 110),
                taux("DEP-44", 3, 10).de(Population.REP_PLUS),
                taux("DEP-44", 10, 40).de(Population.REP),
                taux("DEP-44", 20, 60).de(Population.ECOLE_HORS_EP));

        verifier(
                List.of(List.of(
                        "DEP-44",
                        cle("DEP-44", Population.REP_PLUS),
                        cle("DEP-44", Population.REP),
                        cle("DEP-44", Population.ECOLE_HORS_EP))),
                cle("DEP-44", Population.REP_PLUS));
    }

    /** 3 of 60 under one name, its neighbours and their total under the other. */
    @Test
    void ce_qui_est_cache_sous_un_nom_l_est_sous_l_autre() {
        jdbc.update("insert into lien (de, vers, role) values (?, ?, 'alias')", AUTRE, INDICATEUR);
        verser(Regle.ordinaire(), taux(commune(0), 3, 60), taux(commune(1), 20, 60), taux(epci, 23, 120));
        verser(AUTRE, new Regle(10, Protege.ELEVES, false), taux(AUTRE, commune(0), 3, 60), taux(AUTRE, epci, 23, 120));

        List<String> somme = somme(epci, commune(0), commune(1));
        List<Lue> sousUnNom = lues(INDICATEUR, 0, somme);
        List<Lue> sousLAutre = lues(AUTRE, 0, List.of(epci, commune(0)));
        List<Lue> jointes = List.of(
                new Lue(0, sousUnNom.get(0).visible() || sousLAutre.get(0).visible()),
                new Lue(1, sousUnNom.get(1).visible() || sousLAutre.get(1).visible()),
                new Lue(2, sousUnNom.get(2).visible()));
        assertThat(jointes.get(1).visible()).isFalse();
        assertThat(deduites(List.of(jointes))).doesNotContain(1L);
    }

    /** The same pupils counted for two rates: the one tells how many they are. */
    @Test
    void deux_taux_sur_les_memes_eleves_ne_livrent_pas_l_un_l_effectif_de_l_autre() {
        jdbc.update("insert into lien (de, vers, role) values (?, ?, 'meme_effectif')", AUTRE, INDICATEUR);
        verser(Regle.ordinaire(), taux(commune(0), 1, 4), taux(commune(1), 20, 60), taux(epci, 21, 64));
        verser(AUTRE, Regle.ordinaire(), taux(AUTRE, commune(1), 30, 60), taux(AUTRE, epci, 32, 64));

        List<Lue> unes = lues(INDICATEUR, 0, somme(epci, commune(0), commune(1)));
        List<Lue> autres = lues(AUTRE, 0, List.of(epci, commune(1)));
        List<Lue> effectifs = List.of(
                new Lue(0, unes.get(0).visible() || autres.get(0).visible()),
                new Lue(1, unes.get(1).visible()),
                new Lue(2, unes.get(2).visible() || autres.get(1).visible()));
        assertThat(effectifs.get(1).visible()).isFalse();
        assertThat(deduites(List.of(effectifs))).doesNotContain(1L);
    }

    /** 8 of 160 under a threshold of ten: another département's lower one does not open it, nor its sums. */
    @Test
    void le_seuil_plus_bas_d_un_autre_departement_ne_decouvre_rien() {
        versement(livraison(), INDICATEUR, new Regle(10, Protege.ELEVES, false), taux("DEP-44", 8, 160));
        long autre = Objects.requireNonNull(jdbc.queryForObject("select min(id) from livraison", Long.class));
        jdbc.update(
                "insert into regle_secret (indicateur, livraison, minimum, protege, dominance) values (?, ?, 5, 'ELEVES', false)",
                INDICATEUR,
                autre);
        jdbc.update(
                """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee)
                select indicateur, agregee, en_vigueur_du, 'DEP-37', population, periode, 20, 40, etat, qualite, unites,
                    unites_attendues, ?, diffusion, publiee
                from mesure where indicateur = ? and territoire = 'DEP-44' and periode = ? and en_vigueur_au is null
                """,
                autre,
                INDICATEUR,
                ANNEE);
        systeme.executer(() -> versement.agreger(Set.of(INDICATEUR)));

        verifier(List.of(List.of("FR", "DEP-44", "DEP-37")), "DEP-44");
        assertThat(lues(INDICATEUR, 0, List.of("REG-52")))
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** 3 of 60 by {@code ?le=}: what a correction hides is not in the day before it. */
    @Test
    void ce_qu_une_correction_cache_ne_se_retrouve_pas_au_jour_d_avant() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 10, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci, 55, 190));
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci, 48, 190));

        verifierTousLesJours();
    }

    /** 6 of 40 and the like: hidden on both days, among others that changed in between. */
    @Test
    void ce_qui_est_cache_deux_jours_de_suite_ne_se_retrouve_pas_par_leur_difference() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci, 48, 190));
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 24, 70),
                taux(epci, 47, 190));
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(2));
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 22, 64),
                taux(commune(2), 24, 70),
                taux(epci, 49, 194));

        verifierTousLesJours();
    }

    /** What is published already gives a figure away: the rest is hidden, the delivery goes in, and it is said. */
    @Test
    void ce_que_le_publie_trahit_ne_fait_pas_refuser_la_livraison() {
        versement(livraison(), INDICATEUR, null, taux(commune(1), 20, 60), taux(epci, 23, 120));
        jdbc.update(
                """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee)
                select indicateur, agregee, en_vigueur_du, ?, population, periode, 3, 60, etat, qualite, unites,
                    unites_attendues, livraison, diffusion, false
                from mesure where indicateur = ? and territoire = ? and periode = ? and en_vigueur_au is null
                """,
                commune(0),
                INDICATEUR,
                epci,
                ANNEE);
        systeme.executer(() -> versement.agreger(Set.of(INDICATEUR)));

        assertThat(lues(INDICATEUR, 0, List.of(commune(0))))
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
        assertThat(jdbc.queryForList(
                        "select territoire from secret_trahi where indicateur = ?", String.class, INDICATEUR))
                .contains(commune(0));
    }

    private String commune(int rang) {
        return communes.get(rang);
    }

    private static List<String> somme(String total, String... parties) {
        return Stream.concat(Stream.of(total), Stream.of(parties)).toList();
    }

    private static String cle(String territoire, Population population) {
        return territoire + "/" + population.name();
    }

    /** The first commune is hidden today, and no day gives it away. */
    private void verifierTousLesJours() {
        List<List<Lue>> jours = new ArrayList<>();
        for (int jour = 0; jour < 3; jour++) {
            jours.add(lues(INDICATEUR, jour, somme(epci, commune(0), commune(1), commune(2))));
        }
        Lue cachee = jours.getLast().get(1);
        assertThat(cachee.visible()).isFalse();
        assertThat(deduites(jours)).doesNotContain(cachee.id());
    }

    private void verifier(List<List<String>> sommes, String cachee) {
        List<List<Lue>> lues =
                sommes.stream().map(somme -> lues(INDICATEUR, 0, somme)).toList();
        long cible = lues(INDICATEUR, 0, List.of(cachee)).getFirst().id();
        assertThat(lues.stream().flatMap(List::stream))
                .filteredOn(lue -> lue.id() == cible)
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
        assertThat(deduites(lues)).doesNotContain(cible);
    }

    /** One subtraction after the other. */
    private static Set<Long> deduites(List<List<Lue>> sommes) {
        Set<Long> connues = new HashSet<>();
        sommes.forEach(somme -> somme.stream().filter(Lue::visible).forEach(lue -> connues.add(lue.id())));
        Set<Long> deduites = new HashSet<>();
        boolean plus = true;
        while (plus) {
            plus = false;
            for (List<Lue> somme : sommes) {
                List<Long> restes = somme.stream()
                        .map(Lue::id)
                        .filter(id -> !connues.contains(id))
                        .toList();
                if (restes.size() == 1) {
                    connues.add(restes.getFirst());
                    deduites.add(restes.getFirst());
                    plus = true;
                }
            }
        }
        return deduites;
    }

    /** As everybody reads them at noon of that day. */
    private List<Lue> lues(String indicateur, int jour, List<String> cles) {
        return cles.stream()
                .map(cle -> Objects.requireNonNull(jdbc.queryForObject(
                        """
                        select id, visible_des, diffusion from mesure
                        where indicateur = ? and territoire = ? and population = ? and periode = ?
                          and en_vigueur_du <= ? and (en_vigueur_au is null or en_vigueur_au > ?)
                        """,
                        (ligne, rang) -> new Lue(
                                ligne.getLong("id"),
                                ligne.getInt("visible_des") == 0 && ligne.getInt("diffusion") == 0),
                        indicateur,
                        cle.contains("/") ? cle.substring(0, cle.indexOf('/')) : cle,
                        cle.contains("/") ? cle.substring(cle.indexOf('/') + 1) : "ENSEMBLE",
                        ANNEE,
                        BaseDEssai.EN_OCTOBRE.plusDays(jour).plusHours(4),
                        BaseDEssai.EN_OCTOBRE.plusDays(jour).plusHours(4))))
                .toList();
    }

    private void verser(Regle regle, MesureRecue... mesures) {
        versement(livraison(), INDICATEUR, regle, mesures);
    }

    private void verser(String indicateur, Regle regle, MesureRecue... mesures) {
        versement(livraison(), indicateur, regle, mesures);
    }

    private void versement(long livraison, String indicateur, @Nullable Regle regle, MesureRecue... mesures) {
        systeme.executer(
                () -> versement.verser(livraison, Audience.PUBLIC, regle, Set.of(indicateur), List.of(mesures)));
    }

    private static MesureRecue taux(String territoire, int numerateur, int denominateur) {
        return taux(INDICATEUR, territoire, numerateur, denominateur);
    }

    private static MesureRecue taux(String indicateur, String territoire, int numerateur, int denominateur) {
        return MesureRecue.taux(
                indicateur,
                new CodeTerritoire(territoire),
                ANNEE,
                BigDecimal.valueOf(numerateur),
                BigDecimal.valueOf(denominateur),
                Qualite.DEFINITIF);
    }

    private long livraison() {
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
    }
}
