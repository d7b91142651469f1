package fr.copil.ui;

import java.util.Optional;

/** How people call what a {@link Contexte} holds; the shell knows no other room. */
public interface NomDuContexte {

    /** Nothing for what does not exist. */
    Optional<Contexte.Nom> nom(Contexte contexte);
}
