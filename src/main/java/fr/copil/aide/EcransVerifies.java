package fr.copil.aide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The screens that the accessibility tests open, in both themes: what is declared is what is tried, one file for the two. */
public final class EcransVerifies {

    /** @param attendu what is on the page once it is drawn */
    public record Ecran(String nom, String role, String adresse, String attendu) {}

    private EcransVerifies() {}

    public static List<Ecran> lire() {
        try (InputStream flux =
                Objects.requireNonNull(EcransVerifies.class.getResourceAsStream("ecrans-verifies.csv"))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ligne -> ligne.split("\\|"))
                    .map(mots -> new Ecran(mots[0], mots[1], mots[2], mots[3]))
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
