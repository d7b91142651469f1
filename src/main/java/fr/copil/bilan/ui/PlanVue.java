package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.SectionEcrite;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Consumer;

/** Shows again what was hidden, adds a section of one's own. */
class PlanVue extends Composite<Section> {

    private final Div cachees = new Div();
    private final Consumer<String> remontrer;
    private List<SectionEcrite> montrees = List.of();

    PlanVue(Consumer<String> remontrer, Consumer<String> ajouter) {
        this.remontrer = remontrer;
        TextArea titre = new TextArea("Titre d'une nouvelle section");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H2("Plan du bilan"),
                        cachees,
                        titre,
                        Boutons.rangee(Boutons.secondaire("Ajouter la section", () -> {
                            ajouter.accept(titre.getValue());
                            titre.clear();
                        })));
    }

    void montrer(List<SectionEcrite> sections) {
        List<SectionEcrite> aRemontrer =
                sections.stream().filter(section -> !section.visible()).toList();
        if (!aRemontrer.equals(montrees)) {
            montrees = aRemontrer;
            cachees.removeAll();
            aRemontrer.forEach(section -> cachees.add(Boutons.rangee(Boutons.secondaire(
                    Typographie.fines("Remontrer « " + section.titre() + " »"),
                    () -> remontrer.accept(section.cle())))));
        }
    }
}
