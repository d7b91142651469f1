package fr.copil.projet;

import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /** Of the identity of a text: its titles always change. */
    private static final Set<String> DE_L_IDENTITE = Set.of("debut", "fin", "duree", "revision");

    /** What is compared: the days of a calendar stay those of the earlier text. */
    private static final List<GenreDeRangee> COMPARES = List.of(
            GenreDeRangee.IDENTITE,
            GenreDeRangee.PARTIE,
            GenreDeRangee.OBJECTIF,
            GenreDeRangee.ENGAGEMENT,
            GenreDeRangee.INDICATEUR,
            GenreDeRangee.VALEUR,
            GenreDeRangee.INSTANCE,
            GenreDeRangee.ATTENTE,
            GenreDeRangee.DIFFUSION);

    /** @param noms how a reader calls what a cell names by its id */
    static Comparaison de(List<Rangee> anciennes, Projet projet, UnaryOperator<String> noms) {
        Map<String, String> suivies = projet.rangees().stream()
                .filter(rangee -> !rangee.poursuit().isEmpty())
                .collect(Collectors.toMap(RangeeDeProjet::id, RangeeDeProjet::poursuit, (une, autre) -> une));
        Set<String> reprises = anciennes.stream()
                .filter(rangee -> !rangee.fichier().equals(GenreDeRangee.VALEUR.fichier())
                        || rangee.cellule("statut").equals("cible"))
                .map(Rangee::id)
                .collect(Collectors.toSet());
        List<Ecart> ecarts = new ArrayList<>();
        for (GenreDeRangee genre : COMPARES) {
            List<Rangee> siennes = anciennes.stream()
                    .filter(rangee -> rangee.fichier().equals(genre.fichier()))
                    .filter(rangee -> genre != GenreDeRangee.VALEUR
                            || rangee.cellule("statut").equals("cible"))
                    .map(rangee -> genre == GenreDeRangee.VALEUR ? avecLecture(rangee, anciennes) : rangee)
                    .toList();
            Set<String> gardees = new HashSet<>();
            projet.de(genre).forEach(rangee -> {
                siennes.stream()
                        .filter(ancienne ->
                                genre == GenreDeRangee.IDENTITE || ancienne.id().equals(rangee.poursuit()))
                        .findFirst()
                        .ifPresentOrElse(
                                ancienne -> {
                                    gardees.add(ancienne.id());
                                    ecarts.add(ecart(ancienne, rangee, new Liens(suivies, reprises, noms)));
                                },
                                () -> ecarts.add(new Ecart(genre, Sort.NOUVEAU, rangee.titre(), List.of())));
            });
            siennes.stream()
                    // The series of the earlier text go on, whatever this one measures besides.
                    .filter(ancienne -> genre != GenreDeRangee.INDICATEUR)
                    .filter(ancienne -> !gardees.contains(ancienne.id()))
                    .forEach(ancienne -> ecarts.add(
                            new Ecart(genre, Sort.ABANDONNE, ancienne.cellule(genre.colonneDuTitre()), List.of())));
        }
        return new Comparaison(List.copyOf(ecarts));
    }

    /** A target with how it is read and on whom, which stand in a file of their own. */
    private static Rangee avecLecture(Rangee valeur, List<Rangee> anciennes) {
        Map<String, String> cellules = new HashMap<>(valeur.cellules());
        anciennes.stream()
                .filter(rangee ->
                        rangee.fichier().equals(Recopie.CIBLES) && rangee.id().equals(valeur.id()))
                .findFirst()
                .ifPresent(cible -> {
                    cellules.put(Recopie.LECTURE, cible.cellule(Recopie.LECTURE));
                    cellules.put(Recopie.POPULATION_TRACEE, Recopie.tracee(cible));
                });
        return new Rangee(valeur.fichier(), valeur.id(), cellules);
    }

    /**
     * How cells that name rows are compared and told.
     *
     * @param suivies by id of a row, the one that it continues
     * @param reprises those of the earlier text that a later one may continue
     */
    private record Liens(Map<String, String> suivies, Set<String> reprises, UnaryOperator<String> noms) {

        /** A link to a row that continues another one says the same as the link to that one. */
        List<String> ids(Champ champ, String cellule) {
            return Arrays.stream(cellule.split(","))
                    .map(String::strip)
                    .map(id -> suivies.getOrDefault(id, id))
                    .filter(id -> !id.isEmpty() && (champ.vers().isEmpty() || reprises.contains(id)))
                    .sorted()
                    .toList();
        }

        String mots(Champ champ, String cellule) {
            return switch (champ.nature()) {
                case RANGEE, RANGEES, INDICATEUR, INDICATEURS, SERVICES ->
                    ids(champ, cellule).stream().map(noms).collect(Collectors.joining(", "));
                case SERVICE, LIEU -> noms.apply(cellule);
                case JOUR -> jour(cellule);
                case PLUSIEURS ->
                    Arrays.stream(cellule.split(","))
                            .map(code -> champ.options().getOrDefault(code, code))
                            .collect(Collectors.joining(", "));
                default -> champ.options().getOrDefault(cellule, cellule);
            };
        }
    }

    private static Ecart ecart(Rangee ancienne, RangeeDeProjet rangee, Liens liens) {
        List<Mots> mots = rangee.genre().champs().stream()
                .filter(champ ->
                        !champ.colonne().equals("note") && !champ.colonne().equals(Recopie.ARTICLE))
                .filter(champ -> rangee.genre() != GenreDeRangee.IDENTITE || DE_L_IDENTITE.contains(champ.colonne()))
                .map(champ -> new Mots(
                        champ.libelle(),
                        liens.mots(champ, ancienne.cellule(champ.colonne())),
                        liens.mots(champ, rangee.cellule(champ.colonne()))))
                .filter(un -> !un.avant().equals(un.apres()))
                .toList();
        return new Ecart(rangee.genre(), mots.isEmpty() ? Sort.GARDE : Sort.CHANGE, rangee.titre(), mots);
    }

    public List<Ecart> de(Sort sort) {
        return ecarts.stream().filter(ecart -> ecart.sort() == sort).toList();
    }

    /** A day as it is written in France; what is none stays as it is. */
    public static String jour(String cellule) {
        try {
            return cellule.isEmpty() ? "" : Dates.jour(LocalDate.parse(cellule));
        } catch (DateTimeParseException e) {
            return cellule;
        }
    }

    /** How many of each, in a sentence. */
    public String enClair() {
        return "Par rapport au texte précédent : "
                + Textes.enumerer(Arrays.stream(Sort.values())
                        .map(sort -> sort.compte(de(sort).size()))
                        .toList())
                + ". Ne sont pas comparés : le titre du texte, les notes, les numéros d'article, le calendrier, les services"
                + " que nomment les pilotes et l'ordre des lignes.";
    }
}
