package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FichierCsvTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NOM = "education/colleges.csv";
    private static final List<String> COLONNES = List.of("Nom", "Candidats");

    private record College(String nom, int candidats) {}

    private static College college(Ligne ligne) {
        return new College(ligne.requis("Nom"), ligne.entier("Candidats"));
    }

    private static List<College> lire(byte[] octets) {
        return new FichierCsv(NOM, octets).lire(COLONNES, FichierCsvTest::college);
    }

    private static List<College> lire(String texte) {
        return lire(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static ListAssert<Faute> fautes(String texte) {
        return fautes(() -> lire(texte));
    }

    private static ListAssert<Faute> fautes(Runnable lecture) {
        return assertThat(
                catchThrowableOfType(FichierIllisible.class, lecture::run).fautes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom;Candidats\nStendhal;42\n",
                "Nom;Candidats\r\nStendhal;42\r\n",
                "Nom;Candidats\nStendhal;42",
                "Nom,Candidats\nStendhal,42\n",
                "\uFEFFNom;Candidats\nStendhal;42\n",
                "\uFEFF\"Nom\",\"Candidats\"\r\n\"Stendhal\",\"42\"\r\n",
                "Candidats;Commune;Nom\n42;Nantes;Stendhal\n",
                "Nom;Candidats\n\nStendhal;42\n\n",
                "Nom;Candidats\n  Stendhal ; 42 \n",
                "Nom;Candidats\nStendhal;42.0\n",
                "Nom;Candidats\nStendhal;42,0\n"
            })
    void les_manieres_de_publier_un_csv_se_lisent_pareil(String publie) {
        assertThat(lire(publie)).containsExactly(new College("Stendhal", 42));
    }

    @Test
    void un_fichier_utf_8_garde_ses_accents() {
        assertThat(lire("Nom;Candidats\nÉcole élémentaire;42\n")).containsExactly(new College("École élémentaire", 42));
    }

    @Test
    void un_fichier_windows_1252_garde_ses_accents() {
        byte[] octets = "Nom;Candidats\nCollège de l’Œuvre;42\n".getBytes(WINDOWS);

        assertThat(lire(octets)).containsExactly(new College("Collège de l’Œuvre", 42));
    }

    @Test
    void une_cellule_entre_guillemets_peut_tenir_separateur_et_guillemets() {
        assertThat(lire("Nom;Candidats\n\"Stendhal ; dit \"\"le grand\"\"\";42\n"))
                .containsExactly(new College("Stendhal ; dit \"le grand\"", 42));
    }

    @Test
    void zero_est_une_valeur() {
        assertThat(lire("Nom;Candidats\nStendhal;0\n")).containsExactly(new College("Stendhal", 0));
    }

    @Test
    void une_colonne_absente_est_nommee_sur_la_premiere_ligne() {
        fautes("Nom;Inscrits\nStendhal;42\n")
                .containsExactly(new Faute(NOM, 1, "Candidats", "cette colonne manque dans l'en-tête."));
    }

    @Test
    void toutes_les_colonnes_absentes_sont_nommees() {
        fautes("Etablissement;Inscrits\nStendhal;42\n")
                .extracting(Faute::colonne)
                .containsExactly("Nom", "Candidats");
    }

    @Test
    void un_nombre_illisible_est_nomme_avec_sa_ligne_et_sa_colonne() {
        fautes("Nom;Candidats\nStendhal;42\nDebussy;quarante\n")
                .containsExactly(new Faute(NOM, 3, "Candidats", "« quarante » n'est pas un nombre.", "quarante", ""));
    }

    @Test
    void la_ligne_d_une_faute_est_celle_du_fichier_meme_apres_une_cellule_sur_deux_lignes() {
        fautes("Nom;Candidats\n\"Stendhal\nannexe\";42\nDebussy;quarante\n")
                .extracting(Faute::ligne)
                .containsExactly(4L);
    }

    @Test
    void un_nombre_a_virgule_n_est_pas_un_entier() {
        fautes("Nom;Candidats\nStendhal;42,5\n").singleElement().satisfies(faute -> {
            assertThat(faute.ligne()).isEqualTo(2);
            assertThat(faute.colonne()).isEqualTo("Candidats");
            assertThat(faute.raison()).contains("42,5");
        });
    }

    @Test
    void une_cellule_obligatoire_vide_est_nommee() {
        fautes("Nom;Candidats\n;42\n")
                .containsExactly(new Faute(NOM, 2, "Nom", "cette cellule est vide alors qu'elle est obligatoire."));
    }

    @Test
    void chaque_cellule_fautive_est_nommee_en_une_fois() {
        fautes("Nom;Candidats\nStendhal;x\nDebussy;42\nLe Breil;y\n")
                .extracting(Faute::ligne)
                .containsExactly(2L, 4L);
    }

    @Test
    void un_fichier_tout_faux_ne_donne_que_cinquante_fautes() {
        fautes("Nom;Candidats\n" + "Stendhal;x\n".repeat(200)).hasSize(50);
    }

    @Test
    void un_fichier_vide_est_refuse() {
        fautes("").extracting(Faute::raison).containsExactly("le fichier ne contient aucune ligne de données.");
    }

    @Test
    void un_en_tete_seul_est_refuse() {
        fautes("Nom;Candidats\n")
                .extracting(Faute::raison)
                .containsExactly("le fichier ne contient aucune ligne de données.");
    }

    @Test
    void une_ligne_coupee_est_nommee() {
        fautes("Nom;Candidats\nStendhal;42\nDebu").singleElement().satisfies(faute -> {
            assertThat(faute.ligne()).isEqualTo(3);
            assertThat(faute.raison()).isNotBlank();
        });
    }

    @Test
    void un_guillemet_jamais_ferme_est_refuse() {
        fautes("Nom;Candidats\n\"Stendhal;42\nDebussy;40\n")
                .singleElement()
                .satisfies(faute -> assertThat(faute.ligne()).isEqualTo(2));
    }

    @Test
    void deux_colonnes_de_meme_nom_sont_refusees() {
        fautes("Nom;Candidats;Candidats\nStendhal;42;43\n").isNotEmpty();
    }

    @Test
    void un_fichier_absent_est_dit(@TempDir Path dossier) {
        fautes(() -> FichierCsv.ouvrir(dossier, NOM))
                .containsExactly(new Faute(NOM, 0, "", "le fichier ne peut pas être lu."));
    }

    @Test
    void le_refus_se_lit_en_une_phrase() {
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> lire("Nom;Candidats\nStendhal;quarante\n"))
                .withMessage(
                        "education/colleges.csv, ligne 2, colonne « Candidats » : « quarante » n'est pas un nombre.");
    }

    /** Longer than what is looked at to find its titles. */
    private static String beaucoup() {
        StringBuilder texte = new StringBuilder("Nom de l'été;Candidats\n");
        for (int i = 0; i < 20_000; i++) {
            texte.append("Collège n° ").append(i).append(';').append(i).append('\n');
        }
        return texte.toString();
    }

    @Test
    void un_long_fichier_se_lit_jusqu_au_bout_sous_les_noms_de_l_api(@TempDir Path dossier) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("long.csv"), beaucoup());

        List<Long> lignes = new ArrayList<>();
        int lues = FichierCsv.ouvrir(dossier, fichier.getFileName().toString())
                .sousLesNomsDeLApi()
                .parcourir(List.of("nom_de_l_ete", "candidats"), ligne -> lignes.add(ligne.numero()));

        assertThat(lues).isEqualTo(20_000);
        assertThat(lignes).startsWith(2L).endsWith(20_001L);
    }

    /** It cannot be known from its beginning. */
    @Test
    void un_seul_octet_au_bout_en_fait_un_texte_de_windows(@TempDir Path dossier) throws IOException {
        byte[] texte =
                (beaucoup().replace("°", "").replace("è", "e").replace("é", "e") + "Prévert;1\n").getBytes(WINDOWS);
        Files.write(dossier.resolve("long.csv"), texte);

        List<String> noms =
                FichierCsv.ouvrir(dossier, "long.csv").lire(List.of("Candidats"), ligne -> ligne.texte("Nom de l'ete"));

        assertThat(noms.getLast()).isEqualTo("Prévert");
    }

    @Test
    void sur_cent_mille_cles_seule_celle_qui_revient_est_un_doublon() {
        StringBuilder texte = new StringBuilder("Nom;Candidats\n");
        for (int i = 0; i < 100_000; i++) {
            texte.append("04400")
                    .append(i / 50)
                    .append(';')
                    .append(1975 + i % 50)
                    .append('\n');
        }
        Doublons doublons = new Doublons();

        fautes(() -> new FichierCsv(NOM, (texte + "0440077;1980\n").getBytes(StandardCharsets.UTF_8))
                        .parcourir(
                                COLONNES,
                                ligne ->
                                        doublons.refuser(ligne, "Nom", ligne.requis("Nom"), ligne.entier("Candidats"))))
                .singleElement()
                .satisfies(faute -> {
                    assertThat(faute.ligne()).isEqualTo(100_002);
                    assertThat(faute.raison()).isEqualTo("« 0440077, 1980 » est déjà donné plus haut.");
                });
    }
}
