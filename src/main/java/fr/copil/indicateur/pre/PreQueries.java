package fr.copil.indicateur.pre;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.territoire.CarteDeLAnnee;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Which networks a PRE accompanies: what was declared, and what is in force. */
@Repository
class PreQueries {

    /** The only list that a convention gives: Loire-Atlantique, annexe n° 2014-001. */
    private static final int LISTE_DES_CONVENTIONS = 2014;

    /** Of a list that nobody declared network by network. */
    private static final String ANNEE_DE_LA_LISTE =
            "case when m.publiee then " + LISTE_DES_CONVENTIONS + " else m.periode end";

    /** Behind a figure that no file says. */
    private static final String DERNIERE =
            " left join declaration_pre d on d.reseau = t.code and not m.publiee and d.id = (select max(x.id) from declaration_pre x where"
                    + " x.reseau = t.code) ";

    private static final String DEDANS = Perimetre.dedans("t.code", ":dans");

    /** In the map of today, which alone gives a network its category. */
    private static final String REP_PLUS = " t.categorie = 'REP+' ";

    /** That of the count of the territory: a network of two maps has a figure of each, and what is said of one is not of the other. */
    private static final String DE_L_ANNEE = " m.periode = coalesce((select max(x.periode) from mesure x"
            + " where x.indicateur = :indicateur and x.territoire = :dans and x.population = 'REP_PLUS' and x.agregee"
            + " and x.en_vigueur_au is null and x.periode >= " + CarteDeLAnnee.RENTREE_DES_RESEAUX + "),"
            + CarteDeLAnnee.RENTREE_DES_RESEAUX + ") ";

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    PreQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    /** The years of the lists behind what is known of the REP+ networks of a territory, in order. */
    List<Integer> listes(Lecteur lecteur, CodeTerritoire dans) {
        return jdbc.sql("select distinct coalesce(extract(year from d.au), " + ANNEE_DE_LA_LISTE
                        + ") as annee from mesure m"
                        + " join territoire t on t.code = m.territoire" + DERNIERE
                        + "where m.indicateur = :indicateur and not m.agregee and m.etat = 'VALEUR' and"
                        + MesureLue.PERMISE + "and" + DE_L_ANNEE + "and" + DEDANS + "and" + REP_PLUS + "order by 1")
                .param("indicateur", Indicateurs.COUVERTURE_PRE)
                .param("audience", lecteur.audience().rang())
                .param("dans", dans.valeur())
                .query(Integer.class)
                .list();
    }

    /** Of a territory, the REP+ first. */
    List<ReseauPre> reseaux(Lecteur lecteur, CodeTerritoire dans) {
        return jdbc.sql("select t.code, t.niveau, t.nom, case when" + REP_PLUS + "then 1 else 0 end as rep_plus,"
                        + " t.commune, d.au, d.source, d.compte, d.le, " + ANNEE_DE_LA_LISTE + " as liste,"
                        + CarteDeLAnnee.RENTREE_DES_RESEAUX + "as carte_rep,"
                        + MesureLue.ETAT + "as etat," + MesureLue.VALEURS + "from territoire t left join mesure m on"
                        + " m.territoire = t.code and m.indicateur = :indicateur and m.population = 'ENSEMBLE' and"
                        + MesureLue.EN_VIGUEUR + "and" + DE_L_ANNEE + DERNIERE
                        + "where t.niveau = 'RESEAU' and t.categorie is not null and" + DEDANS
                        + "order by rep_plus desc, t.commune, t.recherche, t.code")
                .param("indicateur", Indicateurs.COUVERTURE_PRE)
                .param("audience", lecteur.audience().rang())
                .param("dans", dans.valeur())
                .query((ligne, rang) -> reseau(ligne))
                .list();
    }

    /** From which rentrée on no file says otherwise. */
    Map<CodeTerritoire, Integer> declares() {
        Map<CodeTerritoire, Integer> declares = new HashMap<>();
        jdbc.sql("select m.territoire, min(m.periode) from mesure m where m.indicateur = :indicateur and not m.agregee"
                        + " and not m.publiee and (" + MesureLue.EN_VIGUEUR
                        + "or m.territoire in (select reseau from declaration_pre)) group by m.territoire")
                .param("indicateur", Indicateurs.COUVERTURE_PRE)
                .query(ligne -> {
                    declares.put(new CodeTerritoire(ligne.getString(1)), ligne.getInt(2));
                });
        return declares;
    }

    long livraison(String jeu, String producteur, int lignes, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le, motif)
                        values ('déclaration des PRE', '', :jeu, :producteur, '', 0, 'INTEGREE', :lignes, :maintenant, '')
                        """)
                .param("jeu", jeu)
                .param("producteur", producteur)
                .param("lignes", lignes)
                .param("maintenant", maintenant)
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKey()).longValue();
    }

    void declarer(
            Collection<CodeTerritoire> reseaux,
            boolean couvert,
            LocalDate au,
            String source,
            String compte,
            OffsetDateTime maintenant,
            long livraison) {
        lots.batchUpdate(
                "insert into declaration_pre (reseau, couvert, au, source, compte, le, livraison) values (?, ?, ?, ?, ?, ?, ?)",
                reseaux,
                100,
                (ordre, reseau) -> {
                    ordre.setString(1, reseau.valeur());
                    ordre.setBoolean(2, couvert);
                    ordre.setObject(3, au);
                    ordre.setString(4, source);
                    ordre.setString(5, compte);
                    ordre.setObject(6, maintenant);
                    ordre.setLong(7, livraison);
                });
    }

    /** The rentrée of the list of networks in force. */
    int rentree(int sinon) {
        Integer rentree = lots.queryForObject(
                "select max(m.periode) from mesure m where m.indicateur = '" + Indicateurs.COUVERTURE_PRE
                        + "' and m.publiee and not m.agregee and" + MesureLue.EN_VIGUEUR,
                Integer.class);
        return rentree == null ? sinon : rentree;
    }

    private static ReseauPre reseau(ResultSet ligne) throws SQLException {
        LocalDate au = ligne.getObject("au", LocalDate.class);
        return new ReseauPre(
                new Territoire(
                        new CodeTerritoire(ligne.getString("code")),
                        Niveau.valueOf(ligne.getString("niveau")),
                        ligne.getString("nom")),
                ligne.getString("commune"),
                ligne.getInt("rep_plus") == 1,
                couvert(ligne),
                ligne.getInt("liste"),
                ligne.getInt("carte_rep"),
                au == null
                        ? null
                        : new ReseauPre.Declaration(
                                au,
                                ligne.getString("source"),
                                ligne.getString("compte"),
                                ligne.getObject("le", OffsetDateTime.class).toInstant()));
    }

    private static @Nullable Boolean couvert(ResultSet ligne) throws SQLException {
        var numerateur = ligne.getBigDecimal("numerateur");
        return numerateur == null ? null : numerateur.signum() > 0;
    }
}
