package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.collecte.transmission.Controle;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ControleEnCoursTest {

    @Test
    void un_controle_en_cours_montre_son_avancement_et_s_annule_tant_qu_il_ne_depose_pas() {
        AtomicInteger annules = new AtomicInteger();
        ControleEnCours enCours = new ControleEnCours(annules::incrementAndGet);
        NativeButton annuler =
                (NativeButton) enCours.getContent().getChildren().toList().getLast();

        enCours.montrer(controle(Controle.Etape.EN_COURS));
        ComponentUtil.fireEvent(annuler, new ClickEvent<>(annuler));
        assertThat(enCours.getElement().getTextRecursively()).contains("Contrôle de", "dsden.csv", "40");
        assertThat(annules).hasValue(1);

        enCours.montrer(controle(Controle.Etape.DEPOT));
        assertThat(enCours.isVisible()).isTrue();
        assertThat(annuler.isVisible()).isFalse();

        enCours.montrer(controle(Controle.Etape.FINI));
        assertThat(enCours.isVisible()).isFalse();
    }

    private static Controle controle(Controle.Etape etape) {
        return new Controle(UUID.randomUUID(), "referent", "dsden.csv", etape, 40, null, null);
    }
}
