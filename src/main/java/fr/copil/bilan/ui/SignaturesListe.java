package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.bilan.Signature;
import fr.copil.bilan.Signatures;
import fr.copil.commun.Textes;
import fr.copil.convention.Partie;
import fr.copil.ui.Typographie;

/** Who signed, who is awaited, in the order in which parties sign; then what was withdrawn, by whom, when and why. */
class SignaturesListe extends Composite<Div> {

    SignaturesListe(Signatures signatures) {
        getContent().addClassName("copil-page");
        OrderedList ordre = new OrderedList();
        ordre.getElement().setAttribute("aria-label", "Signatures, dans leur ordre");
        signatures.ordre().forEach(partie -> ordre.add(new ListItem(Typographie.fines(dite(signatures, partie)))));
        getContent().add(ordre);
        // Signed for no party of today: before each party signed, or for one that is none any more.
        signatures.tenues().stream()
                .filter(signature -> signatures.ordre().stream()
                        .noneMatch(partie -> partie.id().equals(signature.partie())))
                .forEach(this::dire);
        signatures.retirees().forEach(this::dire);
    }

    private void dire(Signature signature) {
        getContent().add(new Paragraph(Typographie.fines(signature.enClair() + ".")));
    }

    private static String dite(Signatures signatures, Partie partie) {
        return signatures
                .donnee(partie)
                .map(signature -> signature.enClair() + ".")
                .orElseGet(() -> Textes.majuscule(partie.service().defini()) + " : signature attendue"
                        + (signatures.tour().filter(partie::equals).isPresent()
                                ? ", c'est à son tour."
                                : ", après celles qui précèdent."));
    }
}
