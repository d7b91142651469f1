package fr.copil.comite.convocation;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.DocumentsDeSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Piece;
import fr.copil.comite.PiecesService;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceChange;
import fr.copil.commun.Acte;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.Perimetre;
import fr.copil.ui.Agenda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the members of a committee to a séance, and tells those who were called that it moved or is called off. What is sent
 * is what whoever presses was shown, once. Decision 0049.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ConvocationService {

    private final ConvocationQueries queries;
    private final OrdreDuJourService ordre;
    private final QuiPrevenir quiPrevenir;
    private final PiecesService pieces;
    private final DocumentsDeSeance documents;
    private final RendezVousDeSeance rendezVous;
    private final Poste poste;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ConvocationService(
            ConvocationQueries queries,
            OrdreDuJourService ordre,
            QuiPrevenir quiPrevenir,
            PiecesService pieces,
            DocumentsDeSeance documents,
            RendezVousDeSeance rendezVous,
            Poste poste,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.ordre = ordre;
        this.quiPrevenir = quiPrevenir;
        this.pieces = pieces;
        this.documents = documents;
        this.rendezVous = rendezVous;
        this.poste = poste;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Whether a message can leave at all. */
    @Transactional(readOnly = true)
    public boolean ouverte() {
        return poste.ouverte();
    }

    /** What was sent of a séance on whose committee the reader sits. */
    @Transactional(readOnly = true)
    public Convocation lire(Seance seance) {
        return lire(ordre.lire(seance.id()));
    }

    private Convocation lire(Optional<Seance> assise) {
        Seance seance = assise.orElseThrow(
                () -> Perimetre.refus("CONVOCATION-LECTURE", "Ce comité", "vous ne pouvez pas lire ses convocations."));
        List<Envoi> envois = queries.envois(seance.id());
        boolean aVoir = seance.prepare()
                && Convocation.aVenir(seance)
                && (queries.prevenus(seance.id(), envois).values().stream().anyMatch(un -> !un.tient(seance))
                        || (!envois.isEmpty() && quiPrevenir.abandonnes(seance)));
        Map<Boolean, List<Envoi>> derniers = (aVoir
                        ? quiPrevenir.de(seance, envois).parCourriel()
                        : List.<Destinataire>of())
                .stream()
                        .map(Destinataire::dernier)
                        .filter(Objects::nonNull)
                        .collect(Collectors.partitioningBy(un -> un.tient(seance)));
        return new Convocation(
                seance,
                envois,
                Objects.requireNonNull(derniers.get(false)),
                Objects.requireNonNull(derniers.get(true)).size());
    }

    /** How many have left, and those who are not known to have their message yet, in words, for whoever prepares the séance. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public Restes restes(Seance seance) {
        exiger(seance);
        Map<String, String> noms = queries.prevenus(seance.id(), queries.envois(seance.id())).keySet().stream()
                .collect(Collectors.toMap(Destinataire::cle, Destinataire::nom));
        return Restes.de(poste.partis(seance.id()), poste.restes(seance.id()), noms);
    }

    /** Who may be told what is to be told now, each by their last message. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public Destinataires destinataires(Convocation convocation) {
        exiger(convocation.seance());
        return quiPrevenir.de(convocation.seance(), convocation.envois());
    }

    /** What they will read, above the address of the séance: each subject, then its text, and to whom when there are several. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public String apercu(Convocation convocation) {
        List<Message> messages = Redaction.messages(
                convocation.seance(), destinataires(convocation).parCourriel());
        return messages.stream()
                .map(un -> (messages.size() == 1
                                ? ""
                                : "À "
                                        + un.a().stream().map(Destinataire::nom).collect(Collectors.joining(" ; "))
                                        + "\n\n")
                        + un.sujet() + "\n\n" + un.texte())
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * @param vue what whoever sends was shown
     * @param lu the text that they were shown
     * @param cles of those who were ticked
     * @return how many are written to
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public int envoyer(Convocation vue, String lu, Collection<String> cles) {
        exiger(vue.seance());
        Convocation relue = lire(vue.seance());
        if (relue.rang() > vue.rang()) {
            throw deja();
        }
        if (!relue.memeOrdre(vue) || !apercu(relue).equals(lu)) {
            throw changee();
        }
        if (!poste.ouverte()) {
            throw new ErreurCopil(
                    "CONVOCATION-SANS-POSTE",
                    "Aucun serveur de courriel n'est réglé : imprimez la convocation et appelez les membres par courrier.");
        }
        List<Destinataire> choisis = destinataires(relue).parCourriel().stream()
                .filter(un -> cles.contains(un.cle()))
                .toList();
        if (choisis.size() != Set.copyOf(cles).size()) {
            throw new ErreurCopil(
                    "CONVOCATION-DESTINATAIRES",
                    "Les destinataires ont changé entre-temps : relisez-les avant d'envoyer.");
        }
        if (choisis.isEmpty()) {
            throw new ErreurCopil("CONVOCATION-A-PERSONNE", "Cochez au moins un destinataire.");
        }
        LocalDate jusquAu = jusquAu(relue);
        if (jusquAu.isBefore(LocalDate.now(horloge))) {
            throw new ErreurCopil(
                    "CONVOCATION-PASSEE",
                    "Le " + Dates.jour(jusquAu) + " est passé : "
                            + (relue.vivante()
                                    ? "donnez d'abord à la séance un jour à venir."
                                    : "il n'y a plus personne à prévenir."));
        }
        partir(relue, choisis, jusquAu);
        return choisis.size();
    }

    /** The last day on which it is worth telling: that of the séance, or that on which somebody would come for nothing. */
    private static LocalDate jusquAu(Convocation convocation) {
        LocalDate jour = convocation.seance().jour();
        return convocation.vivante()
                ? jour
                : convocation.depasses().stream()
                        .map(Envoi::jour)
                        .filter(autre -> autre.isAfter(jour))
                        .max(Comparator.naturalOrder())
                        .orElse(jour);
    }

    private void partir(Convocation convocation, List<Destinataire> choisis, LocalDate jusquAu) {
        Seance seance = convocation.seance();
        Lecteur lecteur = lecteurCourant.lecteur();
        int rang = convocation.rang();
        Map<Nature, List<Destinataire>> parNature = choisis.stream()
                .collect(Collectors.groupingBy(
                        Destinataire::nature, () -> new EnumMap<>(Nature.class), Collectors.toList()));
        for (Map.Entry<Nature, List<Destinataire>> une : parNature.entrySet()) {
            rang++;
            try {
                queries.noter(
                        seance,
                        rang,
                        une.getKey(),
                        lecteur.compte(),
                        par(lecteur),
                        OffsetDateTime.now(horloge),
                        une.getValue());
            } catch (DuplicateKeyException memeInstant) {
                throw deja();
            }
            evenements.publishEvent(new Acte(
                    NatureDActe.SEANCE,
                    "séance " + seance.numero(),
                    Textes.minuscule(une.getKey().libelle()) + " à "
                            + Nombres.compte(une.getValue().size(), "destinataire", "destinataires")));
        }
        String agenda = agenda(seance);
        byte[] pdf = convocation.vivante() ? pdf(seance) : new byte[0];
        Redaction.messages(seance, choisis)
                .forEach(un -> poste.deposer(
                        new Poste.Pli(seance.id(), un.sujet(), un.texte(), "/seances/" + seance.id(), agenda, jusquAu),
                        un.a(),
                        pdf));
        evenements.publishEvent(SeanceChange.de(seance.id()));
    }

    private String agenda(Seance seance) {
        Agenda.RendezVous un = rendezVous
                .de(new Seance.Datee(
                        seance.id(),
                        seance.comite().id(),
                        seance.comite().nom(),
                        seance.jour(),
                        seance.heure(),
                        seance.minutes(),
                        seance.lieu(),
                        seance.etat(),
                        seance.version()))
                .decrit(Redaction.ordreDuJour(seance));
        return new String(new Agenda("seances", List.of(un)).octets(horloge.instant()), StandardCharsets.UTF_8);
    }

    private byte[] pdf(Seance seance) {
        DocumentDeSeance document = pieces.de(seance.id(), Piece.CONVOCATION).orElseThrow(ConvocationService::changee);
        try {
            return documents.ecrire(document, Format.PDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String par(Lecteur lecteur) {
        return services.de(lecteur)
                .map(service -> service.nom())
                .orElse(lecteur.role().libelle());
    }

    /** Who was shown another séance than theirs would hold it as read. */
    private void exiger(Seance seance) {
        if (ordre.lire(seance.id()).filter(Seance::prepare).isEmpty()) {
            throw Perimetre.refus("CONVOCATION-COMITE", "Ce comité", "vous ne pouvez pas en appeler les membres.");
        }
    }

    private static ErreurCopil deja() {
        return new ErreurCopil(
                "CONVOCATION-DEJA",
                "C'est déjà parti : voyez sur la page de la séance quand, et à combien de destinataires.");
    }

    private static ErreurCopil changee() {
        return new ErreurCopil(
                "CONVOCATION-ENTRE-TEMPS",
                "La séance a changé entre-temps : relisez-la avant de prévenir ses membres.");
    }
}
