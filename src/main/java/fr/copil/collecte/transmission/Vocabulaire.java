package fr.copil.collecte.transmission;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Proches;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what people mean by a name or a code; what is not sure is asked, with the nearest proposals. */
final class Vocabulaire {

    private static final int PROPOSITIONS = 3;
    private static final int NOM_MAX = 60;

    private static final Pattern GENRE = Pattern.compile(
            "^(ville|commune|departement|quartier|reseau|college|ecole|academie|region)( (de la|de l|du|des|de|d))? ");

    /** @param code none when it is not understood, and then why */
    record Sens(@Nullable String code, String raison) {

        private static Sens de(String code) {
            return new Sens(code, "");
        }

        private static Sens incompris(String raison) {
            return new Sens(null, raison);
        }
    }

    private final Map<String, Definition> indicateurs = new LinkedHashMap<>();
    private final Map<String, List<String>> indicateursParNom = new HashMap<>();
    private final Map<String, Territoire> territoires = new LinkedHashMap<>();
    private final Map<String, List<Territoire>> territoiresParNom = new HashMap<>();
    private final Map<List<Object>, Sens> compris = new HashMap<>();
    private final Function<String, Stream<Territoire>> ailleurs;

    /**
     * @param territoires where the sender may give figures
     * @param ailleurs those of anybody, whose name holds the words of a text
     */
    Vocabulaire(
            Collection<Definition> indicateurs,
            Collection<Territoire> territoires,
            Function<String, Stream<Territoire>> ailleurs) {
        this.ailleurs = ailleurs;
        for (Definition definition : indicateurs) {
            this.indicateurs.put(definition.id(), definition);
            indicateursParNom
                    .computeIfAbsent(Textes.normaliser(definition.nom()), nom -> new ArrayList<>())
                    .add(definition.id());
        }
        for (Territoire territoire : territoires) {
            this.territoires.put(territoire.code().valeur(), territoire);
            Stream.of(territoire.nom(), territoire.nomEtNiveau())
                    .map(Textes::normaliser)
                    .distinct()
                    .forEach(nom -> territoiresParNom
                            .computeIfAbsent(nom, n -> new ArrayList<>())
                            .add(territoire));
        }
    }

    Sens indicateur(String texte) {
        return compris.computeIfAbsent(List.of("i", texte), cle -> chercherIndicateur(texte));
    }

    private Sens chercherIndicateur(String texte) {
        String code = texte.split("[ \u00A0·:]", 2)[0].toUpperCase(Locale.ROOT);
        Optional<String> exact = indicateurs.keySet().stream()
                .filter(id -> id.equalsIgnoreCase(code))
                .findFirst();
        if (exact.isPresent()) {
            return Sens.de(exact.get());
        }
        List<String> nommes = indicateursParNom.getOrDefault(Textes.normaliser(texte), List.of());
        if (nommes.size() == 1) {
            return Sens.de(nommes.getFirst());
        }
        if (nommes.size() > 1) {
            return Sens.incompris(
                    "plusieurs indicateurs portent ce nom : donnez le code, " + String.join(" ou ", nommes) + ".");
        }
        Map<String, String> noms = new HashMap<>();
        indicateurs.values().forEach(definition -> {
            noms.put(definition.id(), definition.id());
            noms.put(Textes.abreger(definition.nom(), 40), definition.id());
        });
        return Sens.incompris(cite(texte) + " n'est pas au catalogue des indicateurs"
                + vouliezVous(Proches.parmi(noms.keySet(), texte, PROPOSITIONS).stream()
                        .map(noms::get)
                        .distinct()
                        .map(id -> id + ", " + Textes.abreger(definition(id).nom(), NOM_MAX))));
    }

    private Definition definition(String id) {
        return Objects.requireNonNull(indicateurs.get(id));
    }

    /** @param niveau of the territories that its column names; none when it does not say */
    Sens territoire(String texte, @Nullable Niveau niveau) {
        return compris.computeIfAbsent(
                List.of("t", texte, niveau == null ? "" : niveau), cle -> chercherTerritoire(texte, niveau));
    }

