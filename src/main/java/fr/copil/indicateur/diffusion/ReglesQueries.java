package fr.copil.indicateur.diffusion;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of diffusion that hold. */
@Repository
class ReglesQueries {

    private static final String LECTURE =
            """
            select r.id, r.territoire, r.audience, r.seance, i.nom, t.nom as lieu from regle_diffusion r
            join indicateur i on i.id = r.indicateur join territoire t on t.code = r.territoire
            where r.leve_le is null and
            """;

    private final JdbcClient jdbc;

    ReglesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether its producer publishes it openly there, for all. */
    boolean publiee(String indicateur, CodeTerritoire territoire) {
        return jdbc.sql("select count(*) from mesure m where m.indicateur = ? and m.territoire = ? and m.publiee and "
                                + MesureLue.EN_VIGUEUR)
                        .params(indicateur, territoire.valeur())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<RegleDeDiffusion> sur(String indicateur, CodeTerritoire territoire) {
        return lire(
                "r.indicateur = :indicateur and r.territoire = :territoire",
                Map.of("indicateur", indicateur, "territoire", territoire.valeur()));
    }

    /** Those that a declaration of these territories would break. */
    List<RegleDeDiffusion> enfreintes(String indicateur, Collection<String> territoires, Audience diffusion) {
        return lire(
                """
                r.audience > :diffusion and r.indicateur = :indicateur
                and (r.territoire in (:territoires) or r.territoire = :france or exists (
                    select 1 from ascendance a where a.territoire in (:territoires) and a.ancetre = r.territoire))
                """,
                Map.of(
                        "diffusion",
                        diffusion.rang(),
                        "indicateur",
                        indicateur,
                        "territoires",
                        territoires,
                        "france",
                        CodeTerritoire.FRANCE.valeur()));
    }

    /** Takes the place of the one that held there. */
    void fixer(
            String indicateur,
            CodeTerritoire territoire,
            Audience audience,
            String seance,
            Lecteur lecteur,
            String par,
            OffsetDateTime le) {
        jdbc.sql("update regle_diffusion set leve_compte = ?, leve_le = ? where indicateur = ? and territoire = ?"
                        + " and leve_le is null")
                .params(lecteur.compte(), le, indicateur, territoire.valeur())
                .update();
        jdbc.sql(
                        """
                        insert into regle_diffusion (indicateur, territoire, audience, seance, compte, par, le)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(indicateur, territoire.valeur(), audience.rang(), seance, lecteur.compte(), par, le)
                .update();
    }

    boolean lever(long id, Lecteur lecteur, OffsetDateTime le) {
        return jdbc.sql("update regle_diffusion set leve_compte = ?, leve_le = ? where id = ? and leve_le is null")
                        .params(lecteur.compte(), le, id)
                        .update()
                == 1;
    }

    List<RegleDeDiffusion> deLaSeance(String seance) {
        return lire("r.seance = :seance", Map.of("seance", seance));
    }

    /** Of that territory and of what is in it. */
    List<RegleDeDiffusion> dans(CodeTerritoire territoire) {
        return lire(
                "(:lieu = :france or r.territoire = :lieu or exists (select 1 from ascendance a"
                        + " where a.territoire = r.territoire and a.ancetre = :lieu))",
                Map.of("lieu", territoire.valeur(), "france", CodeTerritoire.FRANCE.valeur()));
    }

    List<RegleDeDiffusion> parId(long id) {
        return lire("r.id = :id", Map.of("id", id));
    }

    /** Those that a delivery would break: it speaks of what is in their territory, for more readers than they let in. */
    List<RegleDeDiffusion> enfreintes(long depot, Collection<String> indicateurs, Audience diffusion) {
        return lire(
                """
                r.audience > :diffusion and r.indicateur in (:indicateurs) and exists (
                    select 1 from mesure_deposee d where d.depot = :depot and d.indicateur = r.indicateur
                    and (d.territoire = r.territoire or r.territoire = :france or exists (
                        select 1 from ascendance a where a.territoire = d.territoire and a.ancetre = r.territoire)))
                """,
                Map.of(
                        "diffusion",
                        diffusion.rang(),
                        "indicateurs",
                        indicateurs,
                        "depot",
                        depot,
                        "france",
                        CodeTerritoire.FRANCE.valeur()));
    }

    private List<RegleDeDiffusion> lire(String condition, Map<String, ?> parametres) {
        return jdbc.sql(LECTURE + condition + " order by r.id")
                .params(parametres)
                .query((ligne, rang) -> new RegleDeDiffusion(
                        ligne.getLong("id"),
                        ligne.getString("nom"),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getString("lieu"),
                        Audience.deRang(ligne.getInt("audience")),
                        ligne.getString("seance")))
                .list();
    }
}
