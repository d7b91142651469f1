package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class ComptesAuDemarrageTest {

    private static final String EMBARQUEE = "jdbc:h2:file:.copil/base/copil;MODE=PostgreSQL";
    private static final String SERVEUR = "jdbc:postgresql://127.0.0.1:5432/copil";
    private static final String BOUCLE_LOCALE = "127.0.0.1";
    private static final String MOT_DE_PASSE = "un mot de passe d'essai";

    private final CompteRepository depot = mock(CompteRepository.class);
    private final PasswordEncoder chiffrement = new BCryptPasswordEncoder(4);

    private ComptesAuDemarrage comptes(String base, String adresse, String motDePasseAdministrateur) {
        return new ComptesAuDemarrage(depot, chiffrement, base, adresse, MOT_DE_PASSE, motDePasseAdministrateur);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:.copil/base/copil, 127.0.0.1",
        "jdbc:h2:file:.copil/base/copil, localhost",
        "jdbc:h2:file:.copil/base/copil, ::1",
        "jdbc:h2:mem:essai, 127.0.0.1"
    })
    void la_demonstration_existe_avec_la_base_embarquee_sur_la_boucle_locale(String base, String adresse) {
        assertThat(comptes(base, adresse, "").motDePasseDemonstration()).isEqualTo(MOT_DE_PASSE);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:.copil/base/copil, 0.0.0.0",
        "jdbc:h2:file:.copil/base/copil, ''",
        "jdbc:h2:file:.copil/base/copil, 192.0.2.10",
        "jdbc:postgresql://127.0.0.1/copil, 127.0.0.1",
        "jdbc:h2:tcp://base.exemple/copil, 127.0.0.1",
        "jdbc:h2:ssl://base.exemple/copil, 127.0.0.1"
    })
    void la_demonstration_n_existe_nulle_part_ailleurs(String base, String adresse) {
        assertThat(comptes(base, adresse, "").motDePasseDemonstration()).isNull();
    }

    @Test
    void les_quatre_comptes_de_demonstration_ont_chacun_leur_role_et_un_mot_de_passe_chiffre() {
        List<Compte> enregistres = new ArrayList<>();
        when(depot.saveAll(any())).thenAnswer(appel -> {
            Iterable<Compte> recus = appel.getArgument(0);
            recus.forEach(enregistres::add);
            return enregistres;
        });

        comptes(EMBARQUEE, BOUCLE_LOCALE, "").start();

        assertThat(enregistres).extracting(Compte::role).containsExactly(Role.values());
        assertThat(enregistres).allSatisfy(compte -> {
            assertThat(compte.motDePasse()).doesNotContain(MOT_DE_PASSE);
            assertThat(chiffrement.matches(MOT_DE_PASSE, compte.motDePasse())).isTrue();
            assertThat(compte.demonstration()).isTrue();
            assertThat(compte.toString()).doesNotContain(compte.motDePasse());
        });
    }

    @Test
    void quitter_la_boucle_locale_retire_les_comptes_de_demonstration() {
        List<Compte> anciens =
                List.of(new Compte("membre", "", Role.MEMBRE, Audience.COMITE, "DEP-44", "LA", true, null, null, 0));
        when(depot.findByDemonstrationTrue()).thenReturn(anciens);

        comptes(EMBARQUEE, "0.0.0.0", "").start();

        verify(depot).deleteAll(anciens);
        verify(depot, never()).saveAll(any());
    }

    @Test
    void l_adresse_d_un_compte_de_demonstration_survit_a_un_redemarrage() {
        List<Compte> anciens = List.of(new Compte(
                "referent", "", Role.REFERENT, Audience.DSDEN, "DEP-44", "LA", true, "dsden@exemple.fr", null, 3));
        when(depot.findByDemonstrationTrue()).thenReturn(anciens);
        List<Compte> enregistres = new ArrayList<>();
        when(depot.saveAll(any())).thenAnswer(appel -> {
            Iterable<Compte> recus = appel.getArgument(0);
            recus.forEach(enregistres::add);
            return enregistres;
        });

        comptes(EMBARQUEE, BOUCLE_LOCALE, "").start();

        assertThat(enregistres)
                .filteredOn(compte -> compte.courriel() != null)
                .extracting(Compte::identifiant, Compte::courriel, Compte::version)
                .containsExactly(tuple("referent", "dsden@exemple.fr", 3));
        // What hangs on an account would go with it.
        verify(depot, never()).deleteAll(any());
    }

    @Test
    void sans_demonstration_le_premier_administrateur_vient_de_la_configuration() {
        ArgumentCaptor<Compte> cree = ArgumentCaptor.forClass(Compte.class);

        comptes(SERVEUR, BOUCLE_LOCALE, MOT_DE_PASSE).start();

        verify(depot).save(cree.capture());
        assertThat(cree.getValue().role()).isEqualTo(Role.ADMINISTRATEUR);
        assertThat(cree.getValue().demonstration()).isFalse();
        assertThat(chiffrement.matches(MOT_DE_PASSE, cree.getValue().motDePasse()))
                .isTrue();
    }

    @Test
    void un_administrateur_qui_existe_garde_son_mot_de_passe() {
        when(depot.existsByRole(Role.ADMINISTRATEUR)).thenReturn(true);

        comptes(SERVEUR, BOUCLE_LOCALE, MOT_DE_PASSE).start();

        verify(depot, never()).save(any());
    }

    @Test
    void sans_mot_de_passe_configure_aucun_administrateur_n_est_cree() {
        comptes(SERVEUR, BOUCLE_LOCALE, "").start();

        verify(depot, never()).save(any());
    }
}
