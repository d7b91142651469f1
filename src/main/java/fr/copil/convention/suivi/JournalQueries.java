package fr.copil.convention.suivi;

import fr.copil.acces.Lecteur;
import fr.copil.acces.ServiceNomme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the journal and reads it; nothing else can be done to it. */
@Repository
class JournalQueries {

    /** What a line adds: what changed, in the words of the screens, and why. */
    record Ecriture(
            NatureDuChangement nature,
            @Nullable Sujet sujet,
            String avant,
            String apres,
            String texte,
            @Nullable Long preuve) {

        static Ecriture changement(NatureDuChangement nature, String avant, String apres, String texte) {
            return new Ecriture(nature, null, avant, apres, texte, null);
        }
    }

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ajouter(SuiviLu suivi, Lecteur auteur, OffsetDateTime maintenant, Ecriture ecriture) {
        Sujet sujet = ecriture.sujet();
        jdbc.sql(
                        """
                        insert into journal_suivi (engagement, version, le, compte, fonction, nature, sujet, avant, apres,
                                                   texte, preuve, service, periode)
                        values (:engagement, :version, :le, :compte, :fonction, :nature, :sujet, :avant, :apres,
                                :texte, :preuve, :service, :periode)
                        """)
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .param("version", suivi.version() + 1)
                .param("le", maintenant)
                .param("compte", auteur.compte())
                .param("fonction", auteur.role().libelle())
                .param("nature", ecriture.nature().name())
                .param("sujet", sujet == null ? null : sujet.name())
                .param("avant", ecriture.avant())
                .param("apres", ecriture.apres())
                .param("texte", ecriture.texte())
                .param("preuve", ecriture.preuve())
                .param("service", auteur.service())
                .update();
    }

    /**
     * The newest first. States, progress and météos are public as the conventions are; what people write about them is for
     * the committee.
     *
     * @param dedans whether the reader sits on it
     * @param depuis nothing older; everything when there is none
     */
    List<EntreeJournal> lire(String engagement, boolean dedans, @Nullable OffsetDateTime depuis) {
        return jdbc.sql(lecture(dedans, depuis, "j.engagement = :engagement"))
                .param("engagement", engagement)
                .param("depuis", depuis)
                .query((ligne, rang) -> entree(ligne))
                .list();
    }

    /** The journals of all the engagements of a convention, mixed, the newest first. */
    List<LigneDeJournal> deLaConvention(String convention, boolean dedans, @Nullable OffsetDateTime depuis) {
        return jdbc.sql(lecture(dedans, depuis, "e.convention = :convention"))
                .param("convention", convention)
                .param("depuis", depuis)
                .query((ligne, rang) ->
                        new LigneDeJournal(ligne.getString("engagement"), ligne.getString("titre"), entree(ligne)))
                .list();
    }

    private static String lecture(boolean dedans, @Nullable OffsetDateTime depuis, String quoi) {
        return "select j.id, j.engagement, e.titre, j.le, j.fonction, j.nature, j.sujet, j.avant, j.apres, j.preuve, j.periode,"
                + " v.id as service, v.nom, v.nom_court, v.article, "
                + (dedans ? "j.texte" : "'' as texte")
                + " from journal_suivi j join engagement e on e.id = j.engagement"
                + " left join service v on v.id = j.service where "
                + quoi
                + (dedans ? "" : " and j.nature in ('ETAT', 'PROGRES', 'METEO', 'ECHEANCE')")
                + (depuis == null ? "" : " and j.le >= :depuis")
                + " order by j.id desc";
    }

    private static EntreeJournal entree(ResultSet ligne) throws SQLException {
        String sujet = ligne.getString("sujet");
        return new EntreeJournal(
                ligne.getLong("id"),
                ligne.getObject("le", OffsetDateTime.class),
                ligne.getString("fonction"),
                NatureDuChangement.valueOf(ligne.getString("nature")),
                sujet == null ? null : Sujet.valueOf(sujet),
                ligne.getString("avant"),
                ligne.getString("apres"),
                ligne.getString("texte"),
                ligne.getObject("preuve", Long.class),
                ligne.getString("service") == null
                        ? null
                        : new ServiceNomme(
                                ligne.getString("service"),
                                ligne.getString("nom"),
                                ligne.getString("nom_court"),
                                ligne.getString("article")),
                ligne.getString("periode"));
    }
}
