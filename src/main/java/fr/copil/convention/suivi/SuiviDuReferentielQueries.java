package fr.copil.convention.suivi;

import fr.copil.convention.EngagementLu;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the states of engagements as the référentiel comes and goes. */
@Repository
class SuiviDuReferentielQueries {

    private static final String ETAT_DU_DOCUMENT =
            "case when e.etat = '' then 'NON_RENSEIGNE' else upper(replace(e.etat, '-', '_')) end";

    private final JdbcClient jdbc;

    SuiviDuReferentielQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What comes back has no state that its document could report: each of its periods begins by itself. */
    void commencer() {
        jdbc.sql("insert into suivi (engagement, etat, depuis, citation, version) select e.id, " + ETAT_DU_DOCUMENT
                        + ", e.etat_le, e.etat_citation, 0 from engagement e"
                        + " where not " + EngagementLu.revient("e")
                        + " and not exists (select 1 from suivi s where s.engagement = e.id and s.periode = '')")
                .update();
    }

    /** Those of whom nobody has said anything yet. */
    void reprendre() {
        jdbc.sql("update suivi set etat = (select " + ETAT_DU_DOCUMENT
                        + " from engagement e where e.id = suivi.engagement),"
                        + " depuis = (select e.etat_le from engagement e where e.id = suivi.engagement),"
                        + " citation = (select e.etat_citation from engagement e where e.id = suivi.engagement)"
                        + " where version = 0 and periode = ''")
                .update();
    }

    void deplacer(String ancien, String nouveau) {
        boolean libre = jdbc.sql("select count(*) from engagement e where e.id = :nouveau"
                                + " and not exists (select 1 from suivi deja where deja.engagement = :nouveau)")
                        .param("nouveau", nouveau)
                        .query(Integer.class)
                        .single()
                > 0;
        if (libre) {
            jdbc.sql("update suivi set engagement = :nouveau where engagement = :ancien")
                    .param("ancien", ancien)
                    .param("nouveau", nouveau)
                    .update();
        }
    }

    /** The journal refuses changes: its lines are said again under the new id. */
    void redire(String ancien, String nouveau) {
        jdbc.sql(
                        """
                        insert into journal_suivi (engagement, version, le, compte, fonction, nature, sujet, avant, apres, texte,
                                                   preuve, service, periode)
                        select e.id, j.version, j.le, j.compte, j.fonction, j.nature, j.sujet, j.avant, j.apres, j.texte,
                               j.preuve, j.service, j.periode
                        from journal_suivi j, engagement e
                        where j.engagement = :ancien and e.id = :nouveau and not exists (
                          select 1 from journal_suivi deja where deja.engagement = e.id)
                        order by j.id
                        """)
                .param("ancien", ancien)
                .param("nouveau", nouveau)
                .update();
    }

    void retirer(String engagement) {
        jdbc.sql("delete from suivi where engagement = :engagement")
                .param("engagement", engagement)
                .update();
    }
}
