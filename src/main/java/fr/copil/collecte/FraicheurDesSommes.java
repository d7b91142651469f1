package fr.copil.collecte;

import fr.copil.commun.Fraicheur;
import org.springframework.stereotype.Component;

/** Shrinks as sums are done again after a delivery. */
@Component
class FraicheurDesSommes implements Fraicheur {

    @Override
    public String enSql() {
        return "select count(*) from somme_a_refaire";
    }
}
