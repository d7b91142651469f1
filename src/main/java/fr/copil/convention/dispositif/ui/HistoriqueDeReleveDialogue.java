package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.convention.dispositif.VersionDeReleve;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;

/** What the versions of a relevé said, the newest first. */
class HistoriqueDeReleveDialogue extends Dialog {

    HistoriqueDeReleveDialogue(String nom, List<VersionDeReleve> versions) {
        setHeaderTitle(Typographie.fines("Historique : " + nom));
        setWidth("36rem");
        OrderedList liste = new OrderedList();
        liste.getElement().setAttribute("reversed", true);
        versions.forEach(version -> liste.add(new ListItem(Typographie.fines(phrase(version)))));
        add(liste);
        getFooter().add(Boutons.secondaire("Fermer", this::close));
    }

    private static String phrase(VersionDeReleve version) {
        Integer sites = version.sites();
        return (version.retire() ? "Retiré, après " : "") + version.etat().libelle()
                + (sites == null ? "" : ", " + Nombres.compte(sites, "site", "sites"))
                + ", le " + Dates.moment(version.le()) + ", compte « " + version.compte() + " »"
                + (version.motif().isEmpty() ? "." : " : " + version.motif());
    }
}
