package fr.copil.comite;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.territoire.Perimetre;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a séance and prepares its agenda. Whoever sits on the committee reads it. Decision 0047. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OrdreDuJourService {

    public static final int POINTS_MAX = 40;

    private final SeancesQueries seances;
    private final PointQueries points;
    private final MembreQueries membres;
    private final FichierQueries fichiers;
    private final CalendrierQueries calendrier;
    private final ComiteService comites;
    private final Adresses adresses;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    OrdreDuJourService(
            SeancesQueries seances,
            PointQueries points,
            MembreQueries membres,
            FichierQueries fichiers,
            CalendrierQueries calendrier,
            ComiteService comites,
            Adresses adresses,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.seances = seances;
        this.points = points;
        this.membres = membres;
        this.fichiers = fichiers;
        this.calendrier = calendrier;
        this.comites = comites;
        this.adresses = adresses;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Nothing for one that does not exist, or on whose committee the reader does not sit; the notes are the presenter's. */
    @Transactional(readOnly = true)
    public Optional<Seance> lire(long id) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return seances.parId(lecteur, id)
                .flatMap(ligne -> comites.lire(ligne.comite()).map(comite -> {
                    boolean prepare = comites.prepare(comite);
                    List<Point> ordre = points.de(id);
                    return new Seance(
                            id,
                            ligne.etat() == EtatSeance.CLOSE
                                    ? comite.tenu(ligne.nomTenu(), ligne.quorumTenu())
                                    : comite,
                            ligne.numero(),
                            ligne.jour(),
                            ligne.heure(),
                            ligne.minutes(),
                            ligne.lieu(),
                            ligne.etat(),
                            ligne.motif(),
                            ligne.animateur(),
                            ligne.animePar(),
                            ligne.point(),
                            ligne.detour(),
                            ligne.loupe(),
                            ligne.depuis(),
                            prepare
                                    ? ordre
                                    : ordre.stream().map(Point::sansNotes).toList(),
                            membres.de(comite.id(), id),
                            prepare,
                            ligne.version());
                }));
    }

    /** The one that was fixed when it closed, where that one stands now; nothing when none was. */
    @Transactional(readOnly = true)
    public Optional<Seance.Datee> suivante(long id) {
        return calendrier.suivante(lecteurCourant.lecteur(), id);
    }

    /** @return its number in addresses */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public long planifier(Comite comite, SeanceSaisie saisie) {
        exiger(comite);
        if (comite.clos()) {
            throw new ErreurCopil("COMITE-CLOS", "Ce comité ne se réunit plus : rouvrez-le d'abord.");
        }
        String numero = seances.numero(saisie.jour().getYear());
        long id;
        try {
            id = seances.creer(
                    comite.id(), numero, saisie, lecteurCourant.lecteur().compte());
        } catch (DuplicateKeyException memeInstant) {
            throw new ErreurCopil("SEANCE-NUMERO", "Une autre séance s'ouvrait au même instant : recommencez.");
        }
        evenements.publishEvent(SeanceChange.duCalendrier(id, comite.id()));
        return id;
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void deplacer(Seance seance, SeanceSaisie saisie) {
        exiger(seance.comite());
        verifier(seances.deplacer(seance, saisie));
        evenements.publishEvent(
                SeanceChange.duCalendrier(seance.id(), seance.comite().id()));
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void annuler(long seance, String motif) {
        Seance lue = aPreparer(seance);
        String raison = TexteSaisi.nettoyer(motif);
        if (raison.length() < 5 || raison.length() > ComiteService.MOTIF_MAX) {
            throw new ErreurCopil("SEANCE-MOTIF", "Dites pourquoi la séance est annulée, en 5 à 400 signes.");
        }
        verifier(seances.annuler(lue.id(), raison));
        evenements.publishEvent(SeanceChange.duCalendrier(seance, lue.comite().id()));
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public long ajouter(long seance, PointSaisi point) {
        Seance lue = aPreparer(seance);
        if (lue.points().size() >= POINTS_MAX) {
            throw new ErreurCopil("POINT-TROP", "Un ordre du jour tient en " + POINTS_MAX + " points.");
        }
        PointSaisi montrable = montrable(lue, point);
        if (lue.points().stream()
                .anyMatch(deja ->
                        deja.titre().equals(montrable.titre()) && deja.montre().equals(montrable.montre()))) {
            throw new ErreurCopil("POINT-DEJA", "Ce point est déjà à l'ordre du jour.");
        }
        long id = points.ajouter(seance, montrable);
        donner(id, montrable.montre());
        annoncer(seance);
        return id;
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void changer(long seance, Point point, PointSaisi saisi) {
        Seance lue = aPreparer(seance);
        // What it showed already stays, even when it would no longer be taken: its other words are corrected all the
        // same.
        PointSaisi montrable = saisi.montre().equals(point.montre()) ? saisi : montrable(lue, saisi);
        verifier(points.changer(seance, point, montrable));
        if (!montrable.montre().equals(point.montre())) {
            retirerLeFichier(lue, point.id(), donner(point.id(), montrable.montre()));
        }
        annoncer(seance);
    }

    /** @param ordre all its points, in the order wished for */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void ordonner(long seance, List<Long> ordre) {
        Seance lue = aPreparer(seance);
        verifier(new HashSet<>(ordre)
                        .equals(new HashSet<>(
                                lue.points().stream().map(Point::id).toList()))
                && ordre.size() == lue.points().size());
        points.ordonner(seance, ordre);
        annoncer(seance);
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void retirer(long seance, long point) {
        Seance lue = aPreparer(seance);
        if (lue.etat() == EtatSeance.OUVERTE && lue.point() != null && lue.point() == point) {
            throw new ErreurCopil("POINT-A-L-ECRAN", "La salle est sur ce point : passez d'abord à un autre.");
        }
        verifier(points.retirer(seance, point));
        retirerLeFichier(lue, point, 0);
        annoncer(seance);
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void noterLaPresence(long seance, long membre, boolean present) {
        aPreparer(seance);
        membres.presence(seance, membre, present);
        annoncer(seance);
    }

    private PointSaisi montrable(Seance seance, PointSaisi point) {
        return new PointSaisi(
                point.titre(),
                point.minutes(),
                point.presentePar(),
                montrable(seance, point.montre()),
                point.raison(),
                point.texte(),
                point.notes());
    }

    /** Complete, as the committee looks at it; a file is shown where it was joined. */
    String montrable(Seance seance, String adresse) {
        String complete = adresses.completer(seance.comite(), adresse);
        if (fichier(complete) != 0 && !fichiers.joint(seance.id(), fichier(complete))) {
            throw new ErreurCopil(
                    "POINT-FICHIER", "Ce fichier n'est plus là, ou il est d'une autre séance : joignez-le à ce point.");
        }
        return complete;
    }

    private static long fichier(String montre) {
        return AdresseMontree.lire(montre)
                .filter(lue -> lue.genre() == AdresseMontree.Genre.FICHIER)
                .map(AdresseMontree::numero)
                .orElse(0L);
    }

    /** @return the file that the point shows, 0 for none */
    private long donner(long point, String montre) {
        long fichier = fichier(montre);
        if (fichier != 0 && !fichiers.donner(fichier, point)) {
            throw new ErreurCopil(
                    "POINT-FICHIER-AILLEURS", "Un autre point montre ce fichier : joignez-le de nouveau à celui-ci.");
        }
        return fichier;
    }

    /** The room comes back to the point when it was on a page that goes away. */
    private void retirerLeFichier(Seance seance, long point, long sauf) {
        List<String> laisses = fichiers.retirer(point, sauf, OffsetDateTime.now(horloge));
        if (!laisses.isEmpty()) {
            if (fichier(seance.detour()) != 0 && fichier(seance.detour()) != sauf) {
                seances.revenir(seance.id());
            }
            evenements.publishEvent(new FichiersLaisses.Laisses(laisses));
        }
    }

    /** @throws ErreurCopil for one that the reader does not prepare, or whose agenda no longer changes */
    Seance aPreparer(long seance) {
        Seance lue = lire(seance).orElseThrow(OrdreDuJourService::inconnue);
        exiger(lue.comite());
        if (!lue.etat().vivante()) {
            throw new ErreurCopil(
                    "SEANCE-FINIE",
                    "Cette séance est " + lue.etat().libelle() + " : son ordre du jour ne change plus.");
        }
        return lue;
    }

    private void exiger(Comite comite) {
        if (!comites.prepare(comite)) {
            throw Perimetre.refus("SEANCE-COMITE", "Ce comité", "vous ne pouvez pas en préparer les séances.");
        }
    }

    static ErreurCopil inconnue() {
        return new ErreurCopil(
                "SEANCE-INCONNUE",
                "Cette séance n'existe pas, ou vous ne siégez pas à son comité. La liste est à l'adresse /seances.");
    }

    private static void verifier(boolean change) {
        if (!change) {
            throw new ErreurCopil("SEANCE-ENTRE-TEMPS", "La séance a changé entre-temps : rechargez la page.");
        }
    }

    private void annoncer(long seance) {
        evenements.publishEvent(SeanceChange.de(seance));
    }
}
