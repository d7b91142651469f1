package fr.copil.direct;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody was typing. */
@Component
class DonneesDesBrouillons implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of("brouillons", "select objet, contenu, le from brouillon where compte = ? order by le");
    }
}
