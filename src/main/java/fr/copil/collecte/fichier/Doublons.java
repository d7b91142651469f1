package fr.copil.collecte.fichier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a line that says again what a line above said: of two figures, none can be chosen. */
public class Doublons {

    private final Set<List<Object>> vus = new HashSet<>();

    public void refuser(Ligne ligne, String colonne, Object... cle) {
        if (!vus.add(List.of(cle))) {
            throw ligne.faute(
                    colonne,
                    "« " + Arrays.stream(cle).map(Object::toString).collect(Collectors.joining(", "))
                            + " » est déjà donné plus haut.");
        }
    }
}
