package fr.copil.action;

import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of actions, and what is said of all those that match.
 *
 * @param lieu the territory asked for; none for everywhere
 * @param etats how many of each state
 * @param participants told to this reader, those of {@code comptees} actions alone
 * @param lignes the actions; when grouped, one for each engagement that it serves
 * @param page from 1
 * @param options what one may filter by
 * @param parLieu how many actions each territory of the map holds
 * @param ouverte whether the reader may enter one somewhere
 */
public record PageDActions(
        @Nullable Territoire lieu,
        Map<EtatDAction, Long> etats,
        long participants,
        long comptees,
        List<Action> lignes,
        long total,
        int page,
        int taille,
        List<OptionDeFiltre> options,
        Map<Territoire, Long> parLieu,
        boolean ouverte) {

    public long nombre() {
        return etats.values().stream().mapToLong(Long::longValue).sum();
    }

    public Optional<Territoire> ou() {
        return Optional.ofNullable(lieu);
    }

    /** {@code 40 actions, dont 12 réalisées et 20 en cours. 1 200 participants y sont comptés, dans 30 d'entre elles.} */
    public String phrase() {
        return phrase(etats, participants, comptees);
    }

    static String phrase(Map<EtatDAction, Long> etats, long participants, long comptees) {
        long nombre = etats.values().stream().mapToLong(Long::longValue).sum();
        if (nombre == 0) {
            return "Aucune action n'est connue ici à votre niveau de lecture.";
        }
        List<String> dont = new ArrayList<>(Arrays.stream(EtatDAction.values())
                .sorted((un, autre) -> rang(un) - rang(autre))
                .filter(etat -> etats.getOrDefault(etat, 0L) > 0)
                .map(etat -> Nombres.entier(etats.getOrDefault(etat, 0L)) + " "
                        + (etats.getOrDefault(etat, 0L) > 1 ? etat.pluriel() : etat.libelle()))
                .toList());
        String combien = Nombres.compte(nombre, "action", "actions");
        String debut = dont.size() == 1
                ? combien + " " + dont.getFirst().substring(dont.getFirst().indexOf(' ') + 1)
                : combien + ", dont " + Textes.enumerer(dont);
        return debut + "."
                + (comptees == 0
                        ? " Aucun nombre de participants n'est dit de celles en cours ou réalisées, ou il est secret."
                        : " " + Nombres.compte(participants, "participant", "participants") + " dans "
                                + Nombres.compte(
                                        comptees, "action en cours ou réalisée", "actions en cours ou réalisées")
                                + (comptees == nombre
                                        ? " : la même personne peut être dans plusieurs."
                                        : " : les autres ne le disent pas, n'ont pas lieu, ou leur nombre est secret."));
    }

    /** What was done first. */
    private static int rang(EtatDAction etat) {
        return switch (etat) {
            case REALISEE -> 0;
            case EN_COURS -> 1;
            case PREVUE -> 2;
            case ABANDONNEE -> 3;
        };
    }
}
