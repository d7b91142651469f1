package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FichierJsonTest {

    private static final String NOM = "communes.json";

    @TempDir
    Path dossier = Path.of("");

    private List<String> noms(String json) {
        return noms(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> noms(byte[] octets) {
        try {
            Files.write(dossier.resolve(NOM), octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> noms = new ArrayList<>();
        FichierJson.ouvrir(dossier, NOM).pourChaque(objet -> noms.add(objet.texte("nom")));
        return noms;
    }

    private Faute faute(String json) {
        return catchThrowableOfType(FichierIllisible.class, () -> noms(json))
                .fautes()
                .getFirst();
    }

    @Test
    void une_liste_d_objets_se_lit_objet_par_objet() {
        assertThat(noms("[{\"nom\":\"Nantes\"},\n{\"nom\":\" Rezé \"}]")).containsExactly("Nantes", "Rezé");
    }

    @Test
    void un_geojson_donne_les_proprietes_de_ses_elements() {
        assertThat(
                        noms(
                                """
                        {"type":"FeatureCollection","features":[
                        {"type":"Feature","properties":{"nom":"Nantes"},"geometry":null}]}
                        """))
                .containsExactly("Nantes");
    }

    @Test
    void un_json_avec_bom_se_lit() {
        assertThat(noms("\uFEFF[{\"nom\":\"Nantes\"}]")).containsExactly("Nantes");
    }

    @Test
    void un_nombre_se_lit_comme_un_texte() {
        assertThat(noms("[{\"nom\":44109}]")).containsExactly("44109");
    }

    @Test
    void un_json_interrompu_est_refuse_avec_sa_ligne() {
        Faute faute = faute("[{\"nom\":\"Nantes\"},\n{\"nom\":\"Re");

        assertThat(faute.fichier()).isEqualTo(NOM);
        assertThat(faute.ligne()).isEqualTo(2);
        assertThat(faute.colonne()).startsWith("caractère ");
        assertThat(faute.raison()).isEqualTo("le JSON est interrompu ou mal formé.");
    }

    @Test
    void un_json_en_windows_1252_est_refuse_sans_abimer_les_noms() {
        byte[] octets = "[{\"nom\":\"Rezé\"}]".getBytes(Charset.forName("windows-1252"));

        FichierIllisible refus = catchThrowableOfType(FichierIllisible.class, () -> noms(octets));

        assertThat(refus.fautes()).singleElement().extracting(Faute::fichier).isEqualTo(NOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "{}", "{\"features\":[]}", "\"Nantes\"", "null", "{\"features\":3}"})
    void un_fichier_sans_la_liste_attendue_est_refuse(String json) {
        assertThat(faute(json).raison()).isEqualTo("le fichier ne contient pas la liste attendue.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"nom\":null}", "{\"nom\":\"  \"}", "{\"nom\":[]}", "{\"nom\":{\"fr\":\"Nantes\"}}", "3"
            })
    void un_champ_absent_ou_d_une_autre_nature_est_nomme_avec_le_rang_de_son_objet(String objet) {
        assertThat(faute("[{\"nom\":\"Nantes\"}," + objet + "]"))
                .isEqualTo(new Faute(NOM, 0, "nom", "ce champ manque à l'objet n° 2."));
    }

    @Test
    void un_fichier_absent_est_dit() {
        Path absent = dossier.resolve("absent");

        assertThat(catchThrowableOfType(FichierIllisible.class, () -> FichierJson.ouvrir(absent, NOM))
                        .fautes())
                .containsExactly(new Faute(NOM, 0, "", "le fichier ne peut pas être lu."));
    }

    /** What was handed over before the cut would be half a map. */
    @Test
    void rien_n_est_donne_d_un_json_coupe_ou_suivi_d_un_autre() throws IOException {
        for (String texte : List.of("[{\"nom\":\"a\"},{\"nom\":\"b\"", "[{\"nom\":\"a\"}] []")) {
            Files.writeString(dossier.resolve(NOM), texte);

            assertThatExceptionOfType(FichierIllisible.class)
                    .as(texte)
                    .isThrownBy(() -> FichierJson.ouvrir(dossier, NOM))
                    .withMessageContaining("interrompu ou mal formé");
        }
    }

    @Test
    void les_objets_d_un_geojson_se_lisent_ou_que_soit_leur_liste() throws IOException {
        Files.writeString(
                dossier.resolve(NOM),
                """
                {"type":"x","crs":{"features":[1]},"features":[{"properties":{"nom":"a"}},{"properties":{"nom":"b"}}],"fin":[2]}
                """);
        List<String> noms = new ArrayList<>();

        assertThat(FichierJson.ouvrir(dossier, NOM).pourChaque(objet -> noms.add(objet.texte("nom"))))
                .isEqualTo(2);
        assertThat(noms).containsExactly("a", "b");
    }
}
