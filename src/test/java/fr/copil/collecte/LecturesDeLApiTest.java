package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.essai.DonneesCopiees;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records that the API of the ministry gives: one field of one object is named when it is wrong. */
class LecturesDeLApiTest {

    private static final Path OUVERTES = DonneesCopiees.LIVREES.resolve("open");
    private static final String DNB = "education/fr-en-dnb-par-etablissement_api_44.json";
    private static final String IPS = "education/fr-en-ips-colleges-ap2023_api_44.json";
    private static final String IVAL = "education/fr-en-indicateurs-de-resultat-des-lycees-gt_v2_api_44.json";
    private static final String EFFECTIFS = "education/fr-en-college-effectifs-niveau-sexe-lv_api_44.json";

    @TempDir
    private Path dossier = Path.of("");

    @Test
    void l_indice_2023_porte_ses_references_une_fois_par_rentree() {
        Releves lus = LectureIps.colleges2023(FichierJson.ouvrir(OUVERTES, IPS));

        assertThat(lus.lignes()).isEqualTo(279);
        assertThat(lus.mesures())
                .filteredOn(mesure -> mesure.territoire().valeur().equals("FR"))
                .extracting(MesureRecue::periode, MesureRecue::population, mesure -> String.valueOf(mesure.valeur()))
                .containsExactlyInAnyOrder(
                        tuple(2023, Population.ENSEMBLE, "105.9"),
                        tuple(2023, Population.PUBLIC, "100.9"),
                        tuple(2023, Population.PRIVE, "124.1"),
                        tuple(2024, Population.ENSEMBLE, "106.1"),
                        tuple(2024, Population.PUBLIC, "100.9"),
                        tuple(2024, Population.PRIVE, "125.1"));
    }

    @Test
    void seule_la_derniere_session_du_dnb_par_etablissement_est_lue() {
        Releves lus = LectureDnbEtablissements.derniere(FichierJson.ouvrir(OUVERTES, DNB));

        assertThat(lus.lignes()).isEqualTo(202);
        assertThat(lus.mesures()).hasSize(185).allMatch(mesure -> mesure.periode() == 2021);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"presents\": 144 | \"presents\": \"x\" | presents",
                "\"admis\": 140 | \"admis\": 145 | admis",
                "0442417N | 44 | numero_d_etablissement",
                "PUBLIC | LAIQUE | secteur_d_enseignement",
                "\"session\": \"2021\" | \"session\": \"mai\" | session"
            })
    void un_champ_impossible_du_dnb_est_nomme(String juste, String faux, String champ) {
        assertThat(faute(DNB, LectureDnbEtablissements::derniere, juste, faux)).isEqualTo(champ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ips\": \"99.5\" | \"ips\": \"haut\" | ips",
                "\"code_academie\": \"17\" | \"code_academie\": \"Nantes\" | code_academie"
            })
    void un_champ_impossible_de_l_indice_est_nomme(String juste, String faux, String champ) {
        assertThat(faute(IPS, LectureIps::colleges2023, juste, faux)).isEqualTo(champ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"presents_total\": 201 | \"presents_total\": \"x\" | presents_total",
                "\"code_departement\": \"44\" | \"code_departement\": \"Loire\" | code_departement"
            })
    void un_champ_impossible_d_ival_est_nomme(String juste, String faux, String champ) {
        assertThat(faute(IVAL, LectureIval::api, juste, faux)).isEqualTo(champ);
    }

    @Test
    void un_champ_impossible_des_effectifs_est_nomme() {
        assertThat(faute(
                        EFFECTIFS,
                        LectureEncadrement::collegesApi,
                        "\"nombre_eleves_total\": 533",
                        "\"nombre_eleves_total\": null"))
                .isEqualTo("nombre_eleves_total");
    }

    private String faute(String fichier, Function<FichierJson, Releves> lecteur, String juste, String faux) {
        try {
            String texte = Files.readString(OUVERTES.resolve(fichier));
            assertThat(texte).contains(juste);
            Files.writeString(dossier.resolve("essai.json"), texte.replace(juste, faux));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catchThrowableOfType(
                        FichierIllisible.class, () -> lecteur.apply(FichierJson.ouvrir(dossier, "essai.json")))
                .fautes()
                .getFirst()
                .colonne();
    }
}
