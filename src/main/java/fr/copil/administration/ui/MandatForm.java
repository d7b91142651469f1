package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.copil.acces.Audience;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Typographie;

/** What an account may do, where, for which convention and when, as fields. */
class MandatForm extends Composite<Div> {

    private static final String TOUTES = "toutes celles du territoire";

    private final Select<Role> role = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final ComboBox<Territoire> territoire;
    private final Select<Convention> convention = new Select<>();
    private final ChampDate debut = new ChampDate("Du (facultatif)");
    private final ChampDate fin = new ChampDate("Au (facultatif)");

    MandatForm(TerritoireService territoires, ConventionService conventions) {
        role.setLabel("Rôle");
        role.setItemLabelGenerator(Role::libelle);
        role.setItems(Role.values());
        role.setValue(Role.MEMBRE);
        audience.setLabel("Lit jusqu'à l'audience");
        audience.setItemLabelGenerator(Audience::libelle);
        audience.setItems(Audience.values());
        audience.setValue(role.getValue().audience());
        role.addValueChangeListener(
                change -> audience.setValue(change.getValue().audience()));
        audience.setHelperText("Un administrateur ne lit, à ce titre, que ce qui est public.");
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        territoire.setHelperText("Et tout ce qu'il contient.");
        convention.setLabel("Convention");
        convention.setItemLabelGenerator(lue -> lue == null ? TOUTES : Typographie.fines(lue.titreCourt()));
        convention.setEmptySelectionAllowed(true);
        convention.setEmptySelectionCaption(TOUTES);
        convention.setItems(conventions.documents().tous().stream()
                .map(document -> document.convention())
                .toList());
        fin.setHelperText("Dernier jour compris.");
        getContent().add(role, audience, territoire, convention, debut, fin);
        getContent().addClassName("compte-champs");
    }

    void vider() {
        debut.clear();
        fin.clear();
    }

    Mandat mandat() {
        Territoire choisi = territoire.getValue();
        if (choisi == null) {
            throw new ErreurCopil("COMPTE-TERRITOIRE", "Choisissez le territoire où ce compte travaille.");
        }
        Convention une = convention.getValue();
        return new Mandat(
                role.getValue(),
                audience.getValue(),
                choisi.code().valeur(),
                une == null ? null : une.code(),
                debut.getValue(),
                fin.getValue(),
                null);
    }
}
