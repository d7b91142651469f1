package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Σ over the members of each territory and population; the number of members with a value stands beside the number of
 * members that could have one. What is published without its parts is left out: it does not add up. Nor is anything said
 * of a territory that goes beyond the perimeter of the files: it would look whole. What somebody transmits knows no
 * perimeter: where départements of the territory are missing, the two numbers are those of its parts, and where
 * networks or establishments of the same kind and group are, they count them.
 * A total given beside its parts stays as given: no sum is made in its place, and it counts for them in what holds it. Decision 0005. Decision 0020.
 */
final class Agregation {

    /** More names than that are no longer read. */
    private static final int NOMMEES = 3;

    private final Calcul calcul;
    /** By year, then territory: a large delivery adds to them millions of times. */
    private final Map<Integer, Map<String, Map<Population, Somme>>> sommes = new HashMap<>();

    /** By year, then territory: members that may be there, and are counted in no commune. */
    private final Map<Integer, Map<String, Map<Population, Integer>>> nonSitues = new HashMap<>();

    private final TotauxDonnes totaux;

    /** By member, which has figures of many groups. */
    private final Map<String, Place> places = new HashMap<>();

    /** @param genre what kind of network or establishment it is; none for a territory */
    private record Place(
            Niveau niveau, Set<Population> populations, @Nullable String genre, List<Contenant> contenants) {

        static Place de(String membre, Appartenances appartenances) {
            return new Place(
                    Niveau.duCode(membre),
                    appartenances.populations(membre),
                    appartenances.genre(membre),
                    appartenances.ancetres(membre).stream()
                            .map(code -> new Contenant(code, appartenances.part(membre, code)))
                            .toList());
        }
    }

    /** @param part of it that the member speaks for; none where it has no parts */
    private record Contenant(String code, @Nullable String part) {}

    private Agregation(Calcul calcul, TotauxDonnes totaux) {
        this.calcul = calcul;
        this.totaux = totaux;
    }

    /**
     * A figure of all the members of a territory counts in each population that the member belongs to; one of a single
     * group (filles, garçons) counts in that group.
     *
     * @param membres what is in force of one indicateur, sums left out
     * @param horsPerimetre by year, territories of which published files say nothing
     */
    static List<Chiffre> de(
            Calcul calcul,
            Collection<Chiffre> membres,
            Appartenances appartenances,
            Map<Integer, Set<String>> horsPerimetre) {
        Agregation agregation = new Agregation(calcul, new TotauxDonnes(membres, appartenances));
        if (calcul.sAdditionne()) {
            membres.stream()
                    .filter(agregation::sAdditionne)
                    .forEach(membre -> agregation.compter(
                            membre,
                            appartenances,
                            horsPerimetre.getOrDefault(membre.cle().periode(), Set.of())));
        }
        List<Chiffre> chiffres = new ArrayList<>();
        agregation.sommes.forEach((periode, territoires) -> territoires.forEach(
                (territoire, populations) -> populations.forEach((population, somme) -> chiffres.add(somme.chiffre(
                        new Chiffre.Cle(territoire, population, periode),
                        appartenances.reseaux(territoire, population),
                        agregation
                                .nonSitues
                                .getOrDefault(periode, Map.of())
                                .getOrDefault(territoire, Map.of())
                                .getOrDefault(population, 0),
                        appartenances)))));
        return chiffres;
    }

    private boolean sAdditionne(Chiffre membre) {
        return membre.etat() != Etat.VALEUR || membre.denominateur() != null || calcul == Calcul.EFFECTIF;
    }

    private void compter(Chiffre membre, Appartenances appartenances, Set<String> horsPerimetre) {
        Population groupe = membre.cle().population();
        Place place = places.computeIfAbsent(membre.cle().territoire(), code -> Place.de(code, appartenances));
        Set<Population> populations = groupe == Population.ENSEMBLE
                ? place.populations()
                : place.populations().contains(Population.ENSEMBLE) ? Set.of(groupe) : Set.of();
        Map<String, Map<Population, Somme>> annee =
                sommes.computeIfAbsent(membre.cle().periode(), periode -> new HashMap<>());
        if (membre.etat() != Etat.SANS_OBJET) {
            chercherPlusLoin(membre, populations, appartenances);
        }
        for (Contenant contenant : place.contenants()) {
            String ancetre = contenant.code();
            if (!membre.publiee() || !horsPerimetre.contains(ancetre)) {
                Map<Population, Somme> ici = annee.computeIfAbsent(ancetre, code -> new EnumMap<>(Population.class));
                for (Population population : populations) {
                    if (ListeDesColleges.classe(ancetre, population)
                            && !totaux.tiennentLieuDe(membre, ancetre, population)) {
                        Somme somme = ici.computeIfAbsent(population, p -> new Somme());
                        somme.ajouter(membre, place.niveau());
                        if (!membre.publiee()) {
                            somme.situer(membre.etat(), contenant, population, place.genre(), appartenances);
                        }
                    }
                }
            }
        }
    }

