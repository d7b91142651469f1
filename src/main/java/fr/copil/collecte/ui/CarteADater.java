package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.copil.collecte.FichierDepose;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** A map that was dropped and does not say its year: it is asked, never guessed from a file's name. Decision 0054. */
class CarteADater extends Composite<Div> {

    /** What is done with the answer. */
    interface Reponse {

        void dater(String fichier, int annee);
    }

    CarteADater(FichierDepose carte, Reponse reponse, Consumer<String> retrait) {
        IntegerField annee = new IntegerField("Première rentrée de cette carte");
        annee.setRequiredIndicatorVisible(true);
        annee.setStepButtonsVisible(true);
        NativeButton valider = Boutons.principal("Mettre en vigueur", () -> {
            Integer dite = annee.getValue();
            if (dite == null) {
                Message.refuser(
                        annee,
                        new ErreurCopil(
                                "CARTE-ANNEE-VIDE", "Écrivez une année, par exemple celle de la dernière rentrée."));
            } else {
                annee.setInvalid(false);
                reponse.dater(carte.fichier(), dite);
            }
        });
        NativeButton retirer = Boutons.secondaire("Retirer", () -> retrait.accept(carte.fichier()));
        retirer.getElement().setAttribute("aria-label", "Retirer " + carte.jeu());
        Div choix = new Div(annee, valider, retirer);
        choix.addClassName("copil-selecteurs");
        getContent()
                .add(
                        new H2(Typographie.fines("De quelle année est cette carte ?")),
                        new Paragraph(Typographie.fines("« " + carte.jeu() + " » : le fichier ne le dit pas. La carte"
                                + " compte les chiffres à partir de cette rentrée ; celle d'avant garde les siens. La"
                                + " même année qu'une carte déjà là, elle la corrige.")),
                        choix);
    }
}
