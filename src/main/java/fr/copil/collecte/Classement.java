package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.carte.Editions;
import fr.copil.collecte.carte.LectureProximiteQpv;
import fr.copil.collecte.carte.LectureRep;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Rattachement;
import fr.copil.territoire.Niveau;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups that each establishment, network, département or académie counts in. Public collèges compare with public
 * collèges, and public écoles with public écoles: private ones are in none of these groups.
 */
class Classement {

    private static final Map<Genre, Map<String, Population>> EDUCATION_PRIORITAIRE = Map.of(
            Genre.COLLEGE,
            Map.of(
                    "REP+", Population.PUBLIC_REP_PLUS,
                    "REP", Population.PUBLIC_REP,
                    "", Population.PUBLIC_HORS_EP),
            Genre.ECOLE,
            Map.of(
                    "REP+", Population.ECOLE_REP_PLUS,
                    "REP", Population.ECOLE_REP,
                    "", Population.ECOLE_HORS_EP));

    private final DonneesOuvertes donnees;

    /** By year of the map. */
    private final Map<Integer, Set<String>> proches = new HashMap<>();

    private final Map<Integer, Map<String, String>> categories = new HashMap<>();
    private final Map<Integer, Map<String, String>> tetes = new HashMap<>();

    Classement(DonneesOuvertes donnees) {
        this.donnees = donnees;
        donnees.proximites
                .annees()
                .forEach(annee -> proches.put(
                        annee,
                        donnees.proximites.de(annee).stream()
                                .map(LectureProximiteQpv.Proximite::uai)
                                .collect(Collectors.toSet())));
        donnees.rep.annees().forEach(annee -> {
            categories.put(annee, categories(donnees.rep.de(annee).stream()));
            tetes.put(annee, categories(donnees.rep.de(annee).stream().filter(LectureRep.Etablissement::estTete)));
        });
    }

    private static Map<String, String> categories(Stream<LectureRep.Etablissement> etablissements) {
        return etablissements.collect(Collectors.toMap(
                LectureRep.Etablissement::uai, LectureRep.Etablissement::categorie, (une, autre) -> une));
    }

    /** Each from the rentrée that a map puts it there to that before another takes it away. */
    Map<CodeTerritoire, Set<Rattachement>> populations() {
        Map<CodeTerritoire, Set<Rattachement>> populations = new HashMap<>();
        donnees.carte.lieux().stream()
                .map(lieu -> lieu.territoire())
                .filter(t -> t.niveau() == Niveau.DEPARTEMENT || t.niveau() == Niveau.ACADEMIE)
                .forEach(territoire ->
                        populations.put(territoire.code(), Set.of(Rattachement.toujours(Population.ENSEMBLE))));
        donnees.etablissements()
                .forEach(publie -> populations.putIfAbsent(CodeTerritoire.etablissement(publie.uai()), de(publie)));
        donnees.rep
                .toutes()
                .filter(LectureRep.Etablissement::estTete)
                .map(LectureRep.Etablissement::uai)
                .distinct()
                .forEach(tete -> populations.put(
                        new CodeTerritoire("REP-" + tete),
                        dates(
                                donnees.rep,
                                annee -> duReseau(
                                        tetes.getOrDefault(annee, Map.of()).getOrDefault(tete, "")))));
        return populations;
    }

    private static @Nullable Population duReseau(String categorie) {
        return switch (categorie) {
            case "REP+" -> Population.REP_PLUS;
            case "REP" -> Population.REP;
            default -> null;
        };
    }

    private Set<Rattachement> de(EtablissementPublie publie) {
        if (publie.prive()) {
            return Set.of(Rattachement.toujours(Population.ENSEMBLE), Rattachement.toujours(Population.PRIVE));
        }
        Set<Rattachement> groupes = new HashSet<>();
        groupes.add(Rattachement.toujours(Population.ENSEMBLE));
        groupes.add(Rattachement.toujours(Population.PUBLIC));
        Map<String, Population> partage = EDUCATION_PRIORITAIRE.getOrDefault(publie.genre(), Map.of());
        groupes.addAll(dates(
                donnees.rep,
                annee -> partage.get(categories.getOrDefault(annee, Map.of()).getOrDefault(publie.uai(), ""))));
        if (publie.genre() == Genre.COLLEGE) {
            groupes.addAll(dates(
                    donnees.proximites,
                    annee -> proches.getOrDefault(annee, Set.of()).contains(publie.uai())
                            ? Population.PUBLIC_QPV
                            : Population.PUBLIC_HORS_QPV));
        }
        return groupes;
    }

    private static Set<Rattachement> dates(Editions<?> editions, IntFunction<@Nullable Population> groupe) {
        return editions.periodes(groupe).stream()
                .map(periode -> new Rattachement(periode.valeur(), periode.du(), periode.au()))
                .collect(Collectors.toSet());
    }

    /** The populations that can be told apart with the files that were read. */
    Set<Population> connues() {
        Set<Population> connues = EnumSet.of(Population.ENSEMBLE, Population.PUBLIC, Population.PRIVE);
        if (donnees.lue("proximite-qpv")) {
            connues.addAll(EnumSet.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV));
        }
        if (donnees.lue("rep")) {
            connues.addAll(EnumSet.of(Population.REP_PLUS, Population.REP));
            EDUCATION_PRIORITAIRE.values().forEach(partage -> connues.addAll(partage.values()));
        }
        return connues;
    }
}
