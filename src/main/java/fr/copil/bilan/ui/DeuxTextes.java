package fr.copil.bilan.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import fr.copil.bilan.MotAMot;
import fr.copil.ui.Typographie;
import java.util.List;

/** Two texts side by side: what was said is struck through on the left, what is said is underlined on the right. */
final class DeuxTextes {

    private DeuxTextes() {}

    static Div de(String titreAvant, String avant, String titreApres, String apres) {
        Div deux = new Div(
                cote(titreAvant, MotAMot.avant(avant, apres), "del"),
                cote(titreApres, MotAMot.apres(avant, apres), "ins"));
        deux.addClassName("bilan-deux");
        return deux;
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
