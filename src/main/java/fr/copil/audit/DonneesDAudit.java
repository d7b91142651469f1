package fr.copil.audit;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the log says of its readers. */
@Component
class DonneesDAudit implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "journal d'audit",
                "select numero, le, adresse, nature, objet, detail from audit where compte = ? order by numero");
    }
}
