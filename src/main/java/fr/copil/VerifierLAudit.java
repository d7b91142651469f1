package fr.copil;

import fr.copil.audit.VerificationDeLAudit;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

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
        try (Connection base = cle.existante().ouvrir()) {
            VerificationDeLAudit vue = VerificationDeLAudit.faire(base);
            ecran.println(vue.phrase());
            return vue.intact() ? 0 : ROMPU;
        } catch (SQLException echec) {
            ecran.println(phrase(reglages, echec));
            return ILLISIBLE;
        }
    }

    private static String phrase(Reglages reglages, SQLException echec) {
        if (SANS_TABLE.contains(String.valueOf(echec.getSQLState()))) {
            return "La base " + reglages.nomDeLaBase()
                    + " n'a pas encore de journal d'audit : démarrez une fois ce Copil avec elle.";
        }
        return new EchecAuDemarrage(reglages).phrase(echec);
    }
}
