package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.copil.collecte.transmission.Controle;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;

/** How far the control of a file is, and a way to stop it. */
class ControleEnCours extends Composite<Div> {

    private final Span etat = new Span();
    private final Element barre = new Element("progress");
    private final NativeButton annuler;

    ControleEnCours(Runnable annuler) {
        this.annuler = Boutons.discret("Annuler", "le contrôle du fichier", annuler);
        barre.setAttribute("max", "100");
        barre.setAttribute("aria-label", "Contrôle du fichier");
        getContent().add(etat);
        getContent().getElement().appendChild(barre);
        getContent().add(this.annuler);
        setVisible(false);
    }

    void montrer(Controle controle) {
        etat.setText(Typographie.fines(
                controle.annulable()
                        ? "Contrôle de « " + controle.fichier() + " » : " + controle.progres() + " %. "
                        : "« " + controle.fichier() + " » est contrôlé : vos chiffres sont mis en attente. "));
        barre.setAttribute("value", String.valueOf(controle.progres()));
        annuler.setVisible(controle.annulable());
        setVisible(controle.enCours());
    }
}
