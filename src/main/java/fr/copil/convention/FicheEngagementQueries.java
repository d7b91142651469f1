package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands on the sheet of one engagement. */
@Repository
class FicheEngagementQueries {

    /** An engagement with the short title of its document, between those that stand beside it there. */
    record Titre(
            Engagement engagement,
            String convention,
            @Nullable EngagementNomme precedent,
            @Nullable EngagementNomme suivant) {}

    /**
     * One that stands above or below, before or after.
     *
     * @param parent whether it is named by the one that is shown
     * @param poursuite whether one continues the other, instead of being a part of it
     * @param texte short title of its document
     */
    record Voisin(boolean parent, boolean poursuite, String texte, Engagement engagement) {}

    private final JdbcClient jdbc;

    FicheEngagementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Titre> parId(String id) {
        return jdbc.sql("select c.titre_court, devant.id as avant, devant.titre as titre_avant, apres.id as apres,"
                        + " apres.titre as titre_apres, " + EngagementQueries.COLONNES
                        + " from engagement e"
                        + " left join engagement devant on devant.rang = (select max(x.rang) from engagement x"
                        + " where x.convention = e.convention and x.rang < e.rang) and devant.convention = e.convention"
                        + " left join engagement apres on apres.rang = (select min(x.rang) from engagement x"
                        + " where x.convention = e.convention and x.rang > e.rang) and apres.convention = e.convention"
                        + " join suivi s on s.engagement = e.id and s.recul = 0 join convention c on c.id = e.convention"
                        + EngagementQueries.AVANT
                        + "where e.id = :id")
                .param("id", id)
                .query((ligne, rang) -> new Titre(
                        EngagementQueries.engagement(ligne),
                        ligne.getString("titre_court"),
                        nomme(ligne.getString("avant"), ligne.getString("titre_avant")),
                        nomme(ligne.getString("apres"), ligne.getString("titre_apres"))))
                .optional();
    }

    private static @Nullable EngagementNomme nomme(@Nullable String id, @Nullable String titre) {
        return id == null || titre == null ? null : new EngagementNomme(id, titre);
    }

    List<Voisin> voisins(String id) {
        return jdbc.sql("select l.de, l.nature, c.titre_court, " + EngagementQueries.COLONNES
                        + " from lien l join engagement e on (l.de = :id and e.id = l.vers) or (l.vers = :id and e.id = l.de)"
                        + " join convention c on c.id = e.convention"
                        + " join suivi s on s.engagement = e.id and s.recul = 0"
                        + EngagementQueries.AVANT + "where l.nature in ('action', 'poursuit') order by e.rang")
                .param("id", id)
                .query((ligne, rang) -> new Voisin(
                        ligne.getString("de").equals(id),
                        ligne.getString("nature").equals("poursuit"),
                        ligne.getString("titre_court"),
                        EngagementQueries.engagement(ligne)))
                .list();
    }

    Optional<CodeTerritoire> territoire(String id) {
        return jdbc.sql(
                        "select c.territoire from engagement e join convention c on c.id = e.convention where e.id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(CodeTerritoire::new);
    }

    List<IndicateurCite> indicateurs(String id) {
        return jdbc.sql(
                        """
                        select i.id, i.nom from lien l join indicateur i on i.id = l.vers
                        where l.de = :id and l.nature = 'indicateur' order by i.rang
                        """)
                .param("id", id)
                .query(IndicateurCite.class)
                .list();
    }

    List<DispositifCite> dispositifs(String id) {
        return jdbc.sql(
                        """
                        select d.id, d.nom from lien l join dispositif d on d.id = l.de
                        where l.vers = :id and l.nature = 'engagement' order by d.rang
                        """)
                .param("id", id)
                .query(DispositifCite.class)
                .list();
    }

    List<EngagementNomme> noms() {
        return jdbc.sql("select id, titre from engagement order by rang")
                .query(EngagementNomme.class)
                .list();
    }
}
