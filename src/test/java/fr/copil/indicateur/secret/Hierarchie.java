package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A made-up table: territories on several levels, populations that split each of them, cumulative years. Small counts are
 * frequent, as in a real one.
 *
 * @param largeurs members of a territory at each level, from the top
 * @param decoupages each splits the whole into groups, independently of the others
 * @param taux whether cells have a numérateur
 * @param annees cumulative years
 * @param publiees share of cells that the attacker already knows
 * @param restreintes share of the smallest territories' cells that not everybody may read
 * @param moyenne pupils of a smallest cell, on average
 */
public record Hierarchie(
        List<Integer> largeurs,
        List<List<String>> decoupages,
        boolean taux,
        int annees,
        double publiees,
        double restreintes,
        double moyenne) {

    private static final List<Audience> AUDIENCES = List.of(Audience.values());
    private static final String ENSEMBLE = "ENSEMBLE";

    public TableauProtege tirer(RandomGenerator hasard) {
        Map<Cle, long[]> valeurs = new LinkedHashMap<>();
        List<Somme> sommes = new ArrayList<>();
        descendre("FR", 0, valeurs, sommes, hasard);
        for (Cle cle : valeurs.keySet()) {
            if (cle.periode() > 1) {
                Cle avant = new Cle(cle.territoire(), cle.population(), cle.periode() - 1);
                sommes.add(Somme.partielle(cle, List.of(avant)));
            }
        }
        int bas = largeurs.size();
        List<Cellule> cellules = new ArrayList<>();
        valeurs.forEach((cle, valeur) -> cellules.add(new Cellule(
                cle,
                valeur[1],
                taux ? (Long) valeur[0] : null,
                10,
                0,
                niveau(cle) == bas && hasard.nextDouble() < restreintes
                        ? AUDIENCES.get(hasard.nextInt(AUDIENCES.size()))
                        : Audience.PUBLIC,
                hasard.nextDouble() < publiees)));
        return new TableauProtege(cellules, sommes);
    }

    private static int niveau(Cle cle) {
        return cle.territoire().split("-").length - 1;
    }

    private void descendre(
            String territoire, int niveau, Map<Cle, long[]> valeurs, List<Somme> sommes, RandomGenerator hasard) {
        List<String> membres = new ArrayList<>();
        if (niveau < largeurs.size()) {
            for (int i = 1; i <= largeurs.get(niveau); i++) {
                membres.add(territoire + "-" + i);
            }
        }
        membres.forEach(membre -> descendre(membre, niveau + 1, valeurs, sommes, hasard));
        if (membres.isEmpty()) {
            compter(territoire, valeurs, hasard);
        }
        for (int annee = 1; annee <= annees; annee++) {
            for (String population : populations()) {
                Cle total = new Cle(territoire, population, annee);
                if (!membres.isEmpty()) {
                    List<Cle> parties = new ArrayList<>();
                    for (String membre : membres) {
                        parties.add(new Cle(membre, population, annee));
                    }
                    valeurs.put(total, somme(parties, valeurs));
                    sommes.add(Somme.complete(total, parties));
                }
            }
            for (List<String> decoupage : decoupages) {
                List<Cle> parties = new ArrayList<>();
                for (String groupe : decoupage) {
                    parties.add(new Cle(territoire, groupe, annee));
                }
                sommes.add(Somme.complete(new Cle(territoire, ENSEMBLE, annee), parties));
            }
        }
    }

    private List<String> populations() {
        List<String> populations = new ArrayList<>(List.of(ENSEMBLE));
        decoupages.forEach(populations::addAll);
        return populations;
    }

    /** Pupils one by one: each belongs to one group of every split. */
    private void compter(String territoire, Map<Cle, long[]> valeurs, RandomGenerator hasard) {
        double reussite = 0.3 + 0.7 * hasard.nextDouble();
        double taille = moyenne * -Math.log(1 - hasard.nextDouble());
        for (int annee = 1; annee <= annees; annee++) {
            for (String population : populations()) {
                Cle cle = new Cle(territoire, population, annee);
                long[] avant = valeurs.getOrDefault(new Cle(territoire, population, annee - 1), new long[2]);
                valeurs.put(cle, avant.clone());
            }
            int eleves = (int) Math.round(taille * populations().size() / (annee == 1 ? 1 : 10));
            for (int eleve = 0; eleve < eleves; eleve++) {
                int recu = hasard.nextDouble() < reussite ? 1 : 0;
                ajouter(valeurs, new Cle(territoire, ENSEMBLE, annee), recu);
                for (List<String> decoupage : decoupages) {
                    int rang = Math.min(hasard.nextInt(decoupage.size() + 1), decoupage.size() - 1);
                    ajouter(valeurs, new Cle(territoire, decoupage.get(rang), annee), recu);
                }
            }
        }
    }

    private static void ajouter(Map<Cle, long[]> valeurs, Cle cle, int recu) {
        long[] valeur = valeurs.getOrDefault(cle, new long[2]);
        valeur[0] += recu;
        valeur[1]++;
    }

    private static long[] somme(List<Cle> parties, Map<Cle, long[]> valeurs) {
        long[] somme = new long[2];
        for (Cle partie : parties) {
            long[] valeur = valeurs.getOrDefault(partie, new long[2]);
            somme[0] += valeur[0];
            somme[1] += valeur[1];
        }
        return somme;
    }
}
