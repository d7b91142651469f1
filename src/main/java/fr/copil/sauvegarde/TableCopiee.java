package fr.copil.sauvegarde;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of Copil's, whichever engine holds it: all of them are copied, so that none is ever forgotten. */
record TableCopiee(String nom, List<Colonne> colonnes) {

    /** Flyway's, made anew by what restores. */
    private static final String DES_MIGRATIONS = "flyway_schema_history";

    /** @param identite whether the engine numbers its rows */
    record Colonne(String nom, Genre genre, boolean identite) {}

    /** As the engine writes them, all of them. */
    static List<String> noms(Connection base) throws SQLException {
        List<String> noms = new ArrayList<>();
        try (ResultSet tables = base.getMetaData()
                .getTables(base.getCatalog(), base.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                noms.add(tables.getString("TABLE_NAME"));
            }
        }
        return noms.stream().sorted().toList();
    }

    /** In the order of their names. */
    static List<TableCopiee> toutes(Connection base) throws SQLException {
        List<TableCopiee> toutes = new ArrayList<>();
        for (String nom : noms(base)) {
            if (!nom.equalsIgnoreCase(DES_MIGRATIONS)) {
                toutes.add(new TableCopiee(nom.toLowerCase(Locale.ROOT), colonnes(base, nom)));
            }
        }
        return toutes;
    }

    private static List<Colonne> colonnes(Connection base, String table) throws SQLException {
        List<Colonne> colonnes = new ArrayList<>();
        try (ResultSet lues = base.getMetaData().getColumns(base.getCatalog(), base.getSchema(), table, "%")) {
            while (lues.next()) {
                colonnes.add(new Colonne(
                        lues.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        Genre.du(lues.getString("TYPE_NAME")),
                        "YES".equals(lues.getString("IS_AUTOINCREMENT"))));
            }
        }
        return colonnes.stream()
                .sorted((une, autre) -> une.nom().compareTo(autre.nom()))
                .toList();
    }

    String lecture() {
        return "select " + noms() + " from " + nom;
    }

    String ecriture() {
        return "insert into " + nom + " (" + noms() + ") values ("
                + colonnes.stream().map(colonne -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String noms() {
        return colonnes.stream().map(Colonne::nom).collect(Collectors.joining(", "));
    }
}
