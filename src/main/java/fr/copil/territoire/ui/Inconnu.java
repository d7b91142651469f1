package fr.copil.territoire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Message;
import java.util.List;
import java.util.function.Function;

/** Says that a code leads nowhere, and where one may have wanted to go. */
class Inconnu extends Composite<Div> {

    Inconnu() {
        getContent().addClassName("copil-messages");
        Message.annoncer(this);
    }

    void effacer() {
        getContent().removeAll();
    }

    void montrer(String code, List<Territoire> proches, Function<CodeTerritoire, String> adresse) {
        Paragraph message = new Paragraph("Le territoire «" + Nombres.FINE + Textes.abreger(code, 40) + Nombres.FINE
                + "» n'existe pas. "
                + (proches.isEmpty()
                        ? "Cherchez-le par son nom, sa commune, son UAI ou son code."
                        : "Les plus proches" + Nombres.FINE + ": "));
        message.addClassName("copil-avis");
        for (int i = 0; i < proches.size(); i++) {
            Territoire proche = proches.get(i);
            message.add(new Span(i == 0 ? "" : ", "));
            message.add(new Anchor(adresse.apply(proche.code()), proche.nomEtNiveau() + " " + proche.code()));
        }
        effacer();
        getContent().add(message);
    }
}
