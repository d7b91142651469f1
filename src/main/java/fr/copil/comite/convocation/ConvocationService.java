package fr.copil.comite.convocation;

import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.DocumentsDeSeance;
import fr.copil.comite.Membre;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Piece;
import fr.copil.comite.PiecesService;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceChange;
import fr.copil.comite.SiegesService;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int NOM = 400;

    private final ConvocationQueries queries;
    private final OrdreDuJourService ordre;
    private final SiegesService sieges;
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
            SiegesService sieges,
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
        this.sieges = sieges;
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

    /** What was sent of a séance that the reader reads. */
    @Transactional(readOnly = true)
    public Convocation lire(Seance seance) {
        return new Convocation(seance, queries.envois(seance.id()));
    }

    /** Those who are not known to have their message yet, in words, for whoever prepares the séance. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public List<String> restes(Seance seance) {
        exiger(seance);
        Map<String, String> noms = queries.prevenus(seance.id()).stream()
                .collect(Collectors.toMap(Destinataire::cle, Destinataire::nom, (un, autre) -> un));
        return poste.restes(seance.id()).stream()
                .map(reste -> {
                    String cle = reste.compte().isEmpty() ? reste.adresse() : reste.compte();
                    return noms.getOrDefault(cle, cle)
                            + (reste.abandonne()
                                    ? ", abandonné après des essais vains"
                                    : reste.essaye() ? ", un essai a échoué, un autre suit" : ", en attente");
                })
                .toList();
    }

    /** Who may be told what is to be told now; those who were told before stand there with their address of that day. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public Destinataires destinataires(Convocation convocation) {
        Seance seance = convocation.seance();
        exiger(seance);
        Map<Long, String> adresses = sieges.courriels(seance.comite().id());
        List<Membre> invites = seance.membres().stream().filter(Membre::invite).toList();
        Map<String, Destinataire> prevenus = new LinkedHashMap<>();
        queries.prevenus(seance.id()).forEach(un -> prevenus.put(un.cle(), un));
        Map<String, Destinataire> tous = new LinkedHashMap<>();
        parAdresse(invites, adresses).forEach(un -> tous.put(un.cle(), un));
        Set<String> ecrites = tous.keySet().stream()
                .map(adresse -> adresse.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (CompteService.Joignable compte : sieges.siegeants(seance.comite().id())) {
            // Who reads the box of a function is not told twice.
            if (!ecrites.contains(compte.courriel().toLowerCase(Locale.ROOT))) {
                Destinataire un = Destinataire.compte(compte.lecteur().compte(), nom(compte));
                tous.put(un.cle(), un);
            }
        }
        List<Destinataire> choix = new ArrayList<>();
        Nature nature = convocation.possible();
        if (nature == Nature.ANNULATION) {
            choix.addAll(prevenus.values());
        } else {
            tous.values().forEach(un -> choix.add(un.deja(prevenus.containsKey(un.cle()))));
            // An address that no seat has any more was told too; an account that no longer sits reads no more.
            prevenus.values().stream()
                    .filter(un -> un.compte().isEmpty() && !tous.containsKey(un.cle()))
                    .forEach(choix::add);
            if (nature == Nature.CONVOCATION) {
                choix.removeIf(Destinataire::deja);
            }
        }
        return new Destinataires(
                choix,
                invites.stream()
                        .filter(membre -> !adresses.containsKey(membre.id()))
                        .map(Membre::fonction)
                        .toList());
    }

    /** What they will read, above the address of the séance: its subject, then its text. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public String apercu(Convocation convocation) {
        exiger(convocation.seance());
        Nature nature = convocation.possible();
        return nature == null
                ? ""
                : Redaction.sujet(convocation, nature) + "\n\n" + Redaction.texte(convocation, nature);
    }

    private static List<Destinataire> parAdresse(List<Membre> invites, Map<Long, String> adresses) {
        Map<String, List<Membre>> boites = invites.stream()
                .filter(membre -> adresses.containsKey(membre.id()))
                .collect(Collectors.groupingBy(
                        membre -> Objects.requireNonNull(adresses.get(membre.id()))
                                .toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return boites.values().stream()
                .map(siens -> Destinataire.adresse(
                        Objects.requireNonNull(adresses.get(siens.getFirst().id())),
                        Textes.abreger(siens.stream().map(Membre::fonction).collect(Collectors.joining(" ; ")), NOM)))
                .toList();
    }

    private static String nom(CompteService.Joignable compte) {
        return Textes.abreger(
                Stream.of(compte.nom(), compte.fonction())
                        .filter(mots -> !mots.isEmpty())
                        .collect(Collectors.joining(", ")),
                NOM);
    }

    /**
     * @param vue what whoever sends was shown
     * @param cles of those who were ticked
     * @return how many are written to
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public int envoyer(Convocation vue, Collection<String> cles) {
        exiger(vue.seance());
        Convocation relue = lire(ordre.lire(vue.seance().id()).orElseThrow(ConvocationService::changee));
        Nature nature = relue.possible();
        if (!relue.memeQue(vue) || nature == null) {
            throw relue.rang() > vue.rang() ? deja() : changee();
        }
        if (!poste.ouverte()) {
            throw new ErreurCopil(
                    "CONVOCATION-SANS-POSTE",
                    "Aucun serveur de courriel n'est réglé : imprimez la convocation et appelez les membres par courrier.");
        }
        if (relue.vivante() && relue.seance().jour().isBefore(LocalDate.now(horloge))) {
            throw new ErreurCopil(
                    "CONVOCATION-PASSEE",
                    "Le " + Dates.jour(relue.seance().jour())
                            + " est passé : donnez d'abord à la séance un jour à venir.");
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
        partir(relue, nature, choisis);
        return choisis.size();
    }

    private void partir(Convocation convocation, Nature nature, List<Destinataire> choisis) {
        Seance seance = convocation.seance();
        Lecteur lecteur = lecteurCourant.lecteur();
        int rang = convocation.rang() + 1;
        try {
            queries.noter(seance, rang, nature, lecteur.compte(), par(lecteur), OffsetDateTime.now(horloge), choisis);
        } catch (DuplicateKeyException memeInstant) {
            throw deja();
        }
        poste.deposer(
                new Poste.Pli(
                        seance.id(),
                        Redaction.sujet(convocation, nature),
                        Redaction.texte(convocation, nature),
                        "/seances/" + seance.id(),
                        agenda(seance)),
                choisis,
                nature == Nature.ANNULATION ? new byte[0] : pdf(seance));
        evenements.publishEvent(new Acte(
                NatureDActe.SEANCE,
                "séance " + seance.numero(),
                Textes.minuscule(nature.libelle()) + " à "
                        + Nombres.compte(choisis.size(), "destinataire", "destinataires")));
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
