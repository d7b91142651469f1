package fr.copil.bilan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Typographie;
import org.springframework.security.access.AccessDeniedException;

/** Buttons in their three weights, and what a refusal says beside them. */
final class Boutons {

    private Boutons() {}

    static NativeButton principal(String texte, Runnable action) {
        return bouton(texte, "copil-bouton", action);
    }

    static NativeButton secondaire(String texte, Runnable action) {
        return bouton(texte, "copil-bouton-secondaire", action);
    }

    /** @param nom what the button acts on, for those who do not see where it stands */
    static NativeButton discret(String texte, String nom, Runnable action) {
        NativeButton bouton = bouton(texte, "copil-bouton-discret", action);
        bouton.getElement().setAttribute("aria-label", texte + " : " + nom);
        return bouton;
    }

    private static NativeButton bouton(String texte, String classe, Runnable action) {
        NativeButton bouton = new NativeButton(texte, clic -> action.run());
        bouton.addClassName(classe);
        return bouton;
    }

    static Div rangee(NativeButton... boutons) {
        Div rangee = new Div(boutons);
        rangee.addClassName("methode-boutons");
        return rangee;
    }

    /** Where refusals are said, to the eyes and to assistive techniques. */
    static Div refus() {
        Div refus = new Div();
        refus.getElement().setAttribute("role", "alert");
        return refus;
    }

    /** Runs the action; a refusal is said there, and nothing typed is lost. */
    static void tenter(Div refus, Runnable action) {
        refus.removeAll();
        try {
            action.run();
        } catch (ErreurCopil erreur) {
            refuser(refus, String.valueOf(erreur.getMessage()));
        } catch (AccessDeniedException interdit) {
            refuser(refus, "Votre compte ne permet pas cette action. Rien n'a été changé.");
        }
    }

    private static void refuser(Div refus, String message) {
        Paragraph texte = new Paragraph(Typographie.fines(message));
        texte.addClassName("copil-erreur");
        refus.add(texte);
    }
}
