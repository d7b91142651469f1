package fr.copil.acces;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the links by which people choose their password. Decision 0029. */
@Component
class Liens {

    static final Duration INVITATION = Duration.ofDays(7);
    static final Duration OUBLI = Duration.ofDays(1);

    private final LienQueries queries;
    private final Clock horloge;
    private final String adresse;

    Liens(LienQueries queries, Clock horloge, @Value("${copil.url}") String adresse) {
        this.queries = queries;
        this.horloge = horloge;
        this.adresse = adresse.replaceFirst("/+$", "");
    }

    /** @param compte none for the first administrator */
    LienRemis donner(@Nullable String compte, Duration duree) {
        Lien lien = Lien.nouveau();
        OffsetDateTime expireLe = OffsetDateTime.now(horloge).plus(duree);
        queries.remplacer(lien, compte, expireLe);
        return new LienRemis(compte == null ? "" : compte, adresse + lien.chemin(), expireLe);
    }

    void fermer(String compte) {
        queries.fermer(compte);
    }
}
