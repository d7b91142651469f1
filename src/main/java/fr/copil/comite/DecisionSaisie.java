package fr.copil.comite;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision in one line: what, who, for when, about what. */
public record DecisionSaisie(String quoi, String qui, @Nullable LocalDate pour, String sujet) {

    public static final int QUOI_MAX = 500;
    public static final int QUI_MAX = 200;

    public DecisionSaisie {
        quoi = TexteSaisi.nettoyer(quoi).replace('\n', ' ');
        qui = TexteSaisi.nettoyer(qui).replace('\n', ' ');
        if (quoi.isEmpty() || quoi.length() > QUOI_MAX) {
            throw new ErreurCopil("DECISION-QUOI", "Écrivez la décision, en " + QUOI_MAX + " signes au plus.");
        }
        if (qui.isEmpty() || qui.length() > QUI_MAX) {
            throw new ErreurCopil(
                    "DECISION-QUI", "Dites qui s'en charge : une fonction et son service, jamais un nom de personne.");
        }
    }
}
