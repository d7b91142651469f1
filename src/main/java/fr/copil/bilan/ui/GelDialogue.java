package fr.copil.bilan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.bilan.AvantGel;
import fr.copil.bilan.Controle;
import fr.copil.bilan.GelService;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** What the freeze waits for and what one should know, then the freeze itself, once said yes to. */
class GelDialogue extends Dialog {

    private final Div points = Message.annoncer(new Div());
    private final Checkbox relus = new Checkbox();
    private final Message refus = Message.alerte().absentSiVide();
    private final NativeButton oui;
    private final transient GelService service;
    private final long id;
    private transient AvantGel avant;

    /** @param suite once it is frozen */
    GelDialogue(GelService service, long id, Runnable suite) {
        this.service = service;
        this.id = id;
        avant = service.preparer(id);
        oui = Boutons.principal("Figer", () -> figer(suite));
        setHeaderTitle("Figer le bilan");
        setWidth("44rem");
        setMaxWidth("100%");
        points.addClassName("bilan-avant-gel");
        add(points, relus, refus);
        getFooter().add(Boutons.secondaire("Ne pas figer", this::close), oui);
        montrer();
    }

    private void montrer() {
        List<Controle> bloquants = avant.bloquants();
        List<Controle> avis = avant.avis();
        points.removeAll();
        points.add(
                bloquants.isEmpty()
                        ? new Paragraph(
                                Typographie.fines("Une fois figé, ni texte ni chiffre n'y bouge plus : il se signe."
                                        + " Le corriger demandera une version rectifiée."))
                        : liste("À régler avant de figer (" + bloquants.size() + ")", bloquants));
        if (!avis.isEmpty()) {
            points.add(liste("À savoir, sans empêcher de figer (" + avis.size() + ")", avis));
        }
        int proposes = avant.proposes();
        relus.setValue(false);
        relus.setLabel(Typographie.fines(
                proposes == 1 ? "J'ai relu le texte proposé" : "J'ai relu les " + proposes + " textes proposés"));
        relus.setVisible(proposes > 0 && bloquants.isEmpty());
        oui.setVisible(bloquants.isEmpty());
    }

    private void figer(Runnable suite) {
        try {
            service.figer(id, avant, relus.getValue());
        } catch (ErreurCopil e) {
            refus.refuser(e);
            if (e.code().equals(GelService.CHANGE) || e.code().equals(GelService.CONTROLE)) {
                avant = service.preparer(id);
                montrer();
            }
            return;
        }
        close();
        suite.run();
    }

    private Div liste(String titre, List<Controle> dits) {
        UnorderedList liste = new UnorderedList();
        dits.forEach(point -> {
            Anchor lien = new Anchor(point.lien(), Typographie.fines(point.message()));
            lien.getElement().addEventListener("click", clic -> close());
            liste.add(new ListItem(lien));
        });
        return new Div(new H3(Typographie.fines(titre)), liste);
    }
}
