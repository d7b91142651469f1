package fr.copil.convention.dispositif;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Proches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the census of dispositifs, public like the convention it is annexed to. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DispositifService {

    private static final int PROCHES = 4;

    private final DispositifQueries queries;
    private final ReleveQueries releves;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    DispositifService(DispositifQueries queries, ReleveQueries releves, LecteurCourant lecteurCourant, Clock horloge) {
        this.queries = queries;
        this.releves = releves;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** In the order of the annexe, in three statements; what services say of them as far as the reader's audience goes. */
    public DispositifRecensement lire(DispositifFiltre filtre) {
        List<Dispositif> tous = queries.dispositifs();
        Map<String, List<DispositifEngagement>> engagements = queries.engagements();
        Map<String, DernierReleve> derniers = releves.derniers(lecteurCourant.lecteur()).stream()
                .collect(Collectors.toMap(DernierReleve::dispositif, Function.identity()));
        LocalDate jour = LocalDate.now(horloge);
        return new DispositifRecensement(
                tous.stream()
                        .filter(d -> filtre.retient(d, derniers.get(d.id()), jour))
                        .map(d -> new DispositifRecensement.Ligne(
                                d, engagements.getOrDefault(d.id(), List.of()), derniers.get(d.id())))
                        .toList(),
                tous.size());
    }

    /** Nothing when there is no such code. */
    public Optional<DispositifFiche> fiche(String id) {
        return queries.dispositifs().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .map(d -> new DispositifFiche(
                        d, queries.engagements().getOrDefault(id, List.of()), queries.lectures(id)));
    }

    /** Those whose codes are nearest to one that does not exist. */
    public List<Dispositif> proches(String id) {
        List<Dispositif> tous = queries.dispositifs();
        return Proches.parmi(tous.stream().map(Dispositif::id).toList(), id, PROCHES).stream()
                .flatMap(proche -> tous.stream().filter(d -> d.id().equals(proche)))
                .toList();
    }
}
