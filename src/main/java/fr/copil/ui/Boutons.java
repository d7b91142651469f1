package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons in their three weights. */
public final class Boutons {

    private Boutons() {}

    public static NativeButton principal(String texte, Runnable action) {
        return bouton(texte, "copil-bouton", action);
    }

    public static NativeButton secondaire(String texte, Runnable action) {
        return bouton(texte, "copil-bouton-secondaire", action);
    }

    public static NativeButton discret(String texte, Runnable action) {
        return bouton(texte, "copil-bouton-discret", action);
    }

    /** @param nom what the button acts on, for those who do not see where it stands */
    public static NativeButton discret(String texte, String nom, Runnable action) {
        NativeButton bouton = discret(texte, action);
        bouton.setAriaLabel(texte + " : " + nom);
        return bouton;
    }

    /** Enter in one of these fields presses it, with what has just been typed there. */
    public static NativeButton parEntree(NativeButton bouton, Component... champs) {
        bouton.addClickShortcut(Key.ENTER).listenOn(champs).resetFocusOnActiveElement();
        return bouton;
    }

    private static NativeButton bouton(String texte, String classe, Runnable action) {
        NativeButton bouton = new NativeButton(texte, clic -> action.run());
        bouton.addClassName(classe);
        return bouton;
    }

    public static Div rangee(NativeButton... boutons) {
        Div rangee = new Div(boutons);
        rangee.addClassName("methode-boutons");
        return rangee;
    }
}
