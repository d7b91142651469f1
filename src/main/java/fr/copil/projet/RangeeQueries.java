package fr.copil.projet;

import fr.copil.acces.Lecteur;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of the texts that are being written. */
@Repository
class RangeeQueries {

    private static final TypeReference<Map<String, String>> CELLULES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RangeeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RangeeDeProjet> de(long projet) {
        return seules(projet, List.of(GenreDeRangee.values()));
    }

    /** Of some kinds alone. */
    List<RangeeDeProjet> seules(long projet, List<GenreDeRangee> genres) {
        return jdbc.sql(
                        """
                        select id, fichier, rang, valeurs, abandonnee, version from ligne_de_projet
                        where projet = :projet and fichier in (:fichiers) order by rang, id
                        """)
                .param("projet", projet)
                .param("fichiers", genres.stream().map(GenreDeRangee::fichier).toList())
                .query((ligne, rang) -> new RangeeDeProjet(
                        ligne.getString("id"),
                        GenreDeRangee.duFichier(ligne.getString("fichier")).orElseThrow(),
                        ligne.getInt("rang"),
                        json.readValue(ligne.getString("valeurs"), CELLULES),
                        ligne.getBoolean("abandonnee"),
                        ligne.getInt("version")))
                .list();
    }

    void ajouter(long projet, RangeeDeProjet rangee, Lecteur lecteur, OffsetDateTime le) {
        jdbc.sql(
                        """
                        insert into ligne_de_projet (projet, id, fichier, rang, valeurs, abandonnee, version, compte, le)
                        values (?, ?, ?, ?, ?, false, 0, ?, ?)
                        """)
                .params(
                        projet,
                        rangee.id(),
                        rangee.genre().fichier(),
                        rangee.rang(),
                        json.writeValueAsString(rangee.cellules()),
                        lecteur.compte(),
                        le)
                .update();
    }

    /** Whether nobody saved it meanwhile. */
    boolean corriger(
            long projet, String id, int versionVue, Map<String, String> cellules, Lecteur lecteur, OffsetDateTime le) {
        return jdbc.sql(
                                """
                                update ligne_de_projet set valeurs = ?, version = version + 1, compte = ?, le = ?
                                where projet = ? and id = ? and version = ?
                                """)
                        .params(json.writeValueAsString(cellules), lecteur.compte(), le, projet, id, versionVue)
                        .update()
                == 1;
    }

    void abandonner(long projet, String id, boolean abandonnee, Lecteur lecteur, OffsetDateTime le) {
        jdbc.sql(
                        """
                        update ligne_de_projet set abandonnee = ?, version = version + 1, compte = ?, le = ?
                        where projet = ? and id = ?
                        """)
                .params(abandonnee, lecteur.compte(), le, projet, id)
                .update();
    }

    void placer(long projet, String id, int rang) {
        jdbc.sql("update ligne_de_projet set rang = ? where projet = ? and id = ?")
                .params(rang, projet, id)
                .update();
    }
}
