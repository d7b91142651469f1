package fr.copil.methode;

import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Codes;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MethodeQueries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * Intercommunalités and communes that hold a contrat de ville. A holder that Copil does not know is published under
     * its département, which answers for nobody.
     */
    private static final String PORTEURS =
            """
            select t.code, t.niveau, t.nom from territoire t
            where t.rang between 4 and 5 and t.code in (
                select pt.territoire from programme_territoire pt join programme p on p.code = pt.programme
                where p.genre = 'CONTRAT_DE_VILLE')
            """;

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

    void ajouter(ReponseSaisie saisie, Commentaire commentaire, Role auteur, OffsetDateTime maintenant) {
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

    /** Those whose name or code holds every word, the ones of the reader's own territory first. */
    Stream<Territoire> territoires(List<String> mots, CodeTerritoire perimetre, int debut, int nombre) {
        StringBuilder sql = new StringBuilder(PORTEURS);
        mots.forEach(mot -> sql.append(" and t.recherche like ?"));
        sql.append(
                """
                 order by case when t.code in %s then 0 else 1 end,
                          t.rang, t.recherche, t.code
                offset ? rows fetch next ? rows only
                """
                        .formatted(Perimetre.dessous("?")));
        JdbcClient.StatementSpec requete = jdbc.sql(sql.toString());
        for (String mot : mots) {
            // Normalised words hold letters, digits and spaces only: nothing to escape.
            requete = requete.param("%" + mot + "%");
        }
        return requete
                .param(perimetre.valeur())
                .param(debut)
                .param(nombre)
                .query(MethodeQueries::territoire)
                .list()
                .stream();
    }

    Optional<Territoire> territoire(String code) {
        return jdbc.sql(PORTEURS + " and t.code = ?")
                .param(code)
                .query(MethodeQueries::territoire)
                .optional();
    }

    /** Those around a territory that has no contrat de ville of its own: above it, or inside it. */
    List<Territoire> autour(String code, int nombre) {
        return jdbc.sql(PORTEURS
                        + """
                         and (t.code in %s or t.code in %s)
                        order by t.rang, t.recherche, t.code fetch next :nombre rows only
                        """
                                .formatted(Perimetre.dessus(":code"), Perimetre.dessous(":code")))
                .param("code", code)
                .param("nombre", nombre)
                .query(MethodeQueries::territoire)
                .list();
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
        return Codes.parmi(Role.values(), Role::name, role).map(Role::libelle).orElse(role);
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
