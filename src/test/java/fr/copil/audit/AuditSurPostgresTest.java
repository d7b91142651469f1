package fr.copil.audit;

import fr.copil.essai.SurPostgres;

@SurPostgres
class AuditSurPostgresTest extends AuditCas {

    @Override
    String[] sansVerrou(String ordre) {
        return new String[] {"alter table audit disable trigger all", ordre, "alter table audit enable trigger all"};
    }
}
