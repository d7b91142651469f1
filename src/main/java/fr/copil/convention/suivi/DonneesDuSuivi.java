package fr.copil.convention.suivi;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody said and brought of engagements. */
@Component
class DonneesDuSuivi implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "engagements, journal",
                "select engagement, le, nature, avant, apres, texte from journal_suivi where compte = ? order by id",
                "engagements, météos",
                "select engagement, partie, avis, mot, le from meteo where compte = ? order by le",
                "engagements, preuves",
                "select engagement, nom, adresse, le from preuve where compte = ? order by id");
    }
}
