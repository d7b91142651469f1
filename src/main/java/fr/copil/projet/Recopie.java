package fr.copil.projet;

import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes rows of a new text of those of another one, or of a file: ids of its own, links that follow them. Decision 0065. */
final class Recopie {

    static final String CIBLES = "cibles.csv";
    static final String LECTURE = "lecture";
    static final String POPULATION_TRACEE = "population_tracee";
    static final String ARTICLE = "article";

    /** Stands for no population, in a draft: the target bears on the gap itself. */
    static final String SUR_L_ECART = "ECART";

    /** Signs of the code of a text. */
    static final int CODE_MAX = 12;

    private static final int ID_MAX = 20;

    /** What a text says of its own days and of what was so when it was written is not said again by the next one. */
    private static final Set<GenreDeRangee> NON_REPRIS =
            Set.of(GenreDeRangee.IDENTITE, GenreDeRangee.INDICATEUR, GenreDeRangee.EVENEMENT);

    private final String code;
    private final Set<String> pris = new HashSet<>();
    private final Map<String, String> nouveaux = new HashMap<>();

    Recopie(String code) {
        this.code = code;
    }

    /**
     * A new text that continues another one: parties, objectives, engagements, targets, instances, expected figures. Its
     * indicateurs stay those of the earlier text, whose series go on. A deadline that has passed is not taken up.
     */
    List<RangeeDeProjet> poursuivre(List<Rangee> anciennes, String ancien, LocalDate aujourdHui) {
        List<Rangee> reprises = anciennes.stream()
                .filter(rangee -> GenreDeRangee.duFichier(rangee.fichier())
                        .filter(genre -> !NON_REPRIS.contains(genre))
                        .isPresent())
                .filter(rangee -> !rangee.fichier().equals("valeurs")
                        || rangee.cellule("statut").equals("cible"))
                .toList();
        Map<String, Rangee> cibles = cibles(anciennes);
        reprises.forEach(rangee -> nommer(rangee, ancien));
        return numerotees(reprises, rangee -> {
            Map<String, String> cellules = cellules(rangee, cibles, true);
            // What is noted of the earlier text is about its wording.
            cellules.remove("note");
            cellules.put(RangeeDeProjet.POURSUIT, rangee.id());
            if (passee(cellules.getOrDefault("echeance_le", ""), aujourdHui)) {
                cellules.remove("echeance_le");
                cellules.remove("echeance");
            }
            return cellules;
        });
    }

    /** The same text, from its own files; its ids stay when its code does. */
    List<RangeeDeProjet> relire(List<Rangee> lues, String ancien) {
        List<Rangee> siennes = lues.stream()
                .filter(rangee -> GenreDeRangee.duFichier(rangee.fichier()).isPresent())
                .toList();
        Map<String, Rangee> cibles = cibles(lues);
        siennes.forEach(rangee -> nommer(rangee, ancien));
        String titreCourt = siennes.stream()
                .filter(rangee -> rangee.fichier().equals(GenreDeRangee.IDENTITE.fichier()))
                .map(rangee -> rangee.cellule("titre_court"))
                .findFirst()
                .orElse("");
        return numerotees(siennes, rangee -> {
            Map<String, String> cellules = cellules(rangee, cibles, false);
            String article = article(rangee.cellule("source"), titreCourt);
            if (!article.isEmpty()) {
                cellules.put(ARTICLE, article);
            }
            return cellules;
        });
    }

    private List<RangeeDeProjet> numerotees(List<Rangee> rangees, Function<Rangee, Map<String, String>> lecture) {
        List<RangeeDeProjet> faites = new ArrayList<>();
        for (Rangee rangee : rangees) {
            GenreDeRangee genre = GenreDeRangee.duFichier(rangee.fichier()).orElseThrow();
            faites.add(new RangeeDeProjet(
                    nouveaux.getOrDefault(rangee.id(), rangee.id()),
                    genre,
                    faites.size() + 1,
                    lecture.apply(rangee),
                    false,
                    0));
        }
        return faites;
    }

    private static Map<String, Rangee> cibles(List<Rangee> rangees) {
        return rangees.stream()
                .filter(rangee -> rangee.fichier().equals(CIBLES))
                .collect(Collectors.toMap(Rangee::id, rangee -> rangee, (une, autre) -> une));
    }

