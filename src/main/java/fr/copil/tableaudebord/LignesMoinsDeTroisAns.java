package fr.copil.tableaudebord;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the second figure draws: the rate that the chosen convention asks for, here, then those that stand beside it. The
 * one of Loire-Atlantique is of the quartiers prioritaires, the national one of the REP+: near, never the same.
 */
record LignesMoinsDeTroisAns(Ligne demandee, List<Ligne> voisines) {

    /**
     * @param lieu where the children go to school, as the sentence says it
     * @param mesures in order of period, whatever their state
     */
    record Ligne(
            String indicateur, CodeTerritoire territoire, String nom, Trait trait, String lieu, List<Mesure> mesures) {

        List<Mesure> valeurs() {
            return mesures.stream().filter(m -> m.enPourcent().isPresent()).toList();
        }

        Optional<Mesure> en(int annee) {
            return mesures.stream().filter(m -> m.periode() == annee).findFirst();
        }

        /** What the observation says when there is one without a value; else nothing was sent. */
        Etat absence(int annee) {
            return en(annee).map(Mesure::absence).orElse(Etat.NON_TRANSMIS);
        }

        boolean nationale() {
            return territoire.equals(CodeTerritoire.FRANCE);
        }
    }

    /** Of the quartiers first, be it that they are hidden: all together stands for them only where they were never sent. */
    private static final List<Population> EN_QPV =
            List.of(Population.RESIDENT_QPV, Population.VECU_QPV, Population.ENSEMBLE);

    static LignesMoinsDeTroisAns de(TableauDeBord page) {
        CodeTerritoire ici = page.territoire().code();
        String nom = page.territoire().nom();
        boolean nationale = ici.equals(CodeTerritoire.FRANCE);
        Ligne france = new Ligne(
                Indicateurs.MOINS_DE_TROIS_ANS,
                CodeTerritoire.FRANCE,
                "France, REP+",
                nationale ? Trait.REP_PLUS : Trait.REFERENCE,
                "en REP+",
                page.series().de(CodeTerritoire.FRANCE, Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS));
        Ligne repPlus = nationale
                ? france
                : new Ligne(
                        Indicateurs.MOINS_DE_TROIS_ANS,
                        ici,
                        nom + ", REP+",
                        Trait.REP_PLUS,
                        "en REP+",
                        page.series().de(ici, Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS));
        List<Ligne> nationales = nationale ? List.of() : List.of(france);
        if (!page.vientDe("LA")) {
            return new LignesMoinsDeTroisAns(repPlus, nationales);
        }
        Ligne quartiers = new Ligne(
                Indicateurs.MOINS_DE_TROIS_ANS_QPV,
                ici,
                nom + ", QPV",
                Trait.QPV,
                "dans les quartiers prioritaires",
                EN_QPV.stream()
                        .map(p -> page.series().de(ici, Indicateurs.MOINS_DE_TROIS_ANS_QPV, p))
                        .filter(serie -> !serie.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
        return new LignesMoinsDeTroisAns(
                quartiers,
                Stream.concat(Stream.of(repPlus), nationales.stream()).toList());
    }

    /** Those that the demanded line may be of. */
    static List<Population> populations(TableauDeBord page) {
        return page.vientDe("LA") ? EN_QPV : List.of(Population.REP_PLUS);
    }

    List<Ligne> toutes() {
        List<Ligne> toutes = new ArrayList<>(List.of(demandee));
        toutes.addAll(voisines);
        return toutes;
    }

    Stream<Integer> annees() {
        return toutes().stream()
                .flatMap(ligne -> ligne.mesures().stream())
                .map(Mesure::periode)
                .distinct()
                .sorted();
    }
}
