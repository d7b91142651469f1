package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Departements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each commune that holds quartiers 2024 its own name. Where a quartier lies in several communes, the published
 * file puts all their names on each of them (« Gleizé; Limas; Villefranche-sur-Saône »), in the order of their INSEE
 * codes or nearly: a name is given by its place in that order unless another commune of the département already bears
 * it, until nothing is left to settle.
 */
class CommunesDesQuartiers {

    private record Commune(String insee, List<String> noms, Set<String> quartiers) {

        String departement() {
            return Departements.deLaCommune(insee);
        }
    }

    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> parQuartier = new HashMap<>();

    void lire(String insee, String noms, List<String> quartiers) {
        communes.put(
                insee,
                new Commune(
                        insee, Arrays.stream(noms.split(";")).map(String::strip).toList(), Set.copyOf(quartiers)));
        quartiers.forEach(quartier ->
                parQuartier.computeIfAbsent(quartier, code -> new TreeSet<>()).add(insee));
    }

    /** By INSEE code, in the order of the file; what could not be settled keeps all its names. */
    Map<String, String> noms() {
        Map<String, String> noms = new LinkedHashMap<>();
        Set<String> pris = new HashSet<>();
        List<Commune> restantes = new ArrayList<>(communes.values());
        boolean avance = true;
        while (avance) {
            avance = restantes.removeIf(commune -> {
                Set<String> possibles = possibles(commune, pris);
                if (possibles.size() != 1) {
                    return false;
                }
                String nom = possibles.iterator().next();
                noms.put(commune.insee(), nom);
                pris.add(commune.departement() + nom);
                return true;
            });
        }
        restantes.forEach(commune -> noms.put(commune.insee(), String.join(", ", commune.noms())));
        return noms;
    }

    private Set<String> possibles(Commune commune, Set<String> pris) {
        if (commune.noms().size() == 1) {
            return Set.copyOf(commune.noms());
        }
        Set<String> parPlace = libres(commune, pris, parPlace(commune));
        return parPlace.isEmpty() ? libres(commune, pris, commune.noms().stream()) : parPlace;
    }

    /** The names at the commune's place, along the quartiers that every commune with these names shares. */
    private Stream<String> parPlace(Commune commune) {
        Set<String> partages = new HashSet<>(commune.quartiers());
        communes.values().stream()
                .filter(autre -> autre.departement().equals(commune.departement())
                        && autre.noms().equals(commune.noms()))
                .forEach(autre -> partages.retainAll(autre.quartiers()));
        return partages.stream()
                .map(quartier -> List.copyOf(parQuartier.getOrDefault(quartier, new TreeSet<>())))
                .filter(codes -> codes.size() == commune.noms().size())
                .map(codes -> commune.noms().get(codes.indexOf(commune.insee())));
    }

    private static Set<String> libres(Commune commune, Set<String> pris, Stream<String> noms) {
        return noms.filter(nom -> !pris.contains(commune.departement() + nom)).collect(Collectors.toSet());
    }
}
