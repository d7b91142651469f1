package fr.copil.convention.suivi;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that a person corrects it in one go. */
class Refus {

    private final List<FauteDeSaisie> fautes = new ArrayList<>();

    void si(boolean faux, ChampDuSuivi champ, String phrase) {
        if (faux) {
            fautes.add(new FauteDeSaisie(champ, phrase));
        }
    }

    void lever() {
        if (!fautes.isEmpty()) {
            throw new SuiviRefuse(fautes);
        }
    }
}
