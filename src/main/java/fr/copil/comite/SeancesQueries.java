package fr.copil.comite;

import fr.copil.acces.Lecteur;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Séances, as they stand; each change is made on what was read, or not at all. */
@Repository
class SeancesQueries {

    /** One row, without its committee, its points and its seats. */
    record Ligne(
            long id,
            long comite,
            String numero,
            LocalDate jour,
            String heure,
            int minutes,
            String lieu,
            EtatSeance etat,
            String motif,
            @Nullable String animateur,
            String animePar,
            @Nullable Long point,
            String detour,
            String loupe,
            String nomTenu,
            @Nullable Integer quorumTenu,
            @Nullable OffsetDateTime depuis,
            int version) {}

    private final JdbcClient jdbc;

    SeancesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for one on whose committee the reader does not sit. */
    Optional<Ligne> parId(Lecteur lecteur, long id) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql("select s.* from comite_seance s join comite c on c.id = s.comite"
                        + " join convention v on v.id = c.convention where s.id = :id and" + siege.condition())
                .params(siege.parametres())
                .param("id", id)
                .query((ligne, rang) -> ligne(ligne))
                .optional();
    }

    /** The next of its year: {@code 2026-03}. */
    String numero(int annee) {
        int deja = jdbc.sql(
                        "select coalesce(max(cast(substring(numero from 6) as integer)), 0) from comite_seance where numero like ?")
                .param(annee + "-%")
                .query(Integer.class)
                .single();
        return "%d-%02d".formatted(annee, deja + 1);
    }

    long creer(long comite, String numero, SeanceSaisie saisie, String compte) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite_seance (comite, numero, jour, heure, minutes, lieu, etat, motif, anime_par, detour, compte,
                            version)
                        values (:comite, :numero, :jour, :heure, :minutes, :lieu, 'PREPAREE', '', '', '', :compte, 1)
                        """)
                .param("comite", comite)
                .param("numero", numero)
                .param("jour", saisie.jour())
                .param("heure", saisie.heure())
                .param("minutes", saisie.minutes())
                .param("lieu", saisie.lieu())
                .param("compte", compte)
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    boolean deplacer(Seance seance, SeanceSaisie saisie) {
        return jdbc.sql(
                                """
                                update comite_seance set jour = :jour, heure = :heure, minutes = :minutes, lieu = :lieu,
                                    version = version + 1
                                where id = :id and version = :version and etat = 'PREPAREE'
                                """)
                        .param("jour", saisie.jour())
                        .param("heure", saisie.heure())
                        .param("minutes", saisie.minutes())
                        .param("lieu", saisie.lieu())
                        .param("id", seance.id())
                        .param("version", seance.version())
                        .update()
                == 1;
    }

    boolean annuler(long id, String motif) {
        return jdbc.sql("update comite_seance set etat = 'ANNULEE', motif = ?, version = version + 1"
                                + " where id = ? and etat = 'PREPAREE'")
                        .params(motif, id)
                        .update()
                == 1;
    }

    /** Whoever leads from now on; the room goes on from where it was. */
    boolean animer(Seance seance, String compte, String par, OffsetDateTime maintenant) {
        return jdbc.sql(
                                """
                                update comite_seance set animateur = :compte, anime_par = :par, etat = 'OUVERTE',
                                    ouverte_le = coalesce(ouverte_le, :maintenant), depuis = coalesce(depuis, :maintenant),
                                    point = coalesce(point, (select min(p.id) from comite_point p where p.seance = comite_seance.id
                                        and p.rang = (select min(q.rang) from comite_point q where q.seance = comite_seance.id))),
                                    version = version + 1
                                where id = :id and version = :version and etat in ('PREPAREE', 'OUVERTE')
                                """)
                        .param("compte", compte)
                        .param("par", par)
                        .param("maintenant", maintenant)
                        .param("id", seance.id())
                        .param("version", seance.version())
                        .update()
                == 1;
    }

    /** Only by who leads; the time spent on the point one leaves is added to it. */
    boolean aller(long seance, String compte, long point, OffsetDateTime maintenant) {
        passer(seance, maintenant);
        return jdbc.sql(
                                """
                                update comite_seance set point = :point, detour = '', loupe = '', depuis = :maintenant, version = version + 1
                                where id = :id and etat = 'OUVERTE' and animateur = :compte
                                  and exists (select 1 from comite_point p where p.id = :point and p.seance = comite_seance.id)
                                """)
                        .param("point", point)
                        .param("maintenant", maintenant)
                        .param("id", seance)
                        .param("compte", compte)
                        .update()
                == 1;
    }

    private void passer(long seance, OffsetDateTime maintenant) {
        jdbc.sql("select point, depuis from comite_seance where id = ? and etat = 'OUVERTE' and point is not null")
                .param(seance)
                .query((ligne, rang) -> {
                    OffsetDateTime depuis = ligne.getObject("depuis", OffsetDateTime.class);
                    long point = ligne.getLong("point");
                    return depuis == null
                            ? new long[] {point, 0}
                            : new long[] {point, maintenant.toEpochSecond() - depuis.toEpochSecond()};
                })
                .optional()
                .ifPresent(quitte -> jdbc.sql("update comite_point set passe = passe + ? where id = ?")
                        .params(Math.clamp(quitte[1], 0, 86_400), quitte[0])
                        .update());
    }

    boolean montrer(long seance, String compte, String detour) {
        return jdbc.sql("update comite_seance set detour = ?, loupe = '', version = version + 1"
                                + " where id = ? and etat = 'OUVERTE' and animateur = ?")
                        .params(detour, seance, compte)
                        .update()
                == 1;
    }

    /** Whoever leads: what was beside the point is no more. */
    void revenir(long seance) {
        jdbc.sql("update comite_seance set detour = '', version = version + 1 where id = ?")
                .param(seance)
                .update();
    }

    boolean regarder(long seance, String compte, String loupe) {
        return jdbc.sql("update comite_seance set loupe = ?, version = version + 1"
                                + " where id = ? and etat = 'OUVERTE' and animateur = ?")
                        .params(loupe, seance, compte)
                        .update()
                == 1;
    }

    /** One that is held before its day was held today. */
    boolean clore(long seance, String compte, LocalDate aujourdHui, OffsetDateTime maintenant) {
        passer(seance, maintenant);
        return jdbc.sql(
                                "update comite_seance set etat = 'CLOSE', close_le = ?, detour = '', loupe = '', jour = least(jour, ?), version = version + 1,"
                                        + " nom_tenu = (select c.nom from comite c where c.id = comite_seance.comite),"
                                        + " quorum_tenu = (select c.quorum from comite c where c.id = comite_seance.comite)"
                                        + " where id = ? and etat = 'OUVERTE' and animateur = ?")
                        .params(maintenant, aujourdHui, seance, compte)
                        .update()
                == 1;
    }

    void fixerLaSuivante(long seance, long suivante) {
        jdbc.sql("update comite_seance set suivante = ? where id = ?")
                .params(suivante, seance)
                .update();
    }

    private static Ligne ligne(ResultSet ligne) throws SQLException {
        return new Ligne(
                ligne.getLong("id"),
                ligne.getLong("comite"),
                ligne.getString("numero"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getString("heure"),
                ligne.getInt("minutes"),
                ligne.getString("lieu"),
                EtatSeance.valueOf(ligne.getString("etat")),
                ligne.getString("motif"),
                ligne.getString("animateur"),
                ligne.getString("anime_par"),
                ligne.getObject("point", Long.class),
                ligne.getString("detour"),
                ligne.getString("loupe"),
                ligne.getString("nom_tenu"),
                ligne.getObject("quorum_tenu", Integer.class),
                ligne.getObject("depuis", OffsetDateTime.class),
                ligne.getInt("version"));
    }
}
