package fr.copil.indicateur.versement;

import fr.copil.indicateur.secret.Regle;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rule of a delivery, in a row that has its columns. */
final class RegleLue {

    private RegleLue() {}

    /** The ordinary one for a sum, until those of its members are known. */
    static Regle de(ResultSet ligne) throws SQLException {
        String protege = ligne.getString("protege");
        return protege == null
                ? Regle.ordinaire()
                : new Regle(
                        ligne.getInt("minimum"),
                        Regle.Protege.valueOf(protege),
                        ligne.getBoolean("dominance"),
                        ligne.getBoolean("groupes_entiers"));
    }
}
