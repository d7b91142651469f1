package fr.copil.direct;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Lit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody is typing until it is saved or thrown away: each reader finds their own, nobody else's. Decision 0018. */
@Service
@PreAuthorize("isAuthenticated()")
public class BrouillonService {

    private static final int LONGUEUR_MAX = 60_000;
    private static final TypeReference<Map<String, String>> CHAMPS = new TypeReference<>() {};

    /** What was typed, field by field, and when. */
    public record Brouillon(Map<String, String> champs, OffsetDateTime le) {}

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurCourant;
    private final JsonMapper json;
    private final Clock horloge;

    BrouillonService(JdbcClient jdbc, LecteurCourant lecteurCourant, Clock horloge) {
        this.jdbc = jdbc;
        this.lecteurCourant = lecteurCourant;
        this.json = JsonMapper.shared();
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Optional<Brouillon> lire(String objet) {
        return jdbc.sql("select contenu, le from brouillon where compte = ? and objet = ?")
                .params(compte(), objet)
                .query((ligne, rang) -> brouillon(ligne))
                .optional();
    }

    /** All that the reader was typing of a larger object, by object, in one statement. */
    @Transactional(readOnly = true)
    public Map<String, Brouillon> tous(String debut) {
        Map<String, Brouillon> tous = new HashMap<>();
        jdbc.sql("select objet, contenu, le from brouillon where compte = ? and substring(objet from 1 for ?) = ?")
                .params(compte(), debut.length(), debut)
                .query(ligne -> {
                    tous.put(ligne.getString("objet"), brouillon(ligne));
                });
        return tous;
    }

    /** Replaces what was kept; a text too long to be kept leaves the previous one, and so does whoever only looks. */
    @Lit
    @Transactional
    public void garder(String objet, Map<String, String> champs) {
        if (lecteurCourant.voitCommeUnAutre()) {
            return;
        }
        String contenu = json.writeValueAsString(champs);
        if (contenu.length() > LONGUEUR_MAX) {
            return;
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        int mis = jdbc.sql("update brouillon set contenu = ?, le = ? where compte = ? and objet = ?")
                .params(contenu, maintenant, compte(), objet)
                .update();
        if (mis == 0) {
            jdbc.sql("insert into brouillon (compte, objet, contenu, le) values (?, ?, ?, ?)")
                    .params(compte(), objet, contenu, maintenant)
                    .update();
        }
    }

    @Transactional
    public void jeter(String objet) {
        jdbc.sql("delete from brouillon where compte = ? and objet = ?")
                .params(compte(), objet)
                .update();
    }

    private Brouillon brouillon(ResultSet ligne) throws SQLException {
        return new Brouillon(
                json.readValue(ligne.getString("contenu"), CHAMPS), ligne.getObject("le", OffsetDateTime.class));
    }

    private String compte() {
        return lecteurCourant.lecteur().compte();
    }
}
