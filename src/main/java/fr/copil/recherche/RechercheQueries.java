package fr.copil.recherche;

import fr.copil.recherche.Reponse.Resultat;
import fr.copil.territoire.Niveau;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement a kind, each bounded: what is searched is a column made for it. */
@Repository
class RechercheQueries {

    private static final int RESULTATS_MAX = 8;

    /** A result with how well it answers, to put the best kind first. */
    record Classe(int rang, Resultat resultat) {}

    private final JdbcClient jdbc;

    RechercheQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have a dashboard first, widest first; a part of a word only after. */
    List<Classe> territoires(Saisie saisie) {
        return lire(
                saisie,
                "t.code, t.nom, t.niveau, t.commune, case when t.rang = 6 then t.categorie else '' end as annee",
                "territoire t",
                "case when %1$s < 3 then 0 else 1 end, case when t.rang <= 5 then 0 else 1 end, %1$s, t.rang, t.recherche, t.code",
                (ligne, rang) -> {
                    String code = ligne.getString("code");
                    String annee = ligne.getString("annee");
                    String commune = ligne.getString("commune");
                    return new Resultat(
                            ligne.getString("nom"),
                            Niveau.valueOf(ligne.getString("niveau")).libelle()
                                    + (annee.isEmpty() ? "" : " " + annee)
                                    + " · " + code.substring(code.indexOf('-') + 1)
                                    + (commune.isEmpty() ? "" : " · " + commune),
                            "/territoires/" + code);
                });
    }

    List<Classe> engagements(Saisie saisie) {
        return lire(
                saisie,
                "t.id, t.titre as nom, c.titre_court as detail",
                "engagement t join convention c on c.id = t.convention",
                "%s, position(:phrase in t.recherche), t.rang, t.id",
                resultat("/engagements/"));
    }

    List<Classe> indicateurs(Saisie saisie) {
        return lire(
                saisie,
                "t.id, t.nom, coalesce(c.titre_court, t.producteur) as detail",
                "indicateur t left join convention c on c.id = t.convention",
                "%s, position(:phrase in t.recherche), t.rang, t.id",
                resultat("/indicateurs/"));
    }

    List<Classe> dispositifs(Saisie saisie) {
        return lire(
                saisie,
                "t.id, t.nom, t.acteurs as detail",
                "dispositif t",
                "%s, position(:phrase in t.recherche), t.rang, t.id",
                resultat("/dispositifs/"));
    }

    /** Committees and working groups, on the page of the document that creates them. */
    List<Classe> instances(Saisie saisie) {
        return lire(
                saisie,
                "t.id, t.convention, t.nom, c.titre_court as detail",
                "instance t join convention c on c.id = t.convention",
                "%s, position(:phrase in t.recherche), t.rang, t.id",
                (ligne, rang) -> new Resultat(
                        ligne.getString("nom"),
                        ligne.getString("id") + " · " + ligne.getString("detail"),
                        "/conventions/" + ligne.getString("convention") + "?vue=instances"));
    }

    private List<Classe> lire(
            Saisie saisie, String colonnes, String tables, String ordre, RowMapper<Resultat> lecture) {
        return jdbc.sql("select " + colonnes + ", " + saisie.rang() + " as classe from " + tables + " where "
                        + saisie.condition() + " order by " + ordre.formatted(saisie.rang())
                        + " fetch first " + RESULTATS_MAX + " rows only")
                .params(saisie.parametres())
                .query((ligne, rang) -> new Classe(ligne.getInt("classe"), resultat(ligne, rang, lecture)))
                .list();
    }

    private static RowMapper<Resultat> resultat(String adresse) {
        return (ligne, rang) -> {
            String id = ligne.getString("id");
            String detail = ligne.getString("detail");
            return new Resultat(ligne.getString("nom"), detail.isEmpty() ? id : id + " · " + detail, adresse + id);
        };
    }

    private static Resultat resultat(ResultSet ligne, int rang, RowMapper<Resultat> lecture) throws SQLException {
        Resultat resultat = lecture.mapRow(ligne, rang);
        if (resultat == null) {
            throw new IllegalStateException("no result for a row");
        }
        return resultat;
    }
}
