package fr.copil.sauvegarde;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a backup into the tables that migrations just made, as they are: foreign keys wait until all of them are
 * there, since tables name one another both ways; what migrations put in goes first.
 *
 * @param sans takes the foreign keys away
 * @param avec puts them back; both are one transaction on PostgreSQL
 */
record EcritureDesTables(Connection base, List<String> sans, List<String> avec) {

    private static final int LOT = 1_000;

    /** Its constraints can be taken away and checked anew inside the transaction. */
    private static final String CLES_DE_POSTGRES =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
            """;

    static EcritureDesTables sur(Connection base, boolean h2) throws SQLException {
        if (h2) {
            return new EcritureDesTables(
                    base, List.of("set referential_integrity false"), List.of("set referential_integrity true"));
        }
        List<String> sans = new ArrayList<>();
        List<String> avec = new ArrayList<>();
        try (Statement lecture = base.createStatement();
                ResultSet cles = lecture.executeQuery(CLES_DE_POSTGRES)) {
            while (cles.next()) {
                sans.add(cles.getString(1));
                avec.add(cles.getString(2));
            }
        }
        return new EcritureDesTables(base, sans, avec);
    }

    void tout(SauvegardeOuverte sauvegarde) throws SQLException, IOException {
        base.setAutoCommit(false);
        executer(sans);
        List<TableCopiee> tables = TableCopiee.toutes(base);
        executer(tables.stream().map(table -> "delete from " + table.nom()).toList());
        for (TableCopiee table : tables) {
            try (PreparedStatement ordre = base.prepareStatement(table.ecriture())) {
                Lignes lignes = new Lignes(table, ordre);
                sauvegarde.lire(table.nom(), lignes);
                ordre.executeBatch();
            }
            numeroterEnsuite(table);
        }
        executer(avec);
        base.commit();
    }

    /** The next row that the engine numbers comes after those. */
    private void numeroterEnsuite(TableCopiee table) throws SQLException {
        for (TableCopiee.Colonne colonne : table.colonnes()) {
            if (colonne.identite()) {
                try (Statement ordre = base.createStatement();
                        ResultSet dernier =
                                ordre.executeQuery("select max(" + colonne.nom() + ") from " + table.nom())) {
                    if (dernier.next() && dernier.getLong(1) > 0) {
                        executer(List.of("alter table " + table.nom() + " alter column " + colonne.nom()
                                + " restart with " + (dernier.getLong(1) + 1)));
                    }
                }
            }
        }
    }

    private void executer(List<String> ordres) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            for (String sql : ordres) {
                ordre.execute(sql);
            }
        }
    }

    /** By lots, each value to the column that the file names. */
    private static final class Lignes implements Function<List<String>, LignesEcrites.Suite> {

        private final TableCopiee table;
        private final PreparedStatement ordre;
        private int enLot;

        Lignes(TableCopiee table, PreparedStatement ordre) {
            this.table = table;
            this.ordre = ordre;
        }

        @Override
        public LignesEcrites.Suite apply(List<String> colonnes) {
            List<Integer> rangs = table.colonnes().stream()
                    .map(colonne -> colonnes.indexOf(colonne.nom()))
                    .toList();
            if (rangs.contains(-1)) {
                throw new IllegalStateException(table.nom() + " has columns that the backup does not: "
                        + table.colonnes().stream()
                                .map(TableCopiee.Colonne::nom)
                                .filter(nom -> !colonnes.contains(nom))
                                .collect(Collectors.joining(", ")));
            }
            return valeurs -> ecrire(rangs, valeurs);
        }

        private void ecrire(List<Integer> rangs, List<@Nullable String> valeurs) throws SQLException {
            for (int rang = 0; rang < rangs.size(); rang++) {
                table.colonnes().get(rang).genre().ecrire(ordre, rang + 1, valeurs.get(rangs.get(rang)));
            }
            ordre.addBatch();
            if (++enLot % LOT == 0) {
                ordre.executeBatch();
            }
        }
    }
}
