package fr.copil.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.copil.acces.Audience;
import fr.copil.acces.CompteService;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.Identites;
import fr.copil.acces.LiensAuDepart;
import fr.copil.acces.Role;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.Membre;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceSaisie;
import fr.copil.comite.SiegesService;
import fr.copil.comite.convocation.Convocation;
import fr.copil.comite.convocation.ConvocationService;
import fr.copil.comite.convocation.Destinataire;
import fr.copil.comite.convocation.Destinataires;
import fr.copil.comite.convocation.Envoi;
import fr.copil.comite.convocation.Nature;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.Canal;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.TextesHostiles;
import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** The members of a committee called to a séance, told that it moved, told that it is called off; by a real SMTP server. */
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
abstract class ConvocationCas {

    private static final LocalDate LE_15 = LocalDate.of(2026, 12, 15);
    private static final String PREFECTURE = "cabinet@pref.exemple.fr";
    private static final String ACADEMIE = "ia44@exemple.fr";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private ComiteService comites;

    @Autowired
    private SiegesService sieges;

    @Autowired
    private CompteService comptes;

    @Autowired
    private GestionDesComptesService gestion;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private CourrielQueries courriels;

    @Autowired
    private Tournees tournees;

    @Autowired
    private LiensAuDepart liens;

    @Autowired
    private Canal canal;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl envoi = new JavaMailSenderImpl();
    private long seance;

    @BeforeEach
    void preparer() {
        // Rounds are made by the cases.
        tournees.arreter();
        base.chargerLesDonneesReduites();
        horloge.mettreA(OffsetDateTime.parse("2026-12-01T09:05:00Z"));
        vider();
        compte("essai-siege", "MEMBRE", "COMITE", "DEP-44", "membre@exemple.fr", "ACTIF");
        compte("essai-partenaire", "MEMBRE", "PARTENAIRES", "DEP-44", "partenaire@exemple.fr", "ACTIF");
        compte("essai-ailleurs", "MEMBRE", "COMITE", "DEP-37", "ailleurs@exemple.fr", "ACTIF");
        compte("essai-suspendu", "MEMBRE", "COMITE", "DEP-44", "suspendu@exemple.fr", "SUSPENDU");
        compte("essai-muet", "MEMBRE", "COMITE", "DEP-44", null, "ACTIF");
        serveur.start();
        envoi.setHost("127.0.0.1");
        envoi.setPort(serveur.getSmtp().getPort());
        le_cabinet();
        Comite comite = comites.lire(comites.appeler("INS-LA-10", CodeTerritoire.departement("44")))
                .orElseThrow();
        List<Membre> membres = sieges.membres(comite.id());
        membres.forEach(membre -> sieges.inviter(comite.id(), membre.id(), false));
        sieges.ajouterUnMembre(comite.id(), "Directeur de cabinet du préfet");
        sieges.ajouterUnMembre(comite.id(), "Inspecteur d'académie");
        sieges.ajouterUnMembre(comite.id(), "Référent politique de la ville");
        sieges.ajouterUnMembre(comite.id(), "Maire de la commune");
        ecrireA(comite, "Directeur de cabinet", PREFECTURE);
        ecrireA(comite, "Inspecteur", ACADEMIE);
        ecrireA(comite, "Référent", ACADEMIE.toUpperCase(java.util.Locale.ROOT));
        seance = ordre.planifier(comite, SeanceSaisie.de(LE_15, "14 h 30", 90, "Préfecture, salle B"));
        ordre.ajouter(seance, point("Réussite des élèves"));
        ordre.ajouter(seance, point("Réunir les villes"));
    }

    @AfterEach
    void finir() {
        serveur.stop();
        vider();
        SecurityContextHolder.clearContext();
    }

    private void vider() {
        Stream.of(
                        "courriel",
                        "courriel_piece",
                        "comite_destinataire",
                        "comite_envoi",
                        "comite_presence",
                        "comite_point",
                        "comite_seance",
                        "comite_membre",
                        "comite")
                .forEach(table -> jdbc.update("delete from " + table));
        jdbc.update("delete from compte where identifiant like 'essai-%'");
    }

