package fr.copil.convention;

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

    ConventionService(ConventionQueries queries) {
        this.queries = queries;
    }

    /** Every convention with its counts, in the order of the référentiel, in one query. */
    public List<Avancement> avancements() {
        return queries.avancements();
    }
}
