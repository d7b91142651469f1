package fr.copil.comite;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.tableaudebord.FigureCle;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address of Copil that a room can look at: a figure of the dashboard ({@code /?territoire=DEP-44#ecart-qpv}), a territory
 * ({@code /?territoire=DEP-44}), an indicateur ({@code /indicateurs/DNB-G?territoire=DEP-44#ecart}), an engagement, those of
 * a convention ({@code /conventions/LA?etat=bloque}), a section of a bilan ({@code /bilans/12?section=synthese}), a page of a
 * file that was joined ({@code /seances/fichiers/12?page=3}).
 *
 * @param genre what it leads to
 * @param code of the indicateur, the engagement or the convention, number of the bilan or the file, empty for a dashboard
 * @param ancre of one figure, empty for all
 */
public record AdresseMontree(Genre genre, String code, Map<String, List<String>> parametres, String ancre) {

    private static final int MAX = 400;
    private static final String FICHIERS = "/seances/fichiers/";
    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern VALEUR = Pattern.compile("[\\p{L}0-9+._-]{0,60}");

    /** What a room looks at. */
    public enum Genre {
        TABLEAU,
        INDICATEUR,
        ENGAGEMENT,
        /** Its engagements. */
        CONVENTION,
        BILAN,
        FICHIER
    }

    static final String SECTION = "section";
    static final String PAGE = "page";
    static final String ETAT = "etat";
    private static final String CONVENTIONS = "/conventions/";

    /**
     * As people paste it, with or without its host.
     *
     * @throws ErreurCopil for what no room can look at
     */
    public static String normale(String saisie) {
        String dite = saisie.strip();
        if (dite.isEmpty()) {
            return "";
        }
        try {
            URI lue = URI.create(dite.replace(" ", "%20"));
            if (lue.getHost() != null && String.valueOf(lue.getRawPath()).length() <= 1 && lue.getRawQuery() == null) {
                throw new IllegalArgumentException("nothing but a host");
            }
            String adresse = lue.getRawPath()
                    + (lue.getRawQuery() == null ? "" : "?" + lue.getRawQuery())
                    + (lue.getRawFragment() == null ? "" : "#" + lue.getRawFragment());
            adresse = adresse.startsWith("/") ? adresse : "/" + adresse;
            if (adresse.length() <= MAX && lire(adresse).isPresent()) {
                return adresse;
            }
        } catch (IllegalArgumentException pasUneAdresse) {
            // Said below.
        }
        throw new ErreurCopil(
                "POINT-ADRESSE",
                "« " + Textes.abreger(dite, 60) + " » ne se projette pas : copiez l'adresse d'un tableau de bord, d'un"
                        + " indicateur, d'un engagement, d'une convention ou d'une section de bilan de Copil.");
    }

    /** Nothing for words only, or for what no room can look at. */
    public static Optional<AdresseMontree> lire(String adresse) {
        if (adresse.isEmpty()) {
            return Optional.empty();
        }
        int diese = adresse.indexOf('#');
        String ancre = diese < 0 ? "" : adresse.substring(diese + 1);
        String avant = diese < 0 ? adresse : adresse.substring(0, diese);
        int question = avant.indexOf('?');
        String chemin = question < 0 ? avant : avant.substring(0, question);
        Map<String, List<String>> parametres = question < 0 ? Map.of() : parametres(avant.substring(question + 1));
        if (parametres.values().stream()
                        .anyMatch(valeurs -> !VALEUR.matcher(valeurs.getFirst()).matches())
                || (!ancre.isEmpty() && !CODE.matcher(ancre).matches())) {
            return Optional.empty();
        }
        String[] pas = chemin.split("/", -1);
        if (chemin.equals("/") || chemin.isEmpty()) {
            return Optional.of(new AdresseMontree(Genre.TABLEAU, "", parametres, ancre));
        }
        if (chemin.startsWith(FICHIERS)) {
            return numero(Genre.FICHIER, chemin.substring(FICHIERS.length()), parametres, PAGE);
        }
        if (pas.length != 3 || pas[2].isEmpty()) {
            return Optional.empty();
        }
        String code = pas[2];
        if (!CODE.matcher(code).matches() || code.startsWith(".")) {
            return Optional.empty();
        }
        return switch (pas[1]) {
            case "indicateurs" -> Optional.of(new AdresseMontree(Genre.INDICATEUR, code, parametres, ancre));
            case "engagements" -> Optional.of(new AdresseMontree(Genre.ENGAGEMENT, code, parametres, ancre));
            case "conventions" -> Optional.of(new AdresseMontree(Genre.CONVENTION, code, gardes(parametres, ETAT), ""));
            case "bilans" -> numero(Genre.BILAN, code, parametres, SECTION);
            case "territoires" ->
                Optional.of(new AdresseMontree(Genre.TABLEAU, "", Map.of("territoire", List.of(code)), ""));
            default -> Optional.empty();
        };
    }

    private static Optional<AdresseMontree> numero(
            Genre genre, String code, Map<String, List<String>> parametres, String garde) {
        return NUMERO.matcher(code).matches()
                ? Optional.of(new AdresseMontree(genre, code, gardes(parametres, garde), ""))
                : Optional.empty();
    }

    private static Map<String, List<String>> gardes(Map<String, List<String>> parametres, String garde) {
        return parametres.containsKey(garde) ? Map.of(garde, parametres.get(garde)) : Map.of();
    }

    public static String bilan(long id, String section) {
        return "/bilans/" + id + "?" + SECTION + "=" + section;
    }

    public static String fichier(long id, int page) {
        return FICHIERS + id + (page > 1 ? "?" + PAGE + "=" + page : "");
    }

    /** The sheet of a territory, which a decision may be about. */
    public static String territoire(CodeTerritoire territoire) {
        return "/territoires/" + territoire.valeur();
    }

    /** What a screen loads of it. */
    static String page(long fichier, int page) {
        return FICHIERS + fichier + "/pages/" + page;
    }

    /** Whether it is another page of the file that this one shows. */
    public static boolean memeFichier(String une, String autre) {
        return une.startsWith(FICHIERS)
                && autre.startsWith(FICHIERS)
                && sansPage(une).equals(sansPage(autre));
    }

    private static String sansPage(String adresse) {
        int question = adresse.indexOf('?');
        return question < 0 ? adresse : adresse.substring(0, question);
    }

    /** Of a bilan or a file. */
    long numero() {
        return Long.parseLong(code);
    }

    /** Whether another territory may be seen in its place. */
    public boolean deTerritoire() {
        return genre == Genre.TABLEAU || genre == Genre.INDICATEUR;
    }

    /** The engagements that it counts: behind how they stand, and behind a territory that a convention looks at. */
    public Optional<String> liste() {
        return genre == Genre.TABLEAU
                        && !parametre("convention").isEmpty()
                        && (ancre.isEmpty() || ancre.equals(FigureCle.AVANCEMENT.id()))
                ? Optional.of(CONVENTIONS + parametre("convention"))
                : Optional.empty();
    }

    private static Map<String, List<String>> parametres(String requete) {
        Map<String, List<String>> lus = new HashMap<>();
        Arrays.stream(requete.split("&"))
                .map(paire -> paire.split("=", 2))
                .filter(paire -> paire.length == 2)
                .forEach(paire -> lus.put(paire[0], List.of(paire[1])));
        return lus;
    }

    public String parametre(String nom) {
        return parametres.getOrDefault(nom, List.of("")).getFirst();
    }

    /** The same on another territory; only what is {@link #deTerritoire} has one. */
    public String ailleurs(CodeTerritoire territoire) {
        Map<String, List<String>> autres = new HashMap<>(parametres);
        return sur(autres, territoire);
    }

    /** The same on a territory, as a convention reads it unless it already says which. */
    String ici(CodeTerritoire territoire, String convention) {
        Map<String, List<String>> autres = new HashMap<>(parametres);
        if (genre == Genre.TABLEAU) {
            autres.putIfAbsent("convention", List.of(convention));
        }
        return sur(autres, territoire);
    }

    private String sur(Map<String, List<String>> autres, CodeTerritoire territoire) {
        autres.put("territoire", List.of(territoire.valeur()));
        String requete = autres.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(paire -> paire.getKey() + "=" + paire.getValue().getFirst())
                .collect(Collectors.joining("&"));
        String chemin =
                switch (genre) {
                    case TABLEAU -> "/";
                    case INDICATEUR -> "/indicateurs/" + code;
                    case ENGAGEMENT -> "/engagements/" + code;
                    case CONVENTION -> CONVENTIONS + code;
                    case BILAN -> "/bilans/" + code;
                    case FICHIER -> FICHIERS + code;
                };
        return chemin + "?" + requete + (ancre.isEmpty() ? "" : "#" + ancre);
    }

    /** What a decision taken on it is about: the thing itself, on whatever territory and year. */
    public String sujet() {
        return switch (genre) {
            case TABLEAU -> sujetDuTableau();
            case INDICATEUR -> "/indicateurs/" + code;
            case ENGAGEMENT -> "/engagements/" + code;
            case CONVENTION -> CONVENTIONS + code;
            case BILAN -> "/bilans/" + code;
            case FICHIER -> "";
        };
    }

    /** One figure is its indicateur; a dashboard read as no convention reads it is the territory itself. */
    private String sujetDuTableau() {
        Optional<String> indicateur = FigureCle.deId(ancre).flatMap(FigureCle::indicateur);
        if (indicateur.isPresent()) {
            return "/indicateurs/" + indicateur.get();
        }
        if (!parametre("convention").isEmpty()) {
            return CONVENTIONS + parametre("convention");
        }
        return CodeTerritoire.lire(parametre("territoire"))
                .map(AdresseMontree::territoire)
                .orElse("");
    }
}
