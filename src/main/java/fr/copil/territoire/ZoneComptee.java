package fr.copil.territoire;

import java.util.Map;

/**
 * A territory of a map, and how much of each kind it holds.
 *
 * @param carte year of the map of quartiers that is counted
 * @param rentree of the map of networks in force, 0 when there is none
 */
public record ZoneComptee(Territoire territoire, Map<ContenuDeZone, Integer> nombres, int carte, int rentree) {

    public ZoneComptee {
        nombres = Map.copyOf(nombres);
    }

    ZoneComptee avec(Map<ContenuDeZone, Integer> comptes) {
        return new ZoneComptee(territoire, comptes, carte, rentree);
    }

    public int nombre(ContenuDeZone contenu) {
        return nombres.getOrDefault(contenu, 0);
    }
}
