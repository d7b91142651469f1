package fr.copil.sauvegarde;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, written last: a file without it was cut short.
 *
 * @param format of the backup, so that a later Copil knows what it reads
 * @param schema the last migration of the base
 * @param copil the version that made it
 * @param fichiers evidence and papers of séances, by their path in the folder of Copil
 */
record Manifeste(int format, String copil, String schema, Instant le, List<Table> tables, List<Fichier> fichiers) {

    static final int FORMAT = 1;

    static final String ENTREE = "sauvegarde.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param empreinte of its rows, in any order */
    record Table(String nom, long lignes, String empreinte) {}

    record Fichier(String chemin, long octets, String empreinte) {}

    static Manifeste lire(byte[] json) {
        return JSON.readValue(json, Manifeste.class);
    }

    byte[] enJson() {
        return JSON.writeValueAsBytes(this);
    }

    long lignes() {
        return tables.stream().mapToLong(Table::lignes).sum();
    }

    @Nullable
    Table table(String nom) {
        return tables.stream()
                .filter(table -> table.nom().equals(nom))
                .findFirst()
                .orElse(null);
    }
}
