package fr.copil.convention.suivi;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EngagementLu;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.Occurrence;
import fr.copil.convention.OccurrenceLue;
import fr.copil.convention.Partie;
import fr.copil.convention.PartieLue;
import fr.copil.convention.Recurrence;
import fr.copil.convention.TypeEngagement;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the follow-up of one engagement and writes its next step. */
@Repository
class SuiviQueries {

    private static final String LECTURE =
            """
            select s.*, e.id, e.convention, e.titre, e.type, e.recurrence, e.jour_annuel, c.territoire, c.debut,
                   (select count(*) from preuve p where p.engagement = e.id
                    and p.periode = coalesce(s.periode, :periode)) as preuves,
                   case when exists (select 1 from journal_suivi j where j.engagement = e.id) then 1 else 0 end as commente,
                   (select string_agg(t.periode || '|' || t.etat || '|'
                                      || coalesce(cast(coalesce(t.fixee_le, t.attendue_le) as varchar), ''), '#')
                    from suivi t where t.engagement = e.id and t.periode <> '') as tenues,
                   d.nombre, d.chiffres, d.moyenne,
                   case when %s then 1 else 0 end as pilote,
                   case when %%s then 1 else 0 end as siege
            from engagement e
            left join suivi s on s.engagement = e.id and %%s
            join convention c on c.id = e.convention
            left join (
                select l.vers, count(*) as nombre, count(ds.progres) as chiffres, avg(ds.progres * 1.0) as moyenne
                from lien l
                join engagement de on de.id = l.de and %s
                join suivi ds on ds.engagement = de.id and not %s
                     and ((:periode <> '' and %s and ds.periode = :periode)
                          or ((:periode = '' or not %s) and ds.recul = 0))
                where l.nature = 'action' and l.vers = :id
                group by l.vers) d on d.vers = e.id
            where e.id = :id and (s.engagement is not null or %s)
            """
                    .formatted(
                            Pilotes.pilote("e", ":service"),
                            EngagementLu.suivi("de"),
                            EngagementLu.abandonne("ds"),
                            EngagementLu.revient("de"),
                            EngagementLu.revient("de"),
                            EngagementLu.revient("e"));

    private final JdbcClient jdbc;

    SuiviQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Why the météos and what is asked are for who sits on the committee.
     *
     * @param periode empty for the present one; of one that nobody spoke of, what stands before anybody does
     */
    Optional<SuiviLu> lire(String engagement, String periode, Lecteur lecteur) {
        Etendue siennes = Comites.siennes(lecteur, "c");
        return jdbc.sql(LECTURE.formatted(
                        siennes.condition(), periode.isEmpty() ? "s.recul = 0" : "s.periode = :periode"))
                .param("id", engagement)
                .param("periode", periode)
                .param("service", lecteur.service())
                .params(siennes.parametres())
                .query((ligne, rang) -> new Lu(lu(ligne, periode), ligne.getInt("siege") == 1))
                .optional()
                .map(trouve -> trouve.suivi().avec(meteos(trouve.suivi(), trouve.siege())));
    }

    private record Lu(SuiviLu suivi, boolean siege) {}

    /** Holds the follow-up until the end of the transaction, so that two people write one after the other. */
    void retenir(SuiviLu suivi) {
        jdbc.sql("select engagement from suivi where engagement = ? and periode = ? for update")
                .params(suivi.engagement(), suivi.periode())
                .query(String.class)
                .optional();
    }

    /** Whoever speaks of a period begins it: it has its row, and a day by which it is due. */
    void ouvrir(SuiviLu suivi, LocalDate aujourdHui) {
        Occurrence occurrence = suivi.occurrence();
        if (occurrence == null) {
            return;
        }
        jdbc.sql("insert into suivi (engagement, periode, recul, etat, citation, version)"
                        + " select e.id, :periode, :recul, 'NON_RENSEIGNE', '', 0 from engagement e where e.id = :engagement"
                        + " and not exists (select 1 from suivi s where s.engagement = e.id and s.periode = :periode)")
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .param("recul", Math.clamp(occurrence.periode().recul(aujourdHui), 0, 2))
                .update();
        jdbc.sql("update suivi set attendue_le = ? where engagement = ? and periode = ? and attendue_le is null")
                .params(occurrence.periode().echeance(suivi.jourAnnuel()), suivi.engagement(), suivi.periode())
                .update();
    }

    /** @param jour none to come back to what the text says */
    void fixer(SuiviLu suivi, @Nullable LocalDate jour, Lecteur auteur, OffsetDateTime maintenant) {
        jdbc.sql("update suivi set fixee_le = :jour, fixee_par = :fonction, fixee_dit_le = :maintenant,"
                        + " version = version + 1 where engagement = :engagement and periode = :periode")
                .param("jour", jour)
                .param("fonction", jour == null ? "" : auteur.role().libelle())
                .param("maintenant", jour == null ? null : maintenant)
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .update();
    }

