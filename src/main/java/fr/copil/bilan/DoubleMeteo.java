package fr.copil.bilan;

import static fr.copil.commun.Nombres.compte;

import fr.copil.convention.Engagement;
import fr.copil.convention.Meteo;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each of the two sides judges of the engagements, counted; never a mean of the two. */
final class DoubleMeteo {

    private DoubleMeteo() {}

    static String enClair(Matiere matiere) {
        return cote("La préfecture", matiere.suivis(), engagement -> engagement
                        .suivi()
                        .prefecture()) + " "
                + cote("La DSDEN", matiere.suivis(), engagement -> engagement
                        .suivi()
                        .dsden());
    }

    private static String cote(String qui, List<Engagement> engagements, Function<Engagement, @Nullable Meteo> meteo) {
        List<Meteo> donnees =
                engagements.stream().map(meteo).filter(Objects::nonNull).toList();
        if (donnees.isEmpty()) {
            return qui + " n'a donné aucune météo.";
        }
        return qui + " a donné une météo à " + compte(donnees.size(), "engagement", "engagements") + " : "
                + Arrays.stream(Meteo.values())
                        .filter(donnees::contains)
                        .map(m -> donnees.stream().filter(m::equals).count() + " « " + m.libelle() + " »")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
