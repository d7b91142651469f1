package fr.copil.comite;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.figure.FigureModele;
import fr.copil.territoire.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a séance: one account at a time, the point the room is on, what is opened beside it, the end. All of it is stored, so
 * that a browser, a network or a server that stops finds the same point and the same clock again. Decision 0047.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ConduiteService {

    /** Kept for one point: each is read again when the séance is closed. */
    private static final int DETOURS_MAX = 8;

    private final SeancesQueries seances;
    private final PointQueries points;
    private final CalendrierQueries calendrier;
    private final OrdreDuJourService ordre;
    private final FichierService fichiers;
    private final VuesService vues;
    private final SeanceService notees;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ConduiteService(
            SeancesQueries seances,
            PointQueries points,
            CalendrierQueries calendrier,
            OrdreDuJourService ordre,
            FichierService fichiers,
            VuesService vues,
            SeanceService notees,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.seances = seances;
        this.points = points;
        this.calendrier = calendrier;
        this.ordre = ordre;
        this.fichiers = fichiers;
        this.vues = vues;
        this.notees = notees;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public boolean anime(Seance seance) {
        return seance.etat() == EtatSeance.OUVERTE
                && lecteurCourant.lecteur().compte().equals(seance.animateur());
    }

    /** Opens it, or takes over from who leads: asked for in so many words, never by going on. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void animer(Seance seance) {
        Seance lue = aConduire(seance.id());
        if (lue.points().isEmpty()) {
            throw new ErreurCopil("SEANCE-SANS-POINT", "L'ordre du jour est vide : ajoutez un point avant d'ouvrir.");
        }
        Lecteur lecteur = lecteurCourant.lecteur();
        if (!seances.animer(seance, lecteur.compte(), par(lecteur), OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        evenements.publishEvent(
                SeanceChange.duCalendrier(seance.id(), lue.comite().id()));
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void aller(long seance, long point) {
        aConduire(seance);
        if (!seances.aller(seance, lecteurCourant.lecteur().compte(), point, OffsetDateTime.now(horloge))) {
            throw pasAnimateur();
        }
        annoncer(seance);
    }

    /**
     * To the next point, or back by one; nothing at either end.
     *
     * @param de the point that whoever asks is looking at: a second press of the same key moves nothing more
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void avancer(long seance, long de, int pas) {
        Seance lue = aConduire(seance);
        if (lue.courant().filter(point -> point.id() == de).isEmpty()) {
            return;
        }
        List<Point> ordreDuJour = lue.points();
        int la = lue.courant().map(ordreDuJour::indexOf).orElse(0);
        int vers = Math.clamp((long) la + pas, 0, ordreDuJour.size() - 1);
        if (vers != la) {
            aller(seance, ordreDuJour.get(vers).id());
        } else if (!lue.detour().isEmpty()) {
            montrer(seance, "");
        }
    }

    /**
     * To the next page of the file on screen, or back by one; to the next point where there is none.
     *
     * @param vu what is beside the point that whoever asks is looking at
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void tourner(long seance, long de, String vu, int pas) {
        Seance lue = aConduire(seance);
        Point courant = lue.courant().orElse(null);
        if (courant == null || courant.id() != de || !lue.detour().equals(vu)) {
            return;
        }
        fichiers.voisine(vu.isEmpty() ? courant.montre() : vu, pas)
                .ifPresentOrElse(
                        page -> montrer(seance, page.equals(courant.montre()) ? "" : page),
                        () -> avancer(seance, de, pas));
    }

    /** Opens something beside the point; empty to come back to it. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void montrer(long seance, String adresse) {
        Seance lue = aConduire(seance);
        String montree = ordre.montrable(lue, adresse);
        if (!seances.montrer(seance, lecteurCourant.lecteur().compte(), montree)) {
            throw pasAnimateur();
        }
        lue.courant().ifPresent(point -> retenir(lue, point, montree));
        annoncer(seance);
    }

    /** What a room saw beside a point is cited with it. */
    private void retenir(Seance seance, Point point, String adresse) {
        if (AdresseMontree.lire(adresse).filter(AdresseMontree::deTerritoire).isEmpty()) {
            return;
        }
        List<String> connus = points.detours(seance.id()).getOrDefault(point.id(), List.of());
        if (!connus.contains(adresse) && connus.size() < DETOURS_MAX) {
            points.garderLesDetours(
                    point.id(),
                    Stream.concat(connus.stream(), Stream.of(adresse)).toList());
        }
    }

    private Set<String> citations(Seance seance, Point point, List<String> detours) {
        return Stream.concat(Stream.of(""), detours.stream())
                .map(adresse -> vues.de(point, adresse, seance.comite().audience()))
                .map(Vue::figure)
                .filter(Objects::nonNull)
                .map(FigureModele::citation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Shows what is on screen as its table, or one series of it, as {@link Loupe} says; empty for the whole. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void regarder(long seance, String loupe) {
        aConduire(seance);
        if (!seances.regarder(seance, lecteurCourant.lecteur().compte(), Loupe.connue(loupe))) {
            throw pasAnimateur();
        }
        annoncer(seance);
    }

    /**
     * Ends it: the codes of the figures shown are kept with their points, so that each is found again as it was, with its
     * rights and its withdrawals.
     *
     * @param comiteDeLaConvention whether « depuis le dernier comité » counts from this day on
     * @param suivante the day of the next one, which is planned with the same length and in the same place; none for a day
     *     that nobody fixed
     * @param heure of the next one, as it is typed
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void clore(long seance, boolean comiteDeLaConvention, @Nullable LocalDate suivante, String heure) {
        Seance lue = aConduire(seance);
        if (!anime(lue)) {
            throw pasAnimateur();
        }
        LocalDate aujourdHui = LocalDate.now(horloge);
        SeanceSaisie prochaine = prochaine(lue, aujourdHui, suivante, heure);
        Map<Long, List<String>> detours = points.detours(seance);
        lue.points().stream()
                .filter(point -> lue.vu(point))
                .forEach(point ->
                        points.citer(point.id(), citations(lue, point, detours.getOrDefault(point.id(), List.of()))));
        if (!seances.clore(seance, lecteurCourant.lecteur().compte(), aujourdHui, OffsetDateTime.now(horloge))) {
            throw pasAnimateur();
        }
        LocalDate jour = tenueLe(lue, aujourdHui);
        String convention = lue.comite().convention();
        if (comiteDeLaConvention && notees.peutNoter(convention) && !notees.notee(convention, jour)) {
            notees.noter(convention, jour);
        }
        if (prochaine != null) {
            seances.fixerLaSuivante(seance, ordre.planifier(lue.comite(), prochaine));
        }
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "séance " + lue.numero(), "close"));
        evenements.publishEvent(SeanceChange.duCalendrier(seance, lue.comite().id()));
    }

    private @Nullable SeanceSaisie prochaine(
            Seance close, LocalDate aujourdHui, @Nullable LocalDate jour, String heure) {
        if (jour == null) {
            if (!heure.isBlank()) {
                throw new ErreurCopil(
                        "SUIVANTE-JOUR", "Dites aussi le jour de la prochaine séance, ou effacez son heure.");
            }
            return null;
        }
        if (close.comite().clos()) {
            throw new ErreurCopil(
                    "SUIVANTE-COMITE-CLOS",
                    "Ce comité ne se réunit plus : laissez la date vide, ou rouvrez-le d'abord à sa page.");
        }
        SeanceSaisie saisie = SeanceSaisie.de(jour, heure, close.minutes(), close.lieu());
        if (jour.isBefore(aujourdHui)) {
            throw new ErreurCopil(
                    "SUIVANTE-PASSEE",
                    "Le " + Dates.jour(jour) + " est passé : choisissez un jour à venir, ou laissez la date vide.");
        }
        if (jour.equals(tenueLe(close, aujourdHui))
                || calendrier.prise(close.comite().id(), jour, close.id())) {
            throw new ErreurCopil(
                    "SUIVANTE-MEME-JOUR",
                    "Ce comité a déjà une séance le " + Dates.jour(jour)
                            + " : choisissez un autre jour, ou laissez la date vide.");
        }
        return saisie;
    }

    /** One that is held before its day was held today. */
    private static LocalDate tenueLe(Seance seance, LocalDate aujourdHui) {
        return seance.jour().isBefore(aujourdHui) ? seance.jour() : aujourdHui;
    }

    private String par(Lecteur lecteur) {
        return services.de(lecteur)
                .map(service -> service.nom())
                .orElse(lecteur.role().libelle());
    }

    private Seance aConduire(long seance) {
        Seance lue = ordre.lire(seance).orElseThrow(OrdreDuJourService::inconnue);
        if (!lue.prepare()) {
            throw Perimetre.refus("SEANCE-CONDUITE", "Ce comité", "vous ne pouvez pas en animer les séances.");
        }
        if (!lue.etat().vivante()) {
            throw new ErreurCopil(
                    "SEANCE-TERMINEE", "Cette séance est " + lue.etat().libelle() + ".");
        }
        return lue;
    }

    private static ErreurCopil pasAnimateur() {
        return new ErreurCopil(
                "SEANCE-ANIMATEUR", "Une autre personne anime la séance : prenez la main avant de changer de point.");
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "SEANCE-PRISE", "La séance a changé de main ou d'état à l'instant : relisez-la avant de recommencer.");
    }

    private void annoncer(long seance) {
        evenements.publishEvent(SeanceChange.de(seance));
    }
}
