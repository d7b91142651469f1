package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.Reconnaissance.Jeu;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.collecte.fichier.FichierCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReconnaissanceTest {

    private static final Path OUVERTES = Path.of("data", "open");

    static List<Entree> catalogue() {
        return CatalogueDesFichiers.lire(OUVERTES);
    }

    /** What Copil keeps without reading it is known by nobody, or is an extract of what it reads. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void un_fichier_se_reconnait_a_ses_titres_et_non_a_son_nom(Entree entree) throws IOException {
        Optional<String> genre = genre(Files.readAllBytes(entree.chemin()));

        if (!entree.genre().equals("archive")) {
            assertThat(genre).contains(entree.genre());
        } else {
            assertThat(genre).isNotIn(Optional.of("evitement-pcs"), Optional.of("evitement-avance"));
        }
    }

    @Test
    void chaque_lecteur_a_ses_titres() {
        assertThat(Reconnaissance.JEUX.stream().map(Jeu::genre))
                .doesNotHaveDuplicates()
                .containsAll(SeriesOuvertes.LECTURES.keySet());
    }

    @Test
    void les_titres_en_clair_et_les_titres_techniques_sont_ceux_d_un_meme_jeu() {
        assertThat(genre("UAI;IPS;Effectifs;Nom de l'établissment\n")).contains("ips-ecoles-2022");
        assertThat(genre("uai;ips;effectifs;nom_de_l_etablissment\n")).contains("ips-ecoles-2022");
        assertThat(genre("uai;ips;effectifs;nom_de_l_etablissment;ecart_type_de_l_ips\n"))
                .contains("ips-colleges-2022");
    }

    @Test
    void l_ips_des_lycees_depuis_2023_n_est_pas_celui_d_avant() throws IOException {
        byte[] extrait = Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte", "ips-lycees-2023.csv"));

        assertThat(genre(extrait)).contains("ips-lycees-2023");
        assertThat(
                        genre(
                                "[{\"uai\": \"0590015W\", \"ips_voie_gt\": null, \"ips_voie_pro\": 79.6, \"ips_national_legt\": 118.5}]"))
                .contains("ips-lycees-2023-api");
    }

    @Test
    void d_autres_titres_ne_sont_ceux_de_rien() {
        assertThat(genre("uai;ips\n")).isEmpty();
        assertThat(genre("")).isEmpty();
        assertThat(genre("[]")).isEmpty();
        assertThat(Reconnaissance.titresLus("a.bin", Contenu.de(octets("UAI;Nom de l'école\n"))))
                .containsExactly("nom_de_l_ecole", "uai");
    }

    @Test
    void l_ips_des_ecoles_tel_que_le_portail_le_donne_aujourd_hui_porte_ses_references() throws IOException {
        byte[] extrait =
                Files.readAllBytes(Path.of("src/test/resources/fr/copil/collecte", "ips-ecoles-aujourd-hui.csv"));

        assertThat(genre(extrait)).contains("ips-ecoles-2022-sans-effectifs");
        Releves lus = LectureIps.ecolesSansEffectifs(new FichierCsv("a.bin", extrait).sousLesNomsDeLApi());
        assertThat(lus.mesures().stream().map(mesure -> mesure.territoire().valeur()))
                .contains("ETAB-0590180A", "FR", "ACA-09", "DEP-59");
    }

    private static Optional<String> genre(String texte) {
        return genre(octets(texte));
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> genre(byte[] octets) {
        return Reconnaissance.jeu("a.bin", Contenu.de(octets)).map(Jeu::genre);
    }
}
