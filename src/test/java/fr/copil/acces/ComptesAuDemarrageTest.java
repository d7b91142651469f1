package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class ComptesAuDemarrageTest {

    private static final String EMBARQUEE = "jdbc:h2:file:.copil/base/copil;MODE=PostgreSQL";
    private static final String SERVEUR = "jdbc:postgresql://127.0.0.1:5432/copil";
    private static final String BOUCLE_LOCALE = "127.0.0.1";
    private static final String MOT_DE_PASSE = "un mot de passe d'essai";

    private final CompteRepository depot = mock(CompteRepository.class);
    private final Liens liens = mock(Liens.class);
    private final PasswordEncoder chiffrement = new BCryptPasswordEncoder(4);

    private static Demonstration demonstration(boolean demandee, String base, String adresse) {
        return new Demonstration(demandee, base, adresse, MOT_DE_PASSE);
    }

    private ComptesAuDemarrage comptes(Demonstration demonstration) {
        return comptes(demonstration, "");
    }

    private ComptesAuDemarrage comptes(Demonstration demonstration, String oublieux) {
        return new ComptesAuDemarrage(
                depot, chiffrement, demonstration, liens, Clock.systemUTC(), acte -> {}, oublieux);
    }

    private void administre(String identifiant) {
        when(depot.administrateursActifs(any())).thenReturn(List.of(identifiant));
    }

    private List<Compte> enregistres() {
        List<Compte> enregistres = new ArrayList<>();
        when(depot.saveAll(any())).thenAnswer(appel -> {
            Iterable<Compte> recus = appel.getArgument(0);
            recus.forEach(enregistres::add);
            return enregistres;
        });
        return enregistres;
    }

    private static Compte ancien(Mandat mandat, @Nullable String courriel) {
        return new Compte(
                mandat.role() == Role.REFERENT ? "referent" : "membre",
                "",
                List.of(mandat),
                Profil.VIDE.avecCourriel(courriel),
                EtatDuCompte.ACTIF,
                true,
                3);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:.copil/base/copil, 127.0.0.1",
        "jdbc:h2:file:.copil/base/copil, localhost",
        "jdbc:h2:file:.copil/base/copil, ::1",
        "jdbc:h2:mem:essai, 127.0.0.1"
    })
    void la_demonstration_existe_pour_qui_la_demande_sur_sa_machine(String base, String adresse) {
        assertThat(demonstration(true, base, adresse).presente()).isTrue();
        assertThat(demonstration(false, base, adresse).presente()).isFalse();
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
        Demonstration demonstration = demonstration(true, base, adresse);

        assertThat(demonstration.presente()).isFalse();
        assertThat(comptes(demonstration).commentSeConnecter())
                .startsWith("Les comptes de démonstration n'existent qu'avec");
    }

    @Test
    void les_quatre_comptes_de_demonstration_ont_chacun_leur_role_et_un_mot_de_passe_chiffre() {
        List<Compte> enregistres = enregistres();

        comptes(demonstration(true, EMBARQUEE, BOUCLE_LOCALE)).start();

        assertThat(enregistres)
                .flatExtracting(Compte::mandats)
                .extracting(Mandat::role)
                .containsExactly(Role.MEMBRE, Role.CABINET, Role.REFERENT, Role.ADMINISTRATEUR);
        assertThat(enregistres).allSatisfy(compte -> {
            assertThat(compte.motDePasse()).doesNotContain(MOT_DE_PASSE);
            assertThat(chiffrement.matches(MOT_DE_PASSE, compte.motDePasse())).isTrue();
            assertThat(compte.demonstration()).isTrue();
            assertThat(compte.toString()).doesNotContain(compte.motDePasse());
        });
    }

    @Test
    void sans_demonstration_ses_comptes_s_en_vont() {
        List<Compte> anciens = List.of(ancien(new Mandat(Role.MEMBRE, Audience.COMITE, "DEP-44", "LA"), null));
        when(depot.findByDemonstrationTrue()).thenReturn(anciens);

        comptes(demonstration(false, EMBARQUEE, BOUCLE_LOCALE)).start();

        verify(depot).deleteAll(anciens);
        verify(depot, never()).saveAll(any());
    }

    @Test
    void la_demonstration_s_en_va_d_une_base_ou_des_personnes_ont_un_compte() {
        when(depot.existsByDemonstrationFalse()).thenReturn(true);
        Demonstration demonstration = demonstration(true, EMBARQUEE, BOUCLE_LOCALE);
        ComptesAuDemarrage comptes = comptes(demonstration);

        comptes.start();

        assertThat(demonstration.presente()).isFalse();
        verify(depot, never()).saveAll(any());
        assertThat(comptes.commentSeConnecter()).startsWith("Cette base a des comptes de personnes");
    }

    @Test
    void l_adresse_d_un_compte_de_demonstration_survit_a_un_redemarrage() {
        List<Compte> anciens =
                List.of(ancien(new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA"), "dsden@exemple.fr"));
        when(depot.findByDemonstrationTrue()).thenReturn(anciens);
        List<Compte> enregistres = enregistres();

        comptes(demonstration(true, EMBARQUEE, BOUCLE_LOCALE)).start();

        assertThat(enregistres)
                .filteredOn(compte -> compte.profil().courriel() != null)
                .extracting(
                        Compte::identifiant,
                        compte -> compte.profil().courriel(),
                        compte -> compte.profil().service(),
                        Compte::version)
                .containsExactly(tuple("referent", "dsden@exemple.fr", "S-DSDEN-44", 3));
        // What hangs on an account would go with it.
        verify(depot, never()).deleteAll(any());
    }

    @Test
    void sans_administrateur_la_console_donne_un_lien_qui_en_fait_un() {
        when(depot.administrateursActifs(any())).thenReturn(List.of());
        when(liens.donner(null, Liens.OUBLI))
                .thenReturn(new LienRemis("", "http://127.0.0.1:8080/bienvenue/abc", OffsetDateTime.MAX));
        ComptesAuDemarrage comptes = comptes(demonstration(false, SERVEUR, BOUCLE_LOCALE));

        comptes.start();

        assertThat(comptes.commentSeConnecter()).endsWith("http://127.0.0.1:8080/bienvenue/abc");
    }

    @Test
    void qui_a_oublie_son_mot_de_passe_en_choisit_un_autre_par_la_console() {
        administre("pref44");
        when(depot.findById("pref44"))
                .thenReturn(Optional.of(
                        Identites.de("pref44", new Mandat(Role.ADMINISTRATEUR, Audience.PUBLIC, "FR", null), null)));
        when(liens.donner("pref44", Liens.OUBLI))
                .thenReturn(new LienRemis("pref44", "http://127.0.0.1:8080/bienvenue/abc", OffsetDateTime.MAX));
        ComptesAuDemarrage comptes = comptes(demonstration(false, SERVEUR, BOUCLE_LOCALE), " pref44 ");

        comptes.start();

        assertThat(comptes.commentSeConnecter()).contains("« pref44 »").endsWith("http://127.0.0.1:8080/bienvenue/abc");
    }

    @Test
    void un_compte_oublie_qui_n_existe_pas_se_dit() {
        administre("pref44");
        ComptesAuDemarrage comptes = comptes(demonstration(false, SERVEUR, BOUCLE_LOCALE), "personne");

        comptes.start();

        verify(liens, never()).donner(any(), any());
        assertThat(comptes.commentSeConnecter()).contains("« personne »");
    }

    @Test
    void un_administrateur_qui_existe_suffit() {
        administre("pref44");
        ComptesAuDemarrage comptes = comptes(demonstration(false, SERVEUR, BOUCLE_LOCALE));

        comptes.start();

        verify(liens, never()).donner(any(), any());
        assertThat(comptes.commentSeConnecter()).isEqualTo("Connectez-vous avec votre compte.");
    }
}
