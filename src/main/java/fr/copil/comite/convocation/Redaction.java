package fr.copil.comite.convocation;

import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.commun.Textes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What members read of a séance: when, where, about what. Never a figure, nor what is said of a point. */
final class Redaction {

    private static final int NOM = 110;
    private static final int ORDRE_DU_JOUR = 2_400;

    private Redaction() {}

    /** One for each thing to be told: who never was told of the séance is not told that it changed. */
    static List<Message> messages(Seance seance, Collection<Destinataire> destinataires) {
        Map<String, List<Destinataire>> parTexte = destinataires.stream()
                .sorted(Comparator.comparing(Destinataire::nature))
                .collect(Collectors.groupingBy(un -> texte(seance, un), LinkedHashMap::new, Collectors.toList()));
        return parTexte.entrySet().stream()
                .map(un -> {
                    Nature nature = un.getValue().getFirst().nature();
                    return new Message(nature, sujet(seance, nature), un.getKey(), un.getValue());
                })
                .toList();
    }

    private static String sujet(Seance seance, Nature nature) {
        String quoi =
                switch (nature) {
                    case CONVOCATION -> "Convocation";
                    case CHANGEMENT -> "Séance modifiée";
                    case ANNULATION -> "Séance annulée";
                };
        return quoi + " : " + Textes.abreger(Textes.majuscule(seance.comite().nom()), NOM) + ", " + seance.moment();
    }

    private static String texte(Seance seance, Destinataire a) {
        String comite =
                Textes.majuscule(seance.comite().nom()) + ", " + seance.comite().lieu();
        String croit = a.croit();
        return switch (a.nature()) {
            case ANNULATION ->
                comite + " : la séance du " + (croit.isEmpty() ? seance.moment() : croit) + " est annulée.\n\n"
                        + Textes.majuscule(seance.motif())
                        + "\n\nLa séance dans Copil, si vous y avez un compte :";
            case CHANGEMENT ->
                comite + ", ne se réunit plus comme annoncé" + (croit.isEmpty() ? "" : " (" + croit + ")") + ".\n\n"
                        + quand(seance) + "\n\n" + ordreDuJour(seance) + SUITE;
            case CONVOCATION ->
                comite + ", se réunit. Votre présence, ou celle de votre représentant, est attendue.\n\n"
                        + quand(seance) + "\n\n" + ordreDuJour(seance) + SUITE;
        };
    }

    private static final String SUITE = "\n\nLa convocation est jointe, et la date pour votre agenda.\n\n"
            + "La séance dans Copil, si vous y avez un compte :";

    private static String quand(Seance seance) {
        return "Date : " + seance.moment() + " (" + seance.minutes() + " minutes)"
                + (seance.lieu().isEmpty() ? "" : "\nLieu : " + seance.lieu());
    }

    static String ordreDuJour(Seance seance) {
        if (seance.points().isEmpty()) {
            return "L'ordre du jour suivra.";
        }
        List<String> lignes = new ArrayList<>();
        int longueur = 0;
        for (Point point : seance.points()) {
            String ligne = seance.rang(point) + ". " + point.titre()
                    + (point.presentePar().isEmpty() ? "" : ", par " + point.presentePar())
                    + (point.minutes() == 0 ? "" : " (" + point.minutes() + " min)");
            longueur += ligne.length() + 1;
            if (longueur > ORDRE_DU_JOUR) {
                lignes.add("La suite est dans la convocation jointe.");
                break;
            }
            lignes.add(ligne);
        }
        return "Ordre du jour :\n" + String.join("\n", lignes);
    }
}
