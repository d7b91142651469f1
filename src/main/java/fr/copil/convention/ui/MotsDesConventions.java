package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.entier;

import fr.copil.commun.Dates;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Document;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import fr.copil.convention.TypeEngagement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the screens of conventions say things. */
final class MotsDesConventions {

    static final String NON_PRECISE = "non précisé par le document";

    private MotsDesConventions() {}

    /** Nothing of what only codes would say. */
    static String enClair(String texte) {
        return String.join(" ", Renvois.lisibles(List.of(texte)));
    }

    static String niveau(String code) {
        return switch (code) {
            case "national" -> "national";
            case "regional" -> "régional";
            case "departemental" -> "départemental";
            case "agglomeration" -> "agglomération";
            default -> code;
        };
    }

    static String jour(LocalDate jour) {
        return Dates.jour(jour);
    }

    /** Years only: no document prints more of its period. */
    static String periode(Document document) {
        Integer debut = document.convention().debut();
        Integer fin = document.convention().fin();
        if (debut == null) {
            return fin == null ? "période non précisée" : "jusqu'en " + fin;
        }
        return fin == null ? "depuis " + debut : debut + " à " + fin;
    }

    /** What is left of the period, or how long ago it ended; empty when no period is printed. */
    static String reste(Document document, LocalDate aujourdHui) {
        LocalDate fin = document.fin();
        if (fin == null) {
            return document.debut() == null ? "" : "fin non précisée";
        }
        boolean echue = fin.isBefore(aujourdHui);
        long annees = Math.abs(ChronoUnit.YEARS.between(aujourdHui, fin));
        String duree = annees == 0 ? "moins d'un an" : compte(annees, "an", "ans");
        return echue ? "échue depuis " + duree : "encore " + duree;
    }

    /** {@code 13 réalisés, 5 en cours et 29 non renseignés}: the states that occur, in the order of the bars. */
    static String etats(Map<EtatSuivi, Integer> etats) {
        return Textes.enumerer(Arrays.stream(EtatSuivi.values())
                .filter(etat -> etats.getOrDefault(etat, 0) > 0)
                .map(etat -> entier(etats.getOrDefault(etat, 0)) + " " + etat.libelle(etats.getOrDefault(etat, 0)))
                .toList());
    }

    /** {@code 31 engagements, 3 orientations et 1 constat}. */
    static String types(Map<TypeEngagement, Integer> types) {
        return Textes.enumerer(Arrays.stream(TypeEngagement.values())
                .filter(type -> types.getOrDefault(type, 0) > 0)
                .map(type -> entier(types.getOrDefault(type, 0)) + " " + type.libelle(types.getOrDefault(type, 0)))
                .toList());
    }

    static String liste(String cellule) {
        return String.join(" ; ", Textes.plusieurs(cellule));
    }

    static String ouNonPrecise(String texte) {
        return texte.isEmpty() ? NON_PRECISE : texte;
    }

    /** The texts that say something, one after the other. */
    static String joindre(String separateur, String... textes) {
        return Stream.of(textes).filter(texte -> !texte.isEmpty()).collect(Collectors.joining(separateur));
    }

    /** The first codes of a long list, and how many are left out. */
    static String codes(List<String> codes, int montres) {
        return codes.size() <= montres + 1
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, montres)) + " et " + (codes.size() - montres) + " autres";
    }

    /** {@code État pour 2025-2026}, where it comes back. */
    static String etat(Engagement engagement) {
        Occurrence occurrence = engagement.occurrence();
        return occurrence == null ? "État" : "État pour " + occurrence.periode().pour();
    }

    /** By when the present period is due, where it comes back and was opened. */
    static String echeance(Engagement engagement) {
        Occurrence occurrence = engagement.occurrence();
        if (occurrence == null) {
            return "";
        }
        EcheanceFixee fixee = occurrence.fixee();
        LocalDate attendue = occurrence.attendueLe();
        return joindre(
                ", ",
                attendue == null ? "" : "pour " + occurrence.periode().pour() + " le " + jour(attendue),
                fixee == null ? "" : fixee.enClair());
    }
}
