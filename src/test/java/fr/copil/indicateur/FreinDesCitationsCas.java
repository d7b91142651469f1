package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Identites;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.mesure.Indicateurs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Trying codes one after the other leads nowhere: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FreinDesCitationsCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private EtudeService etudes;

    @Autowired
    private CitationService citations;

    private Instant heure = Instant.EPOCH;
    private String curieux = "";
    private String adresse = "";

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    /** Nobody who was slowed down by another case. */
    @BeforeEach
    void arriver() {
        heure = horloge.instant();
        curieux = "curieux-" + UUID.randomUUID();
        adresse = "10.0.0." + curieux;
        etre(adresse, curieux);
    }

    @AfterEach
    void partir() {
        horloge.mettreA(heure.atOffset(ZoneOffset.UTC));
    }

    @Test
    void trente_codes_inconnus_en_une_minute_et_aucun_autre_ne_s_ouvre() {
        String connu = citer();
        essayer(FreinDesCitations.INCONNUS - 1);
        assertThat(citations.ouvrir(connu)).isPresent();

        essayer(1);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> citations.ouvrir("DNB-G-QPV-DEP44-2024-aaaaaaaaaaaa"))
                .withMessageContaining("Attendez une minute");
        assertThatExceptionOfType(ErreurCopil.class)
                .as("a code that opened would tell itself from the others")
                .isThrownBy(() -> citations.ouvrir(connu));
    }

    @Test
    void au_bout_d_une_minute_un_code_connu_s_ouvre_de_nouveau_meme_si_l_on_a_insiste() {
        String connu = citer();
        essayer(FreinDesCitations.INCONNUS);
        avancer(Duration.ofSeconds(59));
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> citations.ouvrir(connu));

        avancer(Duration.ofSeconds(1));

        assertThat(citations.ouvrir(connu)).isPresent();
    }

    @Test
    void un_code_connu_ne_compte_jamais_pour_un_essai() {
        String connu = citer();

        IntStream.range(0, 2 * FreinDesCitations.INCONNUS)
                .forEach(rang -> assertThat(citations.ouvrir(connu)).isPresent());
    }

    @Test
    void changer_de_compte_a_la_meme_adresse_ou_d_adresse_avec_le_meme_compte_n_y_fait_rien() {
        String connu = citer();
        essayer(FreinDesCitations.INCONNUS);

        etre(adresse, curieux + "-bis");
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> citations.ouvrir(connu));
        etre(adresse + "-bis", curieux);
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> citations.ouvrir(connu));

        etre(adresse + "-bis", curieux + "-bis");
        assertThat(citations.ouvrir(connu)).isPresent();
    }

    @Test
    void derriere_un_relais_du_serveur_meme_on_ne_freine_que_le_compte() {
        etre("127.0.0.1", curieux);
        String connu = citer();
        essayer(FreinDesCitations.INCONNUS);

        etre("127.0.0.1", curieux + "-bis");

        assertThat(citations.ouvrir(connu)).isPresent();
    }

    private void essayer(int fois) {
        IntStream.range(0, fois).forEach(rang -> assertThat(citations.ouvrir("DNB-G-QPV-DEP44-2024-aaaaaaaaaaaa"))
                .isEmpty());
    }

    private String citer() {
        return etudes.lire(Indicateurs.DNB_GENERAL, new AdresseEtude("DEP-44", "2024", "qpv"))
                .flatMap(Citation::de)
                .orElseThrow()
                .code();
    }

    private void avancer(Duration duree) {
        horloge.mettreA(horloge.instant().plus(duree).atOffset(ZoneOffset.UTC));
    }

    private static void etre(String adresse, String compte) {
        Identites.entrer(Identites.depuis(adresse, compte));
    }
}
