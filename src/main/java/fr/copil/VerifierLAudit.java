package fr.copil;

import fr.copil.audit.VerificationDeLAudit;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * {@code ./copil audit verifier}: whether the audit log is as it was written, on the base that is set. The embedded one is
 * read while Copil is stopped. Decision 0030.
 */
final class VerifierLAudit {

    private static final int ROMPU = 1;
    private static final int ILLISIBLE = 2;

    /** H2's, then PostgreSQL's. */
    private static final Set<String> SANS_TABLE = Set.of("42S02", "42S03", "42S04", "42P01");

    private VerifierLAudit() {}

    public static void main(String[] args) {
        System.exit(verifier(Reglages.lire(args), Reglages.Cle.lire(args), System.out));
    }

    static int verifier(Reglages reglages, Reglages.Cle cle, PrintStream ecran) {
        try (Connection base = DriverManager.getConnection(existante(cle.adresse()), cle.compte(), cle.motDePasse())) {
            VerificationDeLAudit vue = VerificationDeLAudit.faire(base);
            ecran.println(vue.phrase());
            return vue.intact() ? 0 : ROMPU;
        } catch (SQLException echec) {
            ecran.println(phrase(reglages, echec));
            return ILLISIBLE;
        }
    }

    /** H2 makes the base that it does not find. */
    private static String existante(String base) {
        return base.startsWith("jdbc:h2:") ? base + ";IFEXISTS=TRUE" : base;
    }

    private static String phrase(Reglages reglages, SQLException echec) {
        if (SANS_TABLE.contains(String.valueOf(echec.getSQLState()))) {
            return "La base " + reglages.nomDeLaBase()
                    + " n'a pas encore de journal d'audit : démarrez une fois ce Copil avec elle.";
        }
        return echec.getErrorCode() == ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1
                ? "La base " + reglages.nomDeLaBase() + " n'existe pas : vérifiez COPIL_HOME ou COPIL_DB_URL."
                : new EchecAuDemarrage(reglages).phrase(echec);
    }
}
