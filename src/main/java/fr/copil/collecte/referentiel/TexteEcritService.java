package fr.copil.collecte.referentiel;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.territoire.CarteService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Controls a text that was written here and puts it in force, with all that is in force already, by the same rules as the
 * shipped files. Decision 0065.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
public class TexteEcritService {

    private final ReferentielCourant courant;
    private final ReferentielService referentiels;
    private final CarteService carte;

    TexteEcritService(ReferentielCourant courant, ReferentielService referentiels, CarteService carte) {
        this.courant = courant;
        this.referentiels = referentiels;
        this.carte = carte;
    }

    /** What would refuse it today, by file, row and column; the rows are numbered from 2, as in its export. */
    @Transactional(readOnly = true)
    public List<Faute> fautes(TexteEcrit texte) {
        try {
            courant.avec(carte.codes(), texte);
            return List.of();
        } catch (FichierIllisible e) {
            return e.fautes();
        }
    }

    /** @throws FichierIllisible when something refuses it: nothing changed then */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mettreEnVigueur(TexteEcrit texte) {
        referentiels.enregistrer(courant.avec(carte.codes(), texte));
    }
}
