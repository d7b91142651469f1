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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one types in the box of territories without looking at its list. */
class ChoixTerritoireTest {

    private static final Territoire TOURS = new Territoire(CodeTerritoire.commune("37261"), Niveau.COMMUNE, "Tours");

    private static final Territoire METROPOLE =
            new Territoire(new CodeTerritoire("EPCI-243700754"), Niveau.EPCI, "Tours Métropole Val de Loire");
    private static final Territoire SAINT_DENIS =
            new Territoire(CodeTerritoire.commune("93066"), Niveau.COMMUNE, "Saint-Denis");
    private static final Territoire DE_LA_REUNION =
            new Territoire(CodeTerritoire.commune("97411"), Niveau.COMMUNE, "Saint-Denis");

    private final ComboBox<Territoire> champ =
            ChoixTerritoire.parmi("Territoire", (saisie, debut, nombre) -> switch (saisie) {
                case "tours" -> Stream.of(TOURS, METROPOLE);
                case "saint-denis" -> Stream.of(SAINT_DENIS, DE_LA_REUNION);
                case "tou" -> Stream.of(TOURS, METROPOLE);
                default -> Stream.empty();
            });
    private final List<Territoire> choisis = new ArrayList<>();

    private void saisir(String texte) {
        ComponentUtil.fireEvent(champ, new CustomValueSetEvent<>(champ, true, texte));
    }

    @Test
    void the_one_that_is_named_is_chosen_as_if_it_had_been_clicked() {
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

    @ParameterizedTest
    @ValueSource(strings = {"saint-denis", "tou", "lutece"})
    void what_names_none_or_several_chooses_none_and_leaves_nothing_that_stood_there_before(String saisie) {
        champ.setValue(TOURS);

        saisir(saisie);

        assertThat(champ.getValue()).isNull();
        assertThat(champ.isInvalid()).isTrue();
        assertThat(champ.getErrorMessage()).contains(saisie);
    }
}
