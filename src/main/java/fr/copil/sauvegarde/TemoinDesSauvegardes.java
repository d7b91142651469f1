package fr.copil.sauvegarde;

import fr.copil.commun.Constat;
import fr.copil.commun.Constat.Etat;
import fr.copil.commun.Dates;
import fr.copil.commun.Temoin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether there is something to go back to. */
@Component
@Order(5)
class TemoinDesSauvegardes implements Temoin {

    private static final String SUJET = "Sauvegardes";

    private final TourDesSauvegardes tour;

    TemoinDesSauvegardes(TourDesSauvegardes tour) {
        this.tour = tour;
    }

    @Override
    public Constat constat() {
        EtatDesSauvegardes etat = tour.etat();
        if (!etat.faute().isEmpty()) {
            return new Constat(SUJET, Etat.EN_DEFAUT, "La dernière a échoué. " + etat.faute());
        }
        if (etat.gardees().isEmpty()) {
            return new Constat(SUJET, Etat.A_SURVEILLER, "Aucune n'est encore là.");
        }
        String phrase =
                "La dernière est du " + Dates.moment(etat.gardees().getFirst().le()) + ".";
        return new Constat(SUJET, etat.enDefaut() ? Etat.EN_DEFAUT : Etat.BIEN, phrase);
    }
}
