package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.commun.Dates;
import fr.copil.convention.Engagement;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What people said of some engagements since the beginning of the year accounted for, in their words. */
final class Nouvelles {

    /** Evidence and requests are of the follow-up, not of its account. */
    private static final Set<NatureDuChangement> RACONTEES = Set.of(
            NatureDuChangement.ETAT,
            NatureDuChangement.PROGRES,
            NatureDuChangement.METEO_PREFECTURE,
            NatureDuChangement.METEO_DSDEN,
            NatureDuChangement.METEO,
            NatureDuChangement.COMMENTAIRE);

    private static final int ENTREES_MAX = 12;

    private Nouvelles() {}

    /** The newest first; nothing when nobody said anything. */
    static List<Bloc> de(List<Engagement> engagements, Matiere matiere) {
        Map<String, String> titres = engagements.stream().collect(Collectors.toMap(Engagement::id, Engagement::titre));
        List<LigneDeJournal> lignes = matiere.journal().stream()
                .filter(ligne -> titres.containsKey(ligne.engagement())
                        && RACONTEES.contains(ligne.entree().nature()))
                .toList();
        if (lignes.isEmpty()) {
            return List.of();
        }
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(new Bloc.Intertitre(3, "Ce qui a changé depuis le 1er janvier " + matiere.annee()));
        blocs.add(new Bloc.Puces(
                false,
                lignes.stream()
                        .limit(ENTREES_MAX)
                        .map(ligne -> puce(ligne, titres))
                        .toList()));
        if (lignes.size() > ENTREES_MAX) {
            blocs.add(new Bloc.Note("Les " + ENTREES_MAX + " dernières nouvelles sur " + lignes.size()
                    + " ; les autres sont au journal de chaque engagement."));
        }
        return blocs;
    }

    private static List<Fragment> puce(LigneDeJournal ligne, Map<String, String> titres) {
        EntreeJournal entree = ligne.entree();
        String change = entree.apres().isEmpty()
                ? ""
                : " : " + (entree.avant().isEmpty() ? "" : entree.avant() + " → ") + entree.apres();
        String texte = entree.texte().isEmpty() ? "" : " : « " + entree.texte() + " »";
        return List.of(
                new Fragment(Objects.requireNonNull(titres.get(ligne.engagement())), true, false, null),
                Fragment.simple(", " + entree.quoi() + change + texte + " (" + entree.fonction() + ", "
                        + Dates.jour(entree.le().toInstant()) + ")."));
    }
}
