package fr.copil.convention.suivi.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.suivi.Etape;
import fr.copil.convention.suivi.SuiviLu;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the screens of the follow-up say where an engagement stands. */
final class Phrases {

    private Phrases() {}

    /** {@code en cours, 40 %}. */
    static String etape(SuiviLu suivi) {
        Integer progres = suivi.progres();
        return etat(suivi.etape())
                + (progres == null || suivi.etape().etat() == EtatSuivi.REALISE ? "" : ", " + pourcent(progres));
    }

    static String etat(Etape etape) {
        return switch (etape.etat()) {
            case BLOQUE ->
                "bloqué : " + etape.cause() + " ; peut débloquer : " + etape.debloqueur() + " ; à revoir le "
                        + jour(etape.revoirLe());
            case REALISE -> etape.realiseLe() == null ? "réalisé" : "réalisé le " + jour(etape.realiseLe());
            default -> etape.etat().libelle() + (etape.raison().isEmpty() ? "" : " : " + etape.raison());
        };
    }

    /** Progress that nobody types. */
    static String avancementDeduit(SuiviLu.Details details) {
        Integer progres = details.progres();
        String lesSiens =
                Nombres.compte(details.nombre(), "engagement qui le détaille", "engagements qui le détaillent");
        return progres == null
                ? "Avancement : pas encore chiffré par l'un des " + lesSiens + "."
                : "Avancement : " + pourcent(progres) + ", moyenne de " + Nombres.entier(details.chiffres()) + " sur "
                        + lesSiens + ".";
    }

    static String pourcent(int progres) {
        return progres + String.valueOf(Nombres.FINE) + "%";
    }

    static String jour(@Nullable LocalDate jour) {
        return jour == null ? "" : Dates.jour(jour);
    }
}
