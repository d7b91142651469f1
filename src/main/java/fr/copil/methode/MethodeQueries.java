package fr.copil.methode;

import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MethodeQueries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    MethodeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> items() {
        return jdbc.sql("select id, theme, nature, libelle, source, note from item_methode order by rang")
                .query((ligne, rang) -> new Item(
                        ligne.getString("id"),
                        ThemeMethode.valueOf(constante(ligne.getString("theme"))),
                        NatureItem.valueOf(constante(ligne.getString("nature"))),
                        ligne.getString("libelle"),
                        ligne.getString("source"),
                        ligne.getString("note")))
                .list();
    }

    /** The oldest first. */
    List<ReponseDonnee> reponses(CodeTerritoire territoire) {
        return jdbc.sql("select * from reponse_methode where territoire = ? order by id")
                .param(territoire.valeur())
                .query(MethodeQueries::reponse)
                .list();
    }

    List<ReponseDonnee> reponses(CodeTerritoire territoire, String item) {
        return jdbc.sql("select * from reponse_methode where territoire = ? and item = ? order by id")
                .param(territoire.valeur())
                .param(item)
                .query(MethodeQueries::reponse)
                .list();
    }

    /** Holds the question until the end of the transaction, so that two answers are given one after the other. */
    boolean retenirLaQuestion(String item) {
        return jdbc.sql("select id from item_methode where id = ? and nature = 'question' for update")
                .param(item)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void ajouter(Saisie saisie, Commentaire commentaire, Role auteur, OffsetDateTime maintenant) {
        jdbc.sql(
                        """
                        insert into reponse_methode (item, territoire, reponse, commentaire, auteur, le)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        saisie.item(),
                        saisie.territoire().valeur(),
                        saisie.reponse().name(),
                        commentaire.texte(),
                        auteur.name(),
                        maintenant)
                .update();
    }

    /** Territories that may have a contrat de ville: intercommunalités and communes, whose text holds every word. */
    Stream<Territoire> territoires(List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder("select code, niveau, nom from territoire where rang between ? and ?");
        mots.forEach(mot -> sql.append(" and recherche like ?"));
        sql.append(" order by rang, recherche, code offset ? rows fetch next ? rows only");
        JdbcClient.StatementSpec requete =
                jdbc.sql(sql.toString()).param(Niveau.EPCI.rang()).param(Niveau.COMMUNE.rang());
        for (String mot : mots) {
            // Normalised words hold letters and digits only: nothing to escape.
            requete = requete.param("%" + mot + "%");
        }
        return requete.param(debut).param(nombre).query(MethodeQueries::territoire).list().stream();
    }

    Optional<Territoire> territoire(String code) {
        return jdbc.sql("select code, niveau, nom from territoire where code = ? and rang between ? and ?")
                .param(code)
                .param(Niveau.EPCI.rang())
                .param(Niveau.COMMUNE.rang())
                .query(MethodeQueries::territoire)
                .optional();
    }

    /** Whether a territory lies, at least by one of its communes, in a wider one: an intercommunalité may straddle. */
    boolean estDans(Territoire territoire, CodeTerritoire perimetre) {
        return jdbc.sql(
                                """
                        select count(*) from ascendance dedans
                        join ascendance dehors on dehors.territoire = dedans.territoire
                        join territoire perimetre on perimetre.code = dehors.ancetre
                        where dedans.ancetre = ? and dehors.ancetre = ? and perimetre.rang < ?
                        """)
                        .param(territoire.code().valeur())
                        .param(perimetre.valeur())
                        .param(territoire.niveau().rang())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static ReponseDonnee reponse(ResultSet ligne, int rang) throws SQLException {
        return new ReponseDonnee(
                ligne.getLong("id"),
                ligne.getString("item"),
                Reponse.valueOf(ligne.getString("reponse")),
                ligne.getString("commentaire"),
                fonction(ligne.getString("auteur")),
                ligne.getObject("le", OffsetDateTime.class).atZoneSameInstant(PARIS));
    }

    /** A role that no longer exists is shown as it was written. */
    private static String fonction(String role) {
        return Arrays.stream(Role.values())
                .filter(connu -> connu.name().equals(role))
                .map(Role::libelle)
                .findFirst()
                .orElse(role);
    }

    private static Territoire territoire(ResultSet ligne, int rang) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString("code")),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }

    private static String constante(String code) {
        return code.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
