package fr.copil.aide.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;

/** Four stops on the dashboard, beside what they are about; nothing is locked meanwhile. */
class Visite extends Composite<Aside> {

    /** Outlines what is told and brings it into view; the words go to a side, so that they hide little. */
    private static final String MONTRER =
            """
            document.querySelectorAll('[data-visite]').forEach(e => e.removeAttribute('data-visite'));
            const cible = $0 && document.querySelector($0);
            if (cible) {
              cible.setAttribute('data-visite', '');
              cible.scrollIntoView({ block: 'nearest' });
            }
            """;

    /** What had the focus goes away: one reads on from the title of the page. */
    private static final String PUIS_LE_TITRE =
            """
            const titre = document.querySelector('#contenu h1');
            titre?.setAttribute('tabindex', '-1');
            titre?.focus({ preventScroll: true });
            """;

    private final transient List<Etape> etapes;
    private final transient Runnable passer;
    private final H2 titre = new H2();
    private final Paragraph phrase = new Paragraph();
    private final Paragraph rang = new Paragraph();
    private final NativeButton avant = Boutons.discret("Précédent", () -> aller(-1));
    private final NativeButton suite = Boutons.principal("Suivant", () -> aller(1));
    private int ici;

    Visite(List<Etape> etapes, Runnable passer) {
        this.etapes = etapes;
        this.passer = passer;
        titre.getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("aria-label", "Visite");
        Paragraph offre = new Paragraph(Typographie.fines("Première fois dans Copil ? Quatre étapes, une minute."));
        Div offerte = new Div(
                offre,
                Boutons.secondaire("Commencer la visite", this::commencer),
                Boutons.discret("Ne plus proposer", this::finir));
        offerte.addClassName("visite-offre");
        getContent().add(offerte);
    }

    private void commencer() {
        Div etape = new Div(
                rang, titre, phrase, Boutons.rangee(suite, avant, Boutons.discret("Passer la visite", this::finir)));
        etape.addClassName("visite-etape");
        Shortcuts.addShortcutListener(etape, this::finir, Key.ESCAPE).listenOn(etape);
        getContent().removeAll();
        getContent().add(etape);
        if (!getUI().orElseThrow().getActiveViewLocation().getPath().isEmpty()) {
            getUI().orElseThrow().navigate("");
        }
        aller(0);
    }

    private void aller(int pas) {
        ici += pas;
        if (ici == etapes.size()) {
            finir();
            return;
        }
        Etape etape = etapes.get(ici);
        rang.setText("Étape " + (ici + 1) + " sur " + etapes.size());
        titre.setText(etape.titre());
        phrase.setText(Typographie.fines(etape.phrase()));
        avant.setVisible(ici > 0);
        suite.setText(ici == etapes.size() - 1 ? "Terminer" : "Suivant");
        getElement().executeJs(MONTRER, etape.cible());
        titre.getElement().callJsFunction("focus");
    }

    /** For ever. */
    private void finir() {
        passer.run();
        getElement().executeJs(MONTRER + PUIS_LE_TITRE, "").then(fait -> getElement()
                .removeFromParent());
    }
}
