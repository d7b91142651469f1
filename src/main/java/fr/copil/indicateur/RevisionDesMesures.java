package fr.copil.indicateur;

import fr.copil.commun.Revision;
import org.springframework.stereotype.Component;

/** Deliveries and withdrawals only ever grow. */
@Component
class RevisionDesMesures implements Revision {

    @Override
    public String enSql() {
        return """
        select concat_ws(' ',
            (select concat_ws('/', count(*), max(id)) from livraison),
            (select concat_ws('/', count(*), max(id)) from retrait))
        """;
    }
}
