package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Somme;
import fr.copil.indicateur.secret.TableauProtege;
import fr.copil.territoire.Niveau;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered day after day, and the sums that it makes: the true table, written from the deliveries alone, apart
 * from the engine. A value that two days in a row show is one cell.
 */
public final class LivreDesLivraisons {

    public static final int ANNEE = 2025;

    private static final List<List<Population>> DECOUPAGES = List.of(
            List.of(Population.FILLES, Population.GARCONS),
            List.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV),
            List.of(Population.REP_PLUS, Population.REP, Population.ECOLE_HORS_EP));

    /** Where a figure stands. */
    public record Lieu(String indicateur, String territoire, Population population) {}

    public record Valeur(long numerateur, long denominateur, Audience diffusion, Regle regle) {

        boolean memesNombres(Valeur autre) {
            return numerateur == autre.numerateur && denominateur == autre.denominateur;
        }

        Valeur plus(Valeur autre) {
            return new Valeur(
                    numerateur + autre.numerateur,
                    denominateur + autre.denominateur,
                    diffusion.compareTo(autre.diffusion) > 0 ? diffusion : autre.diffusion,
                    regle.laPlusStricte(autre.regle));
        }
    }

    private record Alias(String de, String vers) {}

    private final Lieux lieux;
    private final List<Map<Lieu, Valeur>> donnees = new ArrayList<>();
    private final List<Map<Lieu, Valeur>> jours = new ArrayList<>();
    private final Map<Cle, Valeur> valeurs = new LinkedHashMap<>();
    private final Set<Lieu> retirees = new LinkedHashSet<>();
    private @Nullable Alias alias;

    LivreDesLivraisons(Lieux lieux) {
        this.lieux = lieux;
    }

    void lier(String de, String vers) {
        alias = new Alias(de, vers);
    }

    /** A day ends: what it delivered replaces what it names. */
    void jour(Map<Lieu, Valeur> livrees, Set<Lieu> retraits) {
        Map<Lieu, Valeur> enVigueur = new LinkedHashMap<>(donnees.isEmpty() ? Map.of() : donnees.getLast());
        enVigueur.putAll(livrees);
        enVigueur.keySet().removeAll(retraits);
        retirees.addAll(retraits);
        donnees.add(enVigueur);
        Map<Lieu, Valeur> tout = new LinkedHashMap<>(enVigueur);
        membres(enVigueur).forEach((somme, membres) -> membres.stream()
                .map(membre -> Objects.requireNonNull(enVigueur.get(membre)))
                .reduce(Valeur::plus)
                .ifPresent(total -> tout.put(somme, total)));
        jours.add(tout);
        tout.forEach((lieu, valeur) -> valeurs.put(cle(lieu, jours.size() - 1), valeur));
    }

    public int jours() {
        return jours.size();
    }

    /** The cell that stands there that day, by the first day of a row that showed its numbers. */
    Cle cle(Lieu lieu, int jour) {
        Valeur valeur = Objects.requireNonNull(jours.get(jour).get(lieu));
        int premier = jour;
        while (premier > 0
                && Optional.ofNullable(jours.get(premier - 1).get(lieu))
                        .filter(valeur::memesNombres)
                        .isPresent()) {
            premier--;
        }
        return new Cle(lieu.indicateur(), lieu.territoire(), lieu.population().name(), ANNEE, premier);
    }

    /** The cell that a reading shows: its numbers must be those of that day. */
    public Cle lue(Lieu lieu, int jour, BigDecimal numerateur, BigDecimal denominateur) {
        Valeur vraie = jours.get(jour).get(lieu);
        if (vraie == null
                || vraie.numerateur() != numerateur.longValueExact()
                || vraie.denominateur() != denominateur.longValueExact()) {
            throw new IllegalStateException(
                    lieu + " le jour " + jour + " se lit " + numerateur + "/" + denominateur + " et non " + vraie);
        }
        return cle(lieu, jour);
    }

    public Valeur valeur(Cle cle) {
        return Objects.requireNonNull(valeurs.get(cle));
    }

    public Set<Cle> cles() {
        return valeurs.keySet();
    }

    /** Every version of what was withdrawn. */
    boolean retiree(Cle cle) {
        return retirees.contains(new Lieu(cle.indicateur(), cle.territoire(), Population.valueOf(cle.population())));
    }

    public Set<String> territoires() {
        Set<String> territoires = new LinkedHashSet<>();
        valeurs.keySet().forEach(cle -> territoires.add(cle.territoire()));
        return territoires;
    }

    /** Those below the département. */
    public Set<Niveau> niveaux() {
        return territoires().stream()
                .map(Niveau::duCode)
                .filter(niveau -> niveau.rang() > Niveau.DEPARTEMENT.rang())
                .collect(Collectors.toSet());
    }

    public Set<String> indicateurs() {
        Set<String> indicateurs = new LinkedHashSet<>();
        valeurs.keySet().forEach(cle -> indicateurs.add(cle.indicateur()));
        return indicateurs;
    }

    TableauProtege tableau() {
        List<Cellule> cellules = new ArrayList<>();
        valeurs.forEach((cle, valeur) -> cellules.add(new Cellule(
                cle,
                valeur.denominateur(),
                valeur.numerateur(),
                1,
                0,
                valeur.diffusion(),
                valeur.regle(),
                Cellule.JAMAIS_LUE,
                false)));
        Set<Somme> sommes = new LinkedHashSet<>();
        for (int jour = 0; jour < jours.size(); jour++) {
            ecrire(jour, sommes);
        }
        return new TableauProtege(cellules, List.copyOf(sommes));
    }

    private void ecrire(int jour, Set<Somme> sommes) {
        Map<Lieu, Valeur> tout = jours.get(jour);
        membres(donnees.get(jour)).forEach((somme, membres) -> lier(somme, membres, jour, sommes));
        Map<Lieu, List<Lieu>> dedans = new LinkedHashMap<>();
        for (Lieu lieu : donnees.get(jour).keySet()) {
            contenant(lieu, donnees.get(jour)).ifPresent(total -> dedans.computeIfAbsent(total, t -> new ArrayList<>())
                    .add(lieu));
        }
        dedans.forEach((total, parties) -> lier(total, parties, jour, sommes));
        for (Lieu lieu : tout.keySet()) {
            if (lieu.population() == Population.ENSEMBLE) {
                DECOUPAGES.forEach(groupes -> lier(
                        lieu,
                        groupes.stream()
                                .map(groupe -> new Lieu(lieu.indicateur(), lieu.territoire(), groupe))
                                .filter(tout::containsKey)
                                .toList(),
                        jour,
                        sommes));
            }
            Alias autre = alias;
            if (autre != null && lieu.indicateur().equals(autre.de())) {
                Lieu meme = new Lieu(autre.vers(), lieu.territoire(), lieu.population());
                if (tout.containsKey(meme)) {
                    sommes.add(Somme.complete(cle(lieu, jour), List.of(cle(meme, jour))));
                }
            }
        }
    }

    private void lier(Lieu total, List<Lieu> parties, int jour, Set<Somme> sommes) {
        Map<Lieu, Valeur> tout = jours.get(jour);
        Valeur reste = Objects.requireNonNull(tout.get(total));
        long numerateur = reste.numerateur();
        long denominateur = reste.denominateur();
        for (Lieu partie : parties) {
            Valeur valeur = Objects.requireNonNull(tout.get(partie));
            numerateur -= valeur.numerateur();
            denominateur -= valeur.denominateur();
        }
        List<Cle> cles = parties.stream().map(partie -> cle(partie, jour)).toList();
        if (!parties.isEmpty() && numerateur == 0 && denominateur == 0) {
            sommes.add(Somme.complete(cle(total, jour), cles));
        } else if (!parties.isEmpty() && numerateur >= 0 && denominateur >= numerateur) {
            sommes.add(Somme.partielle(cle(total, jour), cles));
        }
    }

    /** The narrowest territory given that holds it. */
    private Optional<Lieu> contenant(Lieu lieu, Map<Lieu, Valeur> donnees) {
        return Stream.of("EPCI-", "DEP-")
                .filter(niveau -> !lieu.territoire().startsWith(niveau)
                        && !lieu.territoire().startsWith("DEP-"))
                .flatMap(niveau -> lieux.ancetres(lieu.territoire()).stream().filter(code -> code.startsWith(niveau)))
                .map(code -> new Lieu(lieu.indicateur(), code, lieu.population()))
                .filter(donnees::containsKey)
                .findFirst();
    }

    /** By sum that nobody gives, what it adds up: a total given stands for what it holds. */
    private Map<Lieu, List<Lieu>> membres(Map<Lieu, Valeur> donnees) {
        Map<Lieu, List<Lieu>> membres = new LinkedHashMap<>();
        for (Lieu lieu : donnees.keySet()) {
            Set<String> siennes = lieux.populations(lieu.territoire());
            Set<String> populations = lieu.population() == Population.ENSEMBLE
                    ? siennes
                    : siennes.contains("ENSEMBLE") ? Set.of(lieu.population().name()) : Set.of();
            for (String ancetre : lieux.ancetres(lieu.territoire())) {
                for (String population : populations) {
                    Lieu somme = new Lieu(lieu.indicateur(), ancetre, Population.valueOf(population));
                    if (!donnees.containsKey(somme) && !tenue(lieu, somme, donnees)) {
                        membres.computeIfAbsent(somme, s -> new ArrayList<>()).add(lieu);
                    }
                }
            }
        }
        return membres;
    }

    private boolean tenue(Lieu membre, Lieu somme, Map<Lieu, Valeur> donnees) {
        return lieux.ancetres(membre.territoire()).stream()
                .filter(entre -> donnees.containsKey(new Lieu(somme.indicateur(), entre, somme.population())))
                .filter(entre -> !lieux.populations(entre).isEmpty())
                .anyMatch(entre -> lieux.ancetres(entre).contains(somme.territoire()));
    }
}
