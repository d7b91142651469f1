package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** How a committee reads « moins de 10 % »: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LectureDeCibleCas {

    private static final LocalDate SEANCE = LocalDate.of(2024, 3, 12);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private LectureDeCibleService lectures;

    @Autowired
    private SerieService series;

    @Autowired
    private MesureQueries mesures;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void etre_le_cabinet() {
        etre(Role.CABINET, Audience.COMITE, "DEP-44");
    }

    @Test
    void sans_decision_les_deux_lectures_se_tiennent() {
        assertThat(cible("LA").fixee()).isNull();
        assertThat(cible("LA").lectures()).containsExactly(LectureDeCible.POINTS, LectureDeCible.RELATIVE);
        assertThat(lectures.decisions("LA")).isEmpty();
    }

    @Test
    void la_lecture_fixee_vaut_pour_sa_convention_seule_et_dit_qui_quand_et_a_quelle_seance() {
        lectures.fixer("LA", LectureDeCible.RELATIVE, SEANCE);

        assertThat(cible("LA").fixee()).satisfies(fixee -> {
            assertThat(fixee.lecture()).isEqualTo(LectureDeCible.RELATIVE);
            assertThat(fixee.seance()).isEqualTo(SEANCE);
            assertThat(fixee.par()).isEqualTo(Role.CABINET.libelle());
            assertThat(fixee.enClair()).isEqualTo("lecture fixée par le comité du 12/03/2024");
        });
        assertThat(cible("N").fixee()).isNull();
        assertThat(cible("PACA").fixee()).isNull();
    }

    @Test
    void la_fiche_d_un_territoire_suit_la_lecture_de_la_convention_qui_le_contient() {
        lectures.fixer("LA", LectureDeCible.POINTS, SEANCE);

        assertThat(dans("COM-44109").lectures()).containsExactly(LectureDeCible.POINTS);
        assertThat(dans("DEP-44").lectures()).containsExactly(LectureDeCible.POINTS);
        assertThat(dans("DEP-37").lectures()).hasSize(2);
        assertThat(dans("FR").lectures()).hasSize(2);
    }

    @Test
    void la_derniere_decision_est_en_vigueur_et_les_autres_restent_au_journal() {
        lectures.fixer("LA", LectureDeCible.POINTS, SEANCE);
        lectures.fixer("LA", LectureDeCible.RELATIVE, SEANCE.plusMonths(6));
        assertThat(cible("LA").lectures()).containsExactly(LectureDeCible.RELATIVE);

        lectures.fixer("LA", null, SEANCE.plusMonths(12));

        assertThat(cible("LA").lectures()).hasSize(2);
        assertThat(lectures.decisions("LA"))
                .extracting(DecisionDeLecture::enClair)
                .containsExactly("les deux lectures", "lecture en part du taux de la référence", "lecture en points");
    }

    @Test
    void on_ne_fixe_que_pour_la_convention_de_son_territoire_et_une_seance_tenue() {
        assertThat(lectures.peutFixer(new CodeTerritoire("DEP-44"), "LA")).isTrue();
        assertThat(lectures.peutFixer(new CodeTerritoire("REG-93"), "PACA")).isFalse();
        refuse("LECTURE-PERIMETRE", "PACA", SEANCE);
        refuse("LECTURE-PERIMETRE", "N", SEANCE);
        refuse("LECTURE-DATE", "LA", LocalDate.of(2999, 1, 1));
        assertThat(lectures.decisions("LA")).isEmpty();
    }

    @Test
    void un_membre_lit_et_ne_fixe_pas() {
        etre(Role.MEMBRE, Audience.COMITE, "DEP-44");

        assertThat(lectures.peutFixer(new CodeTerritoire("DEP-44"), "LA")).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> lectures.fixer("LA", LectureDeCible.POINTS, SEANCE));
    }

    private void refuse(String code, String convention, LocalDate seance) {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> lectures.fixer(convention, LectureDeCible.POINTS, seance))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code));
    }

    private Cible cible(String convention) {
        return series.cibles(Set.of(Indicateurs.ECART_EP), convention, CodeTerritoire.FRANCE)
                .getFirst();
    }

    private Cible dans(String territoire) {
        return mesures.cibles(Set.of(Indicateurs.ECART_EP), new CodeTerritoire(territoire))
                .getFirst();
    }

    private static void etre(Role role, Audience audience, String territoire) {
        Identites.en(role, audience, territoire);
    }
}
