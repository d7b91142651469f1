package fr.copil.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.CodeTerritoire;
import fr.copil.projet.Champ;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The component in which one field of a row is filled in.
 *
 * @param validation beside which its refusal stands
 * @param lecture the cell that it makes
 */
record ChampSaisi(Component composant, HasValidation validation, Supplier<String> lecture) {

    static ChampSaisi de(Champ champ, String cellule, ChoixDesLiens liens, TerritoireService territoires) {
        return switch (champ.nature()) {
            case TEXTE, NOMBRE -> texte(champ, cellule);
            case LONG -> large(champ, cellule);
            case JOUR -> jour(champ, cellule);
            case LIEU -> lieu(champ, cellule, territoires);
            case CHOIX -> choix(champ, cellule, champ.options());
            case SERVICE -> choix(champ, cellule, liens.deServices());
            case RANGEE -> choix(champ, cellule, liens.rangees(champ.vers()));
            case INDICATEUR -> choix(champ, cellule, liens.indicateurs());
            case PLUSIEURS -> plusieurs(champ, cellule, champ.options());
            case SERVICES -> plusieurs(champ, cellule, liens.deServices());
            case RANGEES -> plusieurs(champ, cellule, liens.rangees(champ.vers()));
            case INDICATEURS -> plusieurs(champ, cellule, liens.indicateurs());
        };
    }

    private static ChampSaisi texte(Champ champ, String cellule) {
        TextField saisie = new TextField(libelle(champ));
        saisie.setMaxLength(champ.max());
        saisie.setWidth(champ.max() > 120 ? "36rem" : "18rem");
        saisie.setHelperText(aide(champ));
        saisie.setManualValidation(true);
        saisie.setValue(cellule);
        saisie.addValueChangeListener(change -> saisie.setInvalid(false));
        return new ChampSaisi(saisie, saisie, saisie::getValue);
    }

    private static ChampSaisi large(Champ champ, String cellule) {
        TextArea saisie = new TextArea(libelle(champ));
        saisie.setMaxLength(champ.max());
        saisie.setWidth("36rem");
        saisie.setHelperText(aide(champ));
        saisie.setManualValidation(true);
        saisie.setValue(cellule);
        saisie.addValueChangeListener(change -> saisie.setInvalid(false));
        return new ChampSaisi(saisie, saisie, saisie::getValue);
    }

    private static ChampSaisi jour(Champ champ, String cellule) {
        ChampDate saisie = new ChampDate(libelle(champ));
        try {
            saisie.setValue(cellule.isEmpty() ? null : LocalDate.parse(cellule));
        } catch (DateTimeParseException e) {
            saisie.setHelperText(Typographie.fines("« " + cellule + " » n'est pas une date : choisissez-en une."));
        }
        saisie.addValueChangeListener(change -> saisie.setInvalid(false));
        return new ChampSaisi(
                saisie,
                saisie,
                () -> saisie.illisible()
                        ? "?"
                        : saisie.getValue() == null ? "" : saisie.getValue().toString());
    }

    private static ChampSaisi lieu(Champ champ, String cellule, TerritoireService territoires) {
        ComboBox<Territoire> saisie = ChoixTerritoire.parmi(libelle(champ), territoires::pilotables);
        saisie.setWidth("24rem");
        CodeTerritoire.lire(cellule).flatMap(territoires::parCode).ifPresent(saisie::setValue);
        return new ChampSaisi(
                saisie,
                saisie,
                () -> saisie.getValue() == null ? "" : saisie.getValue().code().valeur());
    }

    private static ChampSaisi choix(Champ champ, String cellule, Map<String, String> offerts) {
        Map<String, String> options = avec(offerts, Set.of(cellule));
        ComboBox<String> saisie = new ComboBox<>(libelle(champ));
        saisie.setItems(options.keySet());
        saisie.setItemLabelGenerator(code -> Typographie.fines(options.getOrDefault(code, "")));
        saisie.setWidth("24rem");
        saisie.setHelperText(aide(champ));
        saisie.setClearButtonVisible(!champ.requis());
        saisie.setManualValidation(true);
        if (options.containsKey(cellule)) {
            saisie.setValue(cellule);
        }
        saisie.addValueChangeListener(change -> saisie.setInvalid(false));
        return new ChampSaisi(saisie, saisie, () -> saisie.getValue() == null ? "" : saisie.getValue());
    }

    private static ChampSaisi plusieurs(Champ champ, String cellule, Map<String, String> offerts) {
        Set<String> choisis = Arrays.stream(cellule.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, String> options = avec(offerts, choisis);
        MultiSelectComboBox<String> saisie = new MultiSelectComboBox<>(libelle(champ));
        saisie.setItems(options.keySet());
        saisie.setItemLabelGenerator(code -> Typographie.fines(options.getOrDefault(code, "")));
        saisie.setWidth("36rem");
        saisie.setManualValidation(true);
        saisie.setValue(choisis);
        saisie.addValueChangeListener(change -> saisie.setInvalid(false));
        return new ChampSaisi(saisie, saisie, () -> String.join(",", saisie.getValue()));
    }

    /** What a row names and that is no longer offered is still there, until somebody chooses otherwise. */
    private static Map<String, String> avec(Map<String, String> offerts, Set<String> choisis) {
        Map<String, String> options = new LinkedHashMap<>(offerts);
        choisis.stream()
                .filter(id -> !id.isEmpty())
                .forEach(id -> options.putIfAbsent(id, "(n'est plus dans le texte)"));
        return options;
    }

    private static String libelle(Champ champ) {
        return Typographie.fines(champ.libelle() + (champ.requis() ? "" : " (facultatif)"));
    }

    private static String aide(Champ champ) {
        return Typographie.fines(champ.aide());
    }
}
