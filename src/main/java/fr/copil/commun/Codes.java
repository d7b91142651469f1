package fr.copil.commun;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds a value again by what files and addresses call it. */
public final class Codes {

    private Codes() {}

    /** @return nothing when {@code cherche} is the code of none */
    public static <T> Optional<T> parmi(T[] valeurs, Function<T, String> code, @Nullable String cherche) {
        return Arrays.stream(valeurs)
                .filter(valeur -> code.apply(valeur).equals(cherche))
                .findFirst();
    }
}
