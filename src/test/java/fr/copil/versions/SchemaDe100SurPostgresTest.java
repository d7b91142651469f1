package fr.copil.versions;

import fr.copil.essai.Moteur;
import java.util.List;

class SchemaDe100SurPostgresTest extends SchemaDe100Cas {

    SchemaDe100SurPostgresTest() {
        super(Moteur.POSTGRES);
    }

    /** From the catalogue; a table that was renamed kept the names of its keys, which nothing reads. */
    @Override
    List<String> schema(Moteur.Base base) {
        return base
                .jdbc()
                .queryForList(
                        """
                        select concat_ws(' ', 'column', table_name, column_name, data_type, character_maximum_length,
                            numeric_precision, numeric_scale, datetime_precision, is_nullable, column_default, is_identity,
                            identity_generation, identity_start, identity_increment, collation_name, is_generated,
                            col_description(cast(table_name as regclass), cast(ordinal_position as integer)))
                        from information_schema.columns where table_schema = 'public'
                        union all
                        select concat_ws(' ', 'constraint', cast(conrelid as regclass), conname, pg_get_constraintdef(oid))
                        from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
                        union all
                        select 'index ' || indexdef from pg_indexes where schemaname = 'public'
                        union all
                        select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
                        union all
                        select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
                        union all
                        select concat_ws(' ', 'sequence', sequencename, data_type, start_value, min_value, max_value,
                            increment_by, cycle, cache_size)
                        from pg_sequences where schemaname = 'public'
                        union all
                        select concat_ws(' ', 'relation', relkind, relname, obj_description(oid, 'pg_class'))
                        from pg_class where relnamespace = 'public'::regnamespace
                        """,
                        String.class)
                .stream()
                .filter(fait -> !fait.contains("flyway_schema_history"))
                .map(fait -> fait.replace("regle_de_livraison_", "regle_secret_"))
                .toList();
    }
}
