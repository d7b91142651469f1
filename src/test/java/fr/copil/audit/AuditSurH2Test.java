package fr.copil.audit;

import fr.copil.essai.SurH2;

@SurH2
class AuditSurH2Test extends AuditCas {

    @Override
    String[] sansVerrou(String ordre) {
        return new String[] {
            "drop trigger audit_scelle",
            ordre,
            "create trigger audit_scelle before update, delete on audit for each row call 'fr.copil.audit.AuditScelle'"
        };
    }
}
