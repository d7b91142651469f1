package fr.copil.convention;

import fr.copil.acces.ServiceNomme;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A party, in a row of {@code partie p} joined to its {@code service v}. */
public final class PartieLue {

    public static final String COLONNES =
            " p.id, p.convention, p.fonction, v.id as service, v.nom, v.nom_court, v.article";

    private PartieLue() {}

    public static Partie de(ResultSet ligne) throws SQLException {
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
