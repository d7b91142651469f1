package fr.copil.aide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.LecteurCourant;
import fr.copil.essai.EcranEssai;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class AideViewTest extends EcranEssai {

    @Autowired
    private LecteurCourant lecteurs;

    private List<String> titres() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private TextField chercher() {
        return find(TextField.class)
                .withCondition(champ -> "Chercher dans l'aide".equals(champ.getLabel()))
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "membre, Lire le tableau de bord",
        "cabinet, Préparer une séance",
        "referent, Tenir les engagements à jour",
        "admin, Inviter quelqu'un"
    })
    void l_aide_s_ouvre_sur_ce_que_l_on_fait(String compte, String premier) {
        seConnecter(compte);
        ouvrir("aide");

        assertThat(titres()).first().isEqualTo(premier);
    }

    @Test
    void on_cherche_dans_tous_les_chapitres_sans_accent_ni_majuscule() {
        ouvrir("aide");
        test(chercher()).setValue("METEO prefecture");

        assertThat(titres()).contains("Demander des nouvelles").doesNotContain("Lire le tableau de bord");
        assertThat(ecran()).contains("tous chapitres confondus");
    }

    @Test
    void ce_qui_n_est_pas_dans_l_aide_le_dit() {
        ouvrir("aide");
        test(chercher()).setValue("zygomatique");

        assertThat(titres()).isEmpty();
        assertThat(find(Html.class).all()).isEmpty();
        assertThat(ecran()).contains("Rien dans l'aide avec ces mots");
    }

    @Test
    void une_etape_de_la_visite_est_celle_du_role() {
        assertThat(visiteDe("referent")).contains("À mettre à jour");
        assertThat(visiteDe("membre")).contains("Avant la séance").doesNotContain("À mettre à jour");
    }

    private String visiteDe(String compte) {
        seConnecter(compte);
        return Etape.pour(lecteurs.lecteur()).toString();
    }
}
