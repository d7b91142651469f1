package fr.copil.collecte.transmission;

import fr.copil.commun.Etat;
import fr.copil.commun.Proches;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a sheet says in words and a delivery in codes: groups, states, how sure a figure is. */
public final class MotsDuDepot {

    private static final Map<Qualite, String> QUALITES = new LinkedHashMap<>();

    private static final Map<String, Set<Population>> POPULATIONS = new HashMap<>();

    private static final Map<String, String> ETATS = new HashMap<>();

    static {
        QUALITES.put(Qualite.DEFINITIF, "définitif");
        QUALITES.put(Qualite.PROVISOIRE, "provisoire");
        QUALITES.put(Qualite.ESTIME, "estimé");
        QUALITES.put(Qualite.REVISE, "révisé");

        Population[] qpv = {Population.PUBLIC_QPV, Population.RESIDENT_QPV, Population.VECU_QPV};
        Population[] horsQpv = {Population.PUBLIC_HORS_QPV, Population.RESIDENT_HORS_QPV, Population.VECU_HORS_QPV};
        Population[] repPlus = {Population.REP_PLUS, Population.PUBLIC_REP_PLUS, Population.ECOLE_REP_PLUS};
        Population[] rep = {Population.REP, Population.PUBLIC_REP, Population.ECOLE_REP};
        Population[] horsEp = {Population.PUBLIC_HORS_EP, Population.ECOLE_HORS_EP};
        for (Population population : Population.values()) {
            veutDire(population.libelle(), population);
            veutDire(population.court(), population);
        }
        List.of("tous", "toutes", "tous les eleves", "total", "ensemble", "tous eleves")
                .forEach(mot -> veutDire(mot, Population.ENSEMBLE));
        List.of("fille", "f").forEach(mot -> veutDire(mot, Population.FILLES));
        List.of("garcon", "g").forEach(mot -> veutDire(mot, Population.GARCONS));
        List.of("public", "publics", "secteur public").forEach(mot -> veutDire(mot, Population.PUBLIC));
        List.of("prive", "prives", "secteur prive").forEach(mot -> veutDire(mot, Population.PRIVE));
        List.of("qpv", "en qpv", "quartiers prioritaires").forEach(mot -> veutDire(mot, qpv));
        List.of("hors qpv", "non qpv").forEach(mot -> veutDire(mot, horsQpv));
        List.of("rep+", "rep +", "en rep+", "rep plus").forEach(mot -> veutDire(mot, repPlus));
        List.of("rep", "en rep").forEach(mot -> veutDire(mot, rep));
        List.of("hors ep", "hors rep", "hors education prioritaire").forEach(mot -> veutDire(mot, horsEp));

        for (Etat etat : List.of(Etat.VALEUR, Etat.NON_TRANSMIS, Etat.SECRET, Etat.SANS_OBJET)) {
            ETATS.put(Textes.normaliser(etat.code()), etat.code());
            ETATS.put(Textes.normaliser(etat.libelle()), etat.code());
        }
        List.of("nd", "n d", "nc", "n c", "non disponible", "non communique", "manquant")
                .forEach(mot -> ETATS.put(mot, Etat.NON_TRANSMIS.code()));
        List.of("ns", "n s").forEach(mot -> ETATS.put(mot, Etat.SECRET.code()));
        List.of("so", "s o", "sans objet").forEach(mot -> ETATS.put(mot, Etat.SANS_OBJET.code()));
        ETATS.remove("");
    }

    private MotsDuDepot() {}

    private static void veutDire(String mot, Population... populations) {
        POPULATIONS
                .computeIfAbsent(Textes.normaliser(mot), cle -> new TreeSet<>())
                .addAll(Arrays.asList(populations));
    }

    /** The one name that no other group may be meant by. */
    public static String de(Population population) {
        return switch (population) {
            case REP_PLUS -> "Réseaux REP+";
            case REP -> "Réseaux REP";
            default -> population.libelle();
        };
    }

    /** The group that this names and no other. */
    static Optional<Population> populationNommee(String mots) {
        String voulue = Textes.normaliser(mots);
        return Arrays.stream(Population.values())
                .filter(population -> Textes.normaliser(de(population)).equals(voulue))
                .findFirst();
    }

    /** All groups that may be meant by a word that people use. */
    static Set<Population> populations(String mots) {
        return POPULATIONS.getOrDefault(Textes.normaliser(mots), Set.of());
    }

    /** The names of those whose words are nearest to what is not one of them. */
    static List<String> proches(String mots, int nombre) {
        return Proches.parmi(POPULATIONS.keySet(), mots, nombre).stream()
                .flatMap(mot -> POPULATIONS.getOrDefault(mot, Set.of()).stream())
                .distinct()
                .limit(nombre)
                .map(MotsDuDepot::de)
                .toList();
    }

    static List<String> populations() {
        return Arrays.stream(Population.values()).map(MotsDuDepot::de).toList();
    }

    /** The three reasons for which there is no number. */
    static List<String> etats() {
        return Stream.of(Etat.NON_TRANSMIS, Etat.SECRET, Etat.SANS_OBJET)
                .map(MotsDuDepot::de)
                .toList();
    }

    public static String de(Etat etat) {
        return etat == Etat.SECRET ? etat.code() : etat.libelle();
    }

    /** The code of a state, be it written where a number was awaited. */
    static Optional<String> etat(String mots) {
        return Optional.ofNullable(ETATS.get(Textes.normaliser(mots)));
    }

    static List<String> qualites() {
        return List.copyOf(QUALITES.values());
    }

    static Optional<String> qualite(String mots) {
        return QUALITES.entrySet().stream()
                .filter(entree -> Textes.normaliser(entree.getValue()).equals(Textes.normaliser(mots)))
                .map(entree -> entree.getKey().name().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
