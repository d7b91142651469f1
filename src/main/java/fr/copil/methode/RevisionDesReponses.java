package fr.copil.methode;

import fr.copil.commun.Revision;
import org.springframework.stereotype.Component;

/** Answers are added, never changed. */
@Component
class RevisionDesReponses implements Revision {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from reponse_methode";
    }
}
