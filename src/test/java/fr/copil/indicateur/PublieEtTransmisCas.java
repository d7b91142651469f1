package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.indicateur.versement.VersementService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What a producer publishes of one département, and what a référent transmits beside it under the same indicateur. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.REFERENT, audience = Audience.DSDEN)
abstract class PublieEtTransmisCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final CodeTerritoire COLLEGE = CodeTerritoire.etablissement("0440284V");
    private static final CodeTerritoire AUTRE_COLLEGE = CodeTerritoire.etablissement("0440286X");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private VersementService versement;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private SerieService series;

    @Autowired
    private Systeme systeme;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void publier() {
        long livraison = Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
        systeme.executer(() -> versement.publier(
                List.of(new VersementService.Lot(
                        livraison,
                        List.of(taux(COLLEGE, 2022, 30, 40), taux(AUTRE_COLLEGE, 2022, 20, 50)),
                        Set.of(LOIRE_ATLANTIQUE))),
                Set.of(INDICATEUR)));
    }

    /** Known when it is sent: nobody rehearses what cannot be published. */
    @Test
    void une_livraison_ne_remplace_pas_ce_qu_un_producteur_publie() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> deposer(taux(COLLEGE, 2022, 31, 40)))
                .withMessageContaining(COLLEGE.valeur());
    }

    /** The département of the published collèges is published too. */
    @Test
    void ni_ce_que_ses_chiffres_font_ensemble() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> deposer(taux(LOIRE_ATLANTIQUE, 2022, 500, 900)))
                .withMessageContaining(LOIRE_ATLANTIQUE.valeur());
    }

    /** Sums made again by a delivery, then by a withdrawal, keep to the perimeter of the published file. */
    @Test
    void la_somme_d_un_departement_publie_ne_devient_pas_la_france_apres_un_envoi_ni_apres_un_retrait() {
        assertThat(annees("FR")).isEmpty();

        deposer(taux(LOIRE_ATLANTIQUE, 2024, 365, 1240));
        depots.regler(attente(), Audience.PUBLIC, Regle.ordinaire());
        depots.publier(attente());

        assertThat(annees("FR")).containsExactly(2024);
        assertThat(annees(LOIRE_ATLANTIQUE.valeur())).contains(2022, 2024);
        retraits.retirer(
                INDICATEUR,
                LOIRE_ATLANTIQUE,
                new ChiffreRetirable(Population.ENSEMBLE, 2024),
                "Deux classes comptées deux fois.");
        assertThat(annees("FR")).isEmpty();
        assertThat(annees(LOIRE_ATLANTIQUE.valeur())).contains(2022);
    }

    private void deposer(MesureRecue mesure) {
        depots.deposer("Essai", "", List.of(mesure), Set.of());
    }

    private Depot attente() {
        return repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .flatMap(livraison -> Stream.ofNullable(livraison.depot()))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> annees(String territoire) {
        CodeTerritoire code = new CodeTerritoire(territoire);
        return series.series(Set.of(code), Set.of(INDICATEUR)).mesures().stream()
                .filter(mesure -> mesure.territoire().equals(code))
                .filter(mesure -> mesure.etat() != Etat.NON_TRANSMIS)
                .map(Mesure::periode)
                .distinct()
                .toList();
    }

    private static MesureRecue taux(CodeTerritoire territoire, int periode, int scolarises, int enfants) {
        return MesureRecue.taux(
                INDICATEUR,
                territoire,
                periode,
                BigDecimal.valueOf(scolarises),
                BigDecimal.valueOf(enfants),
                Qualite.DEFINITIF);
    }
}
