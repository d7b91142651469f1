package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.copil.methode.MethodeService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Choix;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The territory of the contrat de ville: a choice opens the address that shows it. */
class ChoixDuContrat extends Composite<Div> {

    private final ComboBox<Territoire> territoire;

    ChoixDuContrat(MethodeService service, Consumer<Territoire> ouvrir) {
        territoire = ChoixTerritoire.parmi("Contrat de ville de", service::territoires);
        territoire.setPlaceholder("Intercommunalité ou commune");
        Choix.suivre(territoire, ouvrir);
        getContent().addClassNames("copil-selecteurs", "methode-choix");
        getContent().add(territoire);
    }

    void montrer(@Nullable Territoire choisi) {
        if (choisi == null) {
            territoire.clear();
        } else {
            territoire.setValue(choisi);
        }
    }
}
