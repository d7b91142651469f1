package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.Renvois;
import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Item;
import fr.copil.methode.NatureItem;
import fr.copil.methode.ThemeMethode;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Function;

/** One theme: what it aims at, its questions, and beside them the means and the points of vigilance. */
class SectionMethode extends Composite<Section> {

    SectionMethode(
            ThemeMethode theme, AutoEvaluation evaluation, Function<QuestionMethode.Etat, QuestionMethode> question) {
        getContent().addClassName("methode-theme");
        Div questions = new Div(new H3(NatureItem.QUESTION.titre()));
        Territoire territoire = evaluation.territoire();
        evaluation
                .items(theme, NatureItem.QUESTION)
                .forEach(item -> questions.add(question.apply(new QuestionMethode.Etat(
                        item,
                        territoire == null ? null : territoire.code(),
                        evaluation.historique(item.id()),
                        evaluation.ouverte()))));
        Div contexte = new Div();
        contexte.addClassName("methode-contexte");
        for (NatureItem nature : List.of(NatureItem.OBJECTIF, NatureItem.MOYEN, NatureItem.VIGILANCE)) {
            List<Item> items = evaluation.items(theme, nature);
            if (!items.isEmpty()) {
                contexte.add(new H3(nature.titre()), liste(items));
            }
        }
        getContent().add(new H2(theme.libelle()), questions, contexte);
    }

    private static UnorderedList liste(List<Item> items) {
        UnorderedList liste = new UnorderedList();
        items.forEach(item -> {
            ListItem ligne = new ListItem(new Span(Typographie.fines(item.libelle())));
            ligne.setId(item.id());
            Renvois.lisibles(item.notes()).forEach(note -> ligne.add(note(note)));
            liste.add(ligne);
        });
        return liste;
    }

    static Span note(String texte) {
        Span note = new Span(Typographie.fines(texte));
        note.addClassName("liste-detail");
        return note;
    }
}
