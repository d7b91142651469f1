package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.methode.ReponseDonnee;
import java.util.List;

/** The answer in force, then those before it. */
class HistoriqueMethode extends Composite<Div> {

    HistoriqueMethode(List<ReponseDonnee> historique) {
        if (historique.isEmpty()) {
            Paragraph vide = new Paragraph("Sans réponse");
            vide.addClassName("methode-vide");
            getContent().add(vide);
            return;
        }
        ReponseDonnee derniere = historique.getLast();
        Paragraph reponse =
                new Paragraph(new Span(derniere.reponse().libelle()), new Span(" · " + signature(derniere)));
        reponse.addClassName("methode-reponse");
        reponse.getElement().setAttribute("data-reponse", derniere.reponse().name());
        getContent().add(reponse);
        commentaire(derniere, getContent());
        if (historique.size() > 1) {
            getContent()
                    .add(anciennes(historique.subList(0, historique.size() - 1).reversed()));
        }
    }

    /** {@code Référent DSDEN, le 22 novembre 2026 à 10 h 05}. */
    static String signature(ReponseDonnee reponse) {
        return reponse.auteur() + ", le " + Dates.moment(reponse.le().toInstant());
    }

    private static NativeDetails anciennes(List<ReponseDonnee> reponses) {
        OrderedList liste = new OrderedList();
        reponses.forEach(ancienne -> {
            Div texte = new Div(new Span(ancienne.reponse().libelle() + " · " + signature(ancienne)));
            commentaire(ancienne, texte);
            liste.add(new ListItem(texte));
        });
        NativeDetails details =
                new NativeDetails(Nombres.compte(reponses.size(), "réponse précédente", "réponses précédentes"), liste);
        details.addClassName("methode-historique");
        return details;
    }

    private static void commentaire(ReponseDonnee reponse, Div dans) {
        if (!reponse.commentaire().isEmpty()) {
            Paragraph texte = new Paragraph(reponse.commentaire());
            texte.addClassName("methode-commentaire");
            dans.add(texte);
        }
    }
}
