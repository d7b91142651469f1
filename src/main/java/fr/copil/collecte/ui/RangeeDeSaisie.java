package fr.copil.collecte.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import fr.copil.collecte.transmission.Trame;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the grid: its cells, each with the place where what is wrong or surprises in it is said.
 *
 * @param champs in the order of columns
 */
record RangeeDeSaisie(Trame.Ligne ligne, List<Input> champs, List<Div> mots) {

    RangeeDeSaisie(Trame.Ligne ligne) {
        this(ligne, new ArrayList<>(), new ArrayList<>());
    }

    void ajouter(Input champ, Div mot) {
        champs.add(champ);
        mots.add(mot);
    }

    String texte(int colonne) {
        return champs.get(colonne).getValue().strip();
    }

    void remplir(int colonne, String texte) {
        champs.get(colonne).setValue(texte);
        oublier(colonne);
    }

    /** What was said of a cell is of what stood in it. */
    void oublier(int colonne) {
        mots.get(colonne).setText("");
        mots.get(colonne).setVisible(false);
        champs.get(colonne).getElement().removeAttribute("aria-invalid");
        champs.get(colonne).getElement().removeAttribute("aria-describedby");
    }

    /** After what is said there already. */
    Input marquer(int colonne, String classe, String phrase) {
        Div mot = mots.get(colonne);
        mot.setClassName(classe);
        mot.setText((mot.getText() + " " + Typographie.fines(phrase)).strip());
        mot.setVisible(true);
        champs.get(colonne)
                .getElement()
                .setAttribute("aria-describedby", mot.getId().orElse(""));
        return champs.get(colonne);
    }

    /** The first cell that holds something; the first one when none does. */
    int premierePleine() {
        for (int j = 0; j < champs.size(); j++) {
            if (!champs.get(j).getValue().isBlank()) {
                return j;
            }
        }
        return 0;
    }
}
