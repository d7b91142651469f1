package fr.copil.action.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.copil.action.VersionDAction;
import fr.copil.commun.Dates;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;

/** What the versions of an action said, the newest first. */
class HistoriqueDActionDialogue extends Dialog {

    HistoriqueDActionDialogue(String titre, List<VersionDAction> versions) {
        setHeaderTitle(Typographie.fines("Historique : " + titre));
        setWidth("36rem");
        OrderedList liste = new OrderedList();
        liste.getElement().setAttribute("reversed", true);
        versions.forEach(version -> liste.add(new ListItem(Typographie.fines(phrase(version)))));
        add(liste);
        getFooter().add(Boutons.secondaire("Fermer", this::close));
    }

    private static String phrase(VersionDAction version) {
        return (version.retiree() ? "Retirée : " : "") + version.titre() + ", "
                + version.etat().libelle() + ", le "
                + Dates.moment(version.le()) + ", compte « " + version.compte() + " »"
                + (version.motif().isEmpty() ? "." : " : " + version.motif());
    }
}
