package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LigneTest {

    private static final String COLONNE = "Cellule";

    /** The line of a file of one cell; a quoted cell, so that it may be empty. */
    private static Ligne ligne(String cellule) {
        byte[] fichier = (COLONNE + "\n\"" + cellule + "\"\n").getBytes(StandardCharsets.UTF_8);
        return new FichierCsv("essai.csv", fichier)
                .lire(List.of(COLONNE), Function.identity())
                .getFirst();
    }

    private static Faute faute(String cellule, Consumer<Ligne> lecture) {
        return catchThrowableOfType(FichierIllisible.class, () -> lecture.accept(ligne(cellule)))
                .fautes()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"'161,2677238', 161.2677238", "'86.0', 86.0", "'-4,5', -4.5", "'0', 0", "' 12 ', 12"})
    void un_nombre_s_ecrit_avec_un_point_ou_une_virgule(String publie, BigDecimal attendu) {
        assertThat(ligne(publie).nombre(COLONNE)).isEqualByComparingTo(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND", "<5", "1 234 567", "93,20%", "1,234.5", "12e"})
    void ce_qui_n_est_pas_un_nombre_est_cite(String publie) {
        assertThat(faute(publie, ligne -> ligne.nombre(COLONNE)))
                .isEqualTo(new Faute("essai.csv", 2, COLONNE, "« " + publie + " » n'est pas un nombre.", publie, ""));
    }

    @Test
    void une_cellule_vide_n_est_pas_un_zero() {
        assertThat(faute("", ligne -> ligne.nombre(COLONNE)).raison()).contains("vide");
        assertThat(ligne("0").nombre(COLONNE)).isZero();
        assertThat(ligne("0").nombreOuRien(COLONNE)).isZero();
        assertThat(ligne("").nombreOuRien(COLONNE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024,5", "99999999999", "1e12"})
    void un_entier_impossible_est_une_faute_de_la_cellule(String publie) {
        Faute faute = faute(publie, ligne -> ligne.entier(COLONNE));

        assertThat(faute.ligne()).isEqualTo(2);
        assertThat(faute.colonne()).isEqualTo(COLONNE);
        assertThat(faute.raison()).contains("« " + publie + " »");
    }

    @Test
    void un_jour_s_ecrit_annee_mois_jour() {
        assertThat(ligne("2016-01-01").jourOuRien(COLONNE)).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(ligne("").jourOuRien(COLONNE)).isNull();
        assertThat(faute("01/01/2016", ligne -> ligne.jourOuRien(COLONNE)).raison())
                .isEqualTo("« 01/01/2016 » n'est pas une date de la forme AAAA-MM-JJ.");
        assertThat(faute("2016-02-30", ligne -> ligne.jourOuRien(COLONNE)).raison())
                .contains("2016-02-30");
    }

    @ParameterizedTest
    @CsvSource({"0440284V", "0440284v", "' 0440284V '"})
    void un_uai_en_minuscules_est_le_meme(String publie) {
        assertThat(ligne(publie).uai(COLONNE)).isEqualTo("0440284V");
    }

    @ParameterizedTest
    @ValueSource(strings = {"440284V", "0440284", "04402844", "0440284VX", "044 0284V"})
    void un_uai_mal_forme_est_refuse(String publie) {
        assertThat(faute(publie, ligne -> ligne.uai(COLONNE)).raison())
                .isEqualTo("« " + publie + " » n'est pas un numéro UAI (sept chiffres et une lettre).");
    }

    @Test
    void une_valeur_hors_de_la_liste_est_refusee_avec_la_liste() {
        assertThat(ligne("PU").parmi(COLONNE, List.of("PU", "PR"))).isEqualTo("PU");
        assertThat(faute("public", ligne -> ligne.parmi(COLONNE, List.of("PU", "PR")))
                        .raison())
                .isEqualTo("« public » n'est pas une des valeurs admises (PU, PR).");
    }

    @Test
    void une_liste_est_separee_par_des_virgules() {
        assertThat(ligne("COM-44109, COM-44184,,").liste(COLONNE)).containsExactly("COM-44109", "COM-44184");
        assertThat(ligne("").liste(COLONNE)).isEmpty();
    }

    @Test
    void une_colonne_que_le_fichier_n_a_pas_est_nommee() {
        assertThat(faute("x", ligne -> ligne.texte("Absente")).colonne()).isEqualTo("Absente");
    }
}
