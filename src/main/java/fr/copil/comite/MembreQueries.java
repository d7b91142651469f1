package fr.copil.comite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of committees, and who took them. */
@Repository
class MembreQueries {

    private final JdbcClient jdbc;

    MembreQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seance 0 outside of one: nobody is there */
    List<Membre> de(long comite, long seance) {
        return jdbc.sql(
                        """
                        select m.id, m.fonction, m.exige, m.invite, p.membre from comite_membre m
                        left join comite_presence p on p.membre = m.id and p.seance = :seance
                        where m.comite = :comite order by m.rang, m.id
                        """)
                .param("comite", comite)
                .param("seance", seance)
                .query((ligne, rang) -> new Membre(
                        ligne.getLong("id"),
                        ligne.getString("fonction"),
                        ligne.getString("exige"),
                        ligne.getBoolean("invite"),
                        ligne.getObject("membre") != null))
                .list();
    }

    /** Seats that a text wants and that are not invited, by committee. */
    Map<Long, List<String>> manquants() {
        return jdbc
                .sql(
                        "select comite, fonction from comite_membre where not invite and exige <> '' order by comite, rang, id")
                .query((ligne, rang) -> Map.entry(ligne.getLong("comite"), ligne.getString("fonction")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void ajouter(long comite, String fonction, String exige, boolean invite) {
        jdbc.sql(
                        """
                        insert into comite_membre (comite, rang, fonction, exige, invite)
                        select :comite, coalesce(max(rang), 0) + 1, :fonction, :exige, :invite from comite_membre
                        where comite = :comite
                        """)
                .param("comite", comite)
                .param("fonction", fonction)
                .param("exige", exige)
                .param("invite", invite)
                .update();
    }

    void inviter(long comite, long membre, boolean invite) {
        jdbc.sql("update comite_membre set invite = ? where id = ? and comite = ?")
                .params(invite, membre, comite)
                .update();
    }

    /** The addresses of functions, by seat. */
    Map<Long, String> courriels(long comite) {
        return jdbc
                .sql("select id, courriel from comite_membre where comite = ? and courriel <> ''")
                .param(comite)
                .query((ligne, rang) -> Map.entry(ligne.getLong("id"), ligne.getString("courriel")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean ecrireA(long comite, long membre, String adresse) {
        return jdbc.sql("update comite_membre set courriel = ? where id = ? and comite = ?")
                        .params(adresse, membre, comite)
                        .update()
                == 1;
    }

    /** Whether it was taken in any séance. */
    boolean present(long membre) {
        return jdbc.sql("select count(*) from comite_presence where membre = ?")
                        .param(membre)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those that a text wants stay, invited or not. */
    boolean retirer(long comite, long membre) {
        return jdbc.sql("delete from comite_membre where id = ? and comite = ? and exige = ''")
                        .params(membre, comite)
                        .update()
                == 1;
    }

    void presence(long seance, long membre, boolean present) {
        jdbc.sql("delete from comite_presence where seance = ? and membre = ?")
                .params(seance, membre)
                .update();
        if (present) {
            jdbc.sql(
                            """
                            insert into comite_presence (seance, membre)
                            select s.id, m.id from comite_seance s join comite_membre m on m.comite = s.comite
                            where s.id = ? and m.id = ?
                            """)
                    .params(seance, membre)
                    .update();
        }
    }
}
