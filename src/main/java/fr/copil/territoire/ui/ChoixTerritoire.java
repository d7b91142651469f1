package fr.copil.territoire.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.copil.territoire.Territoire;
import java.util.stream.Stream;

/** The field where a territory is chosen, by its name or its code. */
public final class ChoixTerritoire {

    /** Territories that hold what was typed, a page of them. */
    @FunctionalInterface
    public interface Offre {
        Stream<Territoire> lire(String saisie, int debut, int nombre);
    }

    private ChoixTerritoire() {}

    public static ComboBox<Territoire> parmi(String libelle, Offre offre) {
        ComboBox<Territoire> champ = new ComboBox<>(libelle);
        champ.setItemLabelGenerator(Territoire::nomEtNiveau);
        champ.setItemsWithFilterConverter(
                requete -> offre.lire(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()),
                saisie -> saisie);
        return champ;
    }
}
