package fr.copil.courriel;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was written to somebody. */
@Component
class DonneesDesCourriels implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "courriels", "select sujet, texte, depose_le, envoye_le from courriel where compte = ? order by id");
    }
}
