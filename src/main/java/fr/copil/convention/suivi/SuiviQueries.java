package fr.copil.convention.suivi;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EngagementLu;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.Partie;
import fr.copil.convention.PartieLue;
import fr.copil.convention.TypeEngagement;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the follow-up of one engagement and writes its next step. */
@Repository
class SuiviQueries {

    private static final String LECTURE =
            """
            select s.*, e.convention, e.titre, e.type, c.territoire, c.debut,
                   (select count(*) from preuve p where p.engagement = e.id) as preuves,
                   d.nombre, d.chiffres, d.moyenne,
                   case when %s then 1 else 0 end as pilote,
                   case when %%s then 1 else 0 end as siege
            from suivi s
            join engagement e on e.id = s.engagement
            join convention c on c.id = e.convention
            left join (
                select l.vers, count(*) as nombre, count(ds.progres) as chiffres, avg(ds.progres * 1.0) as moyenne
                from lien l
                join engagement de on de.id = l.de and %s
                join suivi ds on ds.engagement = de.id and not %s
                where l.nature = 'action' and l.vers = :id
                group by l.vers) d on d.vers = e.id
            where s.engagement = :id
            """
                    .formatted(Pilotes.pilote("e", ":service"), EngagementLu.suivi("de"), EngagementLu.abandonne("ds"));

    private final JdbcClient jdbc;

    SuiviQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the météos and what is asked are for who sits on the committee. */
    Optional<SuiviLu> lire(String engagement, Lecteur lecteur) {
        Etendue siennes = Comites.siennes(lecteur, "c");
        return jdbc.sql(LECTURE.formatted(siennes.condition()))
                .param("id", engagement)
                .param("service", lecteur.service())
                .params(siennes.parametres())
                .query((ligne, rang) -> new Lu(lu(ligne), ligne.getInt("siege") == 1))
                .optional()
                .map(trouve -> trouve.suivi()
                        .avec(meteos(trouve.suivi().engagement(), trouve.suivi().convention(), trouve.siege())));
    }

    private record Lu(SuiviLu suivi, boolean siege) {}

    /** Holds the follow-up until the end of the transaction, so that two people write one after the other. */
    Optional<SuiviLu> retenir(String engagement, Lecteur lecteur) {
        jdbc.sql("select engagement from suivi where engagement = ? for update")
                .param(engagement)
                .query(String.class)
                .optional();
        return lire(engagement, lecteur);
    }

    Optional<String> convention(String engagement) {
        return jdbc.sql("select convention from engagement where id = ?")
                .param(engagement)
                .query(String.class)
                .optional();
    }

    /** @param citation stays as long as the state is the one that the document reports */
    void ecrire(String engagement, Etape etape, String citation) {
        jdbc.sql(
                        """
                        update suivi set etat = :etat, depuis = :depuis, progres = :progres, cause = :cause,
                               debloqueur = :debloqueur, revoir_le = :revoirLe, raison = :raison,
                               realise_le = :realiseLe, citation = :citation, version = version + 1
                        where engagement = :engagement
                        """)
                .params(colonnes(etape))
                .param("engagement", engagement)
                .param("citation", citation)
                .update();
    }

    /** The row of the follow-up is held: nobody writes beside. */
    void ecrire(String engagement, Partie partie, AvisMeteo avis, String compte) {
        jdbc.sql("delete from meteo where engagement = ? and partie = ?")
                .params(engagement, partie.id())
                .update();
        jdbc.sql("insert into meteo (engagement, partie, avis, mot, le, compte) values (?, ?, ?, ?, ?, ?)")
                .params(engagement, partie.id(), avis.meteo().name(), avis.phrase(), avis.le(), compte)
                .update();
    }

    private MeteosDesParties meteos(String engagement, String convention, boolean siege) {
        return new MeteosDesParties(jdbc.sql(
                        "select" + PartieLue.COLONNES
                                + """
                        , m.avis, m.mot, m.le
                        from partie p
                        join service v on v.id = p.service
                        left join meteo m on m.partie = p.id and m.engagement = ?
                        where p.convention = ? order by p.rang
                        """)
                .params(engagement, convention)
                .query((ligne, rang) -> new MeteosDesParties.Donnee(PartieLue.de(ligne), avis(ligne, siege)))
                .list());
    }

