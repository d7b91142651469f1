package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes the meetings that took place, so that every screen can tell what changed since the last one. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SeanceService {

    private final SeanceQueries seances;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    SeanceService(SeanceQueries seances, LecteurCourant lecteurCourant, Clock horloge, PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.seances = seances;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** The last meeting of the committee of a convention, when one was noted. */
    public Optional<LocalDate> derniere(String convention) {
        return seances.derniere(convention, LocalDate.now(horloge));
    }

    /** Whether that very day is noted already. */
    public boolean notee(String convention, LocalDate jour) {
        return seances.notee(convention, jour);
    }

    /** Whether the present reader may note one. */
    public boolean peutNoter(String convention) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return lecteur.peut(Droit.NOTER_UNE_SEANCE)
                && seances.territoire(convention)
                        .filter(territoire ->
                                perimetres.permet(lecteur, Droit.NOTER_UNE_SEANCE, territoire, convention))
                        .isPresent();
    }

    @Exige(Droit.NOTER_UNE_SEANCE)
    @Transactional
    public void noter(String convention, LocalDate jour) {
        if (jour.isAfter(LocalDate.now(horloge))) {
            throw new ErreurCopil(
                    "SEANCE-A-VENIR", "Le " + Dates.jour(jour) + " est à venir : notez la séance une fois tenue.");
        }
        if (!peutNoter(convention)) {
            throw Perimetre.refus("SEANCE-PERIMETRE", "Cette convention", "vous ne pouvez pas y noter de séance.");
        }
        String fonction = lecteurCourant.lecteur().role().libelle();
        if (!seances.noter(convention, jour, fonction, OffsetDateTime.now(horloge))) {
            throw new ErreurCopil("SEANCE-DEJA", "La séance du " + Dates.jour(jour) + " est déjà notée.");
        }
    }
}
