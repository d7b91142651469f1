package fr.copil.moyens.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.copil.commun.Dates;
import fr.copil.moyens.VersionDeMoyen;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;

/** What the versions of a line said, the newest first. */
class HistoriqueDeMoyenDialogue extends Dialog {

    HistoriqueDeMoyenDialogue(String nom, List<VersionDeMoyen> versions) {
        setHeaderTitle(Typographie.fines("Historique : " + nom));
        setWidth("36rem");
        OrderedList liste = new OrderedList();
        liste.getElement().setAttribute("reversed", true);
        versions.forEach(version -> liste.add(new ListItem(Typographie.fines(phrase(version)))));
        add(liste);
        getFooter().add(Boutons.secondaire("Fermer", this::close));
    }

    private static String phrase(VersionDeMoyen version) {
        return (version.retiree() ? "Retirée, après " : "")
                + EnClair.valeur(version.valeur(), version.unite())
                + (version.provisoire() ? ", provisoire" : "") + ", le "
                + Dates.moment(version.le()) + ", compte « " + version.compte() + " »"
                + (version.motif().isEmpty() ? "." : " : " + version.motif());
    }
}
