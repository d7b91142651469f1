package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.MesureRecue;
import fr.copil.indicateur.Population;
import fr.copil.indicateur.Qualite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LecteurDepotTest {

    private static final String ENTETE = String.join(";", LecteurDepot.COLONNES) + "\n";
    private static final String ENTIERE =
            "N-I05;DEP-44;PUBLIC_QPV;2024-2025;31;40;;valeur;provisoire;Deux écoles ont répondu tard.";

    private static List<MesureRecue> lire(String texte) {
        return LecteurDepot.lire(new FichierCsv("dsden.csv", texte.getBytes(StandardCharsets.UTF_8)));
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(ENTETE + lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void une_ligne_dit_tout_d_une_mesure() {
        assertThat(lire(ENTETE + ENTIERE)).singleElement().satisfies(mesure -> {
            assertThat(mesure.indicateur()).isEqualTo("N-I05");
            assertThat(mesure.territoire()).isEqualTo(CodeTerritoire.departement("44"));
            assertThat(mesure.population()).isEqualTo(Population.PUBLIC_QPV);
            assertThat(mesure.periode()).isEqualTo(2024);
            assertThat(mesure.numerateur()).isEqualByComparingTo("31");
            assertThat(mesure.denominateur()).isEqualByComparingTo("40");
            assertThat(mesure.etat()).isEqualTo(Etat.VALEUR);
            assertThat(mesure.qualite()).isEqualTo(Qualite.PROVISOIRE);
            assertThat(mesure.commentaire()).isEqualTo("Deux écoles ont répondu tard.");
        });
    }

    @Test
    void trois_colonnes_et_un_nombre_suffisent() {
        assertThat(lire("indicateur;territoire;periode;valeur\nN-I05;FR;2024;22,7\n"))
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.population()).isEqualTo(Population.ENSEMBLE);
                    assertThat(mesure.valeur()).isEqualByComparingTo("22.7");
                    assertThat(mesure.qualite()).isEqualTo(Qualite.DEFINITIF);
                    assertThat(mesure.commentaire()).isEmpty();
                });
    }

    @Test
    void une_absence_dit_sa_raison_et_zero_reste_une_valeur() {
        assertThat(lire(ENTETE + "N-I05;DEP-44;;2024;;;;secret;;\nN-I05;DEP-49;;2024;0;40;;;;\n"))
                .extracting(MesureRecue::etat)
                .containsExactly(Etat.SECRET, Etat.VALEUR);
    }

    @ParameterizedTest
    @CsvSource({
        "N-I05;DEP-44;;2024;;;;;;, etat",
        "N-I05;DEP-44;;2024;3;;;;;, denominateur",
        "N-I05;DEP-44;;2024;3;0;;;;, denominateur",
        "N-I05;DEP-44;;2024;3;40;7;;;, valeur",
        "N-I05;DEP-44;;2024;3;40;;secret;;, etat",
        "N-I05;DEP-44;;2024;3;40;;restreint;;, etat",
        "N-I05;DEP-44;QPV;2024;3;40;;;;, population",
        "N-I05;DEP-44;;2024;-3;40;;;;, numerateur",
        "N-I05;DEP-44;;2024;3;40;;;sure;, qualite",
        "N-I05;44;;2024;3;40;;;;, territoire",
        "N-I05;DEP-44;;bientôt;3;40;;;;, periode",
        "N-I05;DEP-44;;2024;;;99999999999999;;;, valeur",
        "UN-CODE-BIEN-TROP-LONG;DEP-44;;2024;3;40;;;;, indicateur"
    })
    void une_cellule_impossible_est_nommee(String ligne, String colonne) {
        assertThat(faute(ligne)).satisfies(faute -> {
            assertThat(faute.ligne()).isEqualTo(2);
            assertThat(faute.colonne()).isEqualTo(colonne);
        });
    }

    @Test
    void un_commentaire_trop_long_est_refuse_plutot_que_coupe() {
        assertThat(faute("N-I05;DEP-44;;2024;3;40;;;;" + "a".repeat(401)).raison())
                .contains("401 signes", "400 au plus");
    }

    @Test
    void un_chiffre_donne_deux_fois_est_refuse() {
        assertThat(faute(ENTIERE + "\n" + ENTIERE).raison()).contains("déjà donné plus haut");
    }

    @Test
    void toutes_les_fautes_sont_dites_a_la_fois() {
        assertThat(catchThrowableOfType(
                                FichierIllisible.class,
                                () -> lire(ENTETE + "N-I05;44;;2024;3;40;;;;\nN-I05;DEP-44;;2024;x;40;;;;\n"))
                        .fautes())
                .extracting(Faute::ligne)
                .containsExactly(2L, 3L);
    }
}
