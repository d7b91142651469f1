package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import fr.copil.acces.ServiceNomme;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.convention.Partie;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class BilanQueries {

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
        return new FicheBilan(
                ligne.getLong("id"),
                ligne.getString("convention"),
                new CodeTerritoire(ligne.getString("territoire")),
                Genre.valueOf(ligne.getString("genre")),
                ligne.getInt("annee"),
                ligne.getInt("version"),
                Statut.valueOf(ligne.getString("statut")),
                jour(ligne.getObject("fige_le", OffsetDateTime.class)),
                jour(ligne.getObject("envoye_le", OffsetDateTime.class)),
                ligne.getString("motif"));
    }

    private static @Nullable LocalDate jour(@Nullable OffsetDateTime moment) {
        return moment == null ? null : Dates.aParis(moment.toInstant());
    }

    /** Those that a person may write in, whatever was frozen of them. */
    Set<Long> rediges(Lecteur lecteur) {
        Etendue siens = Etendue.de(lecteur.donnant(Droit.ECRIRE_UN_BILAN), "redige", "b.territoire", "b.convention");
        return new HashSet<>(jdbc.sql("select b.id from bilan b where" + siens.condition())
                .params(siens.parametres())
                .query(Long.class)
                .list());
    }

    /** All the versions of one bilan, the first one first. */
    List<FicheBilan> versions(FicheBilan fiche) {
        return jdbc.sql(
                        """
                        select * from bilan where convention = ? and territoire = ? and genre = ? and annee = ?
                        order by version
                        """)
                .params(
                        fiche.convention(),
                        fiche.territoire().valeur(),
                        fiche.genre().name(),
                        fiche.annee())
                .query(BilanQueries::fiche)
                .list();
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

    /** @param motif why it rectifies the version before; empty for the first one */
    long creer(NouveauBilan voulu, int version, String motif, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into bilan (convention, territoire, genre, annee, version, motif, statut, cree_le)
                        values (?, ?, ?, ?, ?, ?, 'BROUILLON', ?)
                        """)
                .params(
                        voulu.convention(),
                        voulu.territoire().valeur(),
                        voulu.genre().name(),
                        voulu.annee(),
                        version,
                        motif,
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

    /** To the committee; taken back when there is no moment. */
    void envoyer(long id, @Nullable OffsetDateTime moment, Lecteur par) {
        jdbc.sql("update bilan set envoye_le = ?, envoye_par = ? where id = ?")
                .param(moment)
                .param(par.compte())
                .param(id)
                .update();
    }

    void noterLesDonnees(long id, String etat) {
        jdbc.sql("update bilan set donnees = ? where id = ?").params(etat, id).update();
    }

    /** What the data were when it was frozen; nothing for what was frozen before this was noted. */
    Optional<String> donnees(long id) {
        return jdbc.sql("select donnees from bilan where id = ? and donnees is not null")
                .param(id)
                .query(String.class)
                .optional();
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

    /** Those that have a copy of it, the widest first. */
    List<Audience> figees(long bilan) {
        return jdbc.sql("select audience from bilan_fige where bilan = ? order by audience")
                .param(bilan)
                .query((ligne, rang) -> Audience.deRang(ligne.getInt("audience")))
                .list();
    }

    /** How many parties signed each one, and how many there are in its convention. */
    Map<Long, Comptees> comptees() {
        Map<Long, Comptees> comptees = new HashMap<>();
        jdbc.sql(
                        """
                        select b.id, (select count(*) from signature_bilan s where s.bilan = b.id and s.retiree_le is null
                               and exists (select 1 from partie p where p.id = s.partie and p.convention = b.convention))
                               as donnees, (select count(*) from partie p where p.convention = b.convention) as attendues
                        from bilan b where b.statut <> 'BROUILLON'
                        """)
                .query(ligne -> {
                    comptees.put(ligne.getLong("id"), new Comptees(ligne.getInt("donnees"), ligne.getInt("attendues")));
                });
        return comptees;
    }

    record Comptees(int donnees, int attendues) {}

    /** The oldest first, those withdrawn included. */
    List<Signature> signatures(long bilan) {
        return jdbc.sql(
                        """
                        select s.*, coalesce(p.rang, 0) as rang, v.id as service, v.nom, v.nom_court, v.article,
                               r.id as retrait_service, r.nom as retrait_nom, r.nom_court as retrait_nom_court,
                               r.article as retrait_article
                        from signature_bilan s
                        left join partie p on p.id = s.partie
                        left join service v on v.id = p.service
                        left join partie q on q.id = s.retiree_partie
                        left join service r on r.id = q.service
                        where s.bilan = ? order by s.id
                        """)
                .param(bilan)
                .query((ligne, rang) -> new Signature(
                        ligne.getLong("id"),
                        Role.valueOf(ligne.getString("role")),
                        ligne.getString("partie"),
                        ligne.getString("compte"),
                        service(ligne, ""),
                        ligne.getInt("rang"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        retrait(ligne)))
                .list();
    }

    private static Signature.@Nullable Retrait retrait(ResultSet ligne) throws SQLException {
        OffsetDateTime le = ligne.getObject("retiree_le", OffsetDateTime.class);
        String fonction = ligne.getString("retiree_role");
        return le == null
                ? null
                : new Signature.Retrait(
                        le.toInstant(),
                        ligne.getString("retiree_par"),
                        fonction == null ? null : Role.valueOf(fonction),
                        service(ligne, "retrait_"),
                        Objects.requireNonNullElse(ligne.getString("motif"), ""));
    }

    private static @Nullable ServiceNomme service(ResultSet ligne, String devant) throws SQLException {
        String id = ligne.getString(devant + "service");
        return id == null
                ? null
                : new ServiceNomme(
                        id,
                        ligne.getString(devant + "nom"),
                        ligne.getString(devant + "nom_court"),
                        ligne.getString(devant + "article"));
    }

    void signer(long bilan, Partie partie, Lecteur lecteur, OffsetDateTime maintenant) {
        jdbc.sql("insert into signature_bilan (bilan, role, partie, compte, le) values (?, ?, ?, ?, ?)")
                .params(bilan, lecteur.role().name(), partie.id(), lecteur.compte(), maintenant)
                .update();
    }

    /** @param pour the party in whose name it is withdrawn, which another one may have given */
    void retirer(long signature, Partie pour, Lecteur par, String motif, OffsetDateTime maintenant) {
        jdbc.sql(
                        """
                        update signature_bilan set retiree_le = ?, retiree_par = ?, retiree_role = ?, retiree_partie = ?,
                               motif = ?
                        where id = ?
                        """)
                .params(maintenant, par.compte(), par.role().name(), pour.id(), motif, signature)
                .update();
    }
}
