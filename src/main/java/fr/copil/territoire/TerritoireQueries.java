package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerritoireQueries {

    private final JdbcClient jdbc;

    TerritoireQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Territoire> parCode(CodeTerritoire code) {
        return jdbc.sql("select code, niveau, nom from territoire where code = ?")
                .param(code.valeur())
                .query(TerritoireQueries::territoire)
                .optional();
    }

    Stream<Territoire> pilotables(List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder("select code, niveau, nom from territoire where rang <= ?");
        mots.forEach(mot -> sql.append(" and recherche like ?"));
        sql.append(" order by rang, recherche, code offset ? rows fetch next ? rows only");
        JdbcClient.StatementSpec requete = jdbc.sql(sql.toString()).param(Niveau.COMMUNE.rang());
        for (String mot : mots) {
            // Normalised words hold letters and digits only: nothing to escape.
            requete = requete.param("%" + mot + "%");
        }
        return requete.param(debut).param(nombre).query(TerritoireQueries::territoire).list().stream();
    }

    private static Territoire territoire(ResultSet ligne, int rang) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString("code")),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }
}
