package fr.copil.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.action.Part;
import fr.copil.action.Participants;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Message;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many took part, in all, by sex and by age, as typed. */
class ChampsDesParticipants extends Div {

    private static final String TOTAL = "participants";

    private final TextField total = new TextField("Participants en tout (facultatif)");
    private final Map<Part, TextField> parts = new EnumMap<>(Part.class);

    ChampsDesParticipants() {
        add(new Paragraph("Combien d'enfants ou de personnes y participent, en tout, par sexe et par âge."));
        total.setHelperText("De 1 à 4, secret sous le niveau de la DSDEN.");
        Div rangee = new Div(total);
        total.setManualValidation(true);
        total.addValueChangeListener(saisie -> total.setInvalid(false));
        Arrays.stream(Part.values()).forEach(part -> {
            TextField champ = new TextField(part.libelle());
            champ.setManualValidation(true);
            champ.setWidth("9rem");
            champ.addValueChangeListener(saisie -> champ.setInvalid(false));
            parts.put(part, champ);
            rangee.add(champ);
        });
        rangee.addClassName("copil-selecteurs");
        add(rangee);
    }

    void montrer(Participants dits) {
        total.setValue(dits.enClair());
        parts.forEach((part, champ) -> champ.setValue(dits.enClair(part)));
    }

    String total() {
        return total.getValue();
    }

    Map<Part, String> parts() {
        Map<Part, String> saisies = new EnumMap<>(Part.class);
        parts.forEach((part, champ) -> saisies.put(part, champ.getValue()));
        return saisies;
    }

    void suivre(Runnable change) {
        total.addValueChangeListener(saisie -> change.run());
        parts.values().forEach(champ -> champ.addValueChangeListener(saisie -> change.run()));
    }

    Map<String, String> gardes() {
        Map<String, String> gardes = new HashMap<>();
        gardes.put(TOTAL, total.getValue());
        parts.forEach((part, champ) -> gardes.put(part.name(), champ.getValue()));
        return gardes;
    }

    void reprendre(Map<String, String> gardes) {
        total.setValue(gardes.getOrDefault(TOTAL, ""));
        parts.forEach((part, champ) -> champ.setValue(gardes.getOrDefault(part.name(), "")));
    }

    /** @return whether the refusal stands by its field */
    boolean refuser(ErreurCopil refus) {
        switch (refus.code()) {
            case "ACTION-PART" ->
                parts.entrySet().stream()
                        .filter(champ ->
                                refus.phrase().startsWith(champ.getKey().libelle()))
                        .findFirst()
                        .ifPresent(champ -> Message.refuser(champ.getValue(), refus));
            case "ACTION-PARTICIPANTS", "ACTION-TOTAL", "ACTION-SOMME", "ACTION-COMPTE" ->
                Message.refuser(total, refus);
            default -> {
                return false;
            }
        }
        return true;
    }
}
