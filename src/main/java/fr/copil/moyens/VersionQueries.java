package fr.copil.moyens;

import fr.copil.acces.Lecteur;
import fr.copil.acces.ServiceNomme;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds versions of declared lines; none is ever changed. */
@Repository
class VersionQueries {

    /** What a version says beside what the line is about. */
    record Dite(
            BigDecimal valeur,
            @Nullable Long enfants,
            boolean provisoire,
            boolean parLeFinanceur,
            int diffusion,
            String motif) {}

    record Derniere(int version, boolean retiree) {}

    private final JdbcClient jdbc;

    VersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of a line of that service, withdrawn or not; nothing of one that was never said. */
    Optional<Derniere> derniere(String service, String cle) {
        return jdbc.sql(
                        "select version, retiree from moyen where service = ? and cle = ? order by version desc fetch first 1 rows only")
                .params(service, cle)
                .query((ligne, rang) -> new Derniere(ligne.getInt("version"), ligne.getBoolean("retiree")))
                .optional();
    }

    /** Whether nobody said that version meanwhile. */
    boolean ajouter(
            String cle,
            int version,
            int annee,
            String territoire,
            Poste poste,
            Dite dite,
            ServiceNomme service,
            Lecteur lecteur,
            OffsetDateTime le) {
        try {
            return jdbc.sql(
                                    """
                                    insert into moyen (cle, version, annee, financeur, financeur_nom, dispositif, dispositif_mots,
                                        territoire, unite, valeur, beneficiaires, provisoire, par_le_financeur, diffusion, service,
                                        retiree, motif, compte, le)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)
                                    """)
                            .params(
                                    cle,
                                    version,
                                    annee,
                                    poste.financeur().name(),
                                    poste.financeurNom(),
                                    poste.dispositif().name(),
                                    poste.dispositifMots(),
                                    territoire,
                                    poste.unite().name(),
                                    dite.valeur(),
                                    new SqlParameterValue(Types.INTEGER, dite.enfants()),
                                    dite.provisoire(),
                                    dite.parLeFinanceur(),
                                    dite.diffusion(),
                                    service.id(),
                                    dite.motif(),
                                    lecteur.compte(),
                                    le)
                            .update()
                    == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    /** The next version of a line, of the same service, about the same thing. */
    boolean corriger(long id, Dite dite, Lecteur lecteur, OffsetDateTime le) {
        try {
            return jdbc.sql(
                                    """
                                    insert into moyen (cle, version, annee, financeur, financeur_nom, dispositif, dispositif_mots,
                                        territoire, unite, valeur, beneficiaires, provisoire, par_le_financeur, diffusion, service,
                                        retiree, motif, compte, le)
                                    select cle, version + 1, annee, financeur, financeur_nom, dispositif, dispositif_mots, territoire,
                                        unite, cast(? as numeric(12, 2)), cast(? as integer), cast(? as boolean), cast(? as boolean),
                                        cast(? as smallint), service, false, cast(? as varchar(400)), cast(? as varchar(60)),
                                        cast(? as timestamp with time zone)
                                    from moyen where id = ?
                                    """)
                            .params(
                                    dite.valeur(),
                                    new SqlParameterValue(Types.INTEGER, dite.enfants()),
                                    dite.provisoire(),
                                    dite.parLeFinanceur(),
                                    dite.diffusion(),
                                    dite.motif(),
                                    lecteur.compte(),
                                    le,
                                    id)
                            .update()
                    == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    /** A last version that takes the line away, its numbers kept. */
    boolean retirer(long id, String motif, Lecteur lecteur, OffsetDateTime le) {
        try {
            return jdbc.sql(
                                    """
                                    insert into moyen (cle, version, annee, financeur, financeur_nom, dispositif, dispositif_mots,
                                        territoire, unite, valeur, beneficiaires, provisoire, par_le_financeur, diffusion, service,
                                        retiree, motif, compte, le)
                                    select cle, version + 1, annee, financeur, financeur_nom, dispositif, dispositif_mots, territoire,
                                        unite, valeur, beneficiaires, provisoire, par_le_financeur, diffusion, service, true,
                                        cast(? as varchar(400)), cast(? as varchar(60)), cast(? as timestamp with time zone)
                                    from moyen where id = ?
                                    """)
                            .params(motif, lecteur.compte(), le, id)
                            .update()
                    == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    /** The newest first, of a line of that service. */
    List<VersionDeMoyen> versions(long id, String service) {
        return jdbc.sql(
                        """
                        select m.* from moyen m join moyen une on une.service = m.service and une.cle = m.cle
                        where une.id = ? and m.service = ? order by m.version desc
                        """)
                .params(id, service)
                .query((ligne, rang) -> new VersionDeMoyen(
                        ligne.getInt("version"),
                        Unite.valueOf(ligne.getString("unite")),
                        Objects.requireNonNull(ligne.getBigDecimal("valeur")),
                        ligne.getBoolean("provisoire"),
                        ligne.getBoolean("retiree"),
                        ligne.getString("motif"),
                        ligne.getString("compte"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant()))
                .list();
    }
}
