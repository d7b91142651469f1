package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.copil.convention.Document;
import fr.copil.convention.Jalon;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a document along its years, one row a day, today marked. Hidden from those who listen: the table under it
 * says the same in their order.
 */
class Frise extends Composite<Div> {

    private final LocalDate debut;
    private final LocalDate fin;

    /** None when no day is known. The years are those of the convention, when printed; the days may widen them. */
    static Optional<Frise> de(Document document, List<Jalon> jalons, LocalDate aujourdHui) {
        return jalons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frise(jalons, document.debut(), document.fin(), aujourdHui));
    }

    private Frise(List<Jalon> jalons, @Nullable LocalDate debut, @Nullable LocalDate fin, LocalDate aujourdHui) {
        LocalDate premier = jalons.getFirst().jour();
        LocalDate dernier = jalons.getLast().jour();
        this.debut = (debut == null || premier.isBefore(debut) ? premier : debut).withDayOfYear(1);
        LocalDate ultime = fin == null || dernier.isAfter(fin) ? dernier : fin;
        this.fin = ultime.withDayOfYear(1).plusYears(1);
        getContent().addClassName("frise");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(annees(aujourdHui));
        jalons.forEach(jalon -> getContent().add(ligne(jalon)));
    }

    private Div annees(LocalDate aujourdHui) {
        Div axe = new Div();
        axe.addClassName("frise-axe");
        int pas = Math.max(1, (fin.getYear() - debut.getYear() + 9) / 10);
        for (int annee = debut.getYear(); annee < fin.getYear(); annee += pas) {
            axe.add(place(new Span(String.valueOf(annee)), LocalDate.of(annee, 1, 1), "frise-annee"));
        }
        if (!aujourdHui.isBefore(debut) && aujourdHui.isBefore(fin)) {
            axe.add(place(new Span("aujourd'hui"), aujourdHui, "frise-aujourdhui"));
        }
        return axe;
    }

    private Div ligne(Jalon jalon) {
        Span marque = new Span();
        marque.getElement().setAttribute("data-genre", jalon.genre().name());
        Div piste = new Div(place(marque, jalon.jour(), "frise-marque"));
        piste.addClassName("frise-piste");
        String texte = Typographie.fines(MotsDesConventions.jour(jalon.jour()) + " · " + jalon.libelle());
        Div nom = new Div();
        String adresse = jalon.lien();
        if (adresse == null) {
            nom.setText(texte);
        } else {
            Anchor lien = new Anchor(adresse, texte);
            lien.setTabIndex(-1);
            nom.add(lien);
        }
        nom.addClassName("frise-nom");
        Div ligne = new Div(nom, piste);
        ligne.addClassName("frise-ligne");
        return ligne;
    }

    /** The only position that no class can say: a part of the width. */
    private Span place(Span marque, LocalDate jour, String classe) {
        double part = 100.0 * ChronoUnit.DAYS.between(debut, jour) / ChronoUnit.DAYS.between(debut, fin);
        marque.addClassName(classe);
        marque.getStyle().set("--frise-part", Math.round(part * 10) / 10.0 + "%");
        return marque;
    }
}
