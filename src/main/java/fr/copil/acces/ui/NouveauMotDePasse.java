package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password to choose, typed twice. */
class NouveauMotDePasse extends Composite<Div> {

    private final PasswordField saisi = champ("Mot de passe");
    private final PasswordField repete = champ("Le même, pour vérifier");

    NouveauMotDePasse() {
        saisi.setHelperText("12 signes au moins : une phrase à vous est ce qui se retient le mieux.");
        getContent().addClassName("compte-mot-de-passe");
        getContent().add(saisi, repete);
    }

    String saisi() {
        return saisi.getValue();
    }

    String repete() {
        return repete.getValue();
    }

    void vider() {
        saisi.clear();
        repete.clear();
    }

    private static PasswordField champ(String libelle) {
        PasswordField champ = new PasswordField(libelle);
        champ.setAutocomplete(Autocomplete.NEW_PASSWORD);
        champ.setMaxLength(200);
        return champ;
    }
}
