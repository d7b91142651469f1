package fr.copil.projet;

import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a text keeps of the one that it continues, changes, drops and adds, row by row. Decision 0065. */
public record Comparaison(List<Ecart> ecarts) {

    /** What became of a row. */
    public enum Sort {
        CHANGE("changé", "changés"),
        ABANDONNE("abandonné", "abandonnés"),
        NOUVEAU("nouveau", "nouveaux"),
        GARDE("gardé à l'identique", "gardés à l'identique");

        private final String singulier;
        private final String pluriel;

        Sort(String singulier, String pluriel) {
            this.singulier = singulier;
            this.pluriel = pluriel;
        }

        public String libelle() {
            return singulier;
        }

        String compte(long nombre) {
            return Nombres.compte(nombre, singulier, pluriel);
        }
    }

    /** The words of one field, before and after; empty where there is none. */
    public record Mots(String champ, String avant, String apres) {}

    /** @param mots of the fields that changed, none unless some did */
    public record Ecart(GenreDeRangee genre, Sort sort, String titre, List<Mots> mots) {}

    /** What is compared: the days of a calendar and the indicateurs of the earlier text stay its own. */
    private static final List<GenreDeRangee> COMPARES = List.of(
            GenreDeRangee.PARTIE,
            GenreDeRangee.OBJECTIF,
            GenreDeRangee.ENGAGEMENT,
            GenreDeRangee.VALEUR,
            GenreDeRangee.INSTANCE,
            GenreDeRangee.ATTENTE,
            GenreDeRangee.DIFFUSION);

    static Comparaison de(List<Rangee> anciennes, Projet projet) {
        Map<String, String> suivies = projet.rangees().stream()
                .filter(rangee -> !rangee.poursuit().isEmpty())
                .collect(Collectors.toMap(RangeeDeProjet::id, RangeeDeProjet::poursuit, (une, autre) -> une));
        List<Ecart> ecarts = new ArrayList<>();
        for (GenreDeRangee genre : COMPARES) {
            List<Rangee> siennes = anciennes.stream()
                    .filter(rangee -> rangee.fichier().equals(genre.fichier()))
                    .filter(rangee -> genre != GenreDeRangee.VALEUR
                            || rangee.cellule("statut").equals("cible"))
                    .toList();
            Set<String> gardees = new HashSet<>();
            projet.de(genre).forEach(rangee -> {
                siennes.stream()
                        .filter(ancienne -> ancienne.id().equals(rangee.poursuit()))
                        .findFirst()
                        .ifPresentOrElse(
                                ancienne -> {
                                    gardees.add(ancienne.id());
                                    ecarts.add(ecart(ancienne, rangee, suivies));
                                },
                                () -> ecarts.add(new Ecart(genre, Sort.NOUVEAU, rangee.titre(), List.of())));
            });
            siennes.stream()
                    .filter(ancienne -> !gardees.contains(ancienne.id()))
                    .forEach(ancienne -> ecarts.add(
                            new Ecart(genre, Sort.ABANDONNE, ancienne.cellule(genre.colonneDuTitre()), List.of())));
        }
        return new Comparaison(List.copyOf(ecarts));
    }

    private static Ecart ecart(Rangee ancienne, RangeeDeProjet rangee, Map<String, String> suivies) {
        List<Mots> mots = rangee.genre().champs().stream()
                .filter(champ ->
                        !champ.colonne().equals("note") && !champ.colonne().equals(Recopie.ARTICLE))
                .filter(champ -> !champ.colonne().equals(Recopie.LECTURE))
                .map(champ -> new Mots(
                        champ.libelle(),
                        mots(champ, ancienne.cellule(champ.colonne()), Map.of()),
                        mots(champ, rangee.cellule(champ.colonne()), suivies)))
                .filter(un -> !un.avant().equals(un.apres()))
                .toList();
        return new Ecart(rangee.genre(), mots.isEmpty() ? Sort.GARDE : Sort.CHANGE, rangee.titre(), mots);
    }

    /** A link to a row that continues another one says the same as the link to that one. */
    private static String mots(Champ champ, String cellule, Map<String, String> suivies) {
        if (champ.nommeDesRangees()) {
            return Arrays.stream(cellule.split(","))
                    .map(String::strip)
                    .map(id -> suivies.getOrDefault(id, id))
                    .filter(id -> !id.isEmpty())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return champ.options().getOrDefault(cellule, cellule);
    }

    public List<Ecart> de(Sort sort) {
        return ecarts.stream().filter(ecart -> ecart.sort() == sort).toList();
    }

    /** {@code Sur 52 engagements et objectifs…}: how many of each. */
    public String enClair() {
        return "Par rapport au texte précédent : "
                + Textes.enumerer(Arrays.stream(Sort.values())
                        .map(sort -> sort.compte(de(sort).size()))
                        .toList())
                + ".";
    }
}
