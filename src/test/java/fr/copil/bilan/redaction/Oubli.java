package fr.copil.bilan.redaction;

import org.springframework.context.ApplicationContext;

/** Figures were changed in place, which no delivery does: the matters that are kept are read again. */
public final class Oubli {

    private Oubli() {}

    public static void desMatieres(ApplicationContext contexte) {
        contexte.getBean(MatieresGardees.class).vider();
    }
}
