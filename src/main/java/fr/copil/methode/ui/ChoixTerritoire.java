package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.copil.methode.MethodeService;
import fr.copil.territoire.Territoire;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The territory of the contrat de ville: a choice opens the address that shows it. */
class ChoixTerritoire extends Composite<Div> {

    private final ComboBox<Territoire> territoire = new ComboBox<>("Contrat de ville de");

    ChoixTerritoire(MethodeService service, Consumer<Territoire> ouvrir) {
        territoire.setItemLabelGenerator(Territoire::nomEtNiveau);
        territoire.setPlaceholder("Intercommunalité ou commune");
        territoire.setItemsWithFilterConverter(
                requete -> service.territoires(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()),
                saisie -> saisie);
        territoire.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir.accept(choix.getValue());
            }
        });
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
