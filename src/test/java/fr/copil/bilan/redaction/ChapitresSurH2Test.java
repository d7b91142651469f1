package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Suivi;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.PeriodesService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.SuiviPropre;
import fr.copil.essai.SurH2;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SurH2
class ChapitresSurH2Test extends ChapitresCas {

    private static final String ENGAGEMENT = "LA-3.4-a";
    private static final String DEVOIR = "LA-4.1-a";

    @Autowired
    private PeriodesService periodes;

    @Autowired
    private Systeme systeme;

    @Autowired
    private MatiereService matieres;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    /** What Copil itself wrote in its journal since is undone, also for those who do not sit on the committee. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void le_bilan_d_une_annee_close_dit_l_etat_et_la_meteo_d_alors_a_chaque_audience(Audience audience) {
        OffsetDateTime depart = OffsetDateTime.now(horloge);
        Identites.en(Role.REFERENT, Audience.DSDEN);
        try {
            horloge.mettreA(OffsetDateTime.parse("2024-06-03T09:00:00Z"));
            suivis.donnerSaMeteo(ENGAGEMENT, Meteo.SECURISES, "équipes en place");
            passer(EtatSuivi.EN_COURS);
            horloge.mettreA(OffsetDateTime.parse("2025-05-05T09:00:00Z"));
            suivis.donnerSaMeteo(ENGAGEMENT, Meteo.COMPROMIS, "postes vacants");
            passer(EtatSuivi.SUSPENDU);
            horloge.mettreA(depart);

            Suivi alors = suivi(audience, 2024);
            assertThat(alors.etat()).isEqualTo(EtatSuivi.EN_COURS);
            assertThat(alors.meteos()).containsExactly(new MeteoDePartie("DSDEN", Meteo.SECURISES));
            assertThat(suivi(audience, 2023).meteos()).isEmpty();
            assertThat(suivi(audience, 2025).meteos()).containsExactly(new MeteoDePartie("DSDEN", Meteo.COMPROMIS));
        } finally {
            horloge.mettreA(depart);
            SuiviPropre.remettre(jdbc, ENGAGEMENT);
        }
    }

    /** The school year that ended in the year accounted for: done in 2024-2025, late in 2025-2026. */
    @Test
    void le_bilan_d_une_annee_lit_l_occurrence_de_l_annee_scolaire_qui_s_y_termine() {
        OffsetDateTime depart = OffsetDateTime.now(horloge);
        Identites.en(Role.REFERENT, Audience.DSDEN);
        try {
            tournerLe("2025-05-05");
            suivis.mettreAJour(new MiseAJour(
                    DEVOIR,
                    suivis.lire(DEVOIR).orElseThrow().version(),
                    EtatSuivi.REALISE,
                    null,
                    "",
                    "",
                    null,
                    "",
                    LocalDate.of(2025, 5, 2),
                    "https://exemple.fr/envoi.pdf",
                    Sujet.AVANCEMENT,
                    ""));
            tournerLe("2026-11-22");

            assertThat(fige(2025).dit()).isEqualTo("pour 2024-2025 : réalisé, 100 %");
            assertThat(fige(2025).enRetard()).isFalse();
            assertThat(fige(2024).dit()).isEqualTo("pour 2023-2024 : non renseigné");
            assertThat(fige(2026).dit()).isEqualTo("pour 2025-2026 : non renseigné, en retard");
            assertThat(fige(2026).echeance()).isEqualTo("chaque année ; pour le 31/08/2026");
            assertThat(matiere(Audience.COMITE, 2026).avancement().devoirs().enClair())
                    .isEqualTo("dont 8 devoirs qui reviennent, comptés pour 2025-2026");
            assertThat(matiere(Audience.COMITE, 2025).avancement().devoirs().annee())
                    .isEqualTo("2024-2025");
        } finally {
            SuiviPropre.remettre(jdbc, DEVOIR);
            jdbc.update("update suivi set attendue_le = null, fixee_le = null");
            tournerLe("2026-11-22");
            horloge.mettreA(depart);
        }
    }

    private EngagementFige fige(int annee) {
        Matiere matiere = matiere(Audience.COMITE, annee);
        return matiere.suivis(un -> un.id().equals(DEVOIR)).stream()
                .map(un -> EngagementFige.de(un, matiere.arrete()))
                .findFirst()
                .orElseThrow();
    }

    private void tournerLe(String jour) {
        horloge.mettreA(OffsetDateTime.parse(jour + "T09:00:00Z"));
        systeme.executer(periodes::tourner);
    }

    private void passer(EtatSuivi etat) {
        int version = suivis.lire(ENGAGEMENT).orElseThrow().version();
        suivis.mettreAJour(new MiseAJour(
                ENGAGEMENT, version, etat, null, "", "", null, "parce que", null, "", Sujet.AVANCEMENT, ""));
    }

    private Matiere matiere(Audience audience, int annee) {
        return matieres.lire(
                new FicheBilan(0, "LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, annee, 1, Statut.BROUILLON, null),
                audience);
    }

    private Suivi suivi(Audience audience, int annee) {
        return matiere(audience, annee).engagements().engagements().stream()
                .filter(engagement -> engagement.id().equals(ENGAGEMENT))
                .findFirst()
                .orElseThrow()
                .suivi();
    }
}
