package fr.copil;

import fr.copil.commun.BaseIndisponible;
import fr.copil.commun.ErreurCopil;
import java.io.EOFException;
import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one French sentence why Copil did not start, and keeps the rest for the log file. */
record EchecAuDemarrage(Reglages reglages) {

    private static final Logger LOG = LoggerFactory.getLogger(EchecAuDemarrage.class);

    String phrase(Throwable echec) {
        Throwable racine = echec;
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            String connue = connue(cause);
            if (connue != null) {
                return connue;
            }
            racine = cause;
        }
        LOG.error("Copil n'a pas pu démarrer.", echec);
        return "Copil n'a pas pu démarrer (" + racine.getClass().getSimpleName() + " : " + premiereLigne(racine) + ")."
                + detail();
    }

    private @Nullable String connue(Throwable cause) {
        return switch (cause) {
            // What cut it off says more of why.
            case BaseIndisponible coupure -> null;
            case ErreurCopil erreur -> erreur.toString();
            case PortInUseException pris -> PortDEcoute.dejaPris(pris.getPort()).toString();
            case Migrations.BaseAnterieure ancienne ->
                laBase()
                        + " vient d'un Copil antérieur à la version 1.0.0, que celle-ci ne reprend pas : rouvrez-la"
                        + " avec le Copil qui l'a écrite pour exporter ce que vous gardez, puis " + repartir()
                        + " pour repartir des données publiées.";
            case FlywayValidateException schema ->
                laBase()
                        + " n'a pas le schéma de cette version de Copil : lancez la version, plus récente ou modifiée, "
                        + "qui l'a écrite, ou restaurez une sauvegarde (./copil restaurer)." + detail();
            // A file that was cut short, or is another's.
            case EOFException coupee -> abimee();
            case MVStoreException illisible -> abimee();
            case SQLException sql -> deLaBase(sql.getSQLState() == null ? "" : sql.getSQLState(), sql.getErrorCode());
            default -> null;
        };
    }

    private @Nullable String deLaBase(String etat, int numero) {
        if (etat.startsWith("28")) {
            return laBase() + " refuse ce compte ou ce mot de passe : vérifiez COPIL_DB_USER et COPIL_DB_PASSWORD.";
        }
        if (etat.startsWith("08")) {
            return laBase() + " ne répond pas : vérifiez COPIL_DB_URL et que son serveur est démarré.";
        }
        if (etat.equals("3D000")) {
            return laBase() + " n'existe pas : créez-la, ou corrigez COPIL_DB_URL.";
        }
        if (etat.equals("42501")) {
            return laBase() + " n'autorise pas ce compte à créer ses tables : donnez-lui ce droit.";
        }
        return switch (numero) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                laBase() + " est déjà ouverte par un autre programme : fermez-le.";
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                laBase() + " n'existe pas : vérifiez COPIL_HOME ou COPIL_DB_URL.";
            case ErrorCode.FILE_CORRUPTED_1 -> abimee();
            default -> null;
        };
    }

    private String abimee() {
        return laBase()
                + " est abîmée : restaurez une sauvegarde (./copil restaurer FICHIER --remplacer ; celles que Copil a faites sont dans "
                + reglages.dossier().resolve("sauvegardes") + "), ou " + repartir()
                + " pour repartir des données publiées." + detail();
    }

    private String repartir() {
        return reglages.base().startsWith("jdbc:h2:")
                ? "déplacez le dossier qui la contient"
                : "donnez-en une vide à COPIL_DB_URL";
    }

    private String laBase() {
        return "La base " + reglages.nomDeLaBase();
    }

    private String detail() {
        return " Le détail est dans " + reglages.journal() + ".";
    }

    private static String premiereLigne(Throwable racine) {
        return racine.getMessage() == null
                ? "sans explication"
                : racine.getMessage().lines().findFirst().orElse("");
    }
}
