package fr.copil.convention.suivi;

import fr.copil.commun.Revision;
import org.springframework.stereotype.Component;

/** The journal only ever grows. */
@Component
class RevisionDuSuivi implements Revision {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from journal_suivi";
    }
}
