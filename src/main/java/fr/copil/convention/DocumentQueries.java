package fr.copil.convention;

import fr.copil.convention.Document.Contenu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentQueries {

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two statements, however many documents: what each one says, then its engagements by type and state. */
    List<Document> tous() {
        Map<String, Map<TypeEngagement, Integer>> types = new HashMap<>();
        Map<String, Map<EtatSuivi, Integer>> etats = new HashMap<>();
        Map<String, Integer> enPlace = new HashMap<>();
        Map<String, Integer> devoirs = new HashMap<>();
        jdbc.sql("select e.convention, e.type, s.etat, " + ConventionQueries.EN_PLACE + " as en_place,"
                        + " count(*) as nombre, count(case when " + EngagementLu.revient("e")
                        + " then 1 end) as devoirs from engagement e join suivi s on s.engagement = e.id and s.recul = 0"
                        + " group by e.convention, e.type, s.etat")
                .query(ligne -> {
                    String convention = ligne.getString("convention");
                    TypeEngagement type = TypeEngagement.de(ligne.getString("type"));
                    types.computeIfAbsent(convention, code -> new EnumMap<>(TypeEngagement.class))
                            .merge(type, ligne.getInt("nombre"), Integer::sum);
                    if (ligne.getBoolean("en_place")) {
                        enPlace.merge(convention, ligne.getInt("nombre"), Integer::sum);
                    } else if (type.suivi()) {
                        devoirs.merge(convention, ligne.getInt("devoirs"), Integer::sum);
                        etats.computeIfAbsent(convention, code -> new EnumMap<>(EtatSuivi.class))
                                .merge(
                                        EtatSuivi.valueOf(ligne.getString("etat")),
                                        ligne.getInt("nombre"),
                                        Integer::sum);
                    }
                });
        // The census of dispositifs is an annexe: its source says of which document.
        return jdbc.sql(
                        """
                        select c.id, c.titre, c.titre_court, c.niveau, c.parties, c.debut, c.fin, c.duree, c.revision,
                               (select min(p.vers) from lien p where p.de = c.id and p.nature = 'poursuit') as poursuit,
                               c.territoire, t.nom as nom_territoire, c.liens, c.source, c.note,
                               (select count(*) from objectif o
                                where o.convention = c.id and o.equivalent is null) as objectifs,
                               (select count(*) from indicateur i
                                where i.convention = c.id and not exists (
                                  select 1 from lien a where a.de = i.id and a.nature = 'alias')) as indicateurs,
                               (select count(*) from dispositif d
                                where d.source like c.id || ' %%' or d.source like c.id || '-%%') as dispositifs,
                               (select count(*) from engagement e
                                where e.convention = c.id and %s and not exists (
                                  select 1 from lien m where m.de = e.id and m.nature = 'indicateur')) as orphelins
                        from convention c join territoire t on t.code = c.territoire
                        order by c.rang
                        """
                                .formatted(EngagementLu.promis("e")))
                .query((ligne, rang) -> document(
                        ligne,
                        types.getOrDefault(ligne.getString("id"), Map.of()),
                        etats.getOrDefault(ligne.getString("id"), Map.of()),
                        enPlace.getOrDefault(ligne.getString("id"), 0),
                        devoirs.getOrDefault(ligne.getString("id"), 0)))
                .list();
    }

    private static Document document(
            ResultSet ligne,
            Map<TypeEngagement, Integer> types,
            Map<EtatSuivi, Integer> etats,
            int enPlace,
            int devoirs)
            throws SQLException {
        String liens = ligne.getString("liens");
        return new Document(
                ConventionQueries.convention(ligne),
                ligne.getString("parties"),
                ligne.getObject("debut", LocalDate.class),
                ligne.getObject("fin", LocalDate.class),
                ligne.getString("duree"),
                ligne.getString("revision"),
                ligne.getString("nom_territoire"),
                liens.isEmpty() ? List.of() : List.of(liens.split(",")),
                ligne.getString("source"),
                ligne.getString("note"),
                new Contenu(
                        ligne.getInt("objectifs"),
                        ligne.getInt("indicateurs"),
                        ligne.getInt("dispositifs"),
                        ligne.getInt("orphelins"),
                        types,
                        etats,
                        enPlace,
                        devoirs));
    }
}
