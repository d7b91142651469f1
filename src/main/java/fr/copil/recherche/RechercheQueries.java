package fr.copil.recherche;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.comite.Siege;
import fr.copil.commun.Dates;
import fr.copil.commun.NombreImprime;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.Comites;
import fr.copil.recherche.Trouvailles.Resultat;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Niveau;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements, each bounded: the territories, which are many, and all the rest. What is searched is made for it. */
@Repository
class RechercheQueries {

    private static final int RESULTATS_MAX = 8;
    private static final int TITRE_MAX = 160;

    /** A result of a kind, with how well it answers, to put the best kind first. */
    record Classe(int rang, String genre, Resultat resultat) {}

    private final JdbcClient jdbc;

    RechercheQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have a dashboard first, widest first; a part of a word only after. */
    List<Classe> territoires(MotsSaisis saisie) {
        String rang = saisie.rang();
        return jdbc.sql(
                        "select t.code, t.nom, t.niveau, t.commune, case when t.rang = 6 then t.categorie else '' end as annee, "
                                + rang + " as classe from territoire t where " + saisie.condition()
                                + " order by case when " + rang
                                + " < 3 then 0 else 1 end, case when t.rang <= 5 then 0 else 1 end, " + rang
                                + ", t.rang, t.recherche, t.code fetch first " + RESULTATS_MAX + " rows only")
                .params(saisie.parametres())
                .query((ligne, numero) -> new Classe(ligne.getInt("classe"), "Territoires", territoire(ligne)))
                .list();
    }

    private static Resultat territoire(ResultSet ligne) throws SQLException {
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
    }

    /** Everything else, kind by kind, the best of each first; nothing that the reader may not open. */
    List<Classe> rayons(MotsSaisis saisie, Lecteur lecteur) {
        Etendue siennes = Comites.siennes(lecteur, "c");
        Etendue comites = Siege.de(lecteur);
        Etendue rediges = Etendue.de(lecteur.donnant(Droit.ECRIRE_UN_BILAN), "redige", "t.territoire", "t.convention");
        String rang = saisie.rang();
        return jdbc.sql("with t (" + Rayon.COLONNES + ") as ("
                        + Rayon.tous(siennes.condition(), comites.condition(), rediges.condition())
                        + ") select r.* from (select t.*, " + rang
                        + " as classe, row_number() over (partition by t.genre order by " + rang
                        + ", position(:phrase in t.recherche), t.rang, t.id) as numero from t where "
                        + saisie.condition()
                        + ") r where r.numero <= " + RESULTATS_MAX + " order by r.numero")
                .params(saisie.parametres())
                .params(siennes.parametres())
                .params(comites.parametres())
                .params(rediges.parametres())
                .param("audience", lecteur.audience().rang())
                .query((ligne, numero) -> {
                    Rayon rayon = Rayon.valueOf(ligne.getString("genre"));
                    return new Classe(ligne.getInt("classe"), rayon.titre(), resultat(rayon, ligne));
                })
                .list();
    }

    private static Resultat resultat(Rayon rayon, ResultSet ligne) throws SQLException {
        String id = ligne.getString("id");
        LocalDate jour = ligne.getObject("jour", LocalDate.class);
        return new Resultat(
                jour == null
                        ? lisible(rayon, ligne.getString("titre"))
                        : (rayon == Rayon.SEANCES ? "Séance du " : "Séance du comité du ") + Dates.jour(jour),
                Stream.of(rayon == Rayon.VALEURS ? nombre(ligne) : "", lisible(rayon, ligne.getString("detail")))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                rayon.adresse(id, ligne.getString("lieu")));
    }

    /** What people wrote stays as they wrote it. */
    private static String lisible(Rayon rayon, String texte) {
        return Textes.abreger(rayon == Rayon.DECISIONS ? texte : Renvois.sans(texte), TITRE_MAX);
    }

    private static String nombre(ResultSet ligne) throws SQLException {
        BigDecimal valeur = ligne.getBigDecimal("valeur");
        return NombreImprime.enClair(
                ligne.getString("operateur"), valeur, ligne.getBigDecimal("valeur_max"), ligne.getString("unite"));
    }
}
