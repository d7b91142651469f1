package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConventionQueries {

    private final JdbcClient jdbc;

    ConventionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Avancement> avancements() {
        Map<String, Avancement> parConvention = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select c.id, c.titre, c.titre_court, c.niveau, c.territoire, c.debut, c.fin, s.etat,
                               count(e.id) as nombre
                        from convention c
                        left join engagement e on e.convention = c.id and e.type in ('E', 'O', 'R')
                        left join suivi s on s.engagement = e.id
                        group by c.id, c.titre, c.titre_court, c.niveau, c.territoire, c.debut, c.fin, c.rang, s.etat
                        order by c.rang
                        """)
                .query(ligne -> {
                    Avancement avancement = parConvention.computeIfAbsent(
                            ligne.getString("id"),
                            code -> new Avancement(convention(ligne), new EnumMap<>(EtatSuivi.class)));
                    String etat = ligne.getString("etat");
                    if (etat != null) {
                        avancement.nombres().put(EtatSuivi.valueOf(etat), ligne.getInt("nombre"));
                    }
                });
        return new ArrayList<>(parConvention.values());
    }

    static Convention convention(ResultSet ligne) {
        try {
            return new Convention(
                    ligne.getString("id"),
                    ligne.getString("titre"),
                    ligne.getString("titre_court"),
                    ligne.getString("niveau"),
                    new CodeTerritoire(ligne.getString("territoire")),
                    annee(ligne, "debut"),
                    annee(ligne, "fin"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Integer annee(ResultSet ligne, String colonne) throws SQLException {
        java.sql.Date jour = ligne.getDate(colonne);
        return jour == null ? null : jour.toLocalDate().getYear();
    }
}
