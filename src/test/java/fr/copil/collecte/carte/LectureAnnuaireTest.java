package fr.copil.collecte.carte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.carte.LectureAnnuaire.Fiche;
import fr.copil.collecte.fichier.FichierCsv;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LectureAnnuaireTest {

    private static final String EN_TETE = "Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;"
            + "Statut_public_prive;Code_commune;Nom_commune;Code_departement\n";

    private static List<Fiche> livre(String nom) {
        return LectureAnnuaire.lire(
                FichierCsv.ouvrir(Path.of("data", "open", "education"), nom).sousLesNomsDeLApi());
    }

    /** Of other years, with other columns around. */
    @Test
    void les_deux_annuaires_livres_se_lisent_du_meme_lecteur() {
        assertThat(livre("fr-en-annuaire-education_94_2026.csv"))
                .hasSize(613)
                .contains(new Fiche(
                        "0940204L", "Ecole élémentaire Jules Ferry", "Ecole", false, "94", "94046", "Maisons-Alfort"));
        assertThat(livre("fr-en-annuaire-education_lycees_44-37-paca_2024.csv"))
                .hasSize(569)
                .filteredOn(fiche -> fiche.departement().equals("44"))
                .hasSize(127);
    }

    @Test
    void un_service_de_l_annuaire_n_est_pas_un_etablissement() {
        String texte = EN_TETE + "0440001A;CIO de Nantes;Information et orientation;-;44109;Nantes;044\n"
                + "0440033X;Lycée professionnel François Arago;Lycée;Public;44109;Nantes;044\n";

        assertThat(LectureAnnuaire.lire(
                        new FichierCsv("a.csv", texte.getBytes(StandardCharsets.UTF_8)).sousLesNomsDeLApi()))
                .extracting(Fiche::uai)
                .containsExactly("0440033X");
    }
}
