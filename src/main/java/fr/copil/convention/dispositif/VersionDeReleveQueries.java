package fr.copil.convention.dispositif;

import fr.copil.acces.Lecteur;
import fr.copil.acces.ServiceNomme;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds versions of relevés; none is ever changed. */
@Repository
class VersionDeReleveQueries {

    private static final String INSERTION =
            """
            insert into releve (dispositif, cle, annee, scolaire, territoire, service, version, etat, sites, enfants, jeunes,
                adultes, mots, diffusion, retire, motif, compte, le)
            """;

    /** What a version says beside what the relevé is about. */
    record Dit(
            EtatDuDispositif etat,
            @Nullable Long sites,
            Map<PublicCompte, Long> comptes,
            String mots,
            int diffusion,
            String motif) {}

    record Derniere(int version, boolean retiree) {}

    private final JdbcClient jdbc;

    VersionDeReleveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of a relevé of that service, withdrawn or not; nothing of one that was never said. */
    Optional<Derniere> derniere(String service, String dispositif, String cle) {
        return jdbc.sql(
                        "select version, retire from releve where service = ? and dispositif = ? and cle = ? order by version desc fetch first 1 rows only")
                .params(service, dispositif, cle)
                .query((ligne, rang) -> new Derniere(ligne.getInt("version"), ligne.getBoolean("retire")))
                .optional();
    }

    /** Whether nobody said that version meanwhile. */
    boolean ajouter(
            SaisieDeReleve quoi,
            AnneeRecensee annee,
            String cle,
            int version,
            Dit dit,
            ServiceNomme service,
            Lecteur lecteur,
            OffsetDateTime le) {
        return ecrire(jdbc.sql(INSERTION + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)")
                .params(
                        quoi.dispositif(),
                        cle,
                        annee.debut(),
                        annee.scolaire(),
                        quoi.territoire().valeur(),
                        service.id(),
                        version,
                        dit.etat().name(),
                        entier(dit.sites()),
                        entier(dit.comptes().get(PublicCompte.ENFANTS)),
                        entier(dit.comptes().get(PublicCompte.JEUNES)),
                        entier(dit.comptes().get(PublicCompte.ADULTES)),
                        dit.mots(),
                        dit.diffusion(),
                        dit.motif(),
                        lecteur.compte(),
                        le));
    }

    /** The next version of a relevé, of the same service, about the same thing. */
    boolean corriger(long id, Dit dit, Lecteur lecteur, OffsetDateTime le) {
        return ecrire(jdbc.sql(
                        INSERTION
                                + """
                        select dispositif, cle, annee, scolaire, territoire, service, version + 1, cast(? as varchar(16)),
                            cast(? as integer), cast(? as integer), cast(? as integer), cast(? as integer),
                            cast(? as varchar(400)), cast(? as smallint), false, cast(? as varchar(400)),
                            cast(? as varchar(60)), cast(? as timestamp with time zone)
                        from releve where id = ?
                        """)
                .params(
                        dit.etat().name(),
                        entier(dit.sites()),
                        entier(dit.comptes().get(PublicCompte.ENFANTS)),
                        entier(dit.comptes().get(PublicCompte.JEUNES)),
                        entier(dit.comptes().get(PublicCompte.ADULTES)),
                        dit.mots(),
                        dit.diffusion(),
                        dit.motif(),
                        lecteur.compte(),
                        le,
                        id));
    }

    /** A last version that takes the relevé away, its numbers kept. */
    boolean retirer(long id, String motif, Lecteur lecteur, OffsetDateTime le) {
        return ecrire(jdbc.sql(
                        INSERTION
                                + """
                        select dispositif, cle, annee, scolaire, territoire, service, version + 1, etat, sites, enfants, jeunes,
                            adultes, mots, diffusion, true, cast(? as varchar(400)), cast(? as varchar(60)),
                            cast(? as timestamp with time zone)
                        from releve where id = ?
                        """)
                .params(motif, lecteur.compte(), le, id));
    }

    private static boolean ecrire(JdbcClient.StatementSpec ordre) {
        try {
            return ordre.update() == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    private static SqlParameterValue entier(@Nullable Long nombre) {
        return new SqlParameterValue(Types.INTEGER, nombre);
    }

    /** The newest first, of a relevé of that service. */
    List<VersionDeReleve> versions(long id, String service) {
        return jdbc.sql(
                        """
                        select r.* from releve r join releve un on un.service = r.service and un.dispositif = r.dispositif
                            and un.cle = r.cle
                        where un.id = ? and r.service = ? order by r.version desc
                        """)
                .params(id, service)
                .query((ligne, rang) -> {
                    int sites = ligne.getInt("sites");
                    return new VersionDeReleve(
                            ligne.getInt("version"),
                            EtatDuDispositif.valueOf(ligne.getString("etat")),
                            ligne.getObject("sites") == null ? null : Integer.valueOf(sites),
                            ligne.getBoolean("retire"),
                            ligne.getString("motif"),
                            ligne.getString("compte"),
                            Objects.requireNonNull(ligne.getObject("le", OffsetDateTime.class))
                                    .toInstant());
                })
                .list();
    }
}
