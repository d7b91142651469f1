package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.copil.convention.Convention;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Choix;
import java.util.function.Consumer;

/** Territory, convention, period: a choice opens the address that shows it. */
class Selecteurs extends Composite<Div> {

    private final ComboBox<Territoire> territoire;
    private final ComboBox<Convention> convention = new ComboBox<>("Convention");
    private final ComboBox<Integer> periode = new ComboBox<>("Session");
    private AdresseDuTableau demande = new AdresseDuTableau(null, null, null, null);

    Selecteurs(TerritoireService territoires, Consumer<AdresseDuTableau> ouvrir) {
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        Choix.suivre(
                territoire,
                choix -> ouvrir.accept(demande.avecTerritoire(choix.code().valeur())));
        convention.setItemLabelGenerator(Convention::titreCourt);
        Choix.suivre(convention, choix -> ouvrir.accept(demande.avecConvention(choix.code())));
        Choix.suivre(periode, choix -> ouvrir.accept(demande.avecPeriode(choix)));
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
