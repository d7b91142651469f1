package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.connexion.EtatDuSecondFacteur;
import fr.copil.acces.connexion.SecondFacteurService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The second factor of one's account: put it, make other codes, take it away. */
class SecondFacteurPanneau extends Composite<Section> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private final transient SecondFacteurService service;
    private final Div etape = new Div();
    private final TextField code = new TextField("Code de l'application");
    private final Div reponse = Message.annoncer(new Div());

    SecondFacteurPanneau(SecondFacteurService service) {
        this.service = service;
        code.addClassName("compte-court");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        getContent().add(new H2("Second facteur"), etape, reponse);
    }

    void montrer() {
        EtatDuSecondFacteur etat = service.etat();
        etape.removeAll();
        code.clear();
        if (etat.poseLe() == null) {
            etape.add(
                    new Paragraph(Typographie.fines("Aucun : votre mot de passe suffit pour entrer. Avec un second"
                            + " facteur, il faut aussi votre téléphone.")),
                    Boutons.secondaire("Poser un second facteur", this::preparer));
        } else {
            etape.add(
                    new Paragraph(Typographie.fines("Posé le " + JOUR.format(etat.poseLe()) + " ; il reste "
                            + etat.codesRestants() + " codes de secours sur dix.")),
                    code,
                    Boutons.rangee(
                            Boutons.secondaire("Refaire les codes de secours", this::refaire),
                            Boutons.secondaire("Retirer le second facteur", this::retirer)));
        }
    }

    private void preparer() {
        Message.tenter(reponse, () -> {
            etape.removeAll();
            etape.add(
                    new Paragraph("Installez sur votre téléphone une application de codes."),
                    CodeView.secret(service.preparer()),
                    code,
                    Boutons.rangee(Boutons.parEntree(Boutons.principal("Vérifier le code", this::confirmer), code)));
        });
    }

    private void confirmer() {
        Message.tenter(reponse, () -> montrer(service.confirmer(code.getValue())));
    }

    private void refaire() {
        Message.tenter(reponse, () -> montrer(service.refaireLesCodes(code.getValue())));
    }

    private void retirer() {
        Message.tenter(reponse, () -> {
            service.retirer(code.getValue());
            montrer();
            reponse.add(new Paragraph("Retiré."));
        });
    }

    private void montrer(List<String> codes) {
        montrer();
        reponse.add(CodesDeSecoursView.liste(codes));
    }
}
