package fr.copil.bilan.redaction;

import fr.copil.convention.Avancement;
import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Evenement;
import fr.copil.convention.Instance;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Partie;
import fr.copil.convention.Themes;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.methode.AutoEvaluation;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that the drafts are computed from, read once with the rights of one audience.
 *
 * @param parties of the convention, by rank
 * @param figures the key figures: those of the dashboard first
 * @param sansDonnee what would have been drawn of a year that is over, and of which nothing is known
 * @param etudes behind the others
 * @param avancement of its engagements, as they stood when the year accounted for was closed
 * @param journal what people said of the engagements in the year accounted for, the newest first
 * @param instances that the convention sets up
 * @param dispositifs of its census; none when it has none
 * @param moyens the last figure known of each
 * @param declares what services declared of the year, none of a territory that Copil no longer knows
 * @param arrete the last day accounted for: the end of the year, or today
 * @param catalogue the indicateurs of the convention, with or without data
 */
public record Matiere(
        Document document,
        List<Partie> parties,
        Territoire territoire,
        int annee,
        ListeEngagements engagements,
        Avancement avancement,
        Themes themes,
        List<FigureModele> figures,
        List<String> sansDonnee,
        List<Etude> etudes,
        List<LigneDeCatalogue> catalogue,
        AutoEvaluation methode,
        List<LigneDeJournal> journal,
        List<Evenement> calendrier,
        List<Instance> instances,
        List<String> dispositifs,
        List<ChiffreRenvoye> moyens,
        @Nullable MoyensDuTerritoire declares,
        Situation.Lieux lieux,
        LocalDate arrete,
        LocalDate aujourdHui) {

    /** Whether the year accounted for is over: nothing of after it is told. */
    boolean anneePassee() {
        return arrete.isBefore(aujourdHui);
    }

    /** Those whose state counts. */
    List<Engagement> suivis() {
        return engagements.engagements().stream()
                .filter(engagement -> engagement.type().suivi())
                .toList();
    }

    public List<Engagement> suivis(Predicate<Engagement> condition) {
        return suivis().stream().filter(condition).toList();
    }

    /** Late, blocked, suspended: what the séance speaks of. */
    List<Engagement> alertes() {
        return suivis(engagement -> engagement.enRetard(arrete)
                || engagement.suivi().etat() == EtatSuivi.BLOQUE
                || engagement.suivi().etat() == EtatSuivi.SUSPENDU);
    }

    /** Those that the référentiel files under one of these themes, by themselves or through their objective. */
    List<Engagement> surUnTheme(Theme... voulus) {
        Set<Theme> cherches = Set.of(voulus);
        return suivis(engagement -> !Collections.disjoint(themes.de(engagement), cherches));
    }
}
