package fr.copil.action.ui;

import fr.copil.action.Action;
import fr.copil.commun.Dates;
import fr.copil.commun.Etat;
import fr.copil.ui.ListeModele.Cellule;

/** Actions in words, the same in lists, on sheets and in files. */
final class EnClair {

    private EnClair() {}

    /** {@code du 01/09/2025 au 30/06/2026}, {@code depuis le 01/09/2025}. */
    static String dates(Action action) {
        String debut = Dates.jour(action.debut());
        return action.fin() == null ? "à partir du " + debut : "du " + debut + " au " + Dates.jour(action.fin());
    }

    static Cellule participants(Action action) {
        return action.participants().etat() == Etat.SECRET
                ? Cellule.etat(Etat.SECRET.libelle(), Etat.SECRET.code())
                : Cellule.texte(action.participants().enClair());
    }
}
