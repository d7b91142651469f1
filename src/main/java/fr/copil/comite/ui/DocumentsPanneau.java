package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Piece;
import fr.copil.comite.Seance;
import java.util.Locale;
import java.util.stream.Stream;

/** The papers that the séance has now, a line each with its formats, and its kit. */
class DocumentsPanneau extends Composite<Div> {

    private final UnorderedList liste = new UnorderedList();

    DocumentsPanneau() {
        getContent().addClassName("seances-documents");
        getContent().add(new H2("Documents"), liste);
    }

    void montrer(Seance seance) {
        liste.removeAll();
        setVisible(seance.etat() != EtatSeance.ANNULEE);
        Stream.of(Piece.values())
                .filter(piece -> piece.faite(seance.etat()))
                .map(piece -> ligne(seance, piece.libelle(), piece.cle(), "docx", "pdf"))
                .forEach(liste::add);
        if (seance.etat().vivante()) {
            liste.add(ligne(seance, "Kit hors ligne", "kit", "html"));
        }
    }

    private static ListItem ligne(Seance seance, String nom, String cle, String... formats) {
        ListItem ligne = new ListItem(new Span(nom));
        for (String format : formats) {
            String dit = format.toUpperCase(Locale.ROOT);
            Anchor lien = new Anchor("/export/seances/" + seance.id() + "/" + cle + "." + format, dit);
            lien.setRouterIgnore(true);
            lien.setAriaLabel(dit + " : " + nom);
            ligne.add(lien);
        }
        return ligne;
    }
}
