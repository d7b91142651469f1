package fr.copil.indicateur.figure;

import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Tendance;
import java.util.List;

/**
 * Which way a gap goes, in the few words of a line.
 *
 * @param signe draws its mark, as a state does
 * @param depuis the first year of what is compared
 */
public record Mouvement(String signe, String mots, int depuis) {

    /** @param ecarts year by year, at least two */
    static Mouvement de(List<Ecart> ecarts) {
        Ecart avant = ecarts.getFirst();
        Ecart apres = ecarts.getLast();
        Tendance tendance = Tendance.entre(avant, apres);
        return new Mouvement(
                signe(tendance),
                tendance == Tendance.TROP_PEU ? apres.cible().population().tropPeu() : mots(tendance),
                avant.cible().periode());
    }

    private static String signe(Tendance tendance) {
        return switch (tendance) {
            case SE_CREUSE -> "se-creuse";
            case SE_REDUIT -> "se-reduit";
            case S_INVERSE -> "s-inverse";
            case SANS_CHANGEMENT_NET -> "sans-changement";
            case SENS_INCERTAIN, MARGE_INCONNUE, TROP_PEU -> "incertain";
        };
    }

    private static String mots(Tendance tendance) {
        return switch (tendance) {
            case SE_CREUSE -> "se creuse";
            case SE_REDUIT -> "se réduit";
            case S_INVERSE -> "s'inverse";
            case SANS_CHANGEMENT_NET -> "pas de changement net";
            case SENS_INCERTAIN -> "sens incertain";
            case MARGE_INCONNUE, TROP_PEU -> "marge inconnue";
        };
    }
}
