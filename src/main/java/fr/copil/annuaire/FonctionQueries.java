package fr.copil.annuaire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Functions and whom one calls for an engagement; nothing is ever changed, versions are added. */
@Repository
class FonctionQueries {

    /** The name of who agreed, as long as the account is used. */
    private static final String LECTURE =
            """
            select f.*, t.niveau, t.nom as lieu, s.nom as service_nom, coalesce(c.nom, '') as titulaire_nom
            from fonction f
            join territoire t on t.code = f.territoire
            join service s on s.id = f.service
            left join compte c on c.identifiant = f.titulaire and c.etat = 'ACTIF'
            where not f.retiree and f.version = (select max(x.version) from fonction x where x.cle = f.cle)
            """;

    private static final String ORDRE = " order by t.rang, t.recherche, f.nature, s.rang, f.id";

    private final JdbcClient jdbc;

    /** As it is kept, whoever reads. */
    record Lue(
            String cle,
            int version,
            NatureDeFonction nature,
            String intitule,
            String service,
            String serviceNom,
            Territoire territoire,
            String telephone,
            String courriel,
            @Nullable String titulaire,
            String titulaireNom,
            Instant le) {}

    /**
     * Of an engagement.
     *
     * @param ou the territory of its convention
     * @param fonction none when nobody chose, or took the choice back
     */
    record Choix(CodeTerritoire ou, @Nullable String fonction, @Nullable Instant le) {}

    FonctionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a territory, of what is inside it and of what it is in. */
    List<Lue> autour(CodeTerritoire ici) {
        return jdbc.sql(LECTURE
                        + """
                         and (f.territoire = :ici
                           or exists (select 1 from ascendance a where a.territoire = f.territoire and a.ancetre = :ici)
                           or exists (select 1 from ascendance a where a.territoire = :ici and a.ancetre = f.territoire))
                        """
                        + ORDRE)
                .param("ici", ici.valeur())
                .query((ligne, rang) -> lue(ligne))
                .list();
    }

    Optional<Lue> parCle(String cle) {
        return jdbc.sql(LECTURE + " and f.cle = :cle")
                .param("cle", cle)
                .query((ligne, rang) -> lue(ligne))
                .optional();
    }

    private static Lue lue(ResultSet ligne) throws SQLException {
        return new Lue(
                ligne.getString("cle"),
                ligne.getInt("version"),
                NatureDeFonction.valueOf(ligne.getString("nature")),
                ligne.getString("intitule"),
                ligne.getString("service"),
                ligne.getString("service_nom"),
                new Territoire(
                        new CodeTerritoire(ligne.getString("territoire")),
                        Niveau.valueOf(ligne.getString("niveau")),
                        ligne.getString("lieu")),
                ligne.getString("telephone"),
                ligne.getString("courriel"),
                ligne.getString("titulaire"),
                ligne.getString("titulaire_nom"),
                ligne.getObject("le", OffsetDateTime.class).toInstant());
    }

    /** Whether nobody said that version meanwhile. */
    boolean ajouter(
            String cle,
            int version,
            SaisieNette saisie,
            @Nullable String titulaire,
            boolean retiree,
            String par,
            OffsetDateTime le) {
        try {
            return jdbc.sql(
                                    """
                                    insert into fonction (cle, version, nature, intitule, service, territoire, telephone, courriel,
                                        titulaire, retiree, par, le)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """)
                            .params(
                                    cle,
                                    version,
                                    saisie.nature().name(),
                                    saisie.intitule(),
                                    saisie.service(),
                                    saisie.territoire().valeur(),
                                    saisie.telephone(),
                                    saisie.courriel(),
                                    new SqlParameterValue(Types.VARCHAR, titulaire),
                                    retiree,
                                    par,
                                    le)
                            .update()
                    == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    /** Nothing of an engagement that Copil does not know. */
    Optional<Choix> choix(String engagement) {
        return jdbc.sql(
                        """
                        select c.territoire, r.fonction, r.le from engagement e
                        join convention c on c.id = e.convention
                        left join responsable r
                             on r.id = (select max(x.id) from responsable x where x.engagement = e.id)
                        where e.id = :engagement
                        """)
                .param("engagement", engagement)
                .query((ligne, rang) -> {
                    OffsetDateTime le = ligne.getObject("le", OffsetDateTime.class);
                    return new Choix(
                            new CodeTerritoire(ligne.getString("territoire")),
                            ligne.getString("fonction"),
                            le == null ? null : le.toInstant());
                })
                .optional();
    }

    /** The services that pilot it, by the words of its document. */
    List<String> pilotes(String engagement) {
        return jdbc.sql(
                        """
                        select pi.service from engagement e
                        join pilote pi on pi.convention = e.convention
                             and position(' | ' || pi.nom || ' | ' in ' | ' || e.pilote || ' | ') > 0
                        where e.id = :engagement and pi.service is not null
                        """)
                .param("engagement", engagement)
                .query(String.class)
                .list();
    }

    void choisir(String engagement, @Nullable String fonction, String par, OffsetDateTime le) {
        jdbc.sql("insert into responsable (engagement, fonction, par, le) values (?, ?, ?, ?)")
                .params(engagement, new SqlParameterValue(Types.VARCHAR, fonction), par, le)
                .update();
    }
}