    private static void le_cabinet() {
        Identites.en(Role.CABINET, Audience.COMITE);
    }

    private static PointSaisi point(String titre) {
        return new PointSaisi(titre, 10, "la DSDEN", "", "12 % de moins", "Un texte.", "Une note.");
    }

    private void compte(
            String nom, String role, String audience, String territoire, @Nullable String adresse, String etat) {
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, courriel, nom, fonction, etat, version)"
                        + " values (?, '', false, ?, '', 'chargée de mission', ?, 0)",
                nom,
                adresse,
                etat);
        jdbc.update(
                "insert into mandat (compte, compte_key, role, audience, territoire) values (?, 0, ?, ?, ?)",
                nom,
                role,
                audience,
                territoire);
    }

    private void ecrireA(Comite comite, String fonction, String adresse) {
        sieges.membres(comite.id()).stream()
                .filter(membre -> membre.fonction().startsWith(fonction) && membre.invite())
                .forEach(membre -> sieges.ecrireA(comite.id(), membre.id(), adresse));
    }

    private Seance lue() {
        return ordre.lire(seance).orElseThrow();
    }

    private Convocation convocation() {
        return convocations.lire(lue());
    }

    private Destinataires proposes() {
        return convocations.destinataires(convocation());
    }

    private List<String> cles() {
        return proposes().parCourriel().stream().map(Destinataire::cle).toList();
    }

    private int envoyer() {
        Convocation vue = convocation();
        return convocations.envoyer(vue, convocations.apercu(vue), cles());
    }

    private void envoyerA(String... cles) {
        Convocation vue = convocation();
        convocations.envoyer(vue, convocations.apercu(vue), List.of(cles));
    }

    private List<String> restes() {
        return convocations.restes(lue()).enMots();
    }

    private void tournee() {
        new Facteur(courriels, envoi, canal, horloge, liens, "Copil <copil@exemple.fr>", "https://copil.exemple.fr/")
                .faireSaTournee();
    }

    private void deplacer(LocalDate jour, String heure, String lieu) {
        ordre.deplacer(lue(), SeanceSaisie.de(jour, heure, 90, lieu));
    }

    private static @Nullable String code(Runnable faute) {
        return catchThrowableOfType(ErreurCopil.class, faute::run).code();
    }

    private static List<Part> parties(Part part) throws Exception {
        if (!(part.getContent() instanceof MimeMultipart plusieurs)) {
            return List.of(part);
        }
        List<Part> feuilles = new ArrayList<>();
        for (int i = 0; i < plusieurs.getCount(); i++) {
            BodyPart une = plusieurs.getBodyPart(i);
            feuilles.addAll(parties(une));
        }
        return feuilles;
    }

    private static Part partie(MimeMessage message, String type) throws Exception {
        return parties(message).stream()
                .filter(part -> {
                    try {
                        return part.isMimeType(type);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private static ICalendar agenda(MimeMessage message) throws Exception {
        return Biweekly.parse(new String(
                        partie(message, "text/calendar").getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .first();
    }

    private static VEvent rendezVous(MimeMessage message) throws Exception {
        return agenda(message).getEvents().getFirst();
    }

    private String texteDe(String adresse) throws Exception {
        String texte = "";
        for (MimeMessage recu : serveur.getReceivedMessages()) {
            if (adresses(recu).contains(adresse)) {
                texte = String.valueOf(partie(recu, "text/plain").getContent());
            }
        }
        return texte;
    }

    private static List<String> adresses(MimeMessage... recus) {
        return Arrays.stream(recus)
                .map(recu -> {
                    try {
                        assertThat(recu.getAllRecipients()).hasSize(1);
                        return String.valueOf(recu.getAllRecipients()[0]);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Test
    void on_ecrit_aux_fonctions_qui_ont_une_adresse_et_aux_comptes_qui_siegent_et_aux_autres_par_courrier() {
        Destinataires proposes = proposes();

        assertThat(proposes.parCourriel())
                .extracting(Destinataire::cle)
                .contains(PREFECTURE, ACADEMIE, "essai-siege")
                .doesNotContain("essai-partenaire", "essai-ailleurs", "essai-suspendu", "essai-muet");
        assertThat(proposes.parCourriel())
                .filteredOn(un -> un.cle().equals(ACADEMIE))
                .as("two seats of one box")
                .singleElement()
                .satisfies(
                        un -> assertThat(un.nom()).isEqualTo("Inspecteur d'académie ; Référent politique de la ville"));
        assertThat(proposes.parCourrier()).containsExactly("Maire de la commune");
    }

    @Test
    void qui_lit_la_boite_d_une_fonction_n_est_pas_prevenu_deux_fois() {
        jdbc.update("update compte set courriel = 'IA44@exemple.fr' where identifiant = 'essai-siege'");

        assertThat(cles()).contains(ACADEMIE).doesNotContain("essai-siege");
    }

    @Test
    void
            chacun_recoit_l_ordre_du_jour_la_date_pour_son_agenda_et_la_convocation_et_personne_ne_lit_l_adresse_d_un_autre()
                    throws Exception {
        int ecrits = envoyer();
        tournee();
        tournee();

        MimeMessage[] recus = serveur.getReceivedMessages();
        assertThat(recus).hasSize(ecrits);
        assertThat(adresses(recus))
                .contains(PREFECTURE, ACADEMIE, "membre@exemple.fr")
                .doesNotHaveDuplicates();
        for (MimeMessage recu : recus) {
            String texte = String.valueOf(partie(recu, "text/plain").getContent());
            assertThat(recu.getSubject())
                    .startsWith("Convocation : Comité interministériel")
                    .endsWith("mardi 15 décembre 2026 à 14 h 30");
            assertThat(texte)
                    .contains("mardi 15 décembre 2026 à 14 h 30", "Préfecture, salle B", "1. Réussite des élèves")
                    .contains("2. Réunir les villes, par la DSDEN (10 min)")
                    .contains("https://copil.exemple.fr/seances/" + seance)
                    .doesNotContain("%", "Un texte", "Une note");
            assertThat(partie(recu, "text/calendar").getContentType()).contains("method=REQUEST");
            assertThat(partie(recu, "application/ics").getFileName()).isEqualTo("seance.ics");
            assertThat(partie(recu, "application/pdf").getInputStream().readNBytes(5))
                    .isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
            VEvent un = rendezVous(recu);
            assertThat(agenda(recu).getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(un.getOrganizer().getEmail()).isEqualTo("copil@exemple.fr");
            assertThat(un.getAttendees()).singleElement().satisfies(appele -> assertThat(appele.getEmail())
                    .isEqualTo(adresses(recu).getFirst()));
            assertThat(un.getDateStart().getValue()).isEqualTo("2026-12-15T13:30:00Z");
            assertThat(un.getDateEnd().getValue()).isEqualTo("2026-12-15T15:00:00Z");
            assertThat(un.getDescription().getValue()).contains("Réussite des élèves");
        }
        assertThat(jdbc.queryForObject("select count(*) from courriel_piece", Integer.class))
                .as("once all have left")
                .isZero();
    }

    @Test
    void deux_pressions_n_envoient_qu_une_fois() {
        Convocation vue = convocation();
        String lu = convocations.apercu(vue);
        List<String> cles = cles();
        convocations.envoyer(vue, lu, cles);

        assertThat(code(() -> convocations.envoyer(vue, lu, cles))).isEqualTo("CONVOCATION-DEJA");
        assertThat(courriels.derniers(50)).hasSize(cles.size());
    }

    @Test
    void deux_personnes_au_meme_instant_n_envoient_qu_une_fois() throws Exception {
        Convocation vue = convocation();
        String lu = convocations.apercu(vue);
        List<String> cles = cles();
        Authentication qui =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        List<Object> issues = new ArrayList<>();
        try (ExecutorService mains = Executors.newFixedThreadPool(4)) {
            List<Future<Object>> presses = IntStream.range(0, 4)
                    .mapToObj(i -> mains.submit(() -> {
                        Identites.entrer(qui);
                        try {
                            return (Object) convocations.envoyer(vue, lu, cles);
                        } catch (ErreurCopil deja) {
                            return deja.code();
                        }
                    }))
                    .toList();
            for (Future<Object> press : presses) {
                issues.add(press.get());
            }
        }

        assertThat(issues)
                .containsExactlyInAnyOrder(cles.size(), "CONVOCATION-DEJA", "CONVOCATION-DEJA", "CONVOCATION-DEJA");
        assertThat(courriels.derniers(50)).hasSize(cles.size());
    }

    @Test
    void la_page_dit_quand_a_combien_et_de_qui() {
        assertThat(convocation().possible()).isEqualTo(Nature.CONVOCATION);
        int ecrits = envoyer();

        assertThat(convocation().envois()).singleElement().satisfies(un -> {
            assertThat(un.nature()).isEqualTo(Nature.CONVOCATION);
            assertThat(un.destinataires()).isEqualTo(ecrits);
            assertThat(un.par()).contains("Préfecture");
            assertThat(un.le()).isEqualTo(OffsetDateTime.parse("2026-12-01T09:05:00Z"));
        });
        assertThat(convocation().perimee()).isFalse();
        // Nothing leaves the log: those of the other cases are there.
        assertThat(jdbc.queryForList("select detail from audit where nature = 'SEANCE' order by numero", String.class)
                        .getLast())
                .isEqualTo("convocation envoyée à " + ecrits + " destinataires");
    }

    @Test
    void une_date_changee_apres_l_envoi_se_dit_et_part_a_ceux_qui_croyaient_l_autre() throws Exception {
        envoyer();
        tournee();
        int avant = rendezVous(serveur.getReceivedMessages()[0]).getSequence().getValue();
        serveur.purgeEmailFromAllMailboxes();

        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Préfecture, salle B");
        Convocation convocation = convocation();
        assertThat(convocation.perimee()).isTrue();
        assertThat(convocation.quoi()).isEqualTo("la nouvelle date");
        assertThat(convocation.annonce()).isEqualTo("mardi 15 décembre 2026 à 14 h 30, Préfecture, salle B");
        int ecrits = envoyer();
        tournee();

        MimeMessage[] recus = serveur.getReceivedMessages();
        assertThat(recus).hasSize(ecrits);
        assertThat(recus[0].getSubject()).startsWith("Séance modifiée : ").endsWith("jeudi 17 décembre 2026 à 9 h");
        assertThat(String.valueOf(partie(recus[0], "text/plain").getContent()))
                .contains("ne se réunit plus comme annoncé (mardi 15 décembre 2026 à 14 h 30");
        VEvent un = rendezVous(recus[0]);
        assertThat(un.getUid().getValue()).startsWith("seance-" + seance + "@");
        assertThat(un.getSequence().getValue()).isGreaterThan(avant);
        assertThat(un.getDateStart().getValue()).isEqualTo("2026-12-17T08:00:00Z");
        assertThat(convocation().perimee()).isFalse();
        assertThat(convocation().envois())
                .extracting(Envoi::nature)
                .containsExactly(Nature.CONVOCATION, Nature.CHANGEMENT);
    }

    @Test
    void revenue_a_la_date_annoncee_il_n_y_a_rien_a_dire() {
        envoyer();
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Préfecture, salle B");
        deplacer(LE_15, "14:30", "Préfecture, salle B");

        assertThat(convocation().perimee()).isFalse();
        deplacer(LE_15, "14:30", "Rectorat");
        assertThat(convocation().quoi()).isEqualTo("le nouveau lieu");
        deplacer(LE_15, "16 h", "Rectorat");
        assertThat(convocation().quoi()).isEqualTo("la nouvelle heure");
    }

    @Test
    void une_seance_annulee_part_des_agendas_de_ceux_qui_l_avaient() throws Exception {
        envoyer();
        tournee();
        serveur.purgeEmailFromAllMailboxes();
        Comite comite = lue().comite();
        ecrireA(comite, "Maire", "mairie@exemple.fr");

        ordre.annuler(seance, "Les villes votent ce jour-là");
        assertThat(convocation().possible()).isEqualTo(Nature.ANNULATION);
        assertThat(convocation().quoi()).isEqualTo("l’annulation");
        assertThat(cles()).as("who was never called").doesNotContain("mairie@exemple.fr");
        envoyer();
        tournee();

        MimeMessage recu = serveur.getReceivedMessages()[0];
        assertThat(recu.getSubject()).startsWith("Séance annulée : ");
        assertThat(String.valueOf(partie(recu, "text/plain").getContent()))
                .contains("mardi 15 décembre 2026 à 14 h 30", "est annulée", "Les villes votent ce jour-là");
        assertThat(partie(recu, "text/calendar").getContentType()).contains("method=CANCEL");
        assertThat(agenda(recu).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(rendezVous(recu).getStatus().isCancelled()).isTrue();
        assertThat(parties(recu)).noneMatch(part -> {
            try {
                return part.isMimeType("application/pdf");
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(convocation().possible()).isNull();
    }

    @Test
    void une_seance_annulee_dont_personne_ne_savait_rien_ne_s_annonce_pas() {
        ordre.annuler(seance, "Plus lieu d'être");

        assertThat(convocation().possible()).isNull();
    }

    @Test
    void un_siege_qui_recoit_une_adresse_apres_coup_est_convoque_seul() throws Exception {
        envoyer();
        ecrireA(lue().comite(), "Maire", "mairie@exemple.fr");

        assertThat(cles()).containsExactly("mairie@exemple.fr");
        envoyer();
        tournee();

        assertThat(adresses(serveur.getReceivedMessages()))
                .filteredOn("mairie@exemple.fr"::equals)
                .hasSize(1);
        assertThat(adresses(serveur.getReceivedMessages())).doesNotHaveDuplicates();
        assertThat(cles()).isEmpty();
    }

    @Test
    void ce_qui_a_change_sous_les_yeux_de_qui_envoie_ne_part_pas() {
        Convocation vue = convocation();
        String lu = convocations.apercu(vue);
        List<String> cles = cles();
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Rectorat");

        assertThat(code(() -> convocations.envoyer(vue, lu, cles))).isEqualTo("CONVOCATION-ENTRE-TEMPS");
        assertThat(code(() -> envoyerA())).isEqualTo("CONVOCATION-A-PERSONNE");
        assertThat(code(() -> envoyerA("intrus@exemple.fr"))).isEqualTo("CONVOCATION-DESTINATAIRES");
        assertThat(courriels.derniers(50)).isEmpty();
        assertThat(convocation().envoyee()).isFalse();
    }

    @Test
    void on_ne_convoque_pas_pour_un_jour_passe() {
        horloge.mettreA(OffsetDateTime.parse("2026-12-16T09:05:00Z"));

        assertThat(code(this::envoyer)).isEqualTo("CONVOCATION-PASSEE");
    }

    @Test
    void ce_qui_n_est_pas_parti_se_dit_a_qui_prepare() {
        envoyer();
        assertThat(restes()).contains("Directeur de cabinet du préfet, en attente");
        serveur.stop();
        tournee();

        assertThat(restes()).contains("Directeur de cabinet du préfet, un essai a échoué, un autre suit");
        horloge.mettreA(horloge.instant().plus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC));
        tournee();
        assertThat(restes()).contains("Directeur de cabinet du préfet, abandonné après des essais vains");
    }

    @Test
    void un_message_abandonne_se_propose_de_nouveau_et_rien_de_ce_qui_est_parti() throws Exception {
        int port = serveur.getSmtp().getPort();
        int premiers = envoyer();
        assertThat(cles()).as("all on their way").isEmpty();
        envoi.setPort(1);
        tournee();
        horloge.mettreA(horloge.instant().plus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC));
        tournee();

        assertThat(convocation().perdus()).isEqualTo(premiers);
        assertThat(convocation().perimee()).as("what it said still holds").isFalse();
        assertThat(cles()).contains(PREFECTURE, ACADEMIE);
        envoi.setPort(port);
        envoyerA(PREFECTURE);
        tournee();

        assertThat(adresses(serveur.getReceivedMessages())).containsExactly(PREFECTURE);
        assertThat(texteDe(PREFECTURE)).doesNotContain("comme annoncé");
        assertThat(cles()).contains(ACADEMIE).doesNotContain(PREFECTURE);
        assertThat(restes()).doesNotContain("Directeur de cabinet du préfet, abandonné après des essais vains");
    }

    @Test
    void une_annulation_abandonnee_se_propose_de_nouveau() {
        int port = serveur.getSmtp().getPort();
        envoyer();
        tournee();
        ordre.annuler(seance, "Les villes votent ce jour-là");
        envoi.setPort(1);
        envoyer();
        tournee();
        assertThat(convocation().possible()).as("on its way").isNull();
        horloge.mettreA(horloge.instant().plus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC));
        tournee();

        assertThat(convocation().possible()).isEqualTo(Nature.ANNULATION);
        envoi.setPort(port);
        envoyerA(PREFECTURE);
        assertThat(cles()).contains(ACADEMIE).doesNotContain(PREFECTURE);
    }

    @Test
    void qui_ne_prepare_pas_ne_lit_aucune_adresse_et_n_envoie_rien() {
        Convocation vue = convocation();
        List<String> cles = cles();
        long comite = vue.seance().comite().id();
        long membre = vue.seance().membres().getFirst().id();
        Identites.en(Role.MEMBRE, Audience.COMITE);

        for (Runnable porte : List.<Runnable>of(
                () -> convocations.envoyer(vue, "", cles),
                () -> convocations.destinataires(vue),
                () -> convocations.apercu(vue),
                () -> comptes.joignables(List.of(), "LA", List.of()),
                () -> convocations.restes(vue.seance()),
                () -> sieges.courriels(comite),
                () -> sieges.siegeants(comite),
                () -> sieges.ecrireA(comite, membre, "a@exemple.fr"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(porte::run);
        }
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        for (Runnable porte : List.<Runnable>of(
                () -> convocations.envoyer(vue, "", cles),
                () -> convocations.destinataires(vue),
                () -> convocations.apercu(vue),
                () -> convocations.lire(vue.seance()),
                () -> convocations.restes(vue.seance()),
                () -> sieges.courriels(comite),
                () -> sieges.siegeants(comite),
                () -> sieges.ecrireA(comite, membre, "a@exemple.fr"))) {
            assertThatExceptionOfType(ErreurCopil.class).isThrownBy(porte::run);
        }
        assertThat(courriels.derniers(50)).isEmpty();
    }

    @Test
    void ce_qui_est_tape_pour_agir_part_comme_du_texte_et_rien_n_est_trop_long() throws Exception {
        List<String> textes = Stream.concat(
                        TextesHostiles.tous(), IntStream.range(0, 25).mapToObj(i -> i + " élève".repeat(30)))
                .toList();
        int points = 0;
        for (String texte : textes) {
            try {
                ordre.ajouter(seance, point(texte));
                points++;
            } catch (ErreurCopil refuse) {
                // It cannot be typed.
            }
        }
        assertThat(points).isGreaterThan(20);
        ordre.deplacer(
                lue(),
                SeanceSaisie.de(LE_15, "9 h", 90, "salle ; B, \"2\"\r\nBCC: intrus@exemple.fr " + "é".repeat(250)));

        int ecrits = envoyer();
        tournee();

        assertThat(adresses(serveur.getReceivedMessages())).hasSize(ecrits);
        assertThat(String.valueOf(
                        partie(serveur.getReceivedMessages()[0], "text/plain").getContent()))
                .contains("La suite est dans la convocation jointe.");
        assertThat(rendezVous(serveur.getReceivedMessages()[0]).getLocation().getValue())
                .startsWith("salle ; B, \"2\"");
        assertThat(agenda(serveur.getReceivedMessages()[0]).getEvents()).hasSize(1);
    }

    @Test
    void le_nom_de_qui_tenait_un_compte_efface_ne_reste_pas_parmi_les_prevenus() {
        jdbc.update("update compte set nom = 'Nom de personne' where identifiant = 'essai-siege'");
        envoyer();
        Identites.en(Role.ADMINISTRATEUR, Audience.COMITE);
        gestion.clore("essai-siege");
        gestion.effacer("essai-siege");

        assertThat(jdbc.queryForList("select nom from comite_destinataire where compte = 'essai-siege'", String.class))
                .containsExactly("");
        le_cabinet();
        ordre.annuler(seance, "Les villes votent ce jour-là");
        assertThat(cles()).contains(PREFECTURE, ACADEMIE).doesNotContain("essai-siege");
    }

    @Test
    void qui_n_a_pas_recu_le_changement_reste_a_prevenir_quoi_que_d_autres_aient_recu() throws Exception {
        envoyer();
        tournee();
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Rectorat");
        envoyerA(ACADEMIE);
        tournee();
        serveur.purgeEmailFromAllMailboxes();

        assertThat(convocation().perimee()).isTrue();
        assertThat(convocation().annonce()).startsWith("mardi 15 décembre 2026");
        assertThat(cles()).contains(PREFECTURE).doesNotContain(ACADEMIE);
        deplacer(LocalDate.of(2026, 12, 18), "9 h", "Rectorat");
        envoyer();
        tournee();
        assertThat(texteDe(PREFECTURE)).contains("comme annoncé (mardi 15 décembre 2026");
        assertThat(texteDe(ACADEMIE)).contains("comme annoncé (jeudi 17 décembre 2026");

        ordre.annuler(seance, "Les villes votent ce jour-là");
        envoyerA(ACADEMIE);
        assertThat(convocation().possible()).isEqualTo(Nature.ANNULATION);
        assertThat(cles()).contains(PREFECTURE).doesNotContain(ACADEMIE);
    }

    @Test
    void qui_revient_a_la_date_qu_il_avait_recue_n_a_rien_a_apprendre() {
        envoyer();
        tournee();
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Rectorat");
        envoyerA(ACADEMIE);
        deplacer(LE_15, "14 h 30", "Préfecture, salle B");

        assertThat(cles()).containsExactly(ACADEMIE);
    }

    @Test
    void un_message_plus_recent_remplace_celui_qui_n_est_pas_parti() throws Exception {
        int port = serveur.getSmtp().getPort();
        envoyer();
        envoi.setPort(1);
        tournee();
        ordre.annuler(seance, "Les villes votent ce jour-là");
        envoyer();
        envoi.setPort(port);
        tournee();
        horloge.mettreA(horloge.instant().plus(Duration.ofHours(5)).atOffset(ZoneOffset.UTC));
        tournee();

        for (MimeMessage recu : serveur.getReceivedMessages()) {
            assertThat(recu.getSubject()).startsWith("Séance annulée : ");
        }
        assertThat(adresses(serveur.getReceivedMessages())).contains(PREFECTURE).doesNotHaveDuplicates();
        assertThat(restes()).isEmpty();
    }

    @Test
    void rien_ne_part_apres_le_jour_de_la_seance_meme_a_la_main() {
        horloge.mettreA(OffsetDateTime.parse("2026-12-14T09:05:00Z"));
        envoyer();
        horloge.mettreA(OffsetDateTime.parse("2026-12-15T22:30:00Z"));
        long premier = courriels.derniers(50).getLast().id();
        assertThat(courriels.relancer(premier, OffsetDateTime.now(horloge), OffsetDateTime.now(horloge)))
                .isTrue();
        horloge.mettreA(OffsetDateTime.parse("2026-12-15T23:00:00Z"));
        tournee();

        assertThat(serveur.getReceivedMessages()).isEmpty();
        assertThat(restes()).contains("Directeur de cabinet du préfet, abandonné");
        assertThat(courriels.relancer(premier, OffsetDateTime.now(horloge), OffsetDateTime.now(horloge)))
                .isFalse();
    }

    @Test
    void un_titre_change_apres_la_lecture_ne_part_pas_sans_etre_relu() {
        Convocation vue = convocation();
        String lu = convocations.apercu(vue);
        List<String> cles = cles();
        ordre.changer(seance, vue.seance().points().getFirst(), point("Un titre que personne n'a relu"));

        assertThat(code(() -> convocations.envoyer(vue, lu, cles))).isEqualTo("CONVOCATION-ENTRE-TEMPS");
        Convocation relue = convocation();
        jdbc.update("update comite set nom = 'un autre nom'");
        assertThat(code(() -> convocations.envoyer(relue, convocations.apercu(relue), cles)))
                .isEqualTo("CONVOCATION-ENTRE-TEMPS");
        assertThat(courriels.derniers(50)).isEmpty();
    }

    @Test
    void qui_arrive_lors_d_un_changement_est_convoque_et_l_apercu_montre_les_deux_textes() throws Exception {
        envoyer();
        tournee();
        serveur.purgeEmailFromAllMailboxes();
        ecrireA(lue().comite(), "Maire", "mairie@exemple.fr");
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Rectorat");

        assertThat(convocations.apercu(convocation()))
                .contains("À Maire de la commune\n\nConvocation : ", "se réunit. Votre présence", "ne se réunit plus");
        envoyer();
        tournee();

        assertThat(texteDe("mairie@exemple.fr"))
                .contains("se réunit. Votre présence")
                .doesNotContain("ne se réunit plus");
        assertThat(texteDe(PREFECTURE)).contains("ne se réunit plus comme annoncé");
        assertThat(convocation().envois())
                .extracting(Envoi::nature, Envoi::destinataires)
                .contains(tuple(Nature.CONVOCATION, 1));
        assertThat(cles()).isEmpty();
    }

    @Test
    void qui_n_a_jamais_eu_la_convocation_la_recoit_a_la_nouvelle_date() throws Exception {
        envoyer();
        deplacer(LocalDate.of(2026, 12, 17), "9 h", "Rectorat");
        envoyer();
        tournee();

        assertThat(texteDe(PREFECTURE)).contains("se réunit. Votre présence", "jeudi 17 décembre 2026");
        assertThat(adresses(serveur.getReceivedMessages())).doesNotHaveDuplicates();
    }

    @Test
    void ce_qui_est_parti_se_compte_a_part_de_ce_qui_attend() {
        int ecrits = envoyer();
        assertThat(convocations.restes(lue()).bilan()).isEqualTo("0 parti, " + ecrits + " en attente");
        tournee();

        assertThat(convocations.restes(lue()).bilan()).isEqualTo(ecrits + " partis");
    }

    @Test
    void qui_ne_siege_pas_ne_lit_pas_ce_qui_fut_envoye() {
        envoyer();
        Seance vue = lue();
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);

        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(() -> convocations.lire(vue));
    }

    @Test
    void une_adresse_de_siege_s_ecrit_juste_ou_pas_du_tout() {
        long comite = lue().comite().id();
        long membre = sieges.membres(comite).getLast().id();

        assertThat(code(() -> sieges.ecrireA(comite, membre, "mairie, autre@exemple.fr")))
                .isEqualTo("COMPTE-COURRIEL");
        sieges.ecrireA(comite, membre, " mairie@exemple.fr ");
        assertThat(sieges.courriels(comite)).containsEntry(membre, "mairie@exemple.fr");
        sieges.ecrireA(comite, membre, " ");
        assertThat(sieges.courriels(comite)).doesNotContainKey(membre);
    }
}
