package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Moteur;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The migrations of 1.0.0 make the schema that the twenty-six before them made, in fewer steps: columns and their defaults,
 * keys, checks, indexes, identities, seals and comments.
 */
abstract class SchemaDe100Cas {

    static final String AVANT = "classpath:bases/avant-1.0.0";
    private static final String AUJOURD_HUI = "classpath:db/migration";
    private static final String DERNIERE_DE_100 = "1.4";

    private final Moteur moteur;

    SchemaDe100Cas(Moteur moteur) {
        this.moteur = moteur;
    }

    /** Whatever the engine knows of the schema, a line a fact, without the names that it draws itself. */
    abstract List<String> schema(Moteur.Base base);

    @Test
    void le_schema_de_1_0_0_est_celui_que_faisaient_les_migrations_d_avant() {
        List<String> avant = schema(moteur.nouvelle().migree(AVANT));
        List<String> apres = schema(moteur.nouvelle().migree(AUJOURD_HUI, DERNIERE_DE_100));

        assertThat(avant).hasSizeGreaterThan(500);
        assertThat(apres).containsExactlyInAnyOrderElementsOf(avant);
    }
}
