package fr.copil.convention;

import fr.copil.acces.ServiceNomme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who committed themselves in each convention; public, as the documents that say so. */
@Service
@PreAuthorize("isAuthenticated()")
public class Parties {

    /** Of a row of {@code partie p} joined to its {@code service v}, for {@link #lue}. */
    public static final String COLONNES =
            " p.id, p.convention, p.fonction, v.id as service, v.nom, v.nom_court, v.article";

    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By rank: in the order of the document. */
    public List<Partie> de(String convention) {
        return jdbc.sql("select" + COLONNES + " from partie p join service v on v.id = p.service"
                        + " where p.convention = ? order by p.rang")
                .param(convention)
                .query((ligne, rang) -> lue(ligne))
                .list();
    }

    /** From a row that has those columns, and maybe more. */
    public static Partie lue(ResultSet ligne) throws SQLException {
        return new Partie(
                ligne.getString("id"),
                ligne.getString("convention"),
                new ServiceNomme(
                        ligne.getString("service"),
                        ligne.getString("nom"),
                        ligne.getString("nom_court"),
                        ligne.getString("article")),
                ligne.getString("fonction"));
    }
}
