package fr.copil.moyens.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.commun.Nombres;
import fr.copil.moyens.MontantSaisi;
import fr.copil.moyens.Moyen;
import java.util.HashMap;
import java.util.Map;

/** How much, for how many children, how sure it is and who reads it: asked when a line is declared and when it is corrected. */
class ChampsDuMontant extends Div {

    private final TextField valeur = new TextField("Montant, ou nombre de postes");
    private final TextField enfants = new TextField("Enfants qui en bénéficient (facultatif)");
    private final Checkbox provisoire = new Checkbox("Provisoire");
    private final Checkbox payeur = new Checkbox("Mon service est le financeur");
    private final ComboBox<Audience> diffusion = new ComboBox<>("Qui lit cette ligne", Audience.values());

    ChampsDuMontant() {
        enfants.setHelperText("Sous 5, le nombre reste secret sous le niveau de la DSDEN.");
        enfants.setWidth("20rem");
        diffusion.setItemLabelGenerator(Audience::libelle);
        diffusion.setValue(Audience.COMITE);
        diffusion.setRequired(true);
        valeur.setManualValidation(true);
        enfants.setManualValidation(true);
        valeur.addValueChangeListener(saisie -> valeur.setInvalid(false));
        enfants.addValueChangeListener(saisie -> enfants.setInvalid(false));
        addClassName("copil-selecteurs");
        add(valeur, enfants, provisoire, payeur, diffusion);
    }

    void montrer(Moyen moyen) {
        valeur.setValue(Nombres.court(moyen.valeur().doubleValue()));
        enfants.setValue(moyen.beneficiaires().enClair());
        provisoire.setValue(moyen.provisoire());
        payeur.setValue(moyen.parLeFinanceur());
        diffusion.setValue(moyen.diffusion());
    }

    MontantSaisi saisi() {
        Audience choisie = diffusion.getValue();
        return new MontantSaisi(
                valeur.getValue(),
                enfants.getValue(),
                provisoire.getValue(),
                payeur.getValue(),
                choisie == null ? Audience.COMITE : choisie);
    }

    void vider() {
        valeur.clear();
        enfants.clear();
    }

    void suivre(Runnable change) {
        valeur.addValueChangeListener(saisie -> change.run());
        enfants.addValueChangeListener(saisie -> change.run());
        provisoire.addValueChangeListener(saisie -> change.run());
        payeur.addValueChangeListener(saisie -> change.run());
        diffusion.addValueChangeListener(saisie -> change.run());
    }

    Map<String, String> gardes() {
        Map<String, String> gardes = new HashMap<>();
        MontantSaisi saisi = saisi();
        gardes.put("valeur", saisi.valeur());
        gardes.put("enfants", saisi.enfants());
        gardes.put("provisoire", String.valueOf(saisi.provisoire()));
        gardes.put("payeur", String.valueOf(saisi.parLeFinanceur()));
        gardes.put("diffusion", saisi.diffusion().name());
        return gardes;
    }

    void reprendre(Map<String, String> gardes) {
        valeur.setValue(gardes.getOrDefault("valeur", ""));
        enfants.setValue(gardes.getOrDefault("enfants", ""));
        provisoire.setValue(Boolean.parseBoolean(gardes.get("provisoire")));
        payeur.setValue(Boolean.parseBoolean(gardes.get("payeur")));
        diffusion.setValue(Audience.valueOf(gardes.getOrDefault("diffusion", Audience.COMITE.name())));
    }

    /** The field of each refusal that has one here. */
    Map<String, HasValidation> parRefus() {
        return Map.of(MontantSaisi.MONTANT, valeur, MontantSaisi.ENFANTS, enfants);
    }
}
