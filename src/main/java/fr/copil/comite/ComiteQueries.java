package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Poursuite;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Committees as people called them together, and the instances of the texts. */
@Repository
class ComiteQueries {

    private static final String LECTURE =
            """
            select c.id, c.instance, c.convention, v.titre_court, c.territoire, t.nom as lieu, c.nom,
                coalesce(i.rythme, '') as rythme, c.par_an, c.quorum, c.audience, c.clos_le, c.motif, c.version
            from comite c join convention v on v.id = c.convention join territoire t on t.code = c.territoire
            left join instance i on i.id = c.instance where
            """;

    private final JdbcClient jdbc;

    ComiteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comite> tous(Lecteur lecteur) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(LECTURE + siege.condition() + "order by v.rang, t.rang, t.nom, c.recherche, c.id")
                .params(siege.parametres())
                .query((ligne, rang) -> comite(ligne))
                .list();
    }

    Optional<Comite> parId(Lecteur lecteur, long id) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(LECTURE + siege.condition() + "and c.id = :id")
                .params(siege.parametres())
                .param("id", id)
                .query((ligne, rang) -> comite(ligne))
                .optional();
    }

    /** Instances of the texts on whose committee the reader would sit, as the text alone knows them. */
    List<Comite> desTextes(Lecteur lecteur) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(
                        """
                        select c.* from (
                            select 0 as id, i.id as instance, i.convention, d.titre_court, d.territoire, l.nom as lieu, i.nom, i.rythme,
                                cast(null as integer) as par_an, cast(null as integer) as quorum, 2 as audience,
                                cast(null as date) as clos_le, '' as motif, 0 as version, d.rang, i.rang as place
                            from instance i join convention d on d.id = i.convention join territoire l on l.code = d.territoire
                            where true %s) c
                        join convention v on v.id = c.convention
                        where not exists (select 1 from comite x where x.instance = c.instance and x.territoire = c.territoire) and
                        """
                                        // What a later text continues meets under that one.
                                        .formatted(Poursuite.aucune("i", "i.convention"))
                                + siege.condition() + "order by c.rang, c.place")
                .params(siege.parametres())
                .query((ligne, rang) -> comite(ligne))
                .list();
    }

    /** Its name, its convention, its members and its rhythm, as printed. */
    Optional<Modele> instance(String id) {
        return jdbc.sql(
                        """
                        select i.convention, d.territoire, i.nom, i.membres, i.rythme, i.source
                        from instance i join convention d on d.id = i.convention where i.id = ?
                        """)
                .param(id)
                .query((ligne, rang) -> new Modele(
                        ligne.getString("convention"),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getString("nom"),
                        ligne.getString("membres"),
                        ligne.getString("rythme"),
                        ligne.getString("source")))
                .optional();
    }

    /** @param perimetre of its convention */
    record Modele(
            String convention, CodeTerritoire perimetre, String nom, String membres, String rythme, String source) {}

    /** Networks of today's map inside a territory, in French order. */
    List<String> reseaux(CodeTerritoire territoire) {
        return jdbc.sql(
                        """
                        select t.code from territoire t join ascendance a on a.territoire = t.code
                        where t.niveau = 'RESEAU' and t.categorie is not null and a.ancetre = ? order by t.recherche
                        """)
                .param(territoire.valeur())
                .query(String.class)
                .list();
    }

    Optional<Long> deja(String instance, CodeTerritoire territoire) {
        return jdbc
                .sql("select id from comite where instance = ? and territoire = ? order by id")
                .params(instance, territoire.valeur())
                .query(Long.class)
                .list()
                .stream()
                .findFirst();
    }

    long ajouter(
            @Nullable String instance,
            String convention,
            CodeTerritoire territoire,
            String nom,
            @Nullable Integer parAn) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite (instance, convention, territoire, nom, par_an, audience, recherche, version)
                        values (:instance, :convention, :territoire, :nom, :parAn, 2, :recherche, 1)
                        """)
                .param("instance", instance)
                .param("convention", convention)
                .param("territoire", territoire.valeur())
                .param("nom", nom)
                .param("parAn", parAn)
                .param("recherche", Textes.normaliser(nom))
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    /** Whether nobody changed it in between. */
    boolean changer(Comite comite, String nom, @Nullable Integer parAn, @Nullable Integer quorum, Audience audience) {
        return jdbc.sql(
                                """
                                update comite set nom = :nom, recherche = :recherche, par_an = :parAn, quorum = :quorum,
                                    audience = :audience, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("nom", nom)
                        .param("recherche", Textes.normaliser(nom))
                        .param("parAn", parAn)
                        .param("quorum", quorum)
                        .param("audience", audience.rang())
                        .param("id", comite.id())
                        .param("version", comite.version())
                        .update()
                == 1;
    }

    /** Or opens it again, on no day. */
    boolean clore(Comite comite, @Nullable LocalDate jour, String motif) {
        return jdbc.sql(
                                """
                                update comite set clos_le = :jour, motif = :motif, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("jour", jour)
                        .param("motif", motif)
                        .param("id", comite.id())
                        .param("version", comite.version())
                        .update()
                == 1;
    }

    private static Comite comite(ResultSet ligne) throws SQLException {
        return new Comite(
                ligne.getLong("id"),
                Objects.requireNonNullElse(ligne.getString("instance"), ""),
                ligne.getString("convention"),
                ligne.getString("titre_court"),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getString("lieu"),
                ligne.getString("nom"),
                ligne.getString("rythme"),
                ligne.getObject("par_an", Integer.class),
                ligne.getObject("quorum", Integer.class),
                Audience.deRang(ligne.getInt("audience")),
                ligne.getObject("clos_le", LocalDate.class),
                ligne.getString("motif"),
                ligne.getInt("version"));
    }
}