    private Sens chercherTerritoire(String texte, @Nullable Niveau niveau) {
        String majuscules = texte.toUpperCase(Locale.ROOT);
        if (CodeTerritoire.lire(majuscules).isPresent()) {
            return Sens.de(majuscules);
        }
        List<Territoire> trouves = parmi(parCodeNu(majuscules), niveau);
        if (trouves.isEmpty()) {
            String nom = Textes.normaliser(texte);
            trouves = parmi(territoiresParNom.getOrDefault(nom, List.of()), niveau);
            if (trouves.isEmpty()) {
                String sansGenre = GENRE.matcher(nom).replaceFirst("");
                trouves = parmi(territoiresParNom.getOrDefault(sansGenre, List.of()), niveau);
            }
        }
        if (trouves.size() == 1) {
            return Sens.de(trouves.getFirst().code().valeur());
        }
        if (trouves.size() > 1) {
            return Sens.incompris(cite(texte) + " peut être "
                    + trouves.stream()
                            .limit(PROPOSITIONS)
                            .map(t -> t.nomEtNiveau() + ", " + t.code())
                            .collect(Collectors.joining(" ou "))
                    + " : donnez le code.");
        }
        Optional<Territoire> dUnAutre = ailleurs.apply(texte)
                .filter(t -> niveau == null || t.niveau() == niveau)
                .filter(t -> Stream.of(t.nom(), t.nomEtNiveau())
                        .map(Textes::normaliser)
                        .anyMatch(Textes.normaliser(texte)::equals))
                .findFirst();
        if (dUnAutre.isPresent()) {
            return Sens.incompris(
                    cite(texte) + ControleDepot.horsDuSien(dUnAutre.get().nomEtNiveau()));
        }
        return Sens.incompris(cite(texte) + " n'est pas un territoire du vôtre, que Copil connaît"
                + vouliezVous(proches(texte, niveau)));
    }

    /** {@code 44109}, {@code 0440284V}: what stands behind the hyphen. */
    private List<Territoire> parCodeNu(String texte) {
        return Stream.of("DEP-", "COM-", "REG-", "ACA-", "EPCI-", "QPV-", "REP-", "ETAB-")
                .flatMap(prefixe -> Optional.ofNullable(territoires.get(prefixe + texte)).stream())
                .toList();
    }

    private static List<Territoire> parmi(List<Territoire> trouves, @Nullable Niveau niveau) {
        return niveau == null
                ? trouves
                : trouves.stream().filter(t -> t.niveau() == niveau).toList();
    }

    private Stream<String> proches(String texte, @Nullable Niveau niveau) {
        Set<String> noms = territoires.values().stream()
                .filter(t -> niveau == null || t.niveau() == niveau)
                .map(Territoire::nom)
                .collect(Collectors.toSet());
        return Proches.parmi(noms, texte, PROPOSITIONS).stream()
                .map(nom -> territoiresParNom.getOrDefault(Textes.normaliser(nom), List.of()))
                .map(parmi ->
                        parmi.getFirst().nomEtNiveau() + ", " + parmi.getFirst().code());
    }

    /**
     * One of the names that Copil gives, or the word that people use for what this indicateur compares.
     *
     * @param codes whether its file speaks in codes
     */
    Sens population(String texte, @Nullable String indicateur, boolean codes) {
        return compris.computeIfAbsent(
                List.of("p", texte, indicateur == null ? "" : indicateur, codes),
                cle -> chercherPopulation(texte, indicateur == null ? null : indicateurs.get(indicateur), codes));
    }

    private static Sens chercherPopulation(String texte, @Nullable Definition indicateur, boolean codes) {
        Optional<Population> code = Stream.of(Population.values())
                .filter(population -> population.name().equals(texte))
                .findFirst();
        if (code.isPresent() && (codes || texte.contains("_"))) {
            return Sens.de(texte);
        }
        Optional<Population> nommee = MotsDuDepot.populationNommee(texte);
        if (nommee.isPresent()) {
            return Sens.de(nommee.get().name());
        }
        Set<Population> possibles = MotsDuDepot.populations(texte);
        List<Population> comparees = indicateur == null
                ? List.copyOf(possibles)
                : possibles.stream()
                        .filter(PopulationsComparees.de(indicateur)::contains)
                        .toList();
        if (comparees.size() == 1) {
            return Sens.de(comparees.getFirst().name());
        }
        if (possibles.size() == 1) {
            return Sens.de(possibles.iterator().next().name());
        }
        Stream<String> choix = possibles.isEmpty()
                ? MotsDuDepot.proches(texte, PROPOSITIONS).stream()
                : possibles.stream().map(MotsDuDepot::de);
        return Sens.incompris(cite(texte)
                + (possibles.isEmpty() ? " n'est pas un groupe connu" : " peut être plusieurs groupes")
                + vouliezVous(choix));
    }

    boolean designe(String texte, String code) {
        Territoire territoire = territoires.get(code);
        return territoire == null
                || territoiresParNom
                        .getOrDefault(Textes.normaliser(texte), List.of())
                        .contains(territoire)
                || code.equalsIgnoreCase(texte);
    }

    private static String cite(String texte) {
        return "« " + Textes.abreger(texte, NOM_MAX) + " »";
    }

    private static String vouliezVous(Stream<String> propositions) {
        String choix = propositions.map(p -> "« " + p + " »").collect(Collectors.joining(" ou "));
        return choix.isEmpty() ? "." : " : vouliez-vous " + choix + " ?";
    }
}
