package fr.copil.territoire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Choix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one types in the box of territories without looking at its list. */
class ChoixTerritoireTest {

    private static final Territoire TOURS = new Territoire(CodeTerritoire.commune("37261"), Niveau.COMMUNE, "Tours");

    private final ComboBox<Territoire> champ = ChoixTerritoire.parmi(
            "Territoire", (saisie, debut, nombre) -> saisie.equals("tours") ? Stream.of(TOURS) : Stream.empty());
    private final List<Territoire> choisis = new ArrayList<>();

    private void saisir(String texte) {
        ComponentUtil.fireEvent(champ, new CustomValueSetEvent<>(champ, true, texte));
    }

    @Test
    void the_first_answer_is_chosen_as_if_it_had_been_clicked() {
        Choix.suivre(champ, choisis::add);

        saisir("tours");

        assertThat(choisis).containsExactly(TOURS);
        assertThat(champ.getValue()).isEqualTo(TOURS);
        assertThat(champ.isInvalid()).isFalse();
    }

    @Test
    void what_nothing_answers_to_is_said_by_the_field_with_what_to_try() {
        champ.setHelperText("Celui du contrat.");
        saisir("lutece");

        assertThat(champ.isInvalid()).isTrue();
        assertThat(champ.getErrorMessage()).contains("lutece").contains("son numéro");
        assertThat(champ.getHelperText()).isEqualTo("Celui du contrat.");

        saisir("tours");

        assertThat(champ.isInvalid()).isFalse();
    }
}
