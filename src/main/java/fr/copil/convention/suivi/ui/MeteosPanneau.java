package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.commun.Dates;
import fr.copil.convention.Partie;
import fr.copil.convention.suivi.AvisMeteo;
import fr.copil.convention.suivi.MeteosDesParties;
import fr.copil.ui.Typographie;
import org.jspecify.annotations.Nullable;

/** What each party thinks, by rank, side by side; a disagreement is said. */
class MeteosPanneau extends Composite<Div> {

    private @Nullable MeteosDesParties montrees;

    MeteosPanneau() {
        getContent().addClassName("suivi-meteos");
    }

    void montrer(MeteosDesParties meteos) {
        if (meteos.equals(montrees)) {
            return;
        }
        montrees = meteos;
        getContent().removeAll();
        meteos.avis().forEach(donnee -> getContent().add(avis(donnee.partie(), donnee.avis())));
        if (meteos.enDesaccord()) {
            Paragraph desaccord = new Paragraph("Deux crans au moins séparent "
                    + (meteos.avis().size() == 2 ? "les deux météos" : "deux de ces météos")
                    + " : le sujet est proposé pour "
                    + "le prochain ordre du jour.");
            desaccord.addClassName("copil-alerte");
            getContent().add(desaccord);
        }
    }

    private static Div avis(Partie partie, @Nullable AvisMeteo avis) {
        Span qui = new Span(Typographie.fines("Météo " + partie.service().de()));
        qui.addClassName("liste-detail");
        Span quoi = new Span(avis == null ? "pas encore donnée" : avis.meteo().libelle());
        quoi.addClassName("copil-meteo");
        if (avis != null) {
            quoi.getElement().setAttribute("data-meteo", avis.meteo().code());
        }
        Div carte = new Div(qui, quoi);
        if (avis != null && !avis.phrase().isEmpty()) {
            carte.add(new Paragraph(Typographie.fines(
                    "« " + avis.phrase() + " », le " + Dates.moment(avis.le().toInstant()))));
        }
        return carte;
    }
}
