package fr.copil.convention.ui;

import fr.copil.ui.Compose;
import fr.copil.ui.ListeModele;

/**
 * One list under the tabs.
 *
 * @param titre empty when the tab says it already
 * @param propos what the list holds and how it is counted, empty when it goes without saying
 */
record Volet(String titre, String propos, ListeModele liste) {

    /** As all the open pages that show it alike will receive it. */
    Pret pret() {
        return new Pret(titre, propos, Compose.de(liste));
    }

    record Pret(String titre, String propos, Compose<ListeModele> liste) {}

    static Volet seul(String propos, ListeModele liste) {
        return new Volet("", propos, liste);
    }
}
