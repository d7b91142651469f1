package fr.copil.commun;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The database does not answer: it is stopped, out of reach, without a free connection or without room. Whether the last
 * write took place is not known when the answer to its commit is what was lost, so the sentence does not say that it did
 * not. Decision 0062.
 */
public final class BaseIndisponible extends ErreurCopil {

    /** SQLSTATE classes and codes: connection, operator intervention (57P0x), no more room or connections. */
    private static final List<String> ETATS = List.of("08", "57P0", "53");

    /** Of H2: its file was closed, could not be written or read, or is no longer there. */
    private static final Set<Integer> FICHIER_FERME = Set.of(90_028, 90_030, 90_031, 90_098, 90_121);

    private BaseIndisponible(Throwable cause) {
        super(
                "BASE-SANS-REPONSE",
                "La base de données ne répond pas : ce que vous venez de demander n'est peut-être pas enregistré. Ce que"
                        + " vous avez écrit reste à l'écran. Réessayez dans un instant ; si cela dure, prévenez"
                        + " l'administrateur.");
        initCause(cause);
    }

    /** @return the same when it is one already; empty for any other failure */
    public static Optional<BaseIndisponible> de(Throwable panne) {
        for (Throwable cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof BaseIndisponible connue) {
                return Optional.of(connue);
            }
            if (cause instanceof ErreurCopil) {
                return Optional.empty();
            }
            if (estUneCoupure(cause)) {
                return Optional.of(new BaseIndisponible(panne));
            }
        }
        return Optional.empty();
    }

    private static boolean estUneCoupure(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException erreur && (parSonEtat(erreur) || fermee(erreur)));
    }

    private static boolean parSonEtat(SQLException erreur) {
        String etat = erreur.getSQLState();
        return etat != null && ETATS.stream().anyMatch(etat::startsWith);
    }

    private static boolean fermee(SQLException erreur) {
        return FICHIER_FERME.contains(erreur.getErrorCode());
    }
}
