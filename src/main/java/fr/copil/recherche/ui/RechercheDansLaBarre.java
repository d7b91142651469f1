package fr.copil.recherche.ui;

import fr.copil.recherche.RechercheService;
import fr.copil.ui.RechercheGlobale;
import org.springframework.stereotype.Component;

/** Gives the shell its search box, one a window. */
@Component
class RechercheDansLaBarre implements RechercheGlobale {

    private final RechercheService service;

    RechercheDansLaBarre(RechercheService service) {
        this.service = service;
    }

    @Override
    public ChampDeRecherche champ() {
        return new ChampDeRecherche(service);
    }
}
