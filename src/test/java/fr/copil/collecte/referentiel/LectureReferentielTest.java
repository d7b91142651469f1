package fr.copil.collecte.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of fault is named with its file, line, column and reason, and refuses the whole référentiel. */
class LectureReferentielTest {

    private static final Set<String> TERRITOIRES = Set.of(
            "FR",
            "DEP-44",
            "DEP-37",
            "REG-93",
            "EPCI-243700754",
            "COM-44109",
            "COM-44184",
            "COM-44162",
            "COM-44143",
            "ACA-02",
            "ACA-23");

    private Path dossier = Path.of("data/referentiel");

    @BeforeEach
    void copier_le_referentiel_livre(@TempDir Path temporaire) {
        dossier = temporaire;
        Path livre = Path.of("data/referentiel");
        try (Stream<Path> fichiers = Files.walk(livre)) {
            for (Path fichier : fichiers.sorted().toList()) {
                Path copie = dossier.resolve(livre.relativize(fichier).toString());
                if (Files.isDirectory(fichier)) {
                    Files.createDirectories(copie);
                } else {
                    Files.copy(fichier, copie);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void le_referentiel_livre_est_sans_faute() {
        assertThat(lire().nombre("engagement")).isEqualTo(238);
    }

    @Test
    void un_identifiant_inconnu_est_nomme_avec_sa_ligne() {
        remplacer("engagements/la.csv", texte -> texte.replaceFirst("LA-M06", "LA-M99"));
        assertThat(fautes()).singleElement().satisfies(faute -> assertThat(faute.enClair())
                .isEqualTo("engagements/la.csv, ligne " + faute.ligne()
                        + ", colonne « indicateurs » : « LA-M99 » ne désigne aucune ligne connue."));
    }

    @Test
    void un_point_de_serie_nomme_une_valeur_un_indicateur_et_une_population_qui_existent() {
        remplacer("series.csv", texte -> texte.replace("V-N-10;", "V-N-99;")
                .replace("V-N-24;N-M08", "V-N-24;N-M99")
                .replace("V-N-31;N-I24;VECU_QPV", "V-N-31;N-I24;QPV"));
        assertThat(fautes())
                .extracting(Faute::fichier, Faute::colonne)
                .containsExactly(
                        tuple("series.csv", "valeur"),
                        tuple("series.csv", "indicateur"),
                        tuple("series.csv", "population"));
    }

    @Test
    void un_identifiant_porte_par_deux_lignes_est_refuse() {
        remplacer("dispositifs.csv", texte -> texte.replaceFirst("D1-02;", "D1-01;"));
        assertThat(fautes())
                .anySatisfy(
                        faute -> assertThat(faute.enClair())
                                .isEqualTo(
                                        "dispositifs.csv, ligne 3, colonne « id » : « D1-01 » est déjà l'identifiant d'une autre ligne."));
    }

    @Test
    void une_source_absente_est_refusee_sans_fautes_en_cascade() {
        remplacer("objectifs/paca.csv", texte -> texte.replaceFirst("PACA (contexte|[a-zé]+)[^;\n]*", ""));
        assertThat(fautes()).isNotEmpty().allSatisfy(faute -> {
            assertThat(faute.fichier()).isEqualTo("objectifs/paca.csv");
            assertThat(faute.colonne()).isEqualTo("source");
        });
    }

    @Test
    void un_nombre_illisible_est_refuse() {
        remplacer("valeurs/n.csv", texte -> texte.replaceFirst(";22\\.7;", ";vingt-deux;"));
        assertThat(fautes()).singleElement().satisfies(faute -> assertThat(faute.enClair())
                .contains("valeurs/n.csv, ligne")
                .contains("colonne « valeur » : « vingt-deux » n'est pas un nombre."));
    }

    @Test
    void une_date_illisible_est_refusee() {
        remplacer("conventions.csv", texte -> texte.replaceFirst("2016-01-01", "01/01/2016"));
        assertThat(fautes()).anySatisfy(faute -> {
            assertThat(faute.colonne()).isEqualTo("debut");
            assertThat(faute.raison()).isEqualTo("« 01/01/2016 » n'est pas une date de la forme AAAA-MM-JJ.");
        });
    }

    @Test
    void une_valeur_hors_de_la_liste_admise_est_refusee() {
        remplacer("engagements/paca.csv", texte -> texte.replaceFirst("PACA;R;", "PACA;Z;"));
        assertThat(fautes()).anySatisfy(faute -> {
            assertThat(faute.colonne()).isEqualTo("type");
            assertThat(faute.raison()).startsWith("« Z » n'est pas une des valeurs admises");
        });
    }

    @Test
    void un_rythme_ou_un_jour_de_l_annee_inconnu_est_refuse() {
        remplacer("engagements/la.csv", texte -> texte.replaceFirst(";annuelle;10-31;", ";mensuelle;;"));
        remplacer("engagements/paca.csv", texte -> texte.replaceFirst(";semestrielle;;", ";semestrielle;31-10;"));
        assertThat(fautes())
                .extracting(Faute::colonne, Faute::raison)
                .containsExactlyInAnyOrder(
                        tuple(
                                "recurrence",
                                "« mensuelle » n'est pas une des valeurs admises (unique, annuelle, semestrielle, continue)."),
                        tuple(
                                "jour_annuel",
                                "« 31-10 » n'est pas un jour de l'année : écrivez le mois et le jour, comme 10-31."));
    }

    @Test
    void un_fichier_sans_ces_colonnes_dit_ce_qui_se_fait_une_fois() {
        remplacer(
                "engagements/f123.csv", texte -> texte.replaceAll("(?m)^((?:[^;\\n]*;){12})[^;\\n]*;[^;\\n]*;", "$1"));
        assertThat(lire().de("engagement").filter(f -> f.id().startsWith("F123")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.texte("recurrence")).isEqualTo("UNIQUE"));
    }

    @Test
    void un_territoire_inconnu_est_refuse() {
        remplacer("attentes.csv", texte -> texte.replaceFirst(";DEP-44;", ";DEP-99;"));
        assertThat(fautes()).singleElement().satisfies(faute -> assertThat(faute.raison())
                .isEqualTo("« DEP-99 » ne désigne aucune ligne connue."));
    }

    @Test
    void une_colonne_absente_est_dite_pour_l_en_tete() {
        remplacer("methode.csv", texte -> texte.replaceFirst("id;", "identifiant;"));
        assertThat(fautes()).anySatisfy(faute -> {
            assertThat(faute.fichier()).isEqualTo("methode.csv");
            assertThat(faute.ligne()).isEqualTo(1);
            assertThat(faute.raison()).isEqualTo("cette colonne manque dans l'en-tête.");
        });
    }

    @Test
    void toutes_les_fautes_sont_dites_ensemble() {
        remplacer("attentes.csv", texte -> texte.replaceFirst(";DEP-44;", ";DEP-99;"));
        remplacer("engagements/la.csv", texte -> texte.replaceFirst("LA-M06", "LA-M99"));
        assertThat(fautes()).hasSize(2);
    }

    @Test
    void un_renommage_est_lu_dans_alias() {
        remplacer("alias.csv", texte -> texte + "LA-P-z;LA-P-a\n");
        assertThat(lire().renommages()).containsExactly(new Referentiel.Renommage("LA-P-z", "LA-P-a"));
    }

    private Referentiel lire() {
        return new LectureReferentiel(dossier, TERRITOIRES).lire();
    }

    private List<Faute> fautes() {
        List<Faute> fautes = new ArrayList<>();
        assertThatThrownBy(this::lire)
                .asInstanceOf(InstanceOfAssertFactories.type(FichierIllisible.class))
                .extracting(FichierIllisible::fautes)
                .asInstanceOf(list(Faute.class))
                .satisfies(fautes::addAll);
        return fautes;
    }

    private void remplacer(String fichier, UnaryOperator<String> changement) {
        try {
            Path chemin = dossier.resolve(fichier);
            String avant = Files.readString(chemin);
            String apres = changement.apply(avant);
            assertThat(apres).as("le changement a eu lieu").isNotEqualTo(avant);
            Files.writeString(chemin, apres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
