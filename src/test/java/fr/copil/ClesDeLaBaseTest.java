package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClesDeLaBaseTest {

    private final Path dossier;
    private final String adresse;

    ClesDeLaBaseTest(@TempDir Path temporaire) {
        dossier = temporaire.resolve("base");
        adresse = "jdbc:h2:file:" + dossier.resolve("copil") + ";MODE=PostgreSQL";
    }

    private ClesDeLaBase.Ouverture ouvrir(String reglage) {
        return new ClesDeLaBase(dossier, adresse, "copil").ouvrir(reglage);
    }

    /** What the base holds once opened, written at the first opening. */
    private static String lire(ClesDeLaBase.Ouverture ouverture) throws SQLException {
        return lire(ouverture.adresse(), ouverture.motDePasse());
    }

    private static String lire(String adresse, String motDePasse) throws SQLException {
        try (Connection base = DriverManager.getConnection(adresse, "copil", motDePasse)) {
            base.createStatement().execute("create table if not exists essai as select 'un mot rare' as texte");
            ResultSet lu = base.createStatement().executeQuery("select texte from essai");
            lu.next();
            return lu.getString(1);
        }
    }

    private String octets() throws IOException {
        return new String(Files.readAllBytes(dossier.resolve("copil.mv.db")), StandardCharsets.ISO_8859_1);
    }

    @Test
    void une_base_neuve_a_un_mot_de_passe_que_son_proprietaire_seul_peut_lire() throws Exception {
        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");

        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.resolve("mot-de-passe"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> lire(adresse, "")).isInstanceOf(SQLException.class);
    }

    @Test
    void une_base_disparue_ou_videe_n_est_pas_une_base_neuve() throws Exception {
        lire(ouvrir("0"));
        Files.delete(dossier.resolve("copil.mv.db"));

        assertThatThrownBy(() -> ouvrir("0")).hasMessageContainingAll("a disparu", "sauvegarde", dossier.toString());
        Files.createFile(dossier.resolve("copil.mv.db"));
        assertThatThrownBy(() -> ouvrir("0")).hasMessageContaining("est vide");
        assertThat(dossier.resolve("copil.mv.db")).isEmptyFile();
    }

    @Test
    void une_base_d_avant_sans_mot_de_passe_s_ouvre_et_en_recoit_un() throws Exception {
        lire(adresse, "");

        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");
        assertThatThrownBy(() -> lire(adresse, "")).isInstanceOf(SQLException.class);
    }

    @Test
    void un_demarrage_coupe_entre_les_deux_se_reprend() throws Exception {
        lire(adresse, "");
        ouvrir("0");
        Files.move(dossier.resolve("mot-de-passe"), dossier.resolve("mot-de-passe.nouveau"));

        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");
    }

    @Test
    void une_base_chiffree_ne_se_lit_pas_dans_son_fichier() throws Exception {
        lire(ouvrir("1"));

        assertThat(octets()).doesNotContain("un mot rare");
        assertThat(lire(ouvrir("1"))).isEqualTo("un mot rare");
        // Whatever the setting says now.
        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");
    }

    @Test
    void une_base_en_clair_n_est_chiffree_que_sur_demande() throws Exception {
        lire(ouvrir("0"));
        assertThat(octets()).contains("un mot rare");

        assertThatThrownBy(() -> ouvrir("1")).hasMessageContaining("COPIL_DB_CHIFFREE=convertir");
        assertThat(lire(ouvrir("0"))).isEqualTo("un mot rare");

        assertThat(lire(ouvrir("convertir"))).isEqualTo("un mot rare");
        assertThat(octets()).doesNotContain("un mot rare");
        assertThat(lire(ouvrir("convertir"))).isEqualTo("un mot rare");
    }

    @Test
    void sans_sa_cle_une_base_chiffree_le_dit() throws Exception {
        lire(ouvrir("1"));
        Files.delete(dossier.resolve("cle"));

        assertThatThrownBy(() -> ouvrir("1")).hasMessageContaining("sauvegarde");
        assertThat(dossier.resolve("cle")).doesNotExist();
    }
}
