package fr.copil.comite.kit;

import fr.copil.acces.Audience;
import fr.copil.acces.LecteurCourant;
import fr.copil.comite.DecisionService;
import fr.copil.comite.FichierService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.comite.Vue;
import fr.copil.comite.VuesService;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A séance in one file that shows its points and takes its decisions where there is no network. What it holds is what the wall
 * would show: read at the audience of the room, without the presenter's notes. Decision 0048.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class KitService {

    static final int OCTETS_MAX = 10 * 1024 * 1024;

    /** @param nom of the file, as people save it */
    public record Kit(String nom, String page) {}

    private final OrdreDuJourService ordre;
    private final VuesService vues;
    private final FichierService fichiers;
    private final DecisionService decisions;
    private final Installation installation;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    KitService(
            OrdreDuJourService ordre,
            VuesService vues,
            FichierService fichiers,
            DecisionService decisions,
            Installation installation,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.ordre = ordre;
        this.vues = vues;
        this.fichiers = fichiers;
        this.decisions = decisions;
        this.installation = installation;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Nothing for a séance that the reader does not read, that was called off, or is closed: its figures would be today's. */
    public Optional<Kit> de(long id) {
        return ordre.lire(id).filter(seance -> seance.etat().vivante()).map(this::ecrire);
    }

    private Kit ecrire(Seance seance) {
        Audience salle = seance.comite().audience();
        PagesEmportees pages = new PagesEmportees(fichiers);
        List<PointDuKit> points = seance.points().stream()
                .map(point -> {
                    Vue vue = vues.de(point, "", salle);
                    return new PointDuKit(point, seance.rang(point), vue, pages.de(point, vue));
                })
                .toList();
        evenements.publishEvent(new Acte(NatureDActe.EXPORT, "kit de la séance " + seance.numero(), ""));
        return new Kit(
                "copil-seance-" + seance.numero() + "-kit.html",
                peser(new KitHtml(seance, lue(salle), horloge.instant(), installation.nom())
                        .ecrire(points, decisions.attendues(seance))));
    }

    /** The lower of that of the room and that of whoever takes the file along. */
    private Audience lue(Audience salle) {
        Audience sienne = lecteurCourant.lecteur().audience();
        return sienne.rang() < salle.rang() ? sienne : salle;
    }

    static String peser(String page) {
        int octets = page.getBytes(StandardCharsets.UTF_8).length;
        if (octets > OCTETS_MAX) {
            throw new ErreurCopil(
                    "KIT-TROP-LOURD",
                    "Le kit de cette séance dépasserait 10 Mo : montrez moins de lignes à ses points, ou faites-en deux"
                            + " séances.");
        }
        return page;
    }
}
