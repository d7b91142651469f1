package fr.copil.action;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook that Copil made, read by the names of its columns; each cell that cannot be read is refused by its words.
 *
 * @param enTete the column of each name, normalised
 */
public record LigneDeClasseur(Map<String, Integer> enTete, Rangee rangee) {

    private static final Pattern CODE = Pattern.compile(".*\\[([^\\[\\]]+)]\\s*");
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRANCE).withResolverStyle(ResolverStyle.STRICT);

    /** The column of each name of a first row. */
    public static Map<String, Integer> enTete(Rangee premiere) {
        Map<String, Integer> colonnes = new HashMap<>();
        premiere.cellules()
                .forEach((colonne, cellule) -> colonnes.putIfAbsent(Textes.normaliser(cellule.texte()), colonne));
        return colonnes;
    }

    /** As lists of the workbook name it: {@code Nantes (commune) [COM-44109]}. */
    public static String nomme(String nom, String code) {
        return nom + " [" + code + "]";
    }

    /** Empty where the cell or the column is not there. */
    public String texte(String colonne) {
        Integer rang = enTete.get(Textes.normaliser(colonne));
        Cellule cellule = rang == null ? null : rangee.cellules().get(rang);
        if (cellule != null && cellule.genre() == Cellule.Genre.ERREUR) {
            throw illisible(colonne, cellule.texte());
        }
        return cellule == null ? "" : cellule.texte().strip();
    }

    /** What names the row where it is refused, whatever its cells hold. */
    public String nom(String colonne) {
        try {
            return Textes.abreger(texte(colonne), 80);
        } catch (ErreurCopil illisible) {
            return "";
        }
    }

    /** By its label; none when nothing is said. */
    public <T> @Nullable T parmi(String colonne, T[] valeurs, Function<T, String> nom) {
        String dit = texte(colonne);
        return dit.isEmpty()
                ? null
                : Arrays.stream(valeurs)
                        .filter(valeur -> Textes.normaliser(nom.apply(valeur)).equals(Textes.normaliser(dit)))
                        .findFirst()
                        .orElseThrow(() -> illisible(colonne, dit));
    }

    /** By the code between brackets, the code alone, or the very name; empty when nothing is said. */
    public String code(String colonne, List<OptionDeFiltre> parmi, String quoi) {
        String dit = texte(colonne);
        String cherche = entreCrochets(dit);
        return dit.isEmpty()
                ? ""
                : parmi.stream()
                        .filter(un -> un.code().equalsIgnoreCase(cherche)
                                || Textes.normaliser(un.nom()).equals(Textes.normaliser(dit)))
                        .map(OptionDeFiltre::code)
                        .findFirst()
                        .orElseThrow(() -> new ErreurCopil(
                                "CLASSEUR-INCONNU",
                                "Copil ne connaît pas " + quoi + " « " + Textes.abreger(dit, 60)
                                        + " » : choisissez-le dans la liste de la cellule."));
    }

    /** By its code, or by a name that one alone of these has; none when nothing is said. */
    public @Nullable CodeTerritoire lieu(String colonne, List<Territoire> lieux) {
        String dit = texte(colonne);
        if (dit.isEmpty()) {
            return null;
        }
        Optional<CodeTerritoire> code = CodeTerritoire.lire(entreCrochets(dit));
        if (code.isPresent()) {
            return code.get();
        }
        List<Territoire> nommes = lieux.stream()
                .filter(lieu -> Textes.normaliser(lieu.nom()).equals(Textes.normaliser(dit))
                        || Textes.normaliser(lieu.nomEtNiveau()).equals(Textes.normaliser(dit)))
                .toList();
        if (nommes.size() == 1) {
            return nommes.getFirst().code();
        }
        throw new ErreurCopil(
                "CLASSEUR-LIEU",
                (nommes.isEmpty()
                                ? "Aucun territoire de votre compte ne s'appelle"
                                : "Plusieurs territoires s'appellent")
                        + " « " + Textes.abreger(dit, 60) + " » : choisissez-le dans la liste de la cellule.");
    }

    /** {@code 01/09/2025}, or a cell that holds a day; none when nothing is said. */
    public @Nullable LocalDate jour(String colonne) {
        String dit = texte(colonne);
        if (dit.isEmpty()) {
            return null;
        }
        try {
            return dit.contains("/") ? LocalDate.parse(dit, JOUR) : LocalDate.parse(dit);
        } catch (DateTimeParseException pasUnJour) {
            throw new ErreurCopil(
                    "CLASSEUR-JOUR",
                    "Colonne « " + colonne + " » : « " + Textes.abreger(dit, 40)
                            + " » ne se lit pas comme un jour. Écrivez-le comme 01/09/2025.");
        }
    }

    private static String entreCrochets(String dit) {
        Matcher lu = CODE.matcher(dit);
        return lu.matches() ? Objects.requireNonNull(lu.group(1)).strip() : dit.strip();
    }

    private static ErreurCopil illisible(String colonne, String dit) {
        return new ErreurCopil(
                "CLASSEUR-CELLULE",
                "Colonne « " + colonne + " » : « " + Textes.abreger(dit, 40)
                        + " » ne se lit pas. Choisissez dans la liste de la cellule.");
    }
}
