package fr.copil.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.copil.acces.Audience;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.Identites;
import fr.copil.acces.InscriptionService;
import fr.copil.acces.LiensAuDepart;
import fr.copil.acces.Profil;
import fr.copil.acces.Role;
import fr.copil.acces.connexion.SecondFacteurChange;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.direct.Canal;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.TextesHostiles;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages written with a change, sent to a real SMTP server that is sometimes down. */
abstract class CourrielCas {

    private static final Lettre DEMANDE = new Lettre(
            "Mise à jour demandée : « Éveil culturel » (forêt, cœur, 50 %)",
            "La préfecture demande où en est cet engagement.\nMerci de le dire avant la séance.",
            "/engagements/LA-P-b");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private CourrielService service;

    @Autowired
    private CourrielQueries courriels;

    @Autowired
    private LiensAuDepart liens;

    @Autowired
    private InscriptionService inscriptions;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private GestionDesComptesService gestion;

    @Autowired
    private ApplicationEventPublisher annonces;

    @Autowired
    private Canal canal;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl envoi = new JavaMailSenderImpl();

    @BeforeEach
    void preparer() {
        base.chargerLesDonneesReduites();
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
        jdbc.update("delete from courriel");
        jdbc.update("delete from compte where identifiant like 'essai-%'");
        compte("essai-dsden", "REFERENT", "dsden44@exemple.fr");
        compte("essai-sans-adresse", "CABINET", null);
        serveur.start();
        envoi.setHost("127.0.0.1");
        envoi.setPort(serveur.getSmtp().getPort());
        agirComme(Role.CABINET);
    }

    @AfterEach
    void finir() {
        serveur.stop();
        jdbc.update("delete from courriel");
        jdbc.update("delete from compte where identifiant like 'essai-%'");
    }

