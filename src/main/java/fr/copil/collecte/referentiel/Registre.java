package fr.copil.collecte.referentiel;

import fr.copil.indicateur.mesure.Theme;
import java.util.Arrays;
import java.util.List;

/**
 * One file, or one folder of files, of {@code data/referentiel}: the table it fills, column by column. To add a column:
 * the file, a migration, one line where its table stands, in one of
 * {@link Registres}. Decision 0006.
 *
 * @param recherche columns that the search looks into; empty when the table is not searched
 */
record Registre(String fichier, String table, List<Colonne> champs, List<String> recherche) {

    static Registre de(String fichier, String table, Colonne... champs) {
        return new Registre(fichier, table, List.of(champs), List.of());
    }

    Registre cherchable(String... colonnes) {
        return new Registre(fichier, table, champs, List.of(colonnes));
    }

    static String[] themes() {
        return Arrays.stream(Theme.values()).map(Theme::code).toArray(String[]::new);
    }
}