    Optional<String> convention(String engagement) {
        return jdbc.sql("select convention from engagement where id = ?")
                .param(engagement)
                .query(String.class)
                .optional();
    }

    /** @param citation stays as long as the state is the one that the document reports */
    void ecrire(SuiviLu suivi, Etape etape, String citation) {
        jdbc.sql(
                        """
                        update suivi set etat = :etat, depuis = :depuis, progres = :progres, cause = :cause,
                               debloqueur = :debloqueur, revoir_le = :revoirLe, raison = :raison,
                               realise_le = :realiseLe, citation = :citation, version = version + 1
                        where engagement = :engagement and periode = :periode
                        """)
                .params(colonnes(etape))
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .param("citation", citation)
                .update();
    }

    /** The row of the follow-up is held: nobody writes beside. */
    void ecrire(SuiviLu suivi, Partie partie, AvisMeteo avis, String compte) {
        jdbc.sql("delete from meteo where engagement = ? and periode = ? and partie = ?")
                .params(suivi.engagement(), suivi.periode(), partie.id())
                .update();
        jdbc.sql("insert into meteo (engagement, periode, partie, avis, mot, le, compte) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        suivi.engagement(),
                        suivi.periode(),
                        partie.id(),
                        avis.meteo().name(),
                        avis.phrase(),
                        avis.le(),
                        compte)
                .update();
    }

    private MeteosDesParties meteos(SuiviLu suivi, boolean siege) {
        return new MeteosDesParties(jdbc.sql(
                        "select" + PartieLue.COLONNES
                                + """
                        , m.avis, m.mot, m.le
                        from partie p
                        join service v on v.id = p.service
                        left join meteo m on m.partie = p.id and m.engagement = ? and m.periode = ?
                        where p.convention = ? order by p.rang
                        """)
                .params(suivi.engagement(), suivi.periode(), suivi.convention())
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
    void demander(SuiviLu suivi, String phrase, OffsetDateTime maintenant) {
        jdbc.sql("update suivi set demande = ?, demande_le = ? where engagement = ? and periode = ?")
                .params(phrase, maintenant, suivi.engagement(), suivi.periode())
                .update();
    }

    /** Whatever was asked is answered. */
    void noterDesNouvelles(SuiviLu suivi, OffsetDateTime maintenant) {
        jdbc.sql("update suivi set maj_le = ?, demande = '', demande_le = null where engagement = ? and periode = ?")
                .params(maintenant, suivi.engagement(), suivi.periode())
                .update();
    }

    private static SuiviLu lu(ResultSet ligne, String periode) throws SQLException {
        Recurrence recurrence = Recurrence.valueOf(ligne.getString("recurrence"));
        Occurrence tenue = OccurrenceLue.de(ligne);
        OffsetDateTime demandeLe = ligne.getObject("demande_le", OffsetDateTime.class);
        return new SuiviLu(
                ligne.getString("id"),
                ligne.getString("convention"),
                ligne.getString("titre"),
                TypeEngagement.lire(ligne.getString("type")).orElseThrow(),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getObject("debut", LocalDate.class),
                etape(ligne),
                Objects.requireNonNullElse(ligne.getString("citation"), ""),
                new MeteosDesParties(List.of()),
                demandeLe == null
                        ? null
                        : new Relance(ligne.getInt("siege") == 1 ? ligne.getString("demande") : "", demandeLe),
                new SuiviLu.Details(
                        ligne.getInt("nombre"),
                        ligne.getInt("chiffres"),
                        ligne.getObject("moyenne") == null ? null : (int) Math.round(ligne.getDouble("moyenne"))),
                ligne.getInt("preuves"),
                ligne.getInt("commente") == 1,
                ligne.getInt("pilote") == 1,
                ligne.getInt("version"),
                recurrence,
                ligne.getString("jour_annuel"),
                tenue == null
                        ? recurrence
                                .periode(periode)
                                .map(une -> new Occurrence(une, null, null))
                                .orElse(null)
                        : tenue,
                tenues(ligne.getString("tenues")));
    }

    private static List<SuiviLu.Tenue> tenues(@Nullable String donnees) {
        return donnees == null
                ? List.of()
                : Arrays.stream(donnees.split("#"))
                        .map(donnee -> donnee.split("\\|", -1))
                        .map(donnee -> new SuiviLu.Tenue(
                                donnee[0],
                                EtatSuivi.valueOf(donnee[1]),
                                donnee[2].isEmpty() ? null : LocalDate.parse(donnee[2])))
                        .toList();
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
        if (ligne.getString("etat") == null) {
            return new Etape.NonRenseigne(null);
        }
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
