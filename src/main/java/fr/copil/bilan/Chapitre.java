package fr.copil.bilan;

import java.util.Arrays;
import java.util.Optional;

/** The parts that a plan may hold, in the order in which it proposes them. */
public enum Chapitre {
    SYNTHESE("synthese", "Synthèse"),
    CHIFFRES("chiffres-cles", "Chiffres clés"),
    OBJECTIFS("objectifs", "Engagements, objectif par objectif"),
    ECARTS("ecarts", "Écarts expliqués"),
    PRE_REP("pre-rep", "PRE et éducation prioritaire"),
    DECROCHAGE("decrochage", "Décrochage scolaire"),
    MOYENS("moyens", "Moyens mobilisés"),
    ALERTES("alertes", "Engagements en retard ou bloqués"),
    DECISIONS("decisions", "Décisions demandées"),
    METHODE("methode", "Auto-évaluation de la méthode"),
    SUITES("suites", "Prochaines étapes"),
    ANNEXES("annexes", "Annexes : données, méthode, secret");

    private final String cle;
    private final String titre;

    Chapitre(String cle, String titre) {
        this.cle = cle;
        this.titre = titre;
    }

    /** As stored. */
    public String cle() {
        return cle;
    }

    public String titre() {
        return titre;
    }

    public static Optional<Chapitre> lire(String cle) {
        return Arrays.stream(values())
                .filter(chapitre -> chapitre.cle.equals(cle))
                .findFirst();
    }
}
