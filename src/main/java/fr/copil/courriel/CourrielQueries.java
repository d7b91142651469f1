package fr.copil.courriel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class CourrielQueries {

    private static final String LECTURE =
            """
            select e.id, e.compte, coalesce(e.adresse, c.courriel) as adresse, e.sujet, e.texte, e.lien, e.depose_le, e.prochain_le,
                   e.envoye_le, e.essais, e.erreur, e.agenda, e.piece, e.envoi, e.perime_le
            from courriel e left join compte c on c.identifiant = e.compte
            """;

    private final JdbcClient jdbc;

    CourrielQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deposer(
            String compte,
            @Nullable String adresse,
            Lettre message,
            Courriel.Jointes jointes,
            OffsetDateTime maintenant,
            OffsetDateTime jusquAu) {
        jdbc.sql(
                        """
                        insert into courriel (compte, adresse, sujet, texte, lien, agenda, piece, envoi, perime_le, depose_le, prochain_le,
                            jusqu_au, essais, erreur)
                        values (:compte, :adresse, :sujet, :texte, :lien, :agenda, :piece, :envoi, :perimele, :maintenant, :maintenant,
                            :jusquau, 0, '')
                        """)
                .param("compte", compte)
                .param("adresse", adresse)
                .param("sujet", message.sujet())
                .param("texte", message.texte())
                .param("lien", message.lien())
                .param("agenda", jointes.agenda())
                .param("piece", jointes.piece())
                .param("envoi", jointes.envoi())
                .param("perimele", jointes.perimeLe(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("maintenant", maintenant)
                .param("jusquau", jusquAu)
                .update();
    }

    /** @return its number, that messages bear */
    long joindre(byte[] pdf) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql("insert into courriel_piece (contenu) values (?)").param(pdf).update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    byte[] piece(long id) {
        return jdbc.sql("select contenu from courriel_piece where id = ?")
                .param(id)
                .query((ligne, rang) -> ligne.getBytes("contenu"))
                .single();
    }

    /** Those that nothing is left to carry. */
    void oublierLesPieces() {
        jdbc.sql("delete from courriel_piece where not exists (select 1 from courriel e"
                        + " where e.piece = courriel_piece.id and e.envoye_le is null)")
                .update();
    }

    /** What that addressee was written for it and has not left. */
    void retirer(String envoi, String compte, String adresse) {
        jdbc.sql("delete from courriel where envoi = :envoi and envoye_le is null and compte = :compte"
                        + " and lower(coalesce(adresse, '')) = lower(:adresse)")
                .param("envoi", envoi)
                .param("compte", compte)
                .param("adresse", adresse)
                .update();
    }

    int partis(String envoi) {
        return jdbc.sql("select count(*) from courriel where envoi = ? and envoye_le is not null")
                .param(envoi)
                .query(Integer.class)
                .single();
    }

    /** What has not left of all that was sent for it, the oldest first. */
    List<Courriel> restes(String envoi) {
        return jdbc.sql(LECTURE + " where e.envoi = :envoi and e.envoye_le is null order by e.id")
                .param("envoi", envoi)
                .query((ligne, rang) -> courriel(ligne))
                .list();
    }

    /** The most recent first. */
    List<Courriel> derniers(int nombre) {
        return jdbc.sql(LECTURE + " order by e.id desc fetch first " + nombre + " rows only")
                .query((ligne, rang) -> courriel(ligne))
                .list();
    }

    /** Those whose turn has come and whose account has an address, in the order they were written. */
    List<Courriel> aEnvoyer(OffsetDateTime maintenant) {
        return jdbc.sql(
                        LECTURE
                                + " where e.prochain_le <= :maintenant and coalesce(e.adresse, c.courriel) is not null order by e.id")
                .param("maintenant", maintenant)
                .query((ligne, rang) -> courriel(ligne))
                .list();
    }

    /** Takes the try before it is made: whoever comes second does not send it again. */
    boolean prendre(Courriel courriel, OffsetDateTime prochain) {
        return jdbc.sql("update courriel set essais = essais + 1, prochain_le = :prochain"
                                + " where id = :id and essais = :essais and prochain_le is not null")
                        .param("prochain", prochain)
                        .param("id", courriel.id())
                        .param("essais", courriel.essais())
                        .update()
                == 1;
    }

    void envoye(long id, OffsetDateTime maintenant) {
        jdbc.sql("update courriel set envoye_le = :maintenant, prochain_le = null, erreur = '' where id = :id")
                .param("maintenant", maintenant)
                .param("id", id)
                .update();
    }

    void echoue(long id, String erreur) {
        jdbc.sql("update courriel set erreur = :erreur where id = :id")
                .param("erreur", erreur)
                .param("id", id)
                .update();
    }

    /** What is no news to anybody any more is not even sent by hand. */
    int perimer(OffsetDateTime maintenant, String motif) {
        return jdbc.sql("update courriel set prochain_le = null,"
                        + " erreur = case when erreur = '' then :motif else erreur end"
                        + " where prochain_le is not null and perime_le <= :maintenant")
                .param("motif", motif)
                .param("maintenant", maintenant)
                .update();
    }

    /** What waited too long would tell old news; it stays, for the administrator to decide. */
    int abandonner(OffsetDateTime maintenant, String motif) {
        return jdbc.sql("update courriel set prochain_le = null,"
                        + " erreur = case when erreur = '' then :motif else erreur end"
                        + " where prochain_le is not null and jusqu_au < :maintenant")
                .param("motif", motif)
                .param("maintenant", maintenant)
                .update();
    }

    boolean relancer(long id, OffsetDateTime maintenant, OffsetDateTime jusquAu) {
        return jdbc.sql(
                                "update courriel set prochain_le = :maintenant, jusqu_au = :jusquau"
                                        + " where id = :id and envoye_le is null and (perime_le is null or perime_le > :maintenant)")
                        .param("maintenant", maintenant)
                        .param("jusquau", jusquAu)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<String> adresse(String compte) {
        return jdbc.sql("select courriel from compte where identifiant = ? and courriel is not null")
                .param(compte)
                .query(String.class)
                .optional();
    }

    /** Active accounts of this name or address, to which no such message was written since then. */
    List<String> oublieux(String saisi, String lien, OffsetDateTime depuis) {
        return jdbc.sql(
                        """
                        select c.identifiant from compte c
                        where c.etat = 'ACTIF' and not c.demonstration and c.courriel is not null
                          and (c.identifiant = lower(:saisi) or lower(c.courriel) = lower(:saisi))
                          and not exists (select 1 from courriel e where e.compte = c.identifiant and e.lien = :lien
                                          and e.depose_le > :depuis)
                        """)
                .param("saisi", saisi)
                .param("lien", lien)
                .param("depuis", depuis)
                .query(String.class)
                .list();
    }

    private static Courriel courriel(ResultSet ligne) throws SQLException {
        return new Courriel(
                ligne.getLong("id"),
                ligne.getString("compte"),
                ligne.getString("adresse"),
                new Lettre(ligne.getString("sujet"), ligne.getString("texte"), ligne.getString("lien")),
                new Courriel.Jointes(
                        ligne.getString("agenda"),
                        ligne.getObject("piece", Long.class),
                        ligne.getString("envoi"),
                        ligne.getObject("perime_le", OffsetDateTime.class)),
                ligne.getObject("depose_le", OffsetDateTime.class),
                ligne.getObject("prochain_le", OffsetDateTime.class),
                ligne.getObject("envoye_le", OffsetDateTime.class),
                ligne.getInt("essais"),
                ligne.getString("erreur"));
    }
}