    private static @Nullable AvisMeteo avis(ResultSet ligne, boolean siege) throws SQLException {
        String avis = ligne.getString("avis");
        return avis == null
                ? null
                : new AvisMeteo(
                        Meteo.valueOf(avis),
                        siege ? ligne.getString("mot") : "",
                        ligne.getObject("le", OffsetDateTime.class));
    }

    /** A request is no news: the engagement stays without news until somebody gives some. */
    void demander(String engagement, String phrase, OffsetDateTime maintenant) {
        jdbc.sql("update suivi set demande = ?, demande_le = ? where engagement = ?")
                .params(phrase, maintenant, engagement)
                .update();
    }

    /** Whatever was asked is answered. */
    void noterDesNouvelles(String engagement, OffsetDateTime maintenant) {
        jdbc.sql("update suivi set maj_le = ?, demande = '', demande_le = null where engagement = ?")
                .params(maintenant, engagement)
                .update();
    }

    private static SuiviLu lu(ResultSet ligne) throws SQLException {
        OffsetDateTime demandeLe = ligne.getObject("demande_le", OffsetDateTime.class);
        return new SuiviLu(
                ligne.getString("engagement"),
                ligne.getString("convention"),
                ligne.getString("titre"),
                TypeEngagement.lire(ligne.getString("type")).orElseThrow(),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getObject("debut", LocalDate.class),
                etape(ligne),
                ligne.getString("citation"),
                new MeteosDesParties(List.of()),
                demandeLe == null
                        ? null
                        : new Relance(ligne.getInt("siege") == 1 ? ligne.getString("demande") : "", demandeLe),
                new SuiviLu.Details(
                        ligne.getInt("nombre"),
                        ligne.getInt("chiffres"),
                        ligne.getObject("moyenne") == null ? null : (int) Math.round(ligne.getDouble("moyenne"))),
                ligne.getInt("preuves"),
                demandeLe != null || ligne.getObject("maj_le") != null,
                ligne.getInt("pilote") == 1,
                ligne.getInt("version"));
    }

    /** What its state does not have is emptied. */
    private static Map<String, @Nullable Object> colonnes(Etape etape) {
        Map<String, @Nullable Object> colonnes = new HashMap<>();
        colonnes.put("etat", etape.etat().name());
        colonnes.put("depuis", etape.depuis());
        colonnes.put("progres", etape.progres());
        colonnes.put("cause", "");
        colonnes.put("debloqueur", "");
        colonnes.put("revoirLe", null);
        colonnes.put("raison", "");
        colonnes.put("realiseLe", null);
        switch (etape) {
            case Etape.NonRenseigne non -> {}
            case Etape.NonDemarre non -> colonnes.put("raison", non.raison());
            case Etape.EnCours cours -> colonnes.put("raison", cours.raison());
            case Etape.Bloque bloque -> {
                colonnes.put("cause", bloque.cause());
                colonnes.put("debloqueur", bloque.debloqueur());
                colonnes.put("revoirLe", bloque.revoirLe());
            }
            case Etape.Suspendu suspendu -> colonnes.put("raison", suspendu.raison());
            case Etape.Abandonne abandonne -> colonnes.put("raison", abandonne.raison());
            case Etape.Realise realise -> colonnes.put("realiseLe", realise.realiseLe());
        }
        return colonnes;
    }

    static Etape etape(ResultSet ligne) throws SQLException {
        LocalDate depuis = ligne.getObject("depuis", LocalDate.class);
        Integer progres = ligne.getObject("progres", Integer.class);
        String raison = ligne.getString("raison");
        return switch (EtatSuivi.valueOf(ligne.getString("etat"))) {
            case NON_RENSEIGNE -> new Etape.NonRenseigne(depuis);
            case NON_DEMARRE -> new Etape.NonDemarre(depuis, raison);
            case EN_COURS -> new Etape.EnCours(depuis, progres, raison);
            case BLOQUE ->
                new Etape.Bloque(
                        depuis,
                        progres,
                        ligne.getString("cause"),
                        ligne.getString("debloqueur"),
                        ligne.getObject("revoir_le", LocalDate.class));
            case SUSPENDU -> new Etape.Suspendu(depuis, progres, raison);
            case ABANDONNE -> new Etape.Abandonne(depuis, progres, raison);
            case REALISE -> new Etape.Realise(depuis, progres, ligne.getObject("realise_le", LocalDate.class));
        };
    }
}
