package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.convention.suivi.PeriodeDuDevoir;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.ui.Typographie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods of a duty, the oldest first, each opened by its address; nothing for what is done once. */
class LigneDesPeriodes extends Composite<Nav> {

    private final UnorderedList liste = new UnorderedList();
    private @Nullable List<PeriodeDuDevoir> montrees;
    private String ouverte = "";

    LigneDesPeriodes() {
        liste.addClassName("suivi-periodes");
        getContent().getElement().setAttribute("aria-label", "Périodes");
        getContent().add(liste);
        setVisible(false);
    }

    /** The same again leaves the links where they are. */
    void montrer(SuiviLu suivi, List<PeriodeDuDevoir> periodes) {
        setVisible(!periodes.isEmpty());
        if (periodes.equals(montrees) && suivi.periode().equals(ouverte)) {
            return;
        }
        montrees = periodes;
        ouverte = suivi.periode();
        liste.removeAll();
        periodes.forEach(une -> liste.add(ligne(suivi.engagement(), une)));
    }

    private ListItem ligne(String engagement, PeriodeDuDevoir une) {
        Anchor lien = new Anchor(
                "/engagements/" + engagement + "?periode=" + une.periode().code(),
                Typographie.fines(une.periode().libelle()));
        if (une.periode().code().equals(ouverte)) {
            lien.getElement().setAttribute("aria-current", "true");
        }
        ListItem ligne =
                new ListItem(lien, signe(une.etat().libelle(), une.etat().code()));
        if (une.enRetard()) {
            ligne.add(signe("en retard", "en-retard"));
        }
        return ligne;
    }

    private static Span signe(String texte, String etat) {
        Span signe = new Span(texte);
        signe.addClassName("copil-etat");
        signe.getElement().setAttribute("data-etat", etat);
        return signe;
    }
}
