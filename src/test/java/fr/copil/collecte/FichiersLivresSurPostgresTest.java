package fr.copil.collecte;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.SurPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

/** All the shipped files, loaded once for all that is said of them: on PostgreSQL that is a minute. */
@SurPostgres
class FichiersLivresSurPostgresTest {

    @BeforeAll
    static void charger_tous_les_fichiers_livres(@Autowired BaseDEssai base) {
        base.vider();
        DonneesCopiees.entieres(base.dossier());
        base.charger();
    }

    @Nested
    class Chiffres extends ChiffresPubliesCas {}

    @Nested
    class Series extends ChiffresDesSeriesCas {}

    @Nested
    class PostesDeLaVille extends PostesCas {}

    @Nested
    class Quartiers extends QuartiersInseeCas {}
}
