package fr.copil.convention;

import fr.copil.direct.Partage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the conventions and their progress. What was signed is public: whoever is logged in reads all of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ConventionService {

    private final ConventionQueries queries;
    private final DocumentQueries documents;
    private final JalonQueries jalons;
    private final Partage partage;
    private final Clock horloge;

    ConventionService(
            ConventionQueries queries, DocumentQueries documents, JalonQueries jalons, Partage partage, Clock horloge) {
        this.queries = queries;
        this.documents = documents;
        this.jalons = jalons;
        this.partage = partage;
        this.horloge = horloge;
    }

    /** Every convention with its counts, in the order of the référentiel, in one query. */
    public List<Avancement> avancements() {
        LocalDate aujourdHui = LocalDate.now(horloge);
        return queries.avancements(aujourdHui, aujourdHui);
    }

    /**
     * The same, where what comes back is counted for a school year that is over, at its end.
     *
     * @param rentree the year in which it began
     */
    public List<Avancement> avancements(int rentree) {
        return queries.avancements(LocalDate.now(horloge), new Periode(rentree, 0).fin());
    }

    /** Every document with what it holds, in two queries. */
    public Documents documents() {
        return new Documents(documents.tous(), LocalDate.now(horloge));
    }

    /** The days of a document, the oldest first. */
    public List<Jalon> jalons(String convention) {
        return jalons.de(convention);
    }

    /** The same for pages already open, read once for all of them after a change. */
    public Documents documentsEnDirect() {
        return partage.lire("documents", this::documents);
    }
}
