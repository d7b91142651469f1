package fr.copil.comite.convocation;

import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.commun.Textes;
import java.util.ArrayList;
import java.util.List;

/** What members read of a séance: when, where, about what. Never a figure, nor what is said of a point. */
final class Redaction {

    private static final int NOM = 110;
    private static final int ORDRE_DU_JOUR = 2_400;

    private Redaction() {}

    static String sujet(Convocation convocation, Nature nature) {
        Seance seance = convocation.seance();
        String quoi =
                switch (nature) {
                    case CONVOCATION -> "Convocation";
                    case CHANGEMENT -> "Séance modifiée";
                    case ANNULATION -> "Séance annulée";
                };
        return quoi + " : " + Textes.abreger(Textes.majuscule(seance.comite().nom()), NOM) + ", " + seance.moment();
    }

    static String texte(Convocation convocation, Nature nature) {
        Seance seance = convocation.seance();
        String comite =
                Textes.majuscule(seance.comite().nom()) + ", " + seance.comite().lieu();
        return switch (nature) {
            case ANNULATION ->
                comite + " : la séance du " + convocation.annonce() + " est annulée.\n\n"
                        + Textes.majuscule(seance.motif())
                        + "\n\nLa séance dans Copil, si vous y avez un compte :";
            case CHANGEMENT ->
                comite + ", ne se réunit plus comme annoncé (" + convocation.annonce() + ").\n\n" + quand(seance)
                        + "\n\n" + ordreDuJour(seance) + SUITE;
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
