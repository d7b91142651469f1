package fr.copil.collecte.transmission;

import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Population;
import java.util.EnumSet;
import java.util.Set;

/** The groups that an indicateur compares, as its document words it: the rows that one expects to fill in. */
final class PopulationsComparees {

    private PopulationsComparees() {}

    /** All together always; a convention speaks of pupils and networks, the series of Copil of establishments. */
    static Set<Population> de(Definition definition) {
        Set<Population> populations = EnumSet.of(Population.ENSEMBLE);
        String comparaison = definition.comparaison();
        if (comparaison.contains("filles")) {
            populations.add(Population.FILLES);
            populations.add(Population.GARCONS);
        }
        if (comparaison.contains("public / privé")) {
            populations.add(Population.PUBLIC);
            populations.add(Population.PRIVE);
        }
        if (comparaison.contains("QPV") && !definition.desQuartiersSeuls()) {
            populations.addAll(quartiers(comparaison));
        }
        educationPrioritaire(definition, populations);
        return populations;
    }

    private static Set<Population> quartiers(String comparaison) {
        boolean deuxCotes = comparaison.contains("hors QPV") || comparaison.contains("/ autres");
        if (comparaison.contains("établissement en QPV")) {
            return EnumSet.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV);
        }
        if (comparaison.contains("territoire vécu")) {
            return EnumSet.of(Population.VECU_QPV, Population.VECU_HORS_QPV);
        }
        return deuxCotes
                ? EnumSet.of(Population.RESIDENT_QPV, Population.RESIDENT_HORS_QPV)
                : EnumSet.of(Population.RESIDENT_QPV);
    }

    private static void educationPrioritaire(Definition definition, Set<Population> populations) {
        String comparaison = definition.comparaison();
        boolean ensemble = comparaison.contains("éducation prioritaire") || comparaison.contains("EP / hors EP");
        boolean ecoles = definition.niveau().contains("école");
        boolean etablissements = definition.convention() == null;
        if (comparaison.contains("REP+") || ensemble) {
            populations.add(
                    !etablissements
                            ? Population.REP_PLUS
                            : ecoles ? Population.ECOLE_REP_PLUS : Population.PUBLIC_REP_PLUS);
        }
        if (comparaison.replace("REP+", "").contains("REP") || ensemble) {
            populations.add(!etablissements ? Population.REP : ecoles ? Population.ECOLE_REP : Population.PUBLIC_REP);
        }
        if (comparaison.contains("hors éducation prioritaire") || comparaison.contains("hors EP")) {
            populations.add(ecoles ? Population.ECOLE_HORS_EP : Population.PUBLIC_HORS_EP);
        }
    }
}
