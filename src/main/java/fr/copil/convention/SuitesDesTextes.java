package fr.copil.convention;

import fr.copil.acces.TextesSuivis;
import fr.copil.direct.Canal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which text continues which, read once until another one comes into force, here or on another machine. */
@Component
class SuitesDesTextes implements TextesSuivis {

    private final JdbcClient jdbc;

    /** By text, the one that continues it. */
    private volatile @Nullable Map<String, String> suites;

    SuitesDesTextes(JdbcClient jdbc, Canal canal) {
        this.jdbc = jdbc;
        canal.ecouter(cles -> {
            if (cles.contains(TexteEnVigueur.CLE)) {
                suites = null;
            }
        });
    }

    /** Within its own transaction already; once it is committed, the others are told. */
    @EventListener
    void oublier(TexteEnVigueur texte) {
        suites = null;
    }

    /** Before the first page asks. */
    @EventListener(ApplicationReadyEvent.class)
    void preparer() {
        suites = lire();
    }

    @Override
    public List<String> suites(String convention) {
        Map<String, String> connues = suites;
        if (connues == null) {
            connues = lire();
            suites = connues;
        }
        List<String> suivantes = new ArrayList<>();
        String suivante = connues.get(convention);
        while (suivante != null && !suivantes.contains(suivante)) {
            suivantes.add(suivante);
            suivante = connues.get(suivante);
        }
        return suivantes;
    }

    private Map<String, String> lire() {
        Map<String, String> lues = new HashMap<>();
        jdbc.sql("select l.de, l.vers from lien l join convention c on c.id = l.de where l.nature = 'poursuit'")
                .query(ligne -> {
                    lues.put(ligne.getString("vers"), ligne.getString("de"));
                });
        return lues;
    }
}
