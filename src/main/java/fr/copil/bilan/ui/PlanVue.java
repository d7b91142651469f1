package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.SectionEcrite;
import java.util.List;
import java.util.function.Consumer;

/** Shows again what was hidden, adds a section of one's own. */
class PlanVue extends Composite<Section> {

    PlanVue(List<SectionEcrite> sections, Consumer<String> remontrer, Consumer<String> ajouter) {
        getContent().add(new H2("Plan du bilan"));
        sections.stream().filter(section -> !section.visible()).forEach(section -> getContent()
                .add(Boutons.rangee(Boutons.secondaire(
                        "Remontrer « " + section.titre() + " »", () -> remontrer.accept(section.cle())))));
        TextArea titre = new TextArea("Titre d'une nouvelle section");
        getContent()
                .add(
                        titre,
                        Boutons.rangee(
                                Boutons.secondaire("Ajouter la section", () -> ajouter.accept(titre.getValue()))));
    }
}
