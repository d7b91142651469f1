package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.MeteosFigees;
import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.Meteo;
import fr.copil.convention.Partie;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each party judges of the engagements, counted and side by side, by rank; never a mean of them. */
final class DoubleMeteo {

    private static final String AVANT = "Engagement";
    private static final String APRES = "Accord";

    /** Share of the width for the columns of all parties together. */
    private static final int LARGEUR_DES_PARTIES = 36;

    private DoubleMeteo() {}

    /** Those that have one at least, the widest disagreements first; nothing when nobody gave any. */
    static List<Bloc> tableau(Matiere matiere) {
        List<MeteosFigees> lignes = matiere.suivis().stream()
                .filter(engagement -> !engagement.suivi().meteos().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Engagement engagement) -> -engagement.suivi().ecart()))
                .map(engagement -> meteos(engagement, matiere))
                .toList();
        if (lignes.isEmpty()) {
            return List.of();
        }
        List<String> entetes = new ArrayList<>(List.of(AVANT));
        List<Integer> largeurs = new ArrayList<>(List.of(46));
        for (Partie partie : matiere.parties()) {
            entetes.add(partie.service().titre());
            largeurs.add(LARGEUR_DES_PARTIES / matiere.parties().size());
        }
        entetes.add(APRES);
        largeurs.add(18);
        Faits.Meteos faits = new Faits.Meteos(parties(matiere), lignes);
        return List.of(new Bloc.Grille(
                new FigureModele.Tableau(
                        faits.titre() + ", les désaccords d'abord",
                        List.copyOf(entetes),
                        lignes.stream().map(DoubleMeteo::ligne).toList()),
                List.copyOf(largeurs),
                faits));
    }

    private static List<String> parties(Matiere matiere) {
        return matiere.parties().stream()
                .map(partie -> partie.service().titre())
                .toList();
    }

    static String titre(Matiere matiere) {
        return new Faits.Meteos(parties(matiere), List.of()).titre();
    }

    private static MeteosFigees meteos(Engagement engagement, Matiere matiere) {
        return new MeteosFigees(
                engagement.id(),
                engagement.titre(),
                null,
                matiere.parties().stream()
                        .map(partie -> new MeteosFigees.Avis(
                                partie.service().titre(),
                                engagement
                                        .suivi()
                                        .meteo(partie.service().nomCourt())
                                        .orElse(null)))
                        .toList(),
                engagement.suivi().ecart());
    }

    private static List<Cellule> ligne(MeteosFigees meteos) {
        List<Cellule> cellules = new ArrayList<>();
        cellules.add(Cellule.texte(meteos.titre()));
        meteos.avis().forEach(avis -> {
            Meteo meteo = avis.meteo();
            cellules.add(Cellule.texte(meteo == null ? "pas encore donnée" : meteo.libelle()));
        });
        cellules.add(Cellule.texte(accord(meteos.ecart())));
        return List.copyOf(cellules);
    }

    private static String accord(int ecart) {
        return switch (ecart) {
            case -1 -> "un seul avis";
            case 0 -> "même avis";
            case 1 -> "un cran d'écart";
            // From two steps on, parties have something to say to each other.
            default -> "désaccord : " + ecart + " crans d'écart";
        };
    }

    static String enClair(Matiere matiere) {
        return matiere.parties().stream()
                .map(partie -> enClair(partie, matiere.suivis()))
                .collect(Collectors.joining(" "));
    }

    private static String enClair(Partie partie, List<Engagement> engagements) {
        String qui = Textes.majuscule(partie.service().defini());
        boolean plusieurs = partie.service().article().equals("les");
        List<Meteo> donnees = engagements.stream()
                .map(engagement -> engagement.suivi().meteo(partie.service().nomCourt()))
                .flatMap(Optional::stream)
                .toList();
        if (donnees.isEmpty()) {
            return qui + (plusieurs ? " n'ont" : " n'a") + " donné aucune météo.";
        }
        return qui + (plusieurs ? " ont" : " a") + " donné une météo à "
                + compte(donnees.size(), "engagement", "engagements") + " : "
                + Arrays.stream(Meteo.values())
                        .filter(donnees::contains)
                        .map(m -> donnees.stream().filter(m::equals).count() + " « " + m.libelle() + " »")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
