package fr.copil.courriel;

import fr.copil.acces.LiensAuDepart;
import fr.copil.commun.Textes;
import fr.copil.direct.Canal;
import fr.copil.ui.Agenda;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends what waits, one message after the other. Each try is written down before it is made, so that a message leaves
 * once even if two servers or two rounds meet; a failed one comes back after a delay that doubles, from one minute to four
 * hours.
 */
class Facteur {

    private static final Logger LOG = LoggerFactory.getLogger(Facteur.class);
    private static final Duration PREMIER_DELAI = Duration.ofMinutes(1);
    private static final Duration PLUS_LONG_DELAI = Duration.ofHours(4);
    private static final int ERREUR = 500;
    private static final String TROP_VIEUX =
            "Gardé plus de sept jours sans pouvoir partir : il n'est plus d'actualité.";

    private static final String PERIME = "Le jour qu'il annonce est passé : il n'est plus d'actualité.";

    private final CourrielQueries courriels;
    private final JavaMailSender serveur;
    private final Canal canal;
    private final Clock horloge;
    private final LiensAuDepart liens;
    private final String expediteur;
    private final String adresseDeCopil;

    Facteur(
            CourrielQueries courriels,
            JavaMailSender serveur,
            Canal canal,
            Clock horloge,
            LiensAuDepart liens,
            String expediteur,
            String adresseDeCopil) {
        this.courriels = courriels;
        this.serveur = serveur;
        this.canal = canal;
        this.horloge = horloge;
        this.liens = liens;
        this.expediteur = expediteur;
        this.adresseDeCopil = adresseDeCopil.replaceAll("/+$", "");
    }

    /** One round. */
    void faireSaTournee() {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        boolean change = courriels.perimer(maintenant, PERIME) + courriels.abandonner(maintenant, TROP_VIEUX) > 0;
        for (Courriel courriel : courriels.aEnvoyer(maintenant)) {
            if (courriels.prendre(courriel, maintenant.plus(delai(courriel.essais())))) {
                envoyer(courriel);
                change = true;
            }
        }
        if (change) {
            courriels.oublierLesPieces();
            canal.publier(new CourrielChange().cles());
        }
    }

    static Duration delai(int essaisFaits) {
        Duration doublee = PREMIER_DELAI.multipliedBy(1L << Math.min(essaisFaits, 16));
        return doublee.compareTo(PLUS_LONG_DELAI) > 0 ? PLUS_LONG_DELAI : doublee;
    }

    private void envoyer(Courriel courriel) {
        try {
            serveur.send(message(courriel));
            courriels.envoye(courriel.id(), OffsetDateTime.now(horloge));
        } catch (MailException | MessagingException echec) {
            String motif = motif(echec);
            courriels.echoue(courriel.id(), motif);
            LOG.warn("Le courriel {} n'est pas parti (essai {}) : {}", courriel.id(), courriel.essais() + 1, motif);
        }
    }

    private MimeMessage message(Courriel courriel) throws MessagingException {
        Lettre contenu = courriel.message();
        MimeMessage message = serveur.createMimeMessage();
        Courriel.Jointes jointes = courriel.jointes();
        boolean avecAgenda = !jointes.agenda().isEmpty();
        MimeMessageHelper aide = new MimeMessageHelper(
                message,
                avecAgenda ? MimeMessageHelper.MULTIPART_MODE_MIXED : MimeMessageHelper.MULTIPART_MODE_NO,
                StandardCharsets.UTF_8.name());
        aide.setFrom(expediteur);
        aide.setTo(String.valueOf(courriel.adresse()));
        aide.setSubject(contenu.sujet());
        String texte = contenu.texte()
                + (contenu.lien().isEmpty() ? "" : "\n\n" + adresse(courriel.compte(), contenu.lien()))
                + "\n\n-- \nCopil, message envoyé automatiquement : n'y répondez pas.\n";
        if (avecAgenda) {
            inviter(aide, texte, jointes, String.valueOf(courriel.adresse()));
        } else {
            aide.setText(texte);
        }
        return message;
    }

    /** The meeting beside the text, where agendas look for it, and as a file for those that do not. */
    private void inviter(MimeMessageHelper aide, String texte, Courriel.Jointes jointes, String a)
            throws MessagingException {
        byte[] invitation = Agenda.invitation(jointes.agenda(), new InternetAddress(expediteur).getAddress(), a);
        String type =
                "text/calendar; charset=UTF-8; method=" + (Agenda.annule(jointes.agenda()) ? "CANCEL" : "REQUEST");
        MimeBodyPart enClair = new MimeBodyPart();
        enClair.setText(texte, StandardCharsets.UTF_8.name());
        MimeBodyPart enAgenda = new MimeBodyPart();
        enAgenda.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation, type)));
        MimeBodyPart corps = new MimeBodyPart();
        corps.setContent(new MimeMultipart("alternative", enClair, enAgenda));
        aide.getRootMimeMultipart().addBodyPart(corps, 0);
        aide.addAttachment("seance.ics", new ByteArrayResource(invitation), "application/ics");
        Long piece = jointes.piece();
        if (piece != null) {
            aide.addAttachment("convocation.pdf", new ByteArrayResource(courriels.piece(piece)), "application/pdf");
        }
    }

    /** A link that lets one in is made now: it stood nowhere while the message waited. */
    private String adresse(String compte, String lien) throws MessagingException {
        return lien.equals(LiensAuDepart.A_DONNER)
                ? liens.donner(compte)
                        .orElseThrow(
                                () -> new MessagingException("ce compte ne peut plus servir : aucun lien n'est donné"))
                : adresseDeCopil + lien;
    }

    /** In one line: a server may answer anything, what it was sent included. */
    private static String motif(Exception echec) {
        Throwable racine = echec;
        while (racine.getCause() != null) {
            racine = racine.getCause();
        }
        String texte = racine.getClass().getSimpleName() + " : " + racine.getMessage();
        String ligne = Textes.sansLien(texte.replaceAll("\\p{Cntrl}+", " ").strip());
        return ligne.substring(0, Math.min(ERREUR, ligne.length()));
    }
}
