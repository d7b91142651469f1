package fr.copil.methode;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** Answers are added, never changed. */
@Component
class FraicheurDesReponses implements Fraicheur {

    @Override
    public String enSql() {
        return "select concat_ws('/', count(*), max(id)) from reponse_methode";
    }
}
