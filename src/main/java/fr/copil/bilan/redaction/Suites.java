package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Dates;
import fr.copil.commun.Renvois;
import fr.copil.convention.Evenement;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.methode.AutoEvaluation;
import fr.copil.methode.Decompte;
import fr.copil.methode.Reponse;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chapters that look ahead, or at how one works. */
final class Suites {

    private static final Pattern ANNEE = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private static final String METHODE = "methode";
    private static final String SUITES = "suites";

    private Suites() {}

    static Proposition decisions(Matiere matiere) {
        return Proposition.texte("Aucune décision n'est encore inscrite : à écrire par le cabinet avant la séance.");
    }

    /** The national convention has none of its own; it says so. */
    static boolean aUneMethode(Matiere matiere) {
        return matiere.methode().territoire() != null
                || matiere.document().code().equals("N");
    }

    static Proposition methode(Matiere matiere) {
        AutoEvaluation evaluation = matiere.methode();
        Territoire territoire = evaluation.territoire();
        if (territoire == null) {
            return Proposition.vive(
                    METHODE,
                    "L'auto-évaluation de l'annexe 1 se remplit contrat de ville par contrat de ville : elle est sans objet"
                            + " pour " + Markdown.echapper(matiere.territoire().nomEtNiveau()) + ".");
        }
        Decompte bilan = evaluation.bilan();
        String reponses = Arrays.stream(Reponse.values())
                .filter(reponse -> bilan.nombre(reponse) > 0)
                .map(reponse -> bilan.nombre(reponse) + " « " + reponse.libelle() + " »")
                .collect(Collectors.joining(", "));
        return Proposition.vive(
                METHODE,
                "Sur " + bilan.questions() + " questions de l'annexe 1, " + bilan.repondues()
                        + (bilan.repondues() >= 2 ? " ont une réponse" : " a une réponse")
                        + (reponses.isEmpty() ? "." : " : " + reponses + "."));
    }

    /** Without a day, what the document names by years that are all over is over too: « à l'horizon 2020 ». */
    static boolean resteAVenir(@Nullable LocalDate jour, String quand, LocalDate aujourdHui) {
        if (jour != null) {
            return jour.isAfter(aujourdHui);
        }
        List<Integer> annees = ANNEE.matcher(quand)
                .results()
                .map(trouvee -> Integer.valueOf(trouvee.group()))
                .toList();
        return annees.isEmpty() || annees.stream().anyMatch(annee -> annee >= aujourdHui.getYear());
    }

    static Proposition prochaines(Matiere matiere) {
        List<Evenement> aVenir = matiere.calendrier().stream()
                .filter(evenement -> resteAVenir(evenement.jour(), evenement.quand(), matiere.arrete()))
                .toList();
        if (aVenir.isEmpty()) {
            return Proposition.vive(
                    SUITES,
                    "Le document ne fixe plus aucune date après le " + Dates.jour(matiere.arrete())
                            + " : les prochaines étapes restent à fixer par les signataires.");
        }
        return Proposition.vive(
                SUITES,
                "Rendez-vous que le document fixe, récurrents ou à venir au " + Dates.jour(matiere.arrete()) + ".",
                List.of(new Bloc.Grille(
                        new FigureModele.Tableau(
                                "Rendez-vous de la convention",
                                List.of("Quand", "Quoi", "Article"),
                                aVenir.stream()
                                        .map(evenement -> List.of(
                                                Cellule.texte(evenement.quand()),
                                                Cellule.texte(Renvois.sans(evenement.libelle())),
                                                Cellule.texte(Renvois.lieux(evenement.source()))))
                                        .toList()),
                        List.of(24, 54, 22))));
    }
}
