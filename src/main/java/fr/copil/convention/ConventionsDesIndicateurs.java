package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.ConventionQuiLit;
import fr.copil.indicateur.ConventionsDUnIndicateur;
import fr.copil.indicateur.EngagementLie;
import fr.copil.indicateur.Point;
import fr.copil.territoire.Perimetre;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the room of indicateurs what documents say of one of them, and which engagements it measures, each with its state. */
@Repository
class ConventionsDesIndicateurs implements ConventionsDUnIndicateur {

    private final JdbcClient jdbc;

    ConventionsDesIndicateurs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EngagementLie> mesuresPar(String indicateur) {
        return jdbc.sql(
                        """
                        select e.id, e.titre, e.type, coalesce(s.etat, 'NON_RENSEIGNE') as etat
                        from lien l
                        join engagement e on e.id = l.de
                        join convention c on c.id = e.convention
                        left join suivi s on s.engagement = e.id and s.recul = 0
                        where l.vers = :indicateur and l.nature = 'indicateur'
                        order by c.rang, e.rang
                        """)
                .param("indicateur", indicateur)
                .query((ligne, rang) -> {
                    EtatSuivi etat = EtatSuivi.valueOf(ligne.getString("etat"));
                    TypeEngagement type = TypeEngagement.de(ligne.getString("type"));
                    boolean montre = type.montre(etat);
                    return new EngagementLie(
                            ligne.getString("id"),
                            ligne.getString("titre"),
                            montre ? etat.code() : null,
                            montre ? etat.libelle() : type.sansEtat());
                })
                .list();
    }

    @Override
    public List<Point> points(String indicateur) {
        return jdbc.sql(
                        """
                        select n.id, n.titre, n.texte, n.source
                        from lien l join notice n on n.id = l.de
                        where l.vers = :indicateur and l.nature = 'porte_sur' and n.genre in ('ambiguite', 'lecture')
                        order by n.rang
                        """)
                .param("indicateur", indicateur)
                .query((ligne, rang) -> new Point(
                        ligne.getString("id"),
                        ligne.getString("titre"),
                        ligne.getString("texte"),
                        ligne.getString("source")))
                .list();
    }

    @Override
    public Optional<ConventionQuiLit> parCode(String code) {
        return jdbc.sql("select id, titre_court, territoire from convention where id = ?")
                .param(code)
                .query((ligne, rang) -> new ConventionQuiLit(
                        ligne.getString("id"),
                        ligne.getString("titre_court"),
                        new CodeTerritoire(ligne.getString("territoire"))))
                .optional();
    }

    @Override
    public String enSql() {
        return "(select id, titre_court, rang, territoire from convention)";
    }

    @Override
    public String enSqlDe(String territoire) {
        return """
        (select n.id from convention n join territoire t on t.code = n.territoire where (n.territoire = %1$s
          or n.territoire in %2$s)
          and not exists (select 1 from lien suite where suite.vers = n.id and suite.nature = 'poursuit')
         order by t.rang desc, n.rang fetch first 1 rows only)
        """
                .formatted(territoire, Perimetre.dessus(territoire));
    }
}
