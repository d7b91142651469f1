package fr.copil.reseau;

import fr.copil.commun.Constat;
import fr.copil.commun.Constat.Etat;
import fr.copil.commun.Temoin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether one more page would fit. */
@Component
@Order(3)
class TemoinDeLaMemoire implements Temoin {

    private static final long MO = 1024L * 1024;

    private final PlaceRestante place;

    TemoinDeLaMemoire(PlaceRestante place) {
        this.place = place;
    }

    @Override
    public Constat constat() {
        Runtime machine = Runtime.getRuntime();
        String phrase = (machine.totalMemory() - machine.freeMemory()) / MO + " Mo pris sur " + machine.maxMemory() / MO
                + ", dont ce qui attend d'être rendu.";
        return place.manque()
                ? new Constat(
                        "Mémoire",
                        Etat.EN_DEFAUT,
                        phrase + " Aucune autre page ne s'ouvre : donnez davantage par COPIL_HEAP, puis redémarrez.")
                : new Constat("Mémoire", Etat.BIEN, phrase);
    }
}
