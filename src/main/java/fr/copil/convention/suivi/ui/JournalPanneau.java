package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import fr.copil.convention.suivi.Sujet;
import fr.copil.ui.Typographie;
import java.util.List;

/** Who said what, when and why: the newest first. */
class JournalPanneau extends Composite<Div> {

    private final OrderedList liste = new OrderedList();
    private final Paragraph vide = new Paragraph();
    private List<EntreeJournal> montrees = List.of();

    JournalPanneau() {
        liste.addClassName("suivi-journal");
        getContent().add(vide, liste);
    }

    /** A journal only grows: what is there stays where it is, and the new lines come above. */
    void montrer(List<EntreeJournal> entrees, String sinon) {
        int nouvelles = entrees.size() - montrees.size();
        if (nouvelles < 0 || !entrees.subList(nouvelles, entrees.size()).equals(montrees)) {
            liste.removeAll();
            nouvelles = entrees.size();
        }
        for (int rang = 0; rang < nouvelles; rang++) {
            liste.addComponentAtIndex(rang, ligne(entrees.get(rang)));
        }
        montrees = entrees;
        vide.setText(Typographie.fines(sinon));
        vide.setVisible(entrees.isEmpty());
        liste.setVisible(!entrees.isEmpty());
    }

    private static ListItem ligne(EntreeJournal entree) {
        Span quand = new Span(Dates.moment(entree.le().toInstant()) + " · " + entree.fonction());
        quand.addClassName("liste-detail");
        Div quoi = new Div(new Span(Typographie.fines(quoi(entree))));
        ListItem ligne = new ListItem(quand, quoi);
        Long preuve = entree.preuve();
        if (!entree.texte().isEmpty()) {
            Paragraph texte = new Paragraph(Typographie.fines(entree.texte()));
            texte.addClassName("suivi-texte");
            ligne.add(texte);
        }
        if (preuve != null && !entree.texte().startsWith("http")) {
            Anchor lien = new Anchor("/preuves/" + preuve, "Télécharger la preuve");
            lien.setRouterIgnore(true);
            ligne.add(lien);
        }
        return ligne;
    }

    private static String quoi(EntreeJournal entree) {
        Sujet sujet = entree.sujet();
        String nature =
                entree.nature() == NatureDuChangement.COMMENTAIRE && sujet != null ? sujet.libelle() : entree.quoi();
        String titre = Textes.majuscule(nature);
        if (entree.apres().isEmpty()) {
            return titre;
        }
        return titre + " : " + (entree.avant().isEmpty() ? "" : entree.avant() + " → ") + entree.apres();
    }
}
