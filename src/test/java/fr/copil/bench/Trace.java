package fr.copil.bench;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code chronometre.js} noted: milliseconds since the page's navigation started. */
record Trace(double debut, double fin, List<Requete> requetes) {

    /** @param type {@code init} or {@code uidl} */
    record Requete(String type, double debut, double fin) {}

    static Trace lire(Object json) {
        return JsonMapper.shared().readValue(String.valueOf(json), Trace.class);
    }

    double duree() {
        return fin - debut;
    }

    /** The first exchange of a kind. */
    Requete premiere(String type) {
        return requetes.stream()
                .filter(requete -> requete.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
