package fr.copil.bilan.redaction;

import fr.copil.commun.Empreinte;
import fr.copil.commun.Fraicheur;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the data are at this moment, in a word that differs once anything was added that bilans are made of. */
@Component
class EtatDesDonnees {

    private final JdbcClient jdbc;
    private final String enSql;

    EtatDesDonnees(JdbcClient jdbc, List<Fraicheur> fraicheurs) {
        this.jdbc = jdbc;
        this.enSql = fraicheurs.stream()
                .map(fraicheur -> "(" + fraicheur.enSql() + ")")
                .collect(Collectors.joining(", ", "select concat_ws(' ', ", ")"));
    }

    String lire() {
        return Empreinte.de(jdbc.sql(enSql).query(String.class).single().getBytes(StandardCharsets.UTF_8));
    }
}
