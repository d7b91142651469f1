package fr.copil.direct.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Role;
import fr.copil.direct.Presences;
import fr.copil.ui.Message;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** « Page également ouverte par la préfecture » while that is so; nothing is written when the reader is alone. */
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class PresenceLigne extends Composite<Paragraph> {

    private final transient Presences presences;
    private final transient LecteurCourant lecteurs;
    private final transient EnDirect direct;
    private final transient Ecoute ecoute;
    private @Nullable String page;
    private transient @Nullable Runnable sortie;

    PresenceLigne(Presences presences, LecteurCourant lecteurs, EnDirect direct) {
        this.presences = presences;
        this.lecteurs = lecteurs;
        this.direct = direct;
        this.ecoute = direct.suivre(this, this::montrer);
        getContent().addClassName("copil-presence");
        Message.annoncer(this);
    }

    /** @param nouvelle any text that names the page, or a part of it, for everybody alike */
    public void sur(String nouvelle) {
        if (nouvelle.equals(page)) {
            return;
        }
        sortir();
        page = nouvelle;
        ecoute.sur(Set.of(Presences.cle(nouvelle)));
        getUI().ifPresent(this::entrer);
    }

    /** The page shows nothing that two people could share. */
    public void nullePart() {
        sortir();
        page = null;
        ecoute.sur(Set.of());
        getContent().setText("");
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        entrer(arrivee.getUI());
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        super.onDetach(depart);
        sortir();
    }

    private void entrer(UI ui) {
        if (page != null && sortie == null) {
            sortie = direct.entrer(ui, page, lecteurs.lecteur());
            montrer();
        }
    }

    private void sortir() {
        if (sortie != null) {
            sortie.run();
            sortie = null;
        }
    }

    private void montrer() {
        if (page != null) {
            Lecteur lecteur = lecteurs.lecteur();
            getContent().setText(phrase(presences.autres(page, lecteur), lecteur.role()));
        }
    }

    static String phrase(Map<Role, Integer> autres, Role sien) {
        return autres.isEmpty() ? "" : "Page également ouverte par " + Fonctions.de(autres, sien) + ".";
    }
}
