package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.bilan.Changement;
import fr.copil.bilan.MotAMot;
import fr.copil.commun.Nombres;
import fr.copil.ui.Typographie;
import java.util.Arrays;
import java.util.List;

/**
 * Two versions side by side, kind by kind: what was said is struck through on the left, what is said is underlined and
 * bold on the right; what did not change is named behind a fold.
 */
class CoteACote extends Composite<Div> {

    CoteACote(String avant, String apres, List<Changement> changements) {
        getContent().addClassName("copil-page");
        Arrays.stream(Changement.Objet.values()).forEach(objet -> {
            List<Changement> siens =
                    changements.stream().filter(c -> c.objet() == objet).toList();
            if (!siens.isEmpty()) {
                getContent().add(partie(objet, avant, apres, siens));
            }
        });
    }

    private static Div partie(Changement.Objet objet, String avant, String apres, List<Changement> siens) {
        List<Changement> changes = siens.stream().filter(Changement::change).toList();
        Div partie = new Div(new H2(Typographie.fines(objet.libelle() + " : "
                + (changes.isEmpty()
                        ? "rien n'a changé"
                        : Nombres.compte(changes.size(), "changement", "changements")))));
        partie.addClassName("bilan-changements");
        changes.forEach(changement -> partie.add(changement(changement, avant, apres)));
        List<Changement> memes = siens.stream().filter(c -> !c.change()).toList();
        if (!memes.isEmpty()) {
            UnorderedList liste = new UnorderedList();
            memes.forEach(meme -> liste.add(new ListItem(Typographie.fines(meme.quoi()))));
            partie.add(new NativeDetails(Nombres.compte(memes.size(), "inchangé", "inchangés"), liste));
        }
        return partie;
    }

    private static Div changement(Changement changement, String avant, String apres) {
        Div deux = new Div(
                cote(avant, MotAMot.avant(changement.avant(), changement.apres()), "del"),
                cote(apres, MotAMot.apres(changement.avant(), changement.apres()), "ins"));
        deux.addClassName("bilan-deux");
        Div tout = new Div(new H3(Typographie.fines(changement.quoi())), deux);
        tout.addClassName("bilan-changement");
        if (!changement.raison().isEmpty()) {
            tout.add(new Paragraph(Typographie.fines("Pourquoi : " + changement.raison())));
        }
        return tout;
    }

    private static Div cote(String titre, List<MotAMot> mots, String balise) {
        Div texte = new Div();
        texte.addClassName("bilan-texte");
        if (mots.isEmpty()) {
            texte.setText("absent");
        }
        mots.forEach(morceau -> {
            HtmlContainer bout = morceau.change() ? new HtmlContainer(balise) : new Span();
            bout.setText(Typographie.fines(morceau.texte()));
            texte.add(bout);
        });
        return new Div(new H4(titre), texte);
    }
}