    private void compte(String identifiant, String role, @Nullable String adresse) {
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, courriel, version)"
                        + " values (?, '', false, ?, 0)",
                identifiant,
                adresse);
        mandat(identifiant, role, "DEP-44");
    }

    private void mandat(String compte, String role, String territoire) {
        jdbc.update(
                "insert into mandat (compte, compte_key, role, audience, territoire) values (?, 0, ?, 'COMITE', ?)",
                compte,
                role,
                territoire);
    }

    private static void agirComme(Role role) {
        Identites.en(role, Audience.COMITE);
    }

    private void tournee() {
        new Facteur(courriels, envoi, canal, horloge, liens, "copil@exemple.fr", "https://copil.exemple.fr/")
                .faireSaTournee();
    }

    private void apres(Duration duree) {
        horloge.mettreA(horloge.instant().plus(duree).atOffset(ZoneOffset.UTC));
    }

    private Courriel seul() {
        return courriels.derniers(10).getFirst();
    }

    @Test
    void ce_qui_est_tape_pour_agir_arrive_comme_du_texte() throws Exception {
        List<String> textes = TextesHostiles.tous().toList();
        textes.forEach(texte -> service.deposer("essai-dsden", new Lettre("Essai : " + texte, texte, "")));
        for (int reste = textes.size(); reste > 0; reste = courrielsEnAttente()) {
            tournee();
        }

        assertThat(serveur.getReceivedMessages()).hasSize(textes.size()).allSatisfy(recu -> {
            // One part, which no reader of mail takes for a page.
            assertThat(recu.getContentType()).startsWith("text/plain;");
            assertThat(recu.getAllRecipients()).hasSize(1);
            String sujet = recu.getSubject();
            assertThat(sujet).startsWith("Essai : ");
            assertThat(String.valueOf(recu.getContent())).startsWith(sujet.substring("Essai : ".length()));
        });
        assertThat(serveur.getReceivedMessages())
                .extracting(recu -> recu.getSubject().substring("Essai : ".length()))
                .containsExactlyInAnyOrderElementsOf(textes);
    }

    private int courrielsEnAttente() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from courriel where envoye_le is null", Integer.class));
    }

    @Test
    void un_courriel_arrive_avec_ses_accents_son_lien_et_une_fois() throws Exception {
        service.deposer("essai-dsden", DEMANDE);
        tournee();
        tournee();

        MimeMessage[] recus = serveur.getReceivedMessages();
        assertThat(recus).hasSize(1);
        assertThat(recus[0].getSubject()).isEqualTo(DEMANDE.sujet());
        assertThat(recus[0].getRecipients(RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("dsden44@exemple.fr");
        assertThat(recus[0].getFrom()).extracting(String::valueOf).containsExactly("copil@exemple.fr");
        assertThat(String.valueOf(recus[0].getContent()).replace("\r\n", "\n"))
                .startsWith(DEMANDE.texte())
                .contains("\nhttps://copil.exemple.fr/engagements/LA-P-b\n");
        assertThat(recus[0].getContentType()).containsIgnoringCase("UTF-8");
        assertThat(seul().etat()).isEqualTo(Courriel.Etat.ENVOYE);
    }

    @Test
    void un_serveur_eteint_puis_rallume_recoit_tout_une_seule_fois() {
        service.deposer("essai-dsden", DEMANDE);
        serveur.stop();
        tournee();

        assertThat(seul().etat()).isEqualTo(Courriel.Etat.EN_ATTENTE);
        assertThat(seul().erreur()).contains("Connect");
        assertThat(seul().essais()).isEqualTo(1);

        serveur.start();
        envoi.setPort(serveur.getSmtp().getPort());
        tournee();
        assertThat(serveur.getReceivedMessages()).as("not before its turn").isEmpty();

        apres(Duration.ofMinutes(1));
        tournee();
        apres(Duration.ofHours(5));
        tournee();

        assertThat(serveur.getReceivedMessages()).hasSize(1);
        assertThat(seul()).satisfies(courriel -> {
            assertThat(courriel.etat()).isEqualTo(Courriel.Etat.ENVOYE);
            assertThat(courriel.erreur()).isEmpty();
            assertThat(courriel.essais()).isEqualTo(2);
        });
    }

    @Test
    void les_essais_s_espacent_jusqu_a_quatre_heures() {
        assertThat(List.of(0, 1, 2, 7, 8, 40).stream().map(Facteur::delai))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(128),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
    }

    @Test
    void deux_tournees_en_meme_temps_n_envoient_pas_deux_fois() {
        service.deposer("essai-dsden", DEMANDE);
        Courriel vu = seul();

        assertThat(courriels.prendre(vu, vu.deposeLe().plusMinutes(1))).isTrue();
        assertThat(courriels.prendre(vu, vu.deposeLe().plusMinutes(1))).isFalse();
    }

    @Test
    void ce_qui_n_a_pas_pu_partir_en_sept_jours_reste_la_jusqu_a_ce_qu_on_le_relance() {
        service.deposer("essai-dsden", DEMANDE);
        apres(Duration.ofDays(8));
        tournee();

        assertThat(seul().etat()).isEqualTo(Courriel.Etat.EN_ECHEC);
        assertThat(seul().erreur()).contains("sept jours");
        assertThat(serveur.getReceivedMessages()).isEmpty();

        agirComme(Role.ADMINISTRATEUR);
        service.relancer(seul().id());
        tournee();

        assertThat(serveur.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> service.relancer(seul().id())).isInstanceOf(ErreurCopil.class);
    }

    @Test
    void un_compte_sans_adresse_recoit_ce_qui_l_attend_le_jour_ou_il_en_a_une() {
        service.deposer("essai-sans-adresse", DEMANDE);
        tournee();
        assertThat(seul().etat()).isEqualTo(Courriel.Etat.EN_ATTENTE);
        assertThat(seul().essais()).isZero();

        jdbc.update("update compte set courriel = 'cabinet@exemple.fr' where identifiant = 'essai-sans-adresse'");
        tournee();

        assertThat(serveur.getReceivedMessages()).hasSize(1);
    }

    @Test
    void un_courriel_est_ecrit_avec_le_changement_ou_pas_du_tout() {
        new TransactionTemplate(transactions).executeWithoutResult(en -> {
            service.deposer("essai-dsden", DEMANDE);
            en.setRollbackOnly();
        });

        assertThat(courriels.derniers(10)).isEmpty();
    }

    @Test
    void un_role_se_previent_compte_par_compte() {
        compte("essai-dsden-2", "REFERENT", "dsden49@exemple.fr");

        service.deposer(Role.REFERENT, new CodeTerritoire("DEP-44"), DEMANDE);

        assertThat(courriels.derniers(10)).extracting(Courriel::compte).contains("essai-dsden", "essai-dsden-2");
    }

    @Test
    void le_referent_du_territoire_recoit_ce_que_le_cabinet_demande_et_lui_seul() throws Exception {
        jdbc.update(
                "update compte set courriel = null where identifiant <> 'essai-dsden' and exists (select 1 from mandat"
                        + " where compte = identifiant and role = 'REFERENT')");
        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, courriel, version)"
                + " values ('essai-ailleurs', '', false, 'ia37@exemple.fr', 0)");
        mandat("essai-ailleurs", "REFERENT", "DEP-37");

        suivis.demanderDesNouvelles(engagement(), "Il manque l'état d'avancement pour la séance du 3 décembre.");
        tournee();

        assertThat(serveur.getReceivedMessages()).singleElement().satisfies(recu -> {
            assertThat(recu.getAllRecipients()).extracting(String::valueOf).containsExactly("dsden44@exemple.fr");
            assertThat(recu.getSubject()).startsWith("Mise à jour demandée : ");
            assertThat(String.valueOf(recu.getContent()))
                    .contains("Il manque l'état d'avancement")
                    .contains("https://copil.exemple.fr/engagements/" + engagement());
        });
    }

    private String engagement() {
        return String.valueOf(jdbc.queryForObject(
                "select min(id) from engagement where convention = 'LA' and type = 'E'", String.class));
    }

    @Test
    void seul_l_administrateur_voit_et_relance_les_courriels() {
        assertThatThrownBy(service::derniers).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.relancer(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void un_lien_qui_laisse_entrer_n_est_ecrit_nulle_part_avant_de_partir() throws Exception {
        service.deposer("essai-dsden", new Lettre("Votre accès", "Pour choisir :", LiensAuDepart.A_DONNER));
        assertThat(jdbc.queryForList("select * from lien_unique where compte = 'essai-dsden'"))
                .isEmpty();

        tournee();

        String texte = String.valueOf(serveur.getReceivedMessages()[0].getContent());
        Matcher lien = Pattern.compile("/bienvenue/(\\S+)").matcher(texte);
        assertThat(lien.find()).isTrue();
        assertThat(inscriptions.lire(lien.group(1))).contains("essai-dsden");
        assertThat(jdbc.queryForList("select * from courriel").toString()).doesNotContain(lien.group(1));
    }

    @Test
    void un_compte_ferme_entre_temps_ne_recoit_pas_de_lien() {
        service.deposer("essai-dsden", new Lettre("Votre accès", "Pour choisir :", LiensAuDepart.A_DONNER));
        jdbc.update("update compte set etat = 'SUSPENDU' where identifiant = 'essai-dsden'");

        tournee();

        assertThat(serveur.getReceivedMessages()).isEmpty();
    }

    @Test
    void qui_a_oublie_son_mot_de_passe_se_nomme_par_son_compte_ou_son_adresse_une_fois_par_quart_d_heure() {
        OffsetDateTime depuis = OffsetDateTime.now(horloge).minusMinutes(15);

        assertThat(courriels.oublieux("DSDEN44@exemple.fr", LiensAuDepart.A_DONNER, depuis))
                .containsExactly("essai-dsden");
        assertThat(courriels.oublieux("essai-dsden", LiensAuDepart.A_DONNER, depuis))
                .hasSize(1);
        assertThat(courriels.oublieux("essai-sans-adresse", LiensAuDepart.A_DONNER, depuis))
                .isEmpty();

        service.deposer("essai-dsden", new Lettre("Votre accès", "Pour choisir :", LiensAuDepart.A_DONNER));
        assertThat(courriels.oublieux("essai-dsden", LiensAuDepart.A_DONNER, depuis))
                .isEmpty();
    }

    @Test
    void ce_qui_fait_entrer_ne_change_pas_sans_que_son_titulaire_l_apprenne_a_l_adresse_d_avant() throws Exception {
        agirComme(Role.ADMINISTRATEUR);
        gestion.decrire("essai-dsden", new Profil("", "", "autre@exemple.fr", null));
        String adresse = gestion.donnerUnLien("essai-dsden").adresse();
        String secret = "tuiles rouges sous la pluie";
        inscriptions.choisir(adresse.substring(adresse.lastIndexOf('/') + 1), secret, secret);
        annonces.publishEvent(
                new SecondFacteurChange("essai-dsden", SecondFacteurChange.Quoi.REMIS_A_ZERO, "un-administrateur"));
        // Nobody reads what would be written there.
        annonces.publishEvent(
                new SecondFacteurChange("essai-sans-adresse", SecondFacteurChange.Quoi.POSE, "essai-sans-adresse"));
        tournee();

        List<String> recus = new ArrayList<>();
        for (MimeMessage recu : serveur.getReceivedMessages()) {
            recus.add(recu.getAllRecipients()[0] + " " + recu.getSubject());
            assertThat(String.valueOf(recu.getContent())).contains("prévenez-le aussitôt");
        }
        assertThat(recus)
                .containsExactly(
                        "dsden44@exemple.fr Adresse changée · Copil",
                        "autre@exemple.fr Mot de passe changé · Copil",
                        "autre@exemple.fr Second facteur retiré · Copil");
        assertThat(courriels.derniers(10)).hasSize(3);
    }
}
