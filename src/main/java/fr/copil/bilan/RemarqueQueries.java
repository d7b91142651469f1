package fr.copil.bilan;

import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import fr.copil.bilan.Remarque.Acte;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on the sections of a bilan: added, never changed. */
@Repository
class RemarqueQueries {

    /** Which thread of which section of which bilan. */
    record Place(long bilan, String section, long fil) {}

    private final JdbcClient jdbc;

    RemarqueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The thread opened first comes first. */
    List<Fil> fils(long bilan) {
        Map<Long, Fil> fils = new LinkedHashMap<>();
        jdbc.sql("select * from remarque_bilan where bilan = ? order by id")
                .param(bilan)
                .query(ligne -> {
                    long id = ligne.getLong("id");
                    long ouvert = ligne.getLong("fil");
                    Remarque remarque = new Remarque(
                            id,
                            Acte.valueOf(ligne.getString("acte")),
                            ligne.getString("texte"),
                            Role.valueOf(ligne.getString("role")),
                            ligne.getObject("le", OffsetDateTime.class).toInstant());
                    String section = ligne.getString("section");
                    fils.computeIfAbsent(
                                    ouvert == 0 ? id : ouvert, premier -> new Fil(premier, section, new ArrayList<>()))
                            .remarques()
                            .add(remarque);
                });
        return List.copyOf(fils.values());
    }

    Optional<Place> place(long fil) {
        return jdbc.sql("select bilan, section from remarque_bilan where id = ? and fil is null")
                .param(fil)
                .query((ligne, rang) -> new Place(ligne.getLong("bilan"), ligne.getString("section"), fil))
                .optional();
    }

    /** @param fil none to open a thread */
    void ajouter(
            long bilan,
            String section,
            @Nullable Long fil,
            Acte acte,
            String texte,
            Lecteur auteur,
            OffsetDateTime maintenant) {
        jdbc.sql(
                        """
                        insert into remarque_bilan (bilan, section, fil, acte, texte, role, compte, le)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(bilan)
                .param(section)
                .param(fil)
                .param(acte.name())
                .param(texte)
                .param(auteur.role().name())
                .param(auteur.compte())
                .param(maintenant)
                .update();
    }
}
