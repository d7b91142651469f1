package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.Textes;
import fr.copil.convention.Avancement;
import fr.copil.convention.Devoirs;
import fr.copil.convention.Document;
import fr.copil.convention.Document.Contenu;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Recurrence;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The name of a convention, one line of identity, and how far its commitments are. Decision 0053. */
class EnteteDeConvention extends Composite<Header> {

    private final H1 titre = new H1();
    private final Span identite = new Span();
    private final Anchor territoire = new Anchor();
    private final Anchor actions = new Anchor("", "Ses actions");
    private final Div barre = new Div();
    private final Paragraph avancement = new Paragraph();
    /** What was said of each state before: what changes while the page is open is marked. */
    private Set<String> dits = Set.of();

    EnteteDeConvention() {
        Paragraph ligne = new Paragraph(new Anchor("/conventions", "Conventions"), identite, territoire, actions);
        ligne.addClassName("convention-identite");
        barre.addClassName("avancement");
        // Its words stand just below.
        barre.getElement().setAttribute("aria-hidden", "true");
        avancement.addClassName("avancement-mots");
        getContent().addClassName("convention-entete");
        getContent().add(titre, ligne, barre, avancement);
    }

    void montrer(Document document, LocalDate aujourdHui) {
        titre.setText(Typographie.fines(document.convention().titreCourt()));
        identite.setText(Typographie.fines(MotsDesConventions.joindre(
                " · ",
                "Document de niveau "
                        + MotsDesConventions.niveau(document.convention().niveau()),
                MotsDesConventions.joindre(
                        ", ", MotsDesConventions.periode(document), MotsDesConventions.reste(document, aujourdHui)))));
        territoire.setText(document.nomTerritoire());
        territoire.setHref("/territoires/" + document.convention().territoire());
        actions.setHref("/actions?convention=" + document.code());
        avancer(document.contenu(), aujourdHui);
    }

    /** Commitments only: what was in place before the signing is no progress. */
    private void avancer(Contenu contenu, LocalDate aujourdHui) {
        String devoirs = new Devoirs(
                        contenu.devoirs(),
                        Recurrence.ANNUELLE.periode(aujourdHui).annee())
                .enClair();
        barre.removeAll();
        avancement.removeAll();
        barre.setVisible(contenu.aTenir() > 0);
        avancement.add(new Span(Textes.majuscule(compte(contenu.aTenir(), "engagement à tenir", "engagements à tenir"))
                + (devoirs.isEmpty() ? "" : ", " + devoirs)
                + (contenu.aTenir() > 0 ? " :" : "")));
        Set<String> nouveaux = new HashSet<>();
        for (EtatSuivi etat : EtatSuivi.values()) {
            int nombre = contenu.nombre(etat);
            if (nombre > 0) {
                Div part = new Div();
                part.getElement().setAttribute("data-etat", etat.code());
                part.getStyle().set("flex-grow", String.valueOf(nombre));
                barre.add(part);
                Span mots = new Span(nombre + " " + etat.libelle(nombre));
                mots.addClassName("copil-etat");
                mots.getElement().setAttribute("data-etat", etat.code());
                if (!dits.isEmpty() && !dits.contains(mots.getText())) {
                    mots.getElement().setAttribute("data-change", "");
                }
                nouveaux.add(mots.getText());
                avancement.add(mots);
            }
        }
        String enPlace = Avancement.enPlaceEnClair(contenu.enPlace());
        if (!enPlace.isEmpty()) {
            avancement.add(new Span(Typographie.fines(enPlace)));
        }
        dits = nouveaux;
    }
}
