package fr.copil.action.appel;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes what is done to dossiers: where each one stands, and a step each time. */
@Repository
class EtapeQueries {

    private final JdbcClient jdbc;

    EtapeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long deposer(DossierSaisi saisi, long demande, String service) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into dossier (version, annee, appel, titre, structure, objet, territoire, debut, fin, demande, etat,
                            avis_motif, service)
                        values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)
                        """)
                .params(
                        Objects.requireNonNull(saisi.annee()),
                        saisi.appel(),
                        saisi.titre(),
                        saisi.structure(),
                        saisi.objet(),
                        Objects.requireNonNull(saisi.territoire()).valeur(),
                        Objects.requireNonNull(saisi.debut()),
                        new SqlParameterValue(Types.DATE, saisi.fin()),
                        demande,
                        EtatDeDossier.DEPOSE.name(),
                        service)
                .update(cle, "id");
        long id = Objects.requireNonNull(cle.getKey()).longValue();
        for (CodeTerritoire quartier : saisi.quartiers()) {
            jdbc.sql("insert into dossier_quartier (dossier, quartier) values (?, ?)")
                    .params(id, quartier.valeur())
                    .update();
        }
        for (String engagement : saisi.engagements()) {
            jdbc.sql("insert into dossier_engagement (dossier, engagement) values (?, ?)")
                    .params(id, engagement)
                    .update();
        }
        return id;
    }

    /** Whether nobody did anything to it since that version. */
    boolean avancer(Dossier dossier, int version, EtatDeDossier vers) {
        return jdbc.sql("update dossier set version = version + 1, etat = ? where id = ? and version = ?")
                        .params(vers.name(), dossier.id(), version)
                        .update()
                == 1;
    }

    void aviser(long id, Avis avis, String motif) {
        jdbc.sql("update dossier set avis = ?, avis_motif = ? where id = ?")
                .params(avis.name(), motif, id)
                .update();
    }

    void prioriser(long id, int rang) {
        jdbc.sql("update dossier set priorite = ? where id = ?")
                .params(rang, id)
                .update();
    }

    void decider(long id, List<Financement> financements) {
        jdbc.sql("delete from dossier_decision where dossier = ?").param(id).update();
        financements.forEach(
                un -> jdbc.sql("insert into dossier_decision (dossier, financeur, montant) values (?, ?, ?)")
                        .params(id, un.financeur(), un.montant())
                        .update());
    }

    /** The action is of the service that deposited the dossier: it knows what is done, and says it. */
    void financer(long id, @Nullable Long action) {
        jdbc.sql("update action_version set service = (select service from dossier where id = ?) where action = ?")
                .params(id, new SqlParameterValue(Types.BIGINT, action))
                .update();
        jdbc.sql("update dossier set action = ? where id = ?")
                .params(new SqlParameterValue(Types.BIGINT, action), id)
                .update();
    }

    void noter(long id, EtatDeDossier etat, String detail, Lecteur lecteur, String par, OffsetDateTime le) {
        jdbc.sql("insert into dossier_etape (dossier, etat, detail, compte, par, le) values (?, ?, ?, ?, ?, ?)")
                .params(id, etat.name(), detail, lecteur.compte(), par, le)
                .update();
    }
}