    /** @param siennes whether a link to a row that was not taken up is left out, unless it is an indicateur */
    private Map<String, String> cellules(Rangee rangee, Map<String, Rangee> cibles, boolean siennes) {
        GenreDeRangee genre = GenreDeRangee.duFichier(rangee.fichier()).orElseThrow();
        Map<String, String> cellules = new HashMap<>();
        genre.champs().forEach(champ -> {
            String cellule = rangee.cellule(champ.colonne());
            cellules.put(
                    champ.colonne(),
                    champ.nommeDesRangees()
                            ? liens(cellule, siennes && !champ.vers().isEmpty())
                            : cellule);
        });
        if (genre == GenreDeRangee.ENGAGEMENT
                && cellules.getOrDefault("type", "").equals("R")) {
            Projet.ETAT_DIT.forEach(colonne -> cellules.put(colonne, rangee.cellule(colonne)));
        }
        if (!siennes) {
            cellules.put(RangeeDeProjet.POURSUIT, rangee.cellule(RangeeDeProjet.POURSUIT));
        }
        Rangee cible = cibles.get(rangee.id());
        if (genre == GenreDeRangee.VALEUR && cible != null) {
            cellules.put(LECTURE, cible.cellule(LECTURE));
            cellules.put(POPULATION_TRACEE, tracee(cible));
        }
        cellules.values().removeIf(String::isEmpty);
        return cellules;
    }

    /** Of a row of {@code cibles.csv}, as a draft says it. */
    static String tracee(Rangee cible) {
        return cible.cellule("population").isEmpty() ? SUR_L_ECART : cible.cellule("population");
    }

    private String liens(String ids, boolean siens) {
        return Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && (!siens || nouveaux.containsKey(id)))
                .map(id -> nouveaux.getOrDefault(id, id))
                .collect(Collectors.joining(","));
    }

    /** {@code OBJ-LA-3.4} becomes {@code OBJ-LA2-3.4}; what does not name its text has a number of its own. */
    private void nommer(Rangee rangee, String ancien) {
        GenreDeRangee genre = GenreDeRangee.duFichier(rangee.fichier()).orElseThrow();
        if (genre == GenreDeRangee.IDENTITE) {
            pris.add(code);
            nouveaux.put(rangee.id(), code);
            return;
        }
        Matcher sien = Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(ancien) + "(?![A-Za-z0-9])")
                .matcher(rangee.id());
        String id = sien.find()
                ? rangee.id().substring(0, sien.start()) + code + rangee.id().substring(sien.end())
                : "";
        if (id.isEmpty() || id.length() > ID_MAX || !pris.add(id)) {
            id = libre(genre, code, pris);
            pris.add(id);
        }
        nouveaux.put(rangee.id(), id);
    }

    /** The next id of that kind in a text of this code. */
    static String libre(GenreDeRangee genre, String code, Set<String> pris) {
        int numero = 1;
        while (pris.contains(genre.debut(code) + numero)) {
            numero++;
        }
        return genre.debut(code) + numero;
    }

    /** The code of a text that continues that one, or of a first one there: {@code LA2}, {@code D44}. */
    static String codeLibre(String souche, Set<String> pris) {
        String racine = borne(souche.replaceAll("(?<=[A-Z])[0-9]$", ""), "");
        if (!pris.contains(racine)) {
            return racine;
        }
        // With a hyphen, the code of a text would be the id of a row of the one before.
        String avant = racine;
        if (Character.isDigit(racine.charAt(racine.length() - 1))) {
            avant = borne(racine, "B");
            if (!pris.contains(avant)) {
                return avant;
            }
        }
        int numero = 2;
        while (pris.contains(borne(avant, String.valueOf(numero)))) {
            numero++;
        }
        return borne(avant, String.valueOf(numero));
    }

    /** The end stays, where its column cannot hold both. */
    private static String borne(String avant, String fin) {
        return avant.substring(0, Math.min(avant.length(), CODE_MAX - fin.length())) + fin;
    }

    /** The code of a first text of a territory: {@code D44}. */
    static String souche(CodeTerritoire ou) {
        String code = ou.valeur();
        int tiret = code.indexOf('-');
        return (tiret < 0 ? code : code.charAt(0) + code.substring(tiret + 1)).replaceAll("[^A-Z0-9]", "");
    }

    private static String article(String source, String titreCourt) {
        return source.startsWith(titreCourt + ", ") ? source.substring(titreCourt.length() + 2) : "";
    }

    private static boolean passee(String jour, LocalDate aujourdHui) {
        try {
            return !jour.isEmpty() && LocalDate.parse(jour).isBefore(aujourdHui);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
