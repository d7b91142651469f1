package fr.copil.moyens;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** Versions are added, never changed. */
@Component
class FraicheurDesMoyens implements Fraicheur {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from moyen";
    }
}
