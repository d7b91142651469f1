package fr.copil.convention.dispositif;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** Versions are added, never changed. */
@Component
class FraicheurDesReleves implements Fraicheur {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from releve";
    }
}
