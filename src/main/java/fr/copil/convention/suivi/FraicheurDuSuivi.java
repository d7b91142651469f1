package fr.copil.convention.suivi;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** The journal only ever grows. */
@Component
class FraicheurDuSuivi implements Fraicheur {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from journal_suivi";
    }
}
