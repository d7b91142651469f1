package fr.copil.convention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SyntheseQueries {

    /** What details an action: followed engagements by state, possibilities beside. */
    record Details(Map<EtatSuivi, Integer> etats, int possibilites) {

        static final Details AUCUN = new Details(Map.of(), 0);
    }

    private final JdbcClient jdbc;

    SyntheseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Details> details() {
        Map<String, Details> parAction = new HashMap<>();
        jdbc.sql(
                        """
                        select l.vers, e.type, s.etat, count(*) as nombre
                        from lien l
                        join engagement e on e.id = l.de
                        join suivi s on s.engagement = e.id and s.recul = 0
                        where l.nature = 'action'
                        group by l.vers, e.type, s.etat
                        """)
                .query(ligne -> {
                    TypeEngagement type = TypeEngagement.de(ligne.getString("type"));
                    int nombre = ligne.getInt("nombre");
                    Details deja = parAction.computeIfAbsent(
                            ligne.getString("vers"), id -> new Details(new EnumMap<>(EtatSuivi.class), 0));
                    if (type.suivi()) {
                        deja.etats().merge(EtatSuivi.valueOf(ligne.getString("etat")), nombre, Integer::sum);
                    } else {
                        parAction.put(ligne.getString("vers"), new Details(deja.etats(), deja.possibilites() + nombre));
                    }
                });
        return parAction;
    }

    /** The labels that name other indicateurs anew, each with its action when the table gives one. */
    List<TableauDeSynthese.Libelle> libelles(String convention) {
        Map<String, TableauDeSynthese.Libelle> libelles = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select i.id, i.nom, i.note, e.id as action, r.id as reprise, r.nom as nom_reprise
                        from indicateur i
                        join lien a on a.de = i.id and a.nature = 'alias'
                        join indicateur r on r.id = a.vers
                        left join lien m on m.vers = i.id and m.nature = 'indicateur'
                        left join engagement e on e.id = m.de and e.type = 'A'
                        where i.convention = :convention
                        order by i.rang, r.rang
                        """)
                .param("convention", convention)
                .query(ligne -> {
                    TableauDeSynthese.Libelle libelle = new TableauDeSynthese.Libelle(
                            ligne.getString("id"),
                            ligne.getString("nom"),
                            ligne.getString("note"),
                            ligne.getString("action"),
                            new ArrayList<>());
                    libelles.computeIfAbsent(libelle.id(), id -> libelle)
                            .reprises()
                            .add(new IndicateurCite(ligne.getString("reprise"), ligne.getString("nom_reprise")));
                });
        return List.copyOf(libelles.values());
    }
}
