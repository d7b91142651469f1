package fr.copil.methode;

import fr.copil.commun.ErreurCopil;
import java.util.List;

/** Somebody answered the same question meanwhile: whoever comes second must see it before adding theirs. */
public class ReponseEntreTemps extends ErreurCopil {

    private final transient List<ReponseDonnee> historique;

    ReponseEntreTemps(List<ReponseDonnee> historique) {
        super(
                "METHODE-ENTRE-TEMPS",
                "Une autre réponse a été donnée à cette question pendant votre saisie. La vôtre n'est pas perdue : "
                        + "confirmez-la pour l'ajouter à la suite.");
        this.historique = historique;
    }

    /** The answer given meanwhile, now in force. */
    public ReponseDonnee autre() {
        return historique.getLast();
    }

    /** The answers to the question, the oldest first. */
    public List<ReponseDonnee> historique() {
        return historique;
    }
}
