package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every passage from one state to another, allowed or refused, and what each one demands. */
class EtapeTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 22);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate DEBUT = LocalDate.of(2015, 1, 1);

    /** The whole table: from the state on the left, nothing else than the states on the right. */
    static Stream<Arguments> passages() {
        return Stream.of(
                Arguments.of(
                        EtatSuivi.NON_RENSEIGNE,
                        Set.of(
                                EtatSuivi.NON_DEMARRE,
                                EtatSuivi.EN_COURS,
                                EtatSuivi.REALISE,
                                EtatSuivi.BLOQUE,
                                EtatSuivi.SUSPENDU,
                                EtatSuivi.ABANDONNE)),
                Arguments.of(
                        EtatSuivi.NON_DEMARRE,
                        Set.of(
                                EtatSuivi.EN_COURS,
                                EtatSuivi.REALISE,
                                EtatSuivi.BLOQUE,
                                EtatSuivi.SUSPENDU,
                                EtatSuivi.ABANDONNE)),
                Arguments.of(
                        EtatSuivi.EN_COURS,
                        Set.of(
                                EtatSuivi.NON_DEMARRE,
                                EtatSuivi.REALISE,
                                EtatSuivi.BLOQUE,
                                EtatSuivi.SUSPENDU,
                                EtatSuivi.ABANDONNE)),
                Arguments.of(EtatSuivi.BLOQUE, Set.of(EtatSuivi.EN_COURS, EtatSuivi.SUSPENDU, EtatSuivi.ABANDONNE)),
                Arguments.of(EtatSuivi.SUSPENDU, Set.of(EtatSuivi.EN_COURS, EtatSuivi.ABANDONNE)),
                Arguments.of(EtatSuivi.REALISE, Set.of(EtatSuivi.EN_COURS)),
                Arguments.of(EtatSuivi.ABANDONNE, Set.of(EtatSuivi.EN_COURS)));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void un_etat_ne_mene_qu_aux_etats_permis(EtatSuivi depart, Set<EtatSuivi> permis) {
        Etape avant = simple(depart);

        for (EtatSuivi voulu : EtatSuivi.values()) {
            if (voulu == depart) {
                continue;
            }
            if (permis.contains(voulu)) {
                assertThat(passer(avant, voulu).etat())
                        .as(depart + " → " + voulu)
                        .isEqualTo(voulu);
            } else {
                assertThatExceptionOfType(SuiviRefuse.class)
                        .as(depart + " → " + voulu)
                        .isThrownBy(() -> passer(avant, voulu))
                        .satisfies(refus -> assertThat(refus.fautes())
                                .extracting(FauteDeSaisie::champ)
                                .containsExactly(ChampDuSuivi.ETAT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void l_ecran_ne_propose_que_les_etats_permis(EtatSuivi depart, Set<EtatSuivi> permis) {
        List<EtatSuivi> suites = simple(depart).suites();

        assertThat(suites.getFirst()).isEqualTo(depart);
        assertThat(suites.subList(1, suites.size())).containsExactlyInAnyOrderElementsOf(permis);
    }

    @Test
    void chaque_etat_a_sa_ligne_dans_la_table() {
        assertThat(passages().map(ligne -> ligne.get()[0]))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(EtatSuivi.values()));
    }

    @Test
    void bloquer_demande_la_cause_qui_peut_debloquer_et_une_date() {
        assertThat(fautes(() -> enCours().bloquer(" ", "", null, AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.CAUSE, ChampDuSuivi.DEBLOQUEUR, ChampDuSuivi.REVOIR_LE);
        assertThat(fautes(() -> enCours().bloquer("locaux", "ville", AUJOURDHUI, AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.REVOIR_LE);
    }

    @Test
    void un_blocage_se_precise_sans_perdre_son_premier_jour() {
        Etape bloque = enCours().bloquer("locaux", "ville", DEMAIN, AUJOURDHUI.minusDays(9));

        Etape precise = bloque.bloquer("locaux et poste", "rectorat", DEMAIN.plusDays(9), AUJOURDHUI);

        assertThat(precise.depuis()).isEqualTo(AUJOURDHUI.minusDays(9));
        assertThat(((Etape.Bloque) precise).debloqueur()).isEqualTo("rectorat");
    }

    @Test
    void reprendre_leve_le_blocage_et_garde_l_avancement() {
        Etape repris = enCours()
                .avancer(40)
                .bloquer("locaux", "ville", DEMAIN, AUJOURDHUI)
                .reprendre(AUJOURDHUI);

        assertThat(repris).isEqualTo(new Etape.EnCours(AUJOURDHUI, 40, ""));
    }

    @Test
    void abandonner_suspendre_et_rouvrir_demandent_pourquoi() {
        assertThat(fautes(() -> enCours().abandonner("", AUJOURDHUI))).containsExactly(ChampDuSuivi.RAISON);
        assertThat(fautes(() -> enCours().suspendre(" \n", AUJOURDHUI))).containsExactly(ChampDuSuivi.RAISON);
        assertThat(fautes(() -> simple(EtatSuivi.REALISE).rouvrir("", AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.RAISON);
        assertThat(fautes(() -> enCours().constaterNonDemarre("", AUJOURDHUI))).containsExactly(ChampDuSuivi.RAISON);
    }

    @Test
    void realiser_demande_une_date_possible_et_une_preuve() {
        assertThat(fautes(() -> enCours().realiser(null, false, DEBUT, AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.REALISE_LE, ChampDuSuivi.PREUVE);
        assertThat(fautes(() -> enCours().realiser(DEMAIN, true, DEBUT, AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.REALISE_LE);
        assertThat(fautes(() -> enCours().realiser(DEBUT.minusDays(1), true, DEBUT, AUJOURDHUI)))
                .containsExactly(ChampDuSuivi.REALISE_LE);
        assertThat(enCours().realiser(DEBUT, true, DEBUT, AUJOURDHUI)).isEqualTo(new Etape.Realise(DEBUT, 100, DEBUT));
    }

    @Test
    void une_date_avant_la_convention_est_nommee() {
        assertThatExceptionOfType(SuiviRefuse.class)
                .isThrownBy(() -> enCours().realiser(LocalDate.of(2014, 9, 1), true, DEBUT, AUJOURDHUI))
                .withMessageContaining("avant le début de la convention (2015)");
    }

    @ParameterizedTest
    @ValueSource(ints = {103, -5, 42, 1, 101})
    void un_avancement_impossible_est_refuse(int progres) {
        assertThat(fautes(() -> enCours().avancer(progres))).containsExactly(ChampDuSuivi.PROGRES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 95, 100})
    void un_avancement_par_pas_de_cinq_est_garde_et_zero_est_une_valeur(int progres) {
        assertThat(enCours().avancer(progres).progres()).isEqualTo(progres);
    }

    @ParameterizedTest
    @EnumSource(value = EtatSuivi.class, mode = EnumSource.Mode.EXCLUDE, names = "EN_COURS")
    void l_avancement_ne_se_chiffre_que_pour_un_engagement_en_cours(EtatSuivi etat) {
        assertThat(fautes(() -> simple(etat).avancer(50))).containsExactly(ChampDuSuivi.PROGRES);
    }

    @Test
    void rouvrir_oublie_l_avancement_de_cent_pour_cent() {
        Etape rouvert =
                enCours().realiser(AUJOURDHUI, true, DEBUT, AUJOURDHUI).rouvrir("annulé par le juge", AUJOURDHUI);

        assertThat(rouvert.progres()).isNull();
        assertThat(((Etape.EnCours) rouvert).raison()).isEqualTo("annulé par le juge");
    }

    /** A state, and nothing of what a person would say. */
    private static Etape simple(EtatSuivi etat) {
        return switch (etat) {
            case NON_RENSEIGNE -> new Etape.NonRenseigne(null);
            case NON_DEMARRE -> new Etape.NonDemarre(null, "");
            case EN_COURS -> new Etape.EnCours(null, null, "");
            case BLOQUE -> new Etape.Bloque(null, null, "", "", null);
            case SUSPENDU -> new Etape.Suspendu(null, null, "");
            case ABANDONNE -> new Etape.Abandonne(null, null, "");
            case REALISE -> new Etape.Realise(null, null, null);
        };
    }

    private static Etape enCours() {
        return simple(EtatSuivi.EN_COURS);
    }

    /** With all that the state wanted demands. */
    private static Etape passer(Etape avant, EtatSuivi voulu) {
        return mise(voulu).appliquer(avant, true, DEBUT, AUJOURDHUI);
    }

    private static MiseAJour mise(EtatSuivi voulu) {
        return new MiseAJour(
                "LA-1", 0, voulu, null, "cause", "ville", DEMAIN, "raison", AUJOURDHUI, "", Sujet.AVANCEMENT, "");
    }

    private static @Nullable List<ChampDuSuivi> fautes(Runnable geste) {
        try {
            geste.run();
            return null;
        } catch (SuiviRefuse refus) {
            return refus.fautes().stream().map(FauteDeSaisie::champ).toList();
        }
    }
}
