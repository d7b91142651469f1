package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Periode;
import fr.copil.convention.suivi.SuiviLu.Tenue;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Where one period of a recurrent engagement stands.
 *
 * @param etat what people said of it, <em>non renseigné</em> as long as nobody did
 * @param enRetard its day has passed and it is neither done nor given up; of the present period or of the one before only
 * @param presente the day is in it
 */
public record PeriodeDuDevoir(Periode periode, EtatSuivi etat, boolean enRetard, boolean presente) {

    /** {@code réalisé}, {@code en cours, en retard}. */
    public String enClair() {
        return etat.libelle() + (enRetard ? ", en retard" : "");
    }

    /** The oldest first: those since the beginning of its convention, and those that are kept. */
    static List<PeriodeDuDevoir> de(SuiviLu suivi, LocalDate aujourdHui) {
        Periode presente = suivi.recurrence().periode(aujourdHui);
        LocalDate debut = suivi.debut();
        Periode premiere =
                debut == null ? presente.precedente() : suivi.recurrence().periode(debut);
        TreeMap<Periode, PeriodeDuDevoir> toutes = new TreeMap<>();
        presente.depuis(premiere)
                .forEach(une -> toutes.put(
                        une, new PeriodeDuDevoir(une, EtatSuivi.NON_RENSEIGNE, false, une.equals(presente))));
        for (Tenue tenue : suivi.tenues()) {
            suivi.recurrence()
                    .periode(tenue.periode())
                    .filter(une -> une.compareTo(presente) <= 0)
                    .ifPresent(une -> toutes.put(une, de(une, tenue, aujourdHui)));
        }
        return List.copyOf(toutes.values());
    }

    private static PeriodeDuDevoir de(Periode periode, Tenue tenue, LocalDate aujourdHui) {
        return new PeriodeDuDevoir(
                periode,
                tenue.etat(),
                !tenue.etat().termine() && new Occurrence(periode, tenue.echeanceLe(), null).passee(aujourdHui),
                periode.recul(aujourdHui) == 0);
    }
}
