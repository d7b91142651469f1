package fr.copil.comite.kit;

import fr.copil.commun.Empreinte;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tells this Copil from another: its base, and the host where people reach it, since one for training may be a copy of
 * the real one.
 */
@Component
class Installation {

    private final String nom;

    Installation(JdbcClient jdbc, @Value("${copil.url:}") String adresse) {
        this.nom = Empreinte.de((tiree(jdbc) + "\n" + hote(adresse)).getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    String nom() {
        return nom;
    }

    private static String tiree(JdbcClient jdbc) {
        String lue = "select cle from comite_installation";
        if (jdbc.sql(lue).query(String.class).optional().isEmpty()) {
            try {
                jdbc.sql("insert into comite_installation (rang, cle) values (1, ?)")
                        .param(UUID.randomUUID().toString())
                        .update();
            } catch (DuplicateKeyException memeInstant) {
                // Another one that starts on the same base: its own is read.
            }
        }
        return jdbc.sql(lue).query(String.class).single();
    }

    private static String hote(String adresse) {
        String dit = adresse.isBlank() ? null : URI.create(adresse.strip()).getAuthority();
        return dit == null ? "" : dit.toLowerCase(Locale.ROOT);
    }
}
