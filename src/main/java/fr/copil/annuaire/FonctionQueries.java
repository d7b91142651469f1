package fr.copil.annuaire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.Poursuite;
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
    private static final String COLONNES =
            "f.*, t.niveau, t.nom as lieu, s.nom as service_nom, coalesce(co.nom, '') as titulaire_nom ";

    private static final String EN_VIGUEUR =
            """
            join territoire t on t.code = f.territoire
            join service s on s.id = f.service
            left join compte co on co.identifiant = f.titulaire and co.etat = 'ACTIF' and co.service = f.service
            where not f.retiree and f.version = (select max(x.version) from fonction x where x.cle = f.cle)
            """;

    private static final String LECTURE = "select " + COLONNES + "from fonction f " + EN_VIGUEUR;

    /** Of a place, of what is inside it and of what it is in. */
    private static final String AUTOUR =
            """
             and (f.territoire = %1$s
               or exists (select 1 from ascendance a where a.territoire = f.territoire and a.ancetre = %1$s)
               or exists (select 1 from ascendance a where a.territoire = %1$s and a.ancetre = f.territoire))
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
     * A function, beside an engagement.
     *
     * @param ici the territory of its convention
     * @param choisieLe when it was chosen for it; none when another was, or nobody
     */
    record Proche(Lue fonction, CodeTerritoire ici, @Nullable Instant choisieLe, boolean pilote) {}

    FonctionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a territory, of what is inside it and of what it is in. */
    List<Lue> autour(CodeTerritoire ici) {
        return jdbc.sql(LECTURE + AUTOUR.formatted(":ici") + ORDRE)
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
    Optional<CodeTerritoire> territoireDe(String engagement) {
        return jdbc.sql(
                        "select c.territoire from engagement e join convention c on c.id = e.convention where e.id = :engagement")
                .param("engagement", engagement)
                .query(String.class)
                .optional()
                .map(CodeTerritoire::new);
    }

    /** Around the territory of the convention of an engagement, in one statement. */
    List<Proche> pour(String engagement) {
        return jdbc.sql(Poursuite.suites() + "select " + COLONNES
                        + """
                        , r.le as choisie_le, case when r.fonction = f.cle then 1 else 0 end as choisie, c.territoire as ici,
                        case when exists (select 1 from pilote pi where pi.convention = e.convention and pi.service = f.service
                             and position(' | ' || pi.nom || ' | ' in ' | ' || e.pilote || ' | ') > 0) then 1 else 0 end as pilote
                        from engagement e
                        join convention c on c.id = e.convention
                        left join responsable r on r.id = (select max(x.id) from responsable x where %s)
                        cross join fonction f
                        """
                                .formatted(Poursuite.elleOuCelles("x.engagement", "e.id"))
                        + EN_VIGUEUR + " and e.id = :engagement " + AUTOUR.formatted("c.territoire") + ORDRE)
                .param("engagement", engagement)
                .query((ligne, rang) -> {
                    OffsetDateTime le = ligne.getObject("choisie_le", OffsetDateTime.class);
                    return new Proche(
                            lue(ligne),
                            new CodeTerritoire(ligne.getString("ici")),
                            ligne.getInt("choisie") == 1 && le != null ? le.toInstant() : null,
                            ligne.getInt("pilote") == 1);
                })
                .list();
    }

    /** As people read it; empty for an account that gave none. */
    String nom(String compte) {
        return jdbc.sql("select nom from compte where identifiant = ?")
                .param(compte)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void choisir(String engagement, @Nullable String fonction, String par, OffsetDateTime le) {
        jdbc.sql("insert into responsable (engagement, fonction, par, le) values (?, ?, ?, ?)")
                .params(engagement, new SqlParameterValue(Types.VARCHAR, fonction), par, le)
                .update();
    }
}
