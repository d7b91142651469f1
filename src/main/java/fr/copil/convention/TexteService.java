package fr.copil.convention;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a document says beside its engagements. What was signed is public: whoever is logged in reads all of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TexteService {

    private final TexteQueries queries;

    TexteService(TexteQueries queries) {
        this.queries = queries;
    }

    public List<Instance> instances(String convention) {
        return queries.instances(convention);
    }

    /** The calendar: days in order, then what is dated in words only. */
    public List<Evenement> evenements(String convention) {
        return queries.evenements(convention);
    }

    public List<ValeurImprimee> valeurs(String convention) {
        return queries.valeurs(convention);
    }

    /** References, lists, rules, places and points to settle that touch the document. */
    public List<Notice> notices(String convention) {
        return queries.notices(convention).stream()
                .filter(notice -> notice.touche(convention))
                .toList();
    }
}
