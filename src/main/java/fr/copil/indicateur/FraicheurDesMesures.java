package fr.copil.indicateur;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** Deliveries and withdrawals only ever grow; what is contested is settled once, what a séance said is taken back once. */
@Component
class FraicheurDesMesures implements Fraicheur {

    @Override
    public String enSql() {
        return """
        select concat_ws(' ',
            (select concat_ws('/', count(*), max(id)) from livraison),
            (select concat_ws('/', count(*), max(id)) from retrait),
            (select concat_ws('/', count(*), max(id), count(ouverte)) from contestation),
            (select concat_ws('/', count(*), max(id), count(retire_le)) from repere))
        """;
    }
}
