package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.entier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.ListeEngagements;
import fr.copil.ui.Typographie;
import java.util.List;

/** The engagements of a document by state, a column a state that occurs; the table under it says the same. */
class EtatsEnColonnes extends Composite<Div> {

    EtatsEnColonnes(ListeEngagements liste) {
        getContent().addClassName("tableau-etats");
        List<Engagement> suivis = liste.engagements().stream()
                .filter(engagement -> engagement.type().suivi())
                .toList();
        for (EtatSuivi etat : EtatSuivi.values()) {
            List<Engagement> siens = suivis.stream()
                    .filter(engagement -> engagement.suivi().etat() == etat)
                    .toList();
            if (!siens.isEmpty()) {
                getContent().add(colonne(etat, siens, liste));
            }
        }
    }

    private static Section colonne(EtatSuivi etat, List<Engagement> engagements, ListeEngagements liste) {
        Span nom = new Span(etat.titre() + " (" + entier(engagements.size()) + ")");
        nom.addClassName("copil-etat");
        nom.getElement().setAttribute("data-etat", etat.code());
        UnorderedList cartes = new UnorderedList();
        engagements.forEach(engagement -> cartes.add(carte(engagement, liste)));
        Section colonne = new Section(new H2(nom), cartes);
        colonne.getElement().setAttribute("aria-label", etat.titre());
        return colonne;
    }

    private static ListItem carte(Engagement engagement, ListeEngagements liste) {
        Integer progres = engagement.suivi().progres();
        Span detail = new Span(Typographie.fines(Mots.joindre(
                " · ",
                engagement.id(),
                progres == null || engagement.suivi().termine() ? "" : progres + " %",
                engagement.enRetard(liste.aujourdHui()) ? "en retard" : "",
                Mots.liste(engagement.pilote()))));
        detail.addClassName("liste-detail");
        return new ListItem(new Anchor("/engagements/" + engagement.id(), engagement.titre()), detail);
    }
}
