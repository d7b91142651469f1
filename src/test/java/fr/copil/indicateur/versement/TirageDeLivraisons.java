package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.LivreDesLivraisons.Lieu;
import fr.copil.indicateur.versement.LivreDesLivraisons.Valeur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** Random figures that add up, many of them small: children one by one, each in one group of every split. */
final class TirageDeLivraisons {

    private static final Audience POUR_TOUS = Audience.PUBLIC;

    private final Random hasard;
    private final String indicateur;
    private final Regle regle;

    TirageDeLivraisons(Random hasard, String indicateur, Regle regle) {
        this.hasard = hasard;
        this.indicateur = indicateur;
        this.regle = regle;
    }

    /** Communes, their intercommunalités and the département, with girls and boys, in a quartier or not. */
    Map<Lieu, Valeur> hierarchie(Map<String, List<String>> communes, boolean parGroupe) {
        Map<Lieu, Valeur> tirees = new LinkedHashMap<>();
        communes.forEach((epci, siennes) -> {
            siennes.forEach(commune -> tirees.putAll(enfants(commune, 10 + hasard.nextInt(45), parGroupe)));
            // Eight children at the most: those schooled or the others are too few.
            tirees.putAll(enfants(siennes.getFirst(), 2 + hasard.nextInt(7), parGroupe));
            additionner(epci, siennes, tirees);
        });
        additionner("DEP-44", List.copyOf(communes.keySet()), tirees);
        if (parGroupe) {
            decouper(tirees);
        }
        return tirees;
    }

    /** One figure a collège: Copil adds them up. */
    Map<Lieu, Valeur> colleges(List<String> colleges) {
        Map<Lieu, Valeur> tirees = new LinkedHashMap<>();
        colleges.forEach(college -> tirees.putAll(enfants(college, 1 + hasard.nextInt(60), false)));
        return tirees;
    }

    /** Some communes change, and all that holds them: the département's own groups stay as they were given. */
    Map<Lieu, Valeur> corrigees(Map<Lieu, Valeur> avant, Map<String, List<String>> communes) {
        Map<Lieu, Valeur> apres = new LinkedHashMap<>(avant);
        communes.forEach((epci, siennes) -> {
            String commune = siennes.get(hasard.nextInt(siennes.size()));
            boolean parGroupe = avant.containsKey(new Lieu(indicateur, commune, Population.FILLES));
            apres.putAll(enfants(commune, 1 + hasard.nextInt(45), parGroupe));
            additionner(epci, siennes, apres);
        });
        additionner("DEP-44", List.copyOf(communes.keySet()), apres);
        if (avant.containsKey(new Lieu(indicateur, "DEP-44", Population.REP))) {
            decouper(apres);
        }
        apres.entrySet().removeIf(entree -> entree.getValue().equals(avant.get(entree.getKey())));
        return apres;
    }

    /** Those of some territories, for one audience. */
    static Map<Lieu, Valeur> pour(Audience audience, Map<Lieu, Valeur> valeurs) {
        Map<Lieu, Valeur> pour = new LinkedHashMap<>();
        valeurs.forEach((lieu, valeur) ->
                pour.put(lieu, new Valeur(valeur.numerateur(), valeur.denominateur(), audience, valeur.regle())));
        return pour;
    }

    private Map<Lieu, Valeur> enfants(String territoire, int combien, boolean parGroupe) {
        Map<Lieu, Valeur> tirees = new LinkedHashMap<>();
        double reussite = 0.2 + 0.6 * hasard.nextDouble();
        List<Population> toutes = parGroupe
                ? List.of(
                        Population.ENSEMBLE,
                        Population.FILLES,
                        Population.GARCONS,
                        Population.PUBLIC_QPV,
                        Population.PUBLIC_HORS_QPV)
                : List.of(Population.ENSEMBLE);
        toutes.forEach(population -> tirees.put(lieu(territoire, population), valeur(0, 0)));
        for (int enfant = 0; enfant < combien; enfant++) {
            int scolarise = hasard.nextDouble() < reussite ? 1 : 0;
            List<Population> siennes = new ArrayList<>(List.of(Population.ENSEMBLE));
            siennes.add(hasard.nextBoolean() ? Population.FILLES : Population.GARCONS);
            siennes.add(hasard.nextInt(4) == 0 ? Population.PUBLIC_QPV : Population.PUBLIC_HORS_QPV);
            siennes.forEach(population ->
                    tirees.computeIfPresent(lieu(territoire, population), (lieu, v) -> v.plus(valeur(scolarise, 1))));
        }
        return tirees;
    }

    private void additionner(String total, List<String> parties, Map<Lieu, Valeur> valeurs) {
        for (Population population : Population.values()) {
            parties.stream()
                    .flatMap(partie -> Optional.ofNullable(valeurs.get(lieu(partie, population))).stream())
                    .reduce(Valeur::plus)
                    .ifPresent(somme -> valeurs.put(lieu(total, population), somme));
        }
    }

    /** Few in REP+, some in REP, the others. */
    private void decouper(Map<Lieu, Valeur> valeurs) {
        Valeur tous = Objects.requireNonNull(valeurs.get(lieu("DEP-44", Population.ENSEMBLE)));
        Valeur enRepPlus = part(tous, 0.08);
        Valeur enRep = part(tous, 0.3);
        valeurs.put(lieu("DEP-44", Population.REP_PLUS), enRepPlus);
        valeurs.put(lieu("DEP-44", Population.REP), enRep);
        valeurs.put(
                lieu("DEP-44", Population.ECOLE_HORS_EP),
                valeur(
                        tous.numerateur() - enRepPlus.numerateur() - enRep.numerateur(),
                        tous.denominateur() - enRepPlus.denominateur() - enRep.denominateur()));
    }

    private Valeur part(Valeur tous, double taux) {
        long scolarises = Math.round(tous.numerateur() * taux);
        long autres = Math.round((tous.denominateur() - tous.numerateur()) * taux);
        return valeur(scolarises, scolarises + autres);
    }

    private Lieu lieu(String territoire, Population population) {
        return new Lieu(indicateur, territoire, population);
    }

    private Valeur valeur(long numerateur, long denominateur) {
        return new Valeur(numerateur, denominateur, POUR_TOUS, regle);
    }
}
