package fr.copil.bilan.document;

import java.util.Objects;

/** On which side of its mark a value is written: where the next line is farther, so that none runs through the digits. */
final class Cote {

    private Cote() {}

    static boolean dessus(Donnees donnees, int rang, int point) {
        Double sienne = donnees.colonnes().get(rang).valeurs().get(point);
        if (sienne == null) {
            return true;
        }
        double auDessus = Double.POSITIVE_INFINITY;
        double auDessous = Double.POSITIVE_INFINITY;
        for (int i = 0; i < donnees.colonnes().size(); i++) {
            Double autre = donnees.colonnes().get(i).valeurs().get(point);
            if (i == rang || autre == null) {
                continue;
            }
            // Of two marks at the same place, the first is written above.
            if (autre > sienne || (Objects.equals(autre, sienne) && i < rang)) {
                auDessus = Math.min(auDessus, autre - sienne);
            } else {
                auDessous = Math.min(auDessous, sienne - autre);
            }
        }
        return auDessus >= auDessous;
    }
}
