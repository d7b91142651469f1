package fr.copil.acces;

/** Runs what Copil does by itself out of the page that asked for it, whose session would say who acts; answered by the screens. */
public interface HorsDePage {

    void executer(Runnable travail);
}
