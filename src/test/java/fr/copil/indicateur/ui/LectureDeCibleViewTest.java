package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.Nombres;
import fr.copil.essai.EcranEssai;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Figure;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class LectureDeCibleViewTest extends EcranEssai {

    @Test
    void chacun_lit_comment_la_cible_se_lit_et_qui_l_a_fixe() {
        seConnecter("membre");
        ouvrir("lecture-de-cible", "convention=LA");

        assertThat(ecran())
                .contains("Convention Loire-Atlantique", "première étape", "Aucune", "les deux lectures")
                .doesNotContain("Fixer cette lecture");
    }

    @Test
    @SuppressWarnings("unchecked")
    void le_cabinet_note_la_lecture_de_son_comite_et_la_figure_la_suit() {
        seConnecter("cabinet");
        ouvrir("lecture-de-cible", "convention=LA");
        test(find(NativeButton.class).withText("Fixer cette lecture").single()).click();
        assertThat(ecran()).contains("Choisissez la lecture");

        ((ComboBox<Optional<LectureDeCible>>)
                        find(ComboBox.class).withLabel("Lecture").single())
                .setValue(Optional.of(LectureDeCible.RELATIVE));
        find(ChampDate.class).single().setValue(LocalDate.of(2024, 3, 12));
        test(find(NativeButton.class).withText("Fixer cette lecture").single()).click();

        assertThat(ecran()).contains("aussitôt", "12/03/2024", "en part du taux de la référence", "cabinet");

        ouvrir("", "comparaison=ep");
        assertThat(simple(String.valueOf(find(Figure.class)
                        .withId("ecart-qpv")
                        .single()
                        .getElement()
                        .getPropertyRaw("modele"))))
                .contains("première étape : écart < 10 % de la référence", "/lecture-de-cible?convention=LA")
                .doesNotContain("écart < 10 points");
    }

    private static String simple(String texte) {
        return texte.replace(Nombres.FINE, ' ').replace('\u00A0', ' ');
    }
}
