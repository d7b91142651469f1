package fr.copil.indicateur.repere;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Contestee;
import fr.copil.indicateur.mesure.Population;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was pinned, for those who read the figure, and as far as the committee that spoke. */
@Repository
class RepereQueries {

    /** @param territoire whose figure it is about */
    record Lu(Repere repere, String indicateur, CodeTerritoire territoire) {}

    private static final String LECTURE =
            """
            select r.*, i.nom as indicateur_nom, t.nom as territoire_nom from repere r
            join indicateur i on i.id = r.indicateur join territoire t on t.code = r.territoire
            where r.retire_le is null and r.audience <= :audience
            and exists (select 1 from mesure m where m.indicateur = r.indicateur and m.territoire = r.territoire
                and m.population = r.population and m.periode = r.periode and
            """
                    + MesureLue.EN_VIGUEUR + " and " + MesureLue.LISIBLE + ") and not " + Contestee.retireeDepuis("r")
                    + " and ";

    private final JdbcClient jdbc;

    RepereQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ajouter(
            String indicateur,
            CodeTerritoire territoire,
            PointDeCourbe point,
            String phrase,
            String seance,
            int audience,
            Lecteur lecteur,
            String par,
            OffsetDateTime le) {
        jdbc.sql(
                        """
                        insert into repere (indicateur, territoire, population, periode, phrase, seance, audience, compte, par, le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        indicateur,
                        territoire.valeur(),
                        point.population().name(),
                        point.periode(),
                        phrase,
                        seance,
                        audience,
                        lecteur.compte(),
                        par,
                        le)
                .update();
    }

    List<Repere> deLaSeance(Lecteur lecteur, String seance) {
        return lire(lecteur, "r.seance = :cle", seance).list().stream()
                .map(Lu::repere)
                .toList();
    }

    Optional<Lu> parId(Lecteur lecteur, long id) {
        return lire(lecteur, "r.id = :cle", id).optional();
    }

    private JdbcClient.MappedQuerySpec<Lu> lire(Lecteur lecteur, String condition, Object cle) {
        return jdbc.sql(LECTURE + condition + " order by r.id")
                .param("audience", lecteur.audience().rang())
                .param("cle", cle)
                .query((ligne, rang) -> new Lu(
                        new Repere(
                                ligne.getLong("id"),
                                ligne.getString("indicateur_nom") + ", " + ligne.getString("territoire_nom") + ", "
                                        + new PointDeCourbe(
                                                        Population.valueOf(ligne.getString("population")),
                                                        ligne.getInt("periode"))
                                                .nom(),
                                ligne.getString("phrase")),
                        ligne.getString("indicateur"),
                        new CodeTerritoire(ligne.getString("territoire"))));
    }

    boolean retirer(long id, Lecteur lecteur, String par, OffsetDateTime le) {
        return jdbc.sql(
                                "update repere set retire_compte = ?, retire_par = ?, retire_le = ? where id = ? and retire_le is null")
                        .params(lecteur.compte(), par, le, id)
                        .update()
                == 1;
    }
}
