package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import fr.copil.acces.ServiceNomme;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Partie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class BilanQueries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    BilanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year first, the latest version first. */
    List<FicheBilan> tous() {
        return jdbc.sql("select * from bilan order by annee desc, convention, territoire, genre, version desc")
                .query(BilanQueries::fiche)
                .list();
    }

    Optional<FicheBilan> parId(long id) {
        return jdbc.sql("select * from bilan where id = ?")
                .param(id)
                .query(BilanQueries::fiche)
                .optional();
    }

    /** Held until the end of the transaction: a bilan is written, frozen and signed by one person at a time. */
    Optional<FicheBilan> retenir(long id) {
        return jdbc.sql("select * from bilan where id = ? for update")
                .param(id)
                .query(BilanQueries::fiche)
                .optional();
    }

    private static FicheBilan fiche(ResultSet ligne, int rang) throws SQLException {
        OffsetDateTime fige = ligne.getObject("fige_le", OffsetDateTime.class);
        return new FicheBilan(
                ligne.getLong("id"),
                ligne.getString("convention"),
                new CodeTerritoire(ligne.getString("territoire")),
                Genre.valueOf(ligne.getString("genre")),
                ligne.getInt("annee"),
                ligne.getInt("version"),
                Statut.valueOf(ligne.getString("statut")),
                fige == null ? null : fige.atZoneSameInstant(PARIS).toLocalDate());
    }

    int derniereVersion(NouveauBilan voulu) {
        return jdbc.sql(
                        """
                        select coalesce(max(version), 0) from bilan
                        where convention = ? and territoire = ? and genre = ? and annee = ?
                        """)
                .params(
                        voulu.convention(),
                        voulu.territoire().valeur(),
                        voulu.genre().name(),
                        voulu.annee())
                .query(Integer.class)
                .single();
    }

    long creer(NouveauBilan voulu, int version, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into bilan (convention, territoire, genre, annee, version, statut, cree_le)
                        values (?, ?, ?, ?, ?, 'BROUILLON', ?)
                        """)
                .params(
                        voulu.convention(),
                        voulu.territoire().valeur(),
                        voulu.genre().name(),
                        voulu.annee(),
                        version,
                        maintenant)
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    void changer(long id, Statut statut, @Nullable OffsetDateTime figeLe) {
        jdbc.sql("update bilan set statut = ?, fige_le = ? where id = ?")
                .param(statut.name())
                .param(figeLe)
                .param(id)
                .update();
    }

    /** When it was frozen. */
    @Nullable
    OffsetDateTime moment(long id) {
        return jdbc.sql("select fige_le from bilan where id = ?")
                .param(id)
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    void figer(long bilan, Audience audience, String contenu) {
        jdbc.sql("insert into bilan_fige (bilan, audience, contenu) values (?, ?, ?)")
                .params(bilan, audience.rang(), contenu)
                .update();
    }

    /** The widest copy that the audience may read; the caller has checked that it is the reader's. */
    Optional<String> fige(long bilan, Audience audience) {
        return jdbc.sql(
                        """
                        select contenu from bilan_fige where bilan = ? and audience <= ?
                        order by audience desc fetch first 1 row only
                        """)
                .params(bilan, audience.rang())
                .query(String.class)
                .optional();
    }

    /** The oldest first, those withdrawn included. */
    List<Signature> signatures(long bilan) {
        return jdbc.sql(
                        """
                        select s.*, coalesce(p.rang, 0) as rang, v.id as service, v.nom, v.nom_court, v.article
                        from signature_bilan s
                        left join partie p on p.id = s.partie
                        left join service v on v.id = p.service
                        where s.bilan = ? order by s.id
                        """)
                .param(bilan)
                .query((ligne, rang) -> new Signature(
                        ligne.getLong("id"),
                        Role.valueOf(ligne.getString("role")),
                        ligne.getString("partie"),
                        ligne.getString("compte"),
                        service(ligne),
                        ligne.getInt("rang"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        instant(ligne.getObject("retiree_le", OffsetDateTime.class)),
                        ligne.getString("retiree_par"),
                        ligne.getString("motif")))
                .list();
    }

    private static @Nullable ServiceNomme service(ResultSet ligne) throws SQLException {
        String id = ligne.getString("service");
        return id == null
                ? null
                : new ServiceNomme(
                        id, ligne.getString("nom"), ligne.getString("nom_court"), ligne.getString("article"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    void signer(long bilan, Partie partie, Lecteur lecteur, OffsetDateTime maintenant) {
        jdbc.sql("insert into signature_bilan (bilan, role, partie, compte, le) values (?, ?, ?, ?, ?)")
                .params(bilan, lecteur.role().name(), partie.id(), lecteur.compte(), maintenant)
                .update();
    }

    void retirer(long signature, Lecteur par, String motif, OffsetDateTime maintenant) {
        jdbc.sql("update signature_bilan set retiree_le = ?, retiree_par = ?, motif = ? where id = ?")
                .params(maintenant, par.compte(), motif, signature)
                .update();
    }
}
