package fr.copil.versions;

import fr.copil.essai.Moteur;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class SchemaDe100SurH2Test extends SchemaDe100Cas {

    SchemaDe100SurH2Test() {
        super(Moteur.H2);
    }

    /** H2 writes its own script; the order of columns, and the names that it makes up, are left out. */
    @Override
    List<String> schema(Moteur.Base base) {
        List<String> faits =
                new ArrayList<>(base.jdbc().queryForList("script nodata nopasswords nosettings", String.class).stream()
                        .filter(ordre -> !ordre.contains("flyway_schema_history"))
                        .flatMap(SchemaDe100SurH2Test::faits)
                        .toList());
        faits.addAll(base.jdbc()
                .queryForList(
                        """
                        select c.table_name || ' : ' || i.index_type_name || ' ' || listagg(
                            c.column_name || ' ' || c.ordering_specification, ', ') within group (order by c.ordinal_position)
                            || case when i.is_generated then '' else ' ' || i.index_name end
                        from information_schema.index_columns c
                        join information_schema.indexes i on i.index_name = c.index_name and i.table_name = c.table_name
                        where c.table_schema = 'PUBLIC' and c.table_name not like 'flyway%'
                        group by c.table_name, c.index_name, i.index_type_name, i.is_generated, i.index_name
                        """,
                        String.class));
        return faits.stream().filter(Objects::nonNull).toList();
    }

    private static Stream<String> faits(String ordre) {
        String sansNoms = ordre.replaceAll("CONSTRAINT_[0-9A-F_]+", "CONSTRAINT")
                .replaceAll("SYSTEM_SEQUENCE_[0-9A-F_]+", "SEQUENCE")
                .replaceAll("-- .*", "");
        if (!sansNoms.startsWith("CREATE CACHED TABLE")) {
            return Stream.of(sansNoms);
        }
        String table = sansNoms.substring(0, sansNoms.indexOf('('));
        return sansNoms.substring(sansNoms.indexOf('(') + 1)
                .lines()
                .map(colonne -> table + colonne.strip().replaceAll("[,;)]+$", ""));
    }
}
