package fr.copil.collecte.classeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.collecte.fichier.Contenu;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColisTest {

    private static final int MO = 1024 * 1024;

    private final Path dossier;

    ColisTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    @Test
    void chaque_fichier_d_une_archive_est_lu_du_disque_et_n_y_reste_pas() throws IOException {
        Path archive = archive(1, "un\n", "deux\n");
        List<String> lus = new ArrayList<>();

        Colis.ouvrir("a.zip", archive, colis -> lus.add(colis.nom() + " " + texte(colis.contenu())));

        assertThat(lus).containsExactly("0.csv un\n", "1.csv deux\n");
        assertThat(restent()).containsExactly(archive);
    }

    /** It announces nothing that can be believed. */
    @Test
    void un_fichier_qui_grossit_sans_fin_en_s_ouvrant_est_arrete() throws IOException {
        Path archive = archive(201, "a".repeat(MO));

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> Colis.ouvrir("a.zip", archive, colis -> {}))
                .withMessageContaining("« dossier/0.csv » dépasse 200 Mo une fois ouvert");
        assertThat(restent()).containsExactly(archive);
    }

    private Path archive(int fois, String... textes) throws IOException {
        Path archive = dossier.resolve("a.zip");
        try (OutputStream octets = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (int i = 0; i < textes.length; i++) {
                zip.putNextEntry(new ZipEntry("dossier/" + i + ".csv"));
                for (int j = 0; j < fois; j++) {
                    zip.write(textes[i].getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return archive;
    }

    private static String texte(Contenu contenu) {
        try (InputStream octets = contenu.ouvrir()) {
            return new String(octets.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> restent() throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.toList();
        }
    }
}
