package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.commun.Dates;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Suivi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands, as a bilan says it. Decision 0024.
 *
 * @param echeance as printed
 * @param echeanceLe only when the document allows a day, and unknown in what was kept without it
 * @param etat none in what was kept in words that no state has any more
 * @param progres from 0 to 100, none when nobody gave one
 * @param selonLeDocument whether the document alone has spoken of it
 * @param dit all of it in words, as they were signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EngagementFige(
        String code,
        String titre,
        String pilote,
        String echeance,
        @Nullable LocalDate echeanceLe,
        @Nullable EtatSuivi etat,
        @Nullable Integer progres,
        boolean selonLeDocument,
        boolean enRetard,
        List<MeteoDePartie> meteos,
        String dit) {

    public static EngagementFige de(Engagement engagement, LocalDate aujourdHui) {
        Suivi suivi = engagement.suivi();
        boolean enRetard = engagement.enRetard(aujourdHui);
        Occurrence occurrence = engagement.occurrence();
        return new EngagementFige(
                engagement.id(),
                engagement.titre(),
                engagement.pilote().isEmpty() ? "non précisé" : String.join(", ", engagement.pilotes()),
                echeance(engagement),
                engagement.dueLe(),
                suivi.etat(),
                suivi.progres(),
                suivi.rapporteParLeDocument(),
                enRetard,
                suivi.meteos(),
                (occurrence == null ? "" : "pour " + occurrence.periode().pour() + " : ") + enClair(suivi, enRetard));
    }

    /** As printed; of what comes back, with the day of its period, and who set it when it was not the text. */
    private static String echeance(Engagement engagement) {
        String imprimee = engagement.echeance().isEmpty() ? "non précisée" : engagement.echeance();
        Occurrence occurrence = engagement.occurrence();
        LocalDate jour = occurrence == null ? null : occurrence.echeanceLe();
        EcheanceFixee fixee = occurrence == null ? null : occurrence.fixee();
        return jour == null
                ? imprimee
                : imprimee + " ; " + (fixee == null ? "pour le " + Dates.jour(jour) : fixee.enClair());
    }

    private static String enClair(Suivi suivi, boolean enRetard) {
        return suivi.etat().libelle()
                + (suivi.progres() == null ? "" : ", " + suivi.progres() + " %")
                + (suivi.rapporteParLeDocument() ? " (selon le document)" : "")
                + (enRetard ? ", en retard" : "")
                + suivi.meteos().stream()
                        .map(donnee ->
                                " ; " + donnee.partie() + " : " + donnee.meteo().libelle())
                        .collect(Collectors.joining());
    }
}
