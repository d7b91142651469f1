package fr.copil.indicateur.versement;

import fr.copil.commun.Calcul;
import fr.copil.indicateur.mesure.Denombrement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What may be transmitted, and of where. */
@Repository
class ReceptionQueries {

    private final JdbcTemplate lots;

    ReceptionQueries(JdbcTemplate lots) {
        this.lots = lots;
    }

    /** Every indicateur that figures may be given of, by its code. */
    Map<String, Attendu> attendus() {
        Map<String, List<String>> alias = new HashMap<>();
        lots.query("select de, vers from lien where nature = 'alias' order by de, vers", ligne -> {
            alias.computeIfAbsent(ligne.getString(1), de -> new ArrayList<>()).add(ligne.getString(2));
        });
        Map<String, Attendu> attendus = new HashMap<>();
        lots.query("select id, calcul, compte, unite, comparaison from indicateur", ligne -> {
            String id = ligne.getString("id");
            attendus.put(id, attendu(ligne, "id", alias.getOrDefault(id, List.of())));
        });
        return attendus;
    }

    /** @param colonne of its code */
    static Attendu attendu(ResultSet ligne, String colonne, List<String> aliasDe) throws SQLException {
        return new Attendu(
                ligne.getString(colonne),
                Calcul.de(ligne.getString("calcul")),
                Denombrement.valueOf(ligne.getString("compte")),
                ligne.getString("unite"),
                ligne.getString("comparaison"),
                aliasDe);
    }
}
