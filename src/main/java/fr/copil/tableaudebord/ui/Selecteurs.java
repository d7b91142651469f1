package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.copil.convention.Convention;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.function.Consumer;

/** Territory, convention, period: a choice opens the address that shows it. */
class Selecteurs extends Composite<Div> {

    private final ComboBox<Territoire> territoire = new ComboBox<>("Territoire");
    private final ComboBox<Convention> convention = new ComboBox<>("Convention");
    private final ComboBox<Integer> periode = new ComboBox<>("Session");
    private AdresseDuTableau demande = new AdresseDuTableau(null, null, null, null);

    Selecteurs(TerritoireService territoires, Consumer<AdresseDuTableau> ouvrir) {
        territoire.setItemLabelGenerator(Territoire::nomEtNiveau);
        territoire.setItemsWithFilterConverter(
                requete ->
                        territoires.pilotables(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()),
                saisie -> saisie);
        territoire.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir.accept(demande.avecTerritoire(choix.getValue().code().valeur()));
            }
        });
        convention.setItemLabelGenerator(Convention::titreCourt);
        convention.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir.accept(demande.avecConvention(choix.getValue().code()));
            }
        });
        periode.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir.accept(demande.avecPeriode(choix.getValue()));
            }
        });
        getContent().addClassName("copil-selecteurs");
        getContent().add(territoire, convention, periode);
    }

    void montrer(TableauDeBord page) {
        demande = page.demande();
        territoire.setValue(page.territoire());
        convention.setItems(page.conventions());
        convention.setValue(page.convention());
        periode.setItems(page.periodes());
        periode.setValue(page.periode());
    }
}
