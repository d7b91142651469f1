package fr.copil.collecte;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.SurPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

@SurPostgres
class PostesSurPostgresTest extends PostesCas {

    @BeforeAll
    static void charger_tous_les_fichiers_livres(@Autowired BaseDEssai base) {
        base.vider();
        DonneesCopiees.entieres(base.dossier());
        base.charger();
    }
}
