package fr.copil.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.copil.commun.Textes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a person chooses in a field, not what the page puts there. */
public final class Choix {

    private Choix() {}

    /** Shown by its name; who types its code finds it as well. */
    public static <T> void parNomOuCode(
            ComboBox<T> champ, List<T> tous, Function<T, String> nom, Function<T, String> code) {
        champ.setItems(
                (possible, saisie) -> contient(nom.apply(possible), saisie) || contient(code.apply(possible), saisie),
                tous);
        champ.setItemLabelGenerator(nom::apply);
    }

    private static boolean contient(String texte, String saisie) {
        return Textes.normaliser(texte).contains(Textes.normaliser(saisie));
    }

    public static <V> void suivre(HasValue<?, V> champ, Consumer<V> suite) {
        champ.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                suite.accept(choix.getValue());
            }
        });
    }
}
