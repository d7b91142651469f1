package fr.copil.bilan;

import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Evenement;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Partie;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.methode.AutoEvaluation;
import fr.copil.territoire.Territoire;
import fr.copil.ui.FigureModele;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * All that the drafts are computed from, read once with the rights of one audience.
 *
 * @param parties of the convention, by rank
 * @param figures the key figures: those of the dashboard first
 * @param etudes behind the others
 * @param journal what people said of the engagements since the beginning of the year accounted for, the newest first
 * @param catalogue the indicateurs of the convention, with or without data
 */
record Matiere(
        Document document,
        List<Partie> parties,
        Territoire territoire,
        int annee,
        ListeEngagements engagements,
        List<FigureModele> figures,
        List<Etude> etudes,
        List<LigneDeCatalogue> catalogue,
        AutoEvaluation methode,
        List<LigneDeJournal> journal,
        List<Evenement> calendrier,
        LocalDate aujourdHui) {

    /** Those whose state counts. */
    List<Engagement> suivis() {
        return engagements.engagements().stream()
                .filter(engagement -> engagement.type().suivi())
                .toList();
    }

    List<Engagement> suivis(Predicate<Engagement> condition) {
        return suivis().stream().filter(condition).toList();
    }

    /** Late, blocked, suspended: what the séance speaks of. */
    List<Engagement> alertes() {
        return suivis(engagement -> engagement.enRetard(aujourdHui)
                || engagement.suivi().etat() == EtatSuivi.BLOQUE
                || engagement.suivi().etat() == EtatSuivi.SUSPENDU);
    }

    /** Whose printed words hold one of these. */
    List<Engagement> parlantDe(String... mots) {
        return suivis(
                engagement -> List.of(mots).stream().anyMatch(mot -> (engagement.titre() + " " + engagement.promesse())
                        .toLowerCase(Locale.FRENCH)
                        .contains(mot)));
    }
}
