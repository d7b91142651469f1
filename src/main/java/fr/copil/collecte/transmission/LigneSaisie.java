package fr.copil.collecte.transmission;

import java.util.stream.Stream;

/** What somebody typed in one row, as it was typed; empty where nothing was. */
public record LigneSaisie(
        Trame.Ligne ligne, String numerateur, String denominateur, String valeur, String commentaire) {

    /** Whether there is nothing to send. */
    boolean vide() {
        return Stream.of(numerateur, denominateur, valeur, commentaire).allMatch(String::isBlank);
    }
}
