package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.Dates;
import fr.copil.ui.ChampDate;
import java.time.LocalTime;

/** Day, hour, length and place. */
class ChampsDeSeance extends Composite<Div> {

    private static final int DUREE = 90;

    private final ChampDate jour = new ChampDate("Jour");
    private final TextField heure = new TextField("Heure");
    private final IntegerField minutes = new IntegerField("Durée (minutes)");
    private final TextField lieu = new TextField("Lieu");

    ChampsDeSeance() {
        heure.setPlaceholder("14 h 30");
        heure.setWidth("6rem");
        minutes.setValue(DUREE);
        minutes.setWidth("8rem");
        lieu.setWidth("18rem");
        lieu.setMaxLength(SeanceSaisie.LIEU_MAX);
        getContent().add(jour, heure, minutes, lieu);
        getContent().addClassName("copil-selecteurs");
    }

    void remplir(SeanceSaisie saisie) {
        jour.setValue(saisie.jour());
        heure.setValue(saisie.heure().isEmpty() ? "" : Dates.heure(LocalTime.parse(saisie.heure())));
        minutes.setValue(saisie.minutes());
        lieu.setValue(saisie.lieu());
    }

    SeanceSaisie lire() {
        return SeanceSaisie.de(jour.getValue(), heure.getValue(), minutes.getValue(), lieu.getValue());
    }
}
