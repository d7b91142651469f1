package fr.copil.recherche.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.copil.recherche.RechercheService;
import fr.copil.recherche.Trouvailles;

/** The box of the bar: keyboard, list and addresses belong to the web component, which asks here as one types. */
@Tag("copil-recherche")
class ChampDeRecherche extends Component {

    private final transient RechercheService service;

    ChampDeRecherche(RechercheService service) {
        this.service = service;
    }

    /** The service checks the rights of who asks. */
    @ClientCallable
    Trouvailles chercher(String texte) {
        return service.chercher(texte);
    }
}
