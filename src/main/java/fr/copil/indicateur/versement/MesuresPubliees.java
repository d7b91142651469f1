package fr.copil.indicateur.versement;

import fr.copil.commun.Annonce;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of these indicateurs were put in force. */
public record MesuresPubliees(Set<String> indicateurs) implements Annonce {

    @Override
    public Set<String> cles() {
        return Stream.concat(Stream.of(CHIFFRES), indicateurs.stream().map(MesuresPubliees::cle))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For screens that show figures of this one. */
    public static String cle(String indicateur) {
        return "indicateur:" + indicateur;
    }
}
