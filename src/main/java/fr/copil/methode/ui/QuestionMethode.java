package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Renvois;
import fr.copil.methode.Item;
import fr.copil.methode.ReponseDonnee;
import fr.copil.methode.ReponseSaisie;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question with its answer in force, its history, and the form of whoever may answer. */
class QuestionMethode extends Composite<Div> {

    /** @param historique the oldest first; {@code territoire} none while it remains to be chosen */
    record Etat(Item item, @Nullable CodeTerritoire territoire, List<ReponseDonnee> historique, boolean ouverte) {

        @Nullable
        ReponseDonnee derniere() {
            return historique.isEmpty() ? null : historique.getLast();
        }

        Etat avec(List<ReponseDonnee> suite) {
            return new Etat(item, territoire, suite, ouverte);
        }
    }

    private final Div reponses = new Div();
    private final Span annonce = Message.annoncer(new Span());
    private final @Nullable ReponseForm form;
    private Etat etat;

    /** @param gardees none while a territory remains to be chosen */
    QuestionMethode(
            Etat etat, @Nullable SaisiesGardees gardees, Function<ReponseSaisie, List<ReponseDonnee>> repondre) {
        this.etat = etat;
        annonce.addClassName("methode-annonce");
        getContent().addClassName("methode-question");
        getContent().setId(etat.item().id());
        CodeTerritoire territoire = etat.territoire();
        if (etat.ouverte() && territoire != null && gardees != null) {
            form = new ReponseForm(etat.item(), territoire, gardees, repondre, this::enregistree);
            getContent().add(form);
        } else {
            form = null;
            Paragraph question = new Paragraph(Typographie.fines(etat.item().libelle()));
            question.addClassName("methode-libelle");
            getContent().add(question);
        }
        Renvois.lisibles(etat.item().notes()).forEach(note -> getContent().add(SectionMethode.note(note)));
        getContent().add(reponses, annonce);
        montrer(etat);
        if (form != null) {
            form.reprendre();
        }
    }

    /** Whether something was begun and not saved. */
    boolean enCours() {
        return form != null && form.enCours();
    }

    private void montrer(Etat nouvel) {
        etat = nouvel;
        reponses.removeAll();
        if (nouvel.territoire() != null) {
            reponses.add(new HistoriqueMethode(nouvel.historique()));
        }
        if (form != null) {
            form.montrer(nouvel.derniere());
        }
    }

    private void enregistree(List<ReponseDonnee> historique, String message) {
        montrer(etat.avec(historique));
        annonce.setText(Typographie.fines(message));
    }
}