    /** A member that no commune holds is missing from one of its département: which one is not known. */
    private void chercherPlusLoin(Chiffre membre, Set<Population> populations, Appartenances appartenances) {
        appartenances.alentours(membre.cle().territoire()).forEach(ailleurs -> {
            Map<Population, Integer> ici = nonSitues
                    .computeIfAbsent(membre.cle().periode(), periode -> new HashMap<>())
                    .computeIfAbsent(ailleurs, code -> new EnumMap<>(Population.class));
            populations.forEach(population -> ici.merge(population, 1, Integer::sum));
        });
    }

    private final class Somme {

        private @Nullable BigDecimal numerateur;
        private @Nullable BigDecimal denominateur;
        private @Nullable BigDecimal valeur;
        private Etat etat = Etat.SANS_OBJET;
        private Qualite qualite = Qualite.DEFINITIF;
        private Audience diffusion = Audience.PUBLIC;
        private int unites;
        private int attendues;
        private final Set<Long> livraisons = new HashSet<>();
        private boolean publiee = true;
        private int parts;
        private final Set<String> dites = new HashSet<>();
        private final Map<String, Integer> genres = new HashMap<>();
        private final Set<Niveau> niveaux = EnumSet.noneOf(Niveau.class);

        void ajouter(Chiffre membre, Niveau niveau) {
            numerateur = plus(numerateur, membre.numerateur());
            denominateur = plus(denominateur, membre.denominateur());
            if (calcul == Calcul.EFFECTIF) {
                valeur = plus(valeur, membre.valeur());
            }
            etat = poids(membre.etat()) > poids(etat) ? membre.etat() : etat;
            qualite = membre.qualite().compareTo(qualite) > 0 ? membre.qualite() : qualite;
            diffusion = membre.diffusion().compareTo(diffusion) > 0 ? membre.diffusion() : diffusion;
            unites += membre.etat() == Etat.VALEUR ? 1 : 0;
            attendues += membre.etat() == Etat.SANS_OBJET ? 0 : 1;
            livraisons.add(membre.livraison());
            publiee &= membre.publiee();
            niveaux.add(niveau);
        }

        /** Which part of the territory it speaks for, and of how many like itself it is one. */
        void situer(
                Etat etatDuMembre,
                Contenant contenant,
                Population population,
                @Nullable String genre,
                Appartenances appartenances) {
            String part = contenant.part();
            if (part != null && etatDuMembre != Etat.NON_TRANSMIS && dites.add(part)) {
                parts = Math.max(parts, appartenances.attendues(contenant.code(), part));
            }
            if (genre != null && !genres.containsKey(genre)) {
                genres.put(genre, appartenances.attendues(contenant.code(), genre, population));
            }
        }

        /**
         * @param reseaux that the territory holds, where networks are what is counted: those nobody named are missing
         * @param nonSitues members that may be there too
         */
        Chiffre chiffre(Chiffre.Cle cle, int reseaux, int nonSitues, Appartenances appartenances) {
            boolean parTerritoires = !publiee && dites.size() < parts;
            int possibles = parTerritoires
                    ? parts
                    : Math.max(
                                    Math.max(attendues, reseaux),
                                    genres.values().stream().mapToInt(n -> n).sum())
                            + nonSitues;
            int faites = parTerritoires ? Math.min(unites, dites.size()) : unites;
            return new Chiffre(
                    cle,
                    numerateur,
                    denominateur,
                    valeur,
                    etat,
                    qualite,
                    faites,
                    possibles,
                    Collections.max(livraisons),
                    livraisons.size() - 1,
                    diffusion,
                    publiee,
                    "",
                    faites < possibles ? parts(parTerritoires, appartenances) : PartsDites.AUCUNE);
        }

        private PartsDites parts(boolean parTerritoires, Appartenances appartenances) {
            if (parTerritoires) {
                return new PartsDites(
                        Niveau.duCode(Collections.min(dites)),
                        dites.size() > NOMMEES
                                ? ""
                                : dites.stream()
                                        .sorted()
                                        .map(appartenances::nom)
                                        .collect(Collectors.joining(", ")));
            }
            return niveaux.size() == 1 ? new PartsDites(niveaux.iterator().next(), "") : PartsDites.AUCUNE;
        }
    }

    /** One value makes the sum a value; without any, the sum says why. */
    private static int poids(Etat etat) {
        return switch (etat) {
            case VALEUR -> 3;
            case SECRET -> 2;
            case NON_TRANSMIS -> 1;
            case SANS_OBJET, PARTIEL, RESTREINT -> 0;
        };
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal somme, @Nullable BigDecimal nombre) {
        if (nombre == null) {
            return somme;
        }
        return somme == null ? nombre : somme.add(nombre);
    }
}
