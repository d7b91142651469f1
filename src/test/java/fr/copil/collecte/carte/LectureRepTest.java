package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.carte.LectureRep.Etablissement;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureRepTest {

    private static final String EN_TETE =
            "N°Département;COMMUNE;UAI tête de réseau;NUMERO;NOM DE L'ETABLISSEMENT;TYPE_DETABLISSEMENT;EP\n";
    private static final String TETE = "44;NANTES;0440284V;0440284V;STENDHAL;COLLEGE;REP+\n";
    private static final String ECOLE = "44;NANTES;0440284V;0440001A;LE BREIL;ECOLE ELEMENTAIRE OU PRIMAIRE;REP+\n";
    private static final String ECOLE_ISOLEE = "44;NANTES;0440284V;;;ECOLE ISOLEE;REP\n";

    private static List<Etablissement> lire(String lignes) {
        return LectureRep.lire(new FichierCsv("rep.csv", (EN_TETE + lignes).getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void le_college_est_la_tete_de_son_reseau_l_ecole_en_est_membre() {
        List<Etablissement> reseau = lire(TETE + ECOLE);

        assertThat(reseau).extracting(Etablissement::estTete).containsExactly(true, false);
        assertThat(reseau).extracting(Etablissement::teteDeReseau).containsOnly("0440284V");
    }

    @Test
    void un_uai_en_minuscules_ne_fait_pas_un_second_reseau() {
        assertThat(lire(TETE.replace("0440284V;0440284V", "0440284v;0440284V")))
                .singleElement()
                .matches(Etablissement::estTete);
    }

    @Test
    void une_ecole_isolee_sans_numero_n_est_pas_une_faute() {
        assertThat(lire(TETE + ECOLE_ISOLEE)).hasSize(1);
    }

    @Test
    void un_etablissement_sans_nom_garde_son_numero() {
        assertThat(lire(TETE.replace("STENDHAL", "")))
                .singleElement()
                .extracting(Etablissement::nom)
                .isEqualTo("0440284V");
    }

    @ParameterizedTest
    @CsvSource({
        "STENDHAL;COLLEGE;REP+, STENDHAL;COLLEGE;ECLAIR, EP",
        "0440284V;0440284V, 0440284V;, NUMERO",
        "0440284V;0440284V, ?;0440284V, UAI tête de réseau",
        "44;NANTES, 44;, COMMUNE"
    })
    void une_cellule_impossible_est_nommee(String juste, String fausse, String colonne) {
        Faute faute = faute(TETE.replace(juste, fausse));

        assertThat(faute.ligne()).isEqualTo(2);
        assertThat(faute.colonne()).isEqualTo(colonne);
    }

    @Test
    void la_meme_tete_de_reseau_deux_fois_est_une_faute() {
        Faute faute = faute(TETE + TETE);

        assertThat(faute.ligne()).isEqualTo(3);
        assertThat(faute.colonne()).isEqualTo("NUMERO");
    }
}
