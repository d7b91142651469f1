package fr.copil.audit;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as administrators read it. Nobody writes it: services say what was done. */
@Service
@Exige(Droit.LIRE_L_AUDIT)
@Transactional(readOnly = true)
public class AuditService {

    /** More lines than that do not fit in one file of a spreadsheet that people still open. */
    public static final int EXPORTEES = 100_000;

    private final AuditQueries queries;

    AuditService(AuditQueries queries) {
        this.queries = queries;
    }

    public int combien(RechercheDAudit voulue) {
        return queries.combien(voulue);
    }

    /** The latest first. */
    public List<LigneDAudit> lire(RechercheDAudit voulue, int combien, int apres) {
        return queries.lire(voulue, combien, apres);
    }

    /** Whose acts are there. */
    public List<String> comptes() {
        return queries.comptes();
    }
}
