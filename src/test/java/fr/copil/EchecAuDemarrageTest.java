package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.BaseIndisponible;
import fr.copil.commun.ErreurCopil;
import java.io.EOFException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.transaction.CannotCreateTransactionException;

class EchecAuDemarrageTest {

    private static final EchecAuDemarrage ECHEC = new EchecAuDemarrage(new Reglages(
            Path.of("/srv/copil"),
            Path.of("data"),
            "127.0.0.1",
            "8080",
            "jdbc:postgresql://base:5432/copil?user=copil&password=secret"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            08001 | 0     | ne répond pas : vérifiez COPIL_DB_URL et que son serveur est démarré.
            08006 | 0     | ne répond pas : vérifiez COPIL_DB_URL et que son serveur est démarré.
            28P01 | 0     | refuse ce compte ou ce mot de passe : vérifiez COPIL_DB_USER et COPIL_DB_PASSWORD.
            28000 | 28000 | refuse ce compte ou ce mot de passe : vérifiez COPIL_DB_USER et COPIL_DB_PASSWORD.
            3D000 | 0     | n'existe pas : créez-la, ou corrigez COPIL_DB_URL.
            42501 | 0     | n'autorise pas ce compte à créer ses tables : donnez-lui ce droit.
            90020 | 90020 | est déjà ouverte par un autre programme : fermez-le.
            """)
    void un_refus_de_la_base_se_dit_en_une_phrase_sans_mot_de_passe(String etat, int numero, String suite) {
        Throwable refus = new IllegalStateException("bean", new SQLException("English text", etat, numero));

        assertThat(ECHEC.phrase(refus)).isEqualTo("La base jdbc:postgresql://base:5432/copil " + suite);
    }

    @Test
    void une_base_abimee_renvoie_a_la_sauvegarde() {
        assertThat(ECHEC.phrase(new SQLException("File corrupted", "90030", 90030)))
                .startsWith("La base jdbc:postgresql://base:5432/copil est abîmée : restaurez une sauvegarde")
                .endsWith("Le détail est dans /srv/copil/journal/copil.log.");
    }

    @Test
    void un_fichier_coupe_ou_d_autre_chose_est_une_base_abimee() {
        assertThat(List.of(
                        new IllegalStateException(new EOFException()),
                        new IllegalStateException(new MVStoreException(6, "The file is not a store"))))
                .allSatisfy(echec -> assertThat(ECHEC.phrase(echec)).contains("est abîmée", "restaurez"));
    }

    @Test
    void ce_qui_coupe_la_base_se_dit_plutot_que_la_coupure() {
        assertThat(ECHEC.phrase(BaseIndisponible.de(
                                new CannotCreateTransactionException("…", new SQLException("refused", "08001")))
                        .orElseThrow()))
                .contains("vérifiez COPIL_DB_URL");
    }

    @Test
    void une_base_d_une_autre_version_se_dit_en_une_phrase() {
        assertThat(ECHEC.phrase(new FlywayValidateException(new ErrorDetails(null, "Validate failed"), "…")))
                .startsWith("La base jdbc:postgresql://base:5432/copil n'a pas le schéma de cette version de Copil");
    }

    @Test
    void un_port_pris_entre_temps_se_dit_comme_avant_le_demarrage() {
        assertThat(ECHEC.phrase(new PortInUseException(8080)))
                .isEqualTo(PortDEcoute.dejaPris(8080).toString());
    }

    @Test
    void une_phrase_de_copil_est_dite_telle_quelle_avec_son_code() {
        assertThat(ECHEC.phrase(new IllegalStateException(new ErreurCopil("CODE", "Il manque un fichier."))))
                .isEqualTo("Il manque un fichier. (code CODE)");
    }

    @Test
    void une_cause_inconnue_est_nommee_et_renvoie_au_journal() {
        assertThat(ECHEC.phrase(new IllegalStateException("outer", new IllegalArgumentException("first\nsecond"))))
                .isEqualTo("Copil n'a pas pu démarrer (IllegalArgumentException : first). Le détail est dans "
                        + "/srv/copil/journal/copil.log.");
    }
}
