package fr.copil.action;

import fr.copil.acces.LecteurCourant;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Indicateurs that actions give: those that serve the engagements which the indicateur measures, counted for the reader.
 * Decision 0063.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ChiffresDesActionsService {

    private final ActionQueries queries;
    private final EngagementService engagements;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    ChiffresDesActionsService(
            ActionQueries queries, EngagementService engagements, LecteurCourant lecteurCourant, Clock horloge) {
        this.queries = queries;
        this.engagements = engagements;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** Nothing of an indicateur that actions do not give. */
    public Optional<ChiffreDesActions> lire(String indicateur) {
        return IndicateurDesActions.lire(indicateur).map(this::compter);
    }

    /** Those that measure an engagement. */
    public List<ChiffreDesActions> deLEngagement(String engagement) {
        return engagements.indicateurs(engagement).stream()
                .flatMap(code -> IndicateurDesActions.lire(code).stream())
                .map(this::compter)
                .toList();
    }

    private ChiffreDesActions compter(IndicateurDesActions indicateur) {
        List<String> servis = engagements.mesuresPar(List.of(indicateur.code())).stream()
                .map(Engagement::id)
                .toList();
        return ChiffreDesActions.de(
                indicateur,
                queries.nomDeLIndicateur(indicateur.code()),
                queries.menees(lecteurCourant.lecteur(), servis),
                RegleDAction.rentree(LocalDate.now(horloge)));
    }
}
