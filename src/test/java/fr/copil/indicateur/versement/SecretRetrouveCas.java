package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
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
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Small groups that a subtraction once gave back exactly, on both databases: what each way of subtracting needs. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecretRetrouveCas {

    static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    static final String AUTRE = Indicateurs.MOINS_DE_TROIS_ANS_REP;
    static final int ANNEE = 2025;

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
    record Lue(long id, boolean visible) {}

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void choisir_une_intercommunalite() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
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

    String epci() {
        return epci;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    HorlogeReglable horloge() {
        return horloge;
    }

    VersementService versement() {
        return versement;
    }

    Systeme systeme() {
        return systeme;
    }

    String commune(int rang) {
        return communes.get(rang);
    }

    static List<String> somme(String total, String... parties) {
        return Stream.concat(Stream.of(total), Stream.of(parties)).toList();
    }

    static String cle(String territoire, Population population) {
        return territoire + "/" + population.name();
    }

    /** The first commune is hidden today, and no day gives it away. */
    void verifierTousLesJours() {
        List<List<Lue>> jours = new ArrayList<>();
        for (int jour = 0; jour < 3; jour++) {
            jours.add(lues(INDICATEUR, jour, somme(epci, commune(0), commune(1), commune(2))));
        }
        Lue cachee = jours.getLast().get(1);
        assertThat(cachee.visible()).isFalse();
        assertThat(deduites(jours)).doesNotContain(cachee.id());
    }

    void verifier(List<List<String>> sommes, String cachee) {
        List<List<Lue>> lues =
                sommes.stream().map(somme -> lues(INDICATEUR, 0, somme)).toList();
        long cible = lues(INDICATEUR, 0, List.of(cachee)).getFirst().id();
        assertThat(lues.stream().flatMap(List::stream))
                .filteredOn(lue -> lue.id() == cible)
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
        assertThat(deduites(lues)).doesNotContain(cible);
    }

    /** One subtraction after the other. */
    static Set<Long> deduites(List<List<Lue>> sommes) {
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
    List<Lue> lues(String indicateur, int jour, List<String> cles) {
        return cles.stream()
                .map(cle -> Objects.requireNonNull(jdbc.queryForObject(
                        """
                        select id, visible_des, diffusion, retrait from mesure
                        where indicateur = ? and territoire = ? and population = ? and periode = ?
                          and en_vigueur_du <= ? and (en_vigueur_au is null or en_vigueur_au > ?)
                        """,
                        (ligne, rang) -> new Lue(
                                ligne.getLong("id"),
                                ligne.getInt("visible_des") == 0
                                        && ligne.getInt("diffusion") == 0
                                        && ligne.getObject("retrait") == null),
                        indicateur,
                        cle.contains("/") ? cle.substring(0, cle.indexOf('/')) : cle,
                        cle.contains("/") ? cle.substring(cle.indexOf('/') + 1) : "ENSEMBLE",
                        ANNEE,
                        BaseDEssai.EN_OCTOBRE.plusDays(jour).plusHours(4),
                        BaseDEssai.EN_OCTOBRE.plusDays(jour).plusHours(4))))
                .toList();
    }

    void verser(Regle regle, MesureRecue... mesures) {
        versement(livraison(), INDICATEUR, regle, mesures);
    }

    void verser(String indicateur, Regle regle, MesureRecue... mesures) {
        versement(livraison(), indicateur, regle, mesures);
    }

    void versement(long livraison, String indicateur, @Nullable Regle regle, MesureRecue... mesures) {
        systeme.executer(
                () -> versement.verser(livraison, Audience.PUBLIC, regle, Set.of(indicateur), List.of(mesures)));
    }

    static MesureRecue taux(String territoire, int numerateur, int denominateur) {
        return taux(INDICATEUR, territoire, numerateur, denominateur);
    }

    static MesureRecue taux(String indicateur, String territoire, int numerateur, int denominateur) {
        return MesureRecue.taux(
                indicateur,
                new CodeTerritoire(territoire),
                ANNEE,
                BigDecimal.valueOf(numerateur),
                BigDecimal.valueOf(denominateur),
                Qualite.DEFINITIF);
    }

    long livraison() {
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
    }
}
