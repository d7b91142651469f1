package fr.copil.convention.suivi;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** The journal only ever grows; periods turn and open without a word. */
@Component
class FraicheurDuSuivi implements Fraicheur {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id), (select concat_ws('/', min(s.periode), max(s.periode),"
                + " count(s.attendue_le)) from suivi s where s.recul <= 1 and s.periode <> '')) from journal_suivi";
    }
}
