package fr.copil.collecte.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.fichier.Contenu;
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

        ouvrir(archive, new Colis.Bornes(1, 2, 1), lus);

        assertThat(lus).containsExactly("0.csv un\n", "1.csv deux\n");
        assertThat(restent()).containsExactly(archive);
    }

    /** It announces nothing that can be believed; the others are none the worse. */
    @Test
    void un_fichier_qui_grossit_sans_fin_en_s_ouvrant_est_arrete_et_le_suivant_est_lu() throws IOException {
        Path archive = archive(1, "a".repeat(MO + 1), "deux\n");
        List<String> lus = new ArrayList<>();

        ouvrir(archive, new Colis.Bornes(1, 3, 1), lus);

        assertThat(lus)
                .containsExactly(
                        "0.csv refusé : ce fichier dépasse 1 Mo une fois ouvert : enregistrez-le en plusieurs, une année"
                                + " à la fois.",
                        "1.csv deux\n");
        assertThat(restent()).containsExactly(archive);
    }

    @Test
    void une_archive_qui_grossit_sans_fin_est_arretee_et_ce_qui_precede_est_lu() throws IOException {
        Path archive = archive(1, "un\n", "a".repeat(MO), "b".repeat(MO), "quatre\n");
        List<String> lus = new ArrayList<>();

        ouvrir(archive, new Colis.Bornes(1, 2, 1), lus);

        assertThat(lus).hasSize(3).first().isEqualTo("0.csv un\n");
        assertThat(lus)
                .last()
                .asString()
                .startsWith("a.zip refusé : cette archive dépasse 2 Mo une fois ouverte : « 2.csv » et");
        assertThat(restent()).containsExactly(archive);
    }

    @Test
    void un_document_trop_lourd_pour_etre_ouvert_est_refuse_pour_ce_qu_il_est() throws IOException {
        Path archive = archive(1, "PK" + "a".repeat(MO), "deux\n");
        List<String> lus = new ArrayList<>();

        ouvrir(archive, new Colis.Bornes(2, 4, 1), lus);

        assertThat(lus).hasSize(2).last().isEqualTo("1.csv deux\n");
        assertThat(lus)
                .first()
                .asString()
                .contains("refusé : ce fichier est un classeur ou un document de plus de 1 Mo");
    }

    @Test
    void une_piece_abimee_est_refusee_et_les_autres_sont_lues() throws IOException {
        Path archive = archive(1, "un\n", "a".repeat(5000), "trois\n");
        byte[] octets = Files.readAllBytes(archive);
        // Inside the compressed bytes of the second piece.
        int ou = new String(octets, StandardCharsets.ISO_8859_1).indexOf("dossier/1.csv") + "dossier/1.csv".length();
        octets[ou] = (byte) 0xFF;
        Files.write(archive, octets);
        List<String> lus = new ArrayList<>();

        ouvrir(archive, new Colis.Bornes(1, 2, 1), lus);

        assertThat(lus).hasSize(3).startsWith("0.csv un\n").endsWith("2.csv trois\n");
        assertThat(lus.get(1)).startsWith("1.csv refusé : cette pièce de l'archive est abîmée");
    }

    @Test
    void deux_pieces_du_meme_nom_dans_deux_dossiers_restent_deux() throws IOException {
        Path archive = dossier.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String annee : List.of("2023", "2024")) {
                zip.putNextEntry(new ZipEntry(annee + "/ips.csv"));
                zip.write(annee.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> lus = new ArrayList<>();

        ouvrir(archive, new Colis.Bornes(1, 2, 1), lus);

        assertThat(lus).containsExactly("ips.csv 2023", "2024/ips.csv 2024");
    }

    private static void ouvrir(Path archive, Colis.Bornes bornes, List<String> lus) throws IOException {
        Colis.ouvrir(
                "a.zip",
                archive,
                colis -> lus.add(colis.nom() + " " + texte(colis.contenu())),
                (piece, fautes) ->
                        lus.add(piece + " refusé : " + fautes.getFirst().raison()),
                bornes);
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
