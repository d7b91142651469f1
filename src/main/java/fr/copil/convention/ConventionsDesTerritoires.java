package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.ConventionsDUnTerritoire;
import fr.copil.territoire.FicheTerritoire.ConventionApplicable;
import fr.copil.territoire.FicheTerritoire.Mention;
import fr.copil.territoire.Perimetre;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the room of territories what was signed about one of them. */
@Repository
class ConventionsDesTerritoires implements ConventionsDUnTerritoire {

    private final JdbcClient jdbc;

    ConventionsDesTerritoires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ConventionApplicable> signees(Collection<String> territoires) {
        return jdbc.sql(
                        """
                        select c.id, c.titre_court, c.territoire from convention c
                        where c.territoire in (:territoires) order by c.rang
                        """)
                .param("territoires", territoires)
                .query((ligne, rang) -> new ConventionApplicable(
                        ligne.getString("id"),
                        ligne.getString("titre_court"),
                        new CodeTerritoire(ligne.getString("territoire"))))
                .list();
    }

    /** The documents name establishments by their UAI alone. */
    @Override
    public List<Mention> mentions(CodeTerritoire code) {
        return jdbc.sql(
                        """
                        select n.id, n.titre, n.texte, coalesce(n.convention, '') as convention, n.source, n.note, l.vers
                        from notice n join lien l on l.de = n.id and l.nature = 'code'
                        where n.genre in ('territoire', 'etablissement')
                          and (l.vers = :code or 'ETAB-' || l.vers = :code
                               or l.vers in %1$s
                               or 'ETAB-' || l.vers in %1$s)
                        order by n.rang
                        """
                                .formatted(Perimetre.dessous(":code")))
                .param("code", code.valeur())
                .query((ligne, rang) -> new Mention(
                        ligne.getString("id"),
                        ligne.getString("titre"),
                        ligne.getString("texte"),
                        ligne.getString("convention"),
                        ligne.getString("source"),
                        ligne.getString("note"),
                        ligne.getString("vers")))
                .list();
    }
}
