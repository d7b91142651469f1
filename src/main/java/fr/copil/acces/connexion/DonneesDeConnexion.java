package fr.copil.acces.connexion;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What one comes in with beside a password; no secret. */
@Component
class DonneesDeConnexion implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "appareils", "select navigateur, retenu_le, tourne_le from appareil where compte = ?",
                "second facteur", "select pose_le from second_facteur where compte = ?",
                "identités fournies", "select emetteur, sujet from identite_fournie where compte = ?");
    }
}
