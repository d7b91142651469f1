package fr.copil.indicateur;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Frein;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Nobody finds a figure by trying codes: thirty that quote nothing, in one minute, from one account or one address, and
 * no other code opens until that minute is over. Codes that do quote something wait with the rest: else the wait itself
 * would tell them apart.
 */
@Component
class FreinDesCitations {

    static final int INCONNUS = 30;
    static final Duration MINUTE = Duration.ofMinutes(1);

    /** More accounts and addresses than a préfecture has in a minute, in a few megabytes. */
    private static final int CLES = 10_000;

    private final Frein frein = new Frein(INCONNUS, MINUTE, CLES);
    private final LecteurCourant lecteur;
    private final Clock horloge;

    FreinDesCitations(LecteurCourant lecteur, Clock horloge) {
        this.lecteur = lecteur;
        this.horloge = horloge;
    }

    void verifier() {
        Instant maintenant = horloge.instant();
        if (cles().stream().anyMatch(cle -> frein.serre(cle, maintenant))) {
            throw new ErreurCopil(
                    "CITATION-FREIN",
                    "Trop de codes qui ne citent aucun chiffre ont été demandés en une minute. Attendez une minute, puis"
                            + " copiez en entier le code qui est sous la figure.");
        }
    }

    void noterUnInconnu() {
        Instant maintenant = horloge.instant();
        cles().forEach(cle -> frein.noterUnEchec(cle, maintenant));
    }

    private List<String> cles() {
        return Stream.concat(
                        Stream.of("compte " + lecteur.lecteur().compte()),
                        lecteur.adresse().map(adresse -> "adresse " + adresse).stream())
                .toList();
    }
}
