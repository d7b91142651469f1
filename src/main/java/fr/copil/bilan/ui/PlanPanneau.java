package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.redaction.Chapitre;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sections in their order, with what each one waits for; those who direct the bilan add one, show one again. */
class PlanPanneau extends Composite<Nav> {

    /**
     * One line of the plan.
     *
     * @param attente what its comments wait for; empty where they wait for nothing
     */
    record Ligne(SectionEcrite section, String attente) {}

    private final OrderedList lignes = new OrderedList();
    private final OrderedList cachees = new OrderedList();
    private final NativeDetails ailleurs = new NativeDetails("", cachees);
    private final Div ajout = new Div();
    private final Map<String, Anchor> liens = new HashMap<>();
    private final long bilan;
    private final boolean dirige;
    private final transient Consumer<String> remontrer;
    private List<Ligne> montrees = List.of();

    PlanPanneau(long bilan, boolean dirige, Consumer<String> remontrer, Consumer<String> ajouter) {
        this.bilan = bilan;
        this.dirige = dirige;
        this.remontrer = remontrer;
        lignes.addClassName("bilan-plan");
        cachees.addClassName("bilan-plan");
        getContent().setAriaLabel("Plan du bilan");
        getContent().addClassNames("copil-page", "bilan-plan");
        getContent().add(new H2("Plan du bilan"), lignes, ailleurs);
        if (dirige) {
            TextField titre = new TextField("Titre d'une nouvelle section");
            titre.setWidthFull();
            ajout.add(titre, Boutons.rangee(Boutons.secondaire("Ajouter la section", () -> {
                ajouter.accept(titre.getValue());
                titre.clear();
            })));
            getContent().add(ajout);
        }
    }

    void montrer(List<Ligne> plan) {
        if (plan.equals(montrees)) {
            return;
        }
        montrees = plan;
        lignes.removeAll();
        liens.clear();
        cachees.removeAll();
        plan.forEach(ligne -> (ligne.section().visible() ? lignes : cachees).add(ligne(ligne)));
        long nombre = plan.stream().filter(ligne -> !ligne.section().visible()).count();
        ailleurs.setVisible(nombre > 0);
        ailleurs.setSummaryText(nombre == 1 ? "1 section cachée" : nombre + " sections cachées");
    }

    /** Whether it may still change. */
    void ouvrir(boolean modifiable) {
        ajout.setVisible(modifiable);
    }

    /** Which one stands beside. */
    void situer(String cle) {
        liens.forEach((sienne, lien) -> {
            if (sienne.equals(cle)) {
                lien.getElement().setAttribute("aria-current", "true");
            } else {
                lien.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String attente(SectionEcrite section) {
        boolean proposee = section.recit() == null && !Chapitre.composee(section.cle());
        return !proposee ? "" : Chapitre.attente(section.cle()).isEmpty() ? "texte proposé" : "attend vos mots";
    }

    private ListItem ligne(Ligne ligne) {
        SectionEcrite section = ligne.section();
        String titre = Typographie.fines(section.titre());
        if (!section.visible()) {
            ListItem cachee = new ListItem(new Span(titre + " "));
            if (dirige) {
                cachee.add(Boutons.discret("Montrer", titre, () -> remontrer.accept(section.cle())));
            }
            return cachee;
        }
        Anchor lien = new Anchor(SectionsPanneau.adresse(bilan, section.cle()), titre);
        liens.put(section.cle(), lien);
        List<String> attentes = Stream.of(attente(section), ligne.attente())
                .filter(texte -> !texte.isEmpty())
                .toList();
        return attentes.isEmpty()
                ? new ListItem(lien)
                : new ListItem(lien, new Span(" · " + String.join(" · ", attentes)));
    }
}
