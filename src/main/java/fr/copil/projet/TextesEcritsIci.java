package fr.copil.projet;

import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.collecte.referentiel.TextesEcrits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the room that reads the référentiel which texts were written here and are in force. Decision 0065. */
@Component
class TextesEcritsIci implements TextesEcrits {

    private final ProjetQueries projets;

    TextesEcritsIci(ProjetQueries projets) {
        this.projets = projets;
    }

    @Override
    public List<TexteEcrit> enVigueur() {
        return projets.enVigueur().stream().map(Projet::texte).toList();
    }
}
