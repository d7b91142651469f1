package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.Occurrence;
import fr.copil.territoire.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods of what comes back, and the day by which each is due. What was signed is public: whoever is logged in reads
 * where each period stands. Decision 0060.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DevoirService {

    private final SuiviService service;
    private final SuiviQueries suivis;
    private final JournalDuSuivi journal;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DevoirService(
            SuiviService service,
            SuiviQueries suivis,
            JournalDuSuivi journal,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.service = service;
        this.suivis = suivis;
        this.journal = journal;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * The oldest first: since the beginning of its convention, the last twelve, and any other that is kept; nothing for what
     * is done once. One that nobody spoke of is <em>non renseigné</em>, and late only where it is the present one or the one
     * before and was opened.
     */
    public List<PeriodeDuDevoir> periodes(SuiviLu suivi) {
        return suivi.occurrence() == null || !suivi.recurrence().revient()
                ? List.of()
                : PeriodeDuDevoir.de(suivi, LocalDate.now(horloge));
    }

    /**
     * Sets the day by which one period of a duty is due, apart from what its text says; whoever may update it may.
     *
     * @param jour none to come back to what the text says
     * @throws SuiviRefuse when the day is neither in the period nor in the one after
     * @throws SuiviEntreTemps when somebody else wrote since the version that was seen
     */
    @Exige(Droit.SUIVRE_LES_ENGAGEMENTS)
    @Transactional
    public SuiviLu fixerLEcheance(SuiviLu vu, @Nullable LocalDate jour) {
        suivis.retenir(vu);
        SuiviLu avant = service.lire(vu.engagement(), vu.periode()).orElseThrow(DevoirService::inconnu);
        if (!service.droits(avant).modifier()) {
            throw Perimetre.refus(
                    "SUIVI-ECHEANCE-PERIMETRE",
                    "« " + avant.titre() + " »",
                    "vous pouvez lire son échéance, pas la fixer.");
        }
        if (avant.version() != vu.version()) {
            throw new SuiviEntreTemps(avant);
        }
        Occurrence occurrence = avant.occurrence();
        if (occurrence == null) {
            throw new ErreurCopil(
                    "SUIVI-ECHEANCE-UNIQUE",
                    "« " + avant.titre() + " » ne revient pas : son échéance est celle du texte.");
        }
        LocalDate premier = occurrence.periode().debut();
        LocalDate dernier = occurrence.periode().suivante().fin();
        if (jour != null && (jour.isBefore(premier) || jour.isAfter(dernier))) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.ECHEANCE,
                    "Choisissez un jour entre le " + Dates.jour(premier) + " et le " + Dates.jour(dernier)
                            + " : c'est de " + occurrence.periode().libelle() + " qu'il s'agit.");
        }
        EcheanceFixee fixee = occurrence.fixee();
        if (!Objects.equals(jour, fixee == null ? null : fixee.jour())) {
            OffsetDateTime maintenant = OffsetDateTime.now(horloge);
            suivis.ouvrir(avant, LocalDate.now(horloge));
            suivis.fixer(avant, jour, lecteurCourant.lecteur(), maintenant);
            suivis.noterDesNouvelles(avant, maintenant);
            journal.echeance(avant, occurrence.echeanceLe(), jour);
            evenements.publishEvent(new EngagementChange(avant.engagement(), avant.convention()));
        }
        return service.lire(avant.engagement(), avant.periode()).orElseThrow(DevoirService::inconnu);
    }

    private static ErreurCopil inconnu() {
        return new ErreurCopil("SUIVI-PERIODE-INCONNUE", "Cette période n'existe plus. Rechargez la page.");
    }
}
