package fr.copil.convention;

import fr.copil.commun.Annonce;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that was written here came into force.
 *
 * @param poursuit the one that it continues; empty for a first one
 * @param effet its first day in force
 */
public record TexteEnVigueur(String convention, String poursuit, LocalDate effet) implements Annonce {

    static final String CLE = "textes-en-vigueur";

    @Override
    public Set<String> cles() {
        return Stream.concat(
                        Stream.of(CLE),
                        Stream.of(convention, poursuit)
                                .filter(code -> !code.isEmpty())
                                .map(EngagementChange::cleDeConvention))
                .collect(Collectors.toUnmodifiableSet());
    }
}
