package fr.copil.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditQueries {

    private static final String FILTRE =
            """
             from audit where (:compte = '' or compte = :compte) and (:nature = '' or nature = :nature)
            and le >= :du and le < :avant
            and (:mots = '' or lower(compte || ' ' || adresse || ' ' || objet || ' ' || detail) like :mots escape '!')
            """;

    /** The last line, from which the next one goes on. */
    record Fin(long numero, String empreinte) {}

    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction: lines are written one after the other. */
    Fin retenirLaFin() {
        return jdbc.sql("select coalesce(numero, 0) as numero, empreinte from audit_fin for update")
                .query((ligne, rang) -> new Fin(ligne.getLong("numero"), ligne.getString("empreinte")))
                .single();
    }

    void ajouter(LigneDAudit ligne) {
        jdbc.sql(
                        """
                        insert into audit (numero, le, compte, adresse, nature, objet, detail, jusqu_a, precedente, empreinte)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(ligne.numero())
                .param(ligne.moment())
                .param(ligne.compte())
                .param(ligne.adresse())
                .param(ligne.nature())
                .param(ligne.objet())
                .param(ligne.detail())
                .param(ligne.jusquA())
                .param(ligne.precedente())
                .param(ligne.empreinte())
                .update();
        jdbc.sql("update audit_fin set numero = ?, empreinte = ?")
                .params(ligne.numero(), ligne.empreinte())
                .update();
    }

    Optional<LigneDAudit> derniereAvant(OffsetDateTime moment) {
        return jdbc.sql("select * from audit where le < ? order by numero desc fetch first 1 row only")
                .param(moment)
                .query((ligne, rang) -> LigneDAudit.lue(ligne))
                .optional();
    }

    /** What a purge noted before covers; the database refuses the rest. */
    int effacer(long jusquA) {
        return jdbc.sql("delete from audit where numero <= ?").param(jusquA).update();
    }

    int combien(RechercheDAudit voulue) {
        return filtre("select count(*)", voulue).query(Integer.class).single();
    }

    /** The latest first. */
    List<LigneDAudit> lire(RechercheDAudit voulue, int combien, int apres) {
        return filtre("select *", voulue, " order by numero desc offset :apres rows fetch next :combien rows only")
                .param("apres", apres)
                .param("combien", combien)
                .query((ligne, rang) -> LigneDAudit.lue(ligne))
                .list();
    }

    /** All that stand in the log, in order; those whose account is no more included. */
    List<String> comptes() {
        return jdbc.sql("select distinct compte from audit where compte <> '' order by compte")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec filtre(String quoi, RechercheDAudit voulue) {
        return filtre(quoi, voulue, "");
    }

    private JdbcClient.StatementSpec filtre(String quoi, RechercheDAudit voulue, String suite) {
        return jdbc.sql(quoi + FILTRE + suite)
                .param("compte", voulue.compte())
                .param("nature", voulue.nature())
                .param("du", voulue.debut())
                .param("avant", voulue.fin())
                .param("mots", voulue.motif());
    }
}
