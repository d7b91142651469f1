package fr.copil.collecte.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.SurH2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Each damaged file is refused in the very words of {@code fichiers-abimes.txt}, and leaves the database as it was. The
 * words said today are in {@code target/fichiers-abimes.txt}.
 */
@SurH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FichiersAbimesSurH2Test {

    private static final Path ATTENDUES = Path.of("src/test/resources/fichiers-abimes.txt");
    private static final Path DITES = Path.of("target/fichiers-abimes.txt");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private TransmissionService transmissions;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, byte[]> cas = FichiersAbimes.tous();
    private final Map<String, String> attendues = new TreeMap<>();
    private final List<String> dites = new ArrayList<>();
    private List<String> avant = List.of();

    @BeforeAll
    void charger() throws IOException {
        base.chargerLesDonneesReduites();
        for (String ligne : Files.readAllLines(ATTENDUES)) {
            String[] parties = ligne.split(" \\| ", 2);
            attendues.put(parties[0], parties[1]);
        }
        avant = lignes("livraison", "depot", "mesure_deposee", "mesure", "audit");
    }

    @BeforeEach
    void etre_celui_qui_transmet() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
    }

    List<String> noms() {
        return List.copyOf(cas.keySet());
    }

    @Test
    void il_y_en_a_plus_de_soixante() {
        assertThat(cas).hasSizeGreaterThan(60);
        assertThat(attendues.keySet()).containsExactlyInAnyOrderElementsOf(cas.keySet());
    }

    @ParameterizedTest
    @MethodSource("noms")
    void un_fichier_abime_est_refuse_en_disant_quoi_et_ou(String nom) {
        String dite = envoyer(nom);
        dites.add(nom + " | " + dite);

        assertThat(dite).isEqualTo(attendues.get(nom));
    }

    @AfterAll
    void rien_n_a_change() throws IOException {
        Files.write(DITES, dites);
        assertThat(EtatDeLaBase.difference(avant, lignes("livraison", "depot", "mesure_deposee", "mesure", "audit")))
                .isEmpty();
    }

    private String envoyer(String nom) {
        try {
            Transmission transmission = transmissions.recevoir(
                    "envoi", new ByteArrayInputStream(cas.getOrDefault(nom, new byte[0])), "", "");
            return transmission.fautes().isEmpty()
                    ? "ACCEPTÉ " + transmission.remarques()
                    : transmission.fautes().getFirst().enClair();
        } catch (ErreurCopil e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Of each table, every row with all it holds. */
    private List<String> lignes(String... tables) {
        List<String> lignes = new ArrayList<>();
        for (String table : tables) {
            jdbc.query("select * from " + table, ligne -> {
                StringBuilder texte = new StringBuilder(table);
                for (int i = 1; i <= ligne.getMetaData().getColumnCount(); i++) {
                    texte.append(' ').append(ligne.getString(i));
                }
                lignes.add(texte.toString());
            });
        }
        Collections.sort(lignes);
        return lignes;
    }
}
