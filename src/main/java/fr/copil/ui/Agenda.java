package fr.copil.ui;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days and hours for everybody's own agenda (iCalendar, RFC 5545).
 *
 * @param nom of what they come from, as in {@code collecte}
 */
public record Agenda(String nom, List<RendezVous> rendezVous) {

    /** As HTTP names it. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Of a line, in octets, its end aside. */
    private static final int LIGNE_MAX = 75;

    /** No text of an agenda may hold them. */
    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}&&[^\t]]");

    private static final String FIN_DE_LIGNE = "\r\n";

    public Agenda {
        rendezVous = List.copyOf(rendezVous);
    }

    /**
     * @param uid the same for ever: an agenda that is given it again moves the day instead of adding one
     * @param sequence how many times it was moved or called off since it was first sent
     * @param url where Copil says more of it; empty for none
     * @param debut none for the whole day
     */
    public record RendezVous(
            String uid,
            int sequence,
            String titre,
            String lieu,
            String description,
            String url,
            boolean annule,
            LocalDate jour,
            @Nullable LocalDateTime debut,
            Duration duree) {

        public static RendezVous duJour(String uid, String titre, LocalDate jour) {
            return new RendezVous(uid, 0, titre, "", "", "", false, jour, null, Duration.ZERO);
        }

        /** @param debut in Paris */
        public static RendezVous a(String uid, String titre, LocalDateTime debut, Duration duree) {
            return new RendezVous(uid, 0, titre, "", "", "", false, debut.toLocalDate(), debut, duree);
        }

        public RendezVous change(int fois) {
            return new RendezVous(uid, fois, titre, lieu, description, url, annule, jour, debut, duree);
        }

        public RendezVous dans(String unLieu) {
            return new RendezVous(uid, sequence, titre, unLieu, description, url, annule, jour, debut, duree);
        }

        public RendezVous decrit(String texte) {
            return new RendezVous(uid, sequence, titre, lieu, texte, url, annule, jour, debut, duree);
        }

        public RendezVous voir(String adresse) {
            return new RendezVous(uid, sequence, titre, lieu, description, adresse, annule, jour, debut, duree);
        }

        /** It leaves agendas that had it; it stays to be read, as called off, in those that keep such things. */
        public RendezVous annule(boolean lEst) {
            return new RendezVous(uid, sequence, titre, lieu, description, url, lEst, jour, debut, duree);
        }

        private VEvent ecrit(Instant ecritLe) {
            VEvent evenement = new VEvent();
            evenement.setUid(new Uid(uid));
            evenement.setDateTimeStamp(Date.from(ecritLe));
            evenement.setSequence(sequence);
            evenement.setSummary(annule ? "Annulé : " + titre : titre);
            if (!lieu.isEmpty()) {
                evenement.setLocation(lieu);
            }
            if (!description.isEmpty()) {
                evenement.setDescription(description);
            }
            if (!url.isEmpty()) {
                evenement.setUrl(url);
            }
            if (annule) {
                evenement.setStatus(Status.cancelled());
            }
            LocalDateTime heure = debut;
            if (heure == null) {
                evenement.setDateStart(
                        Date.from(jour.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
            } else {
                // In universal time, which every agenda shows in its own: no table of zones to send along.
                Instant quand = heure.atZone(PARIS).toInstant();
                evenement.setDateStart(Date.from(quand), true);
                evenement.setDateEnd(Date.from(quand.plus(duree)), true);
            }
            return evenement;
        }
    }

    /** @param ecritLe the hour at which it is asked for */
    public byte[] octets(Instant ecritLe) {
        return octets(ecrit(ecritLe));
    }

    /** As an agenda reads it again and again, under a name of its own. */
    public byte[] suivi(String titre, Instant ecritLe) {
        ICalendar agenda = ecrit(ecritLe);
        agenda.setExperimentalProperty("X-WR-CALNAME", titre);
        return octets(agenda);
    }

    private ICalendar ecrit(Instant ecritLe) {
        ICalendar agenda = new ICalendar();
        agenda.setProductId("-//Copil//" + nom + "//FR");
        rendezVous.forEach(un -> agenda.addEvent(un.ecrit(ecritLe)));
        return agenda;
    }

    /**
     * One that was written before, as a mail calls to it: its meetings enter the agenda of who is called, move there or leave
     * it. No answer is asked for, since nobody reads what comes back.
     *
     * @param de the address that the mail comes from
     * @param a the one that it goes to
     */
    public static byte[] invitation(String ecrit, String de, String a) {
        ICalendar agenda = Biweekly.parse(ecrit).first();
        agenda.setMethod(annule(agenda) ? "CANCEL" : "REQUEST");
        agenda.getEvents().forEach(un -> {
            un.setOrganizer(new Organizer(null, de));
            Attendee appele = new Attendee(null, a);
            appele.setRsvp(false);
            un.addAttendee(appele);
        });
        return octets(agenda);
    }

    /** Whether its meetings are called off. */
    public static boolean annule(String ecrit) {
        return annule(Biweekly.parse(ecrit).first());
    }

    private static boolean annule(ICalendar agenda) {
        return agenda.getEvents().stream()
                .allMatch(un -> un.getStatus() != null && un.getStatus().isCancelled());
    }

    private static byte[] octets(ICalendar agenda) {
        StringWriter texte = new StringWriter();
        try (ICalWriter ecriture = new ICalWriter(texte, ICalVersion.V2_0)) {
            // The library counts letters, where lines are counted in octets.
            ecriture.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            ecriture.write(agenda);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString()
                .lines()
                .map(ligne -> plier(COMMANDES.matcher(ligne).replaceAll("")))
                .collect(Collectors.joining(FIN_DE_LIGNE, "", FIN_DE_LIGNE))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Never inside a letter, however many octets it takes. */
    private static String plier(String ligne) {
        StringBuilder pliee = new StringBuilder();
        int octets = 0;
        for (int signe : ligne.codePoints().toArray()) {
            String lettre = Character.toString(signe);
            int siens = lettre.getBytes(StandardCharsets.UTF_8).length;
            if (octets + siens > LIGNE_MAX) {
                pliee.append(FIN_DE_LIGNE).append(' ');
                octets = 1;
            }
            pliee.append(lettre);
            octets += siens;
        }
        return pliee.toString();
    }
}
