package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConventionQueries {

    /** As {@link Engagement#enPlace()}. */
    static final String EN_PLACE = "case when " + EngagementLu.enPlace("e", "s") + " then true else false end";

    private final JdbcClient jdbc;

    ConventionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param montre a day of the period shown, of what comes back */
    List<Avancement> avancements(LocalDate aujourdHui, LocalDate montre) {
        Map<String, Avancement> parConvention = new LinkedHashMap<>();
        jdbc.sql("select c.id, c.titre, c.titre_court, c.niveau, c.territoire, c.debut, c.fin, suite.vers as poursuit,"
                        + " s.etat, "
                        + EN_PLACE + " as en_place,"
                        + " count(e.id) as nombre," + compte(EngagementLu.revient("e"))
                        + " as devoirs, dernier.jour as seance,"
                        + compte(EngagementLu.change("s", "dernier.jour")) + " as changes,"
                        + compte(EngagementLu.enRetard("e", "s", "avant")) + " as retards,"
                        + compte(EngagementLu.enDesaccord("avis.ecart")) + " as desaccords,"
                        + compte(EngagementLu.aRevoir("s")) + " as a_revoir from convention c"
                        + " left join engagement e on e.convention = c.id and " + EngagementLu.suivi("e")
                        + " left join suivi s on " + EngagementLu.montre("e", "s") + EngagementQueries.AVANT
                        + " left join lien suite on suite.de = c.id and suite.nature = 'poursuit'"
                        // An aggregate cannot hold a query of its own: what the signs look at is joined.
                        + " left join" + EngagementLu.dernieresSeances("dernier") + "on dernier.convention = c.id"
                        + " left join" + EngagementLu.ecarts("avis")
                        + "on avis.engagement = s.engagement and avis.periode = s.periode"
                        + " group by c.id, c.titre, c.titre_court, c.niveau, c.territoire, c.debut, c.fin, c.rang, suite.vers, s.etat,"
                        + " dernier.jour, "
                        + EN_PLACE + " order by c.rang")
                .param("aujourdhui", aujourdHui)
                .param("annee", Periode.annee(montre).code())
                .param("semestre", Periode.semestre(montre).code())
                .query(ligne -> {
                    Avancement avancement = parConvention.computeIfAbsent(
                            ligne.getString("id"), code -> new Avancement(convention(ligne), Map.of()));
                    String etat = ligne.getString("etat");
                    int nombre = ligne.getInt("nombre");
                    if (nombre > 0) {
                        parConvention.put(
                                ligne.getString("id"),
                                ligne.getBoolean("en_place")
                                        ? avancement.avecEnPlace(nombre, actualite(ligne))
                                        : avancement.avec(
                                                // Nobody spoke of that period of it.
                                                etat == null ? EtatSuivi.NON_RENSEIGNE : EtatSuivi.valueOf(etat),
                                                nombre,
                                                actualite(ligne),
                                                new Devoirs(
                                                        ligne.getInt("devoirs"),
                                                        Periode.annee(montre).annee())));
                    }
                });
        return new ArrayList<>(parConvention.values());
    }

    private static Actualite actualite(ResultSet ligne) throws SQLException {
        return new Actualite(
                ligne.getObject("seance", LocalDate.class),
                ligne.getInt("changes"),
                ligne.getInt("retards"),
                ligne.getInt("a_revoir"),
                ligne.getInt("desaccords"));
    }

    private static String compte(String condition) {
        return " count(case when " + condition + " then 1 end)";
    }

    static Convention convention(ResultSet ligne) {
        try {
            return new Convention(
                    ligne.getString("id"),
                    ligne.getString("titre"),
                    ligne.getString("titre_court"),
                    ligne.getString("niveau"),
                    new CodeTerritoire(ligne.getString("territoire")),
                    annee(ligne, "debut"),
                    annee(ligne, "fin"),
                    ligne.getString("poursuit"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Integer annee(ResultSet ligne, String colonne) throws SQLException {
        Date jour = ligne.getDate(colonne);
        return jour == null ? null : jour.toLocalDate().getYear();
    }
}
