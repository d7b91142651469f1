package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.commun.Codes;
import fr.copil.convention.dispositif.EtatDuDispositif;
import fr.copil.convention.dispositif.PublicCompte;
import fr.copil.convention.dispositif.Releve;
import fr.copil.convention.dispositif.ReleveSaisi;
import fr.copil.ui.Typographie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What a relevé counts, asked when it is made and when it is corrected. */
class ChampsDuReleve extends Div {

    private final ComboBox<EtatDuDispositif> etat = new ComboBox<>("État", EtatDuDispositif.values());
    private final TextField sites = new TextField("Nombre de sites");
    private final Map<PublicCompte, TextField> effectifs = new EnumMap<>(PublicCompte.class);
    private final TextArea mots = new TextArea("Précisions (facultatif)");
    private final ComboBox<Audience> diffusion = new ComboBox<>("Qui lit ce relevé", Audience.values());

    ChampsDuReleve() {
        etat.setItemLabelGenerator(EtatDuDispositif::libelle);
        etat.setValue(EtatDuDispositif.FONCTIONNE);
        sites.setHelperText("Vide si personne n'a compté.");
        sites.setManualValidation(true);
        sites.addValueChangeListener(saisie -> sites.setInvalid(false));
        mots.setMaxLength(ReleveSaisi.MOTS_MAX);
        mots.setWidth("40rem");
        mots.setHelperText(Typographie.fines("Ni nom de personne, ni nombre d'enfants : ils se lisent à côté."));
        diffusion.setItemLabelGenerator(Audience::libelle);
        diffusion.setValue(Audience.COMITE);
        addClassName("copil-selecteurs");
        add(etat, sites);
        for (PublicCompte qui : PublicCompte.values()) {
            TextField champ = new TextField(qui.titre());
            champ.setManualValidation(true);
            champ.addValueChangeListener(saisie -> champ.setInvalid(false));
            effectifs.put(qui, champ);
            add(champ);
        }
        enfants().setHelperText("Sous 5, le nombre reste secret sous le niveau de la DSDEN.");
        add(mots, diffusion);
    }

    private TextField enfants() {
        return champ(PublicCompte.ENFANTS);
    }

    private TextField champ(PublicCompte qui) {
        return Objects.requireNonNull(effectifs.get(qui));
    }

    void montrer(Releve releve) {
        etat.setValue(releve.etat());
        sites.setValue(MotsDuRecensement.sites(releve.sites()));
        effectifs.forEach((qui, champ) -> champ.setValue(releve.effectif(qui).enClair()));
        mots.setValue(releve.mots());
        diffusion.setValue(releve.diffusion());
    }

    ReleveSaisi saisi() {
        Map<PublicCompte, String> comptes = new EnumMap<>(PublicCompte.class);
        effectifs.forEach((qui, champ) -> comptes.put(qui, champ.getValue()));
        Audience choisie = diffusion.getValue();
        return new ReleveSaisi(
                etat.getValue(),
                sites.getValue(),
                comptes,
                mots.getValue(),
                choisie == null ? Audience.COMITE : choisie);
    }

    void vider() {
        sites.clear();
        effectifs.values().forEach(TextField::clear);
        mots.clear();
    }

    void suivre(Runnable change) {
        etat.addValueChangeListener(saisie -> change.run());
        sites.addValueChangeListener(saisie -> change.run());
        effectifs.values().forEach(champ -> champ.addValueChangeListener(saisie -> change.run()));
        mots.addValueChangeListener(saisie -> change.run());
        diffusion.addValueChangeListener(saisie -> change.run());
    }

    Map<String, String> gardes() {
        Map<String, String> gardes = new HashMap<>();
        EtatDuDispositif choisi = etat.getValue();
        gardes.put("etat", choisi == null ? "" : choisi.name());
        gardes.put("sites", sites.getValue());
        effectifs.forEach((qui, champ) -> gardes.put(qui.name(), champ.getValue()));
        gardes.put("mots", mots.getValue());
        gardes.put("diffusion", saisi().diffusion().name());
        return gardes;
    }

    void reprendre(Map<String, String> gardes) {
        Codes.parmi(EtatDuDispositif.values(), EtatDuDispositif::name, gardes.getOrDefault("etat", ""))
                .ifPresent(etat::setValue);
        sites.setValue(gardes.getOrDefault("sites", ""));
        effectifs.forEach((qui, champ) -> champ.setValue(gardes.getOrDefault(qui.name(), "")));
        mots.setValue(gardes.getOrDefault("mots", ""));
        Codes.parmi(Audience.values(), Audience::name, gardes.getOrDefault("diffusion", ""))
                .ifPresent(diffusion::setValue);
    }

    /** The field of each refusal that has one here. */
    Map<String, HasValidation> parRefus() {
        Map<String, HasValidation> champs = new HashMap<>();
        champs.put(ReleveSaisi.ETAT, etat);
        champs.put(ReleveSaisi.SITES, sites);
        champs.put(ReleveSaisi.MOTS, mots);
        effectifs.forEach((qui, champ) -> champs.put(ReleveSaisi.code(qui), champ));
        return champs;
    }
}
