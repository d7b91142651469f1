package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Suivi;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.SuiviPropre;
import fr.copil.essai.SurH2;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SurH2
class ChapitresSurH2Test extends ChapitresCas {

    private static final String ENGAGEMENT = "LA-3.7-c1";

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

    private void passer(EtatSuivi etat) {
        int version = suivis.lire(ENGAGEMENT).orElseThrow().version();
        suivis.mettreAJour(new MiseAJour(
                ENGAGEMENT, version, etat, null, "", "", null, "parce que", null, "", Sujet.AVANCEMENT, ""));
    }

    private Suivi suivi(Audience audience, int annee) {
        return matieres
                .lire(
                        new FicheBilan(
                                0, "LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, annee, 1, Statut.BROUILLON, null),
                        audience)
                .engagements()
                .engagements()
                .stream()
                .filter(engagement -> engagement.id().equals(ENGAGEMENT))
                .findFirst()
                .orElseThrow()
                .suivi();
    }
}
