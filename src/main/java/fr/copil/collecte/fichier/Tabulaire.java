package fr.copil.collecte.fichier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.copil.commun.Nombres;
import fr.copil.commun.Proches;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows as people fill them in, wherever they come from. Habits of spreadsheets are no faults: lines and columns that are
 * empty, {@code sep=;}, tabs, UTF-16, names of columns with capitals or accents.
 *
 * @param rangs the first one names the columns
 */
public record Tabulaire(String nom, List<Rang> rangs) {

    private static final int FAUTES_MAX = 50;
    private static final int NOMMEES = 8;

    /** @param numero its line in the file, from 1 */
    public record Rang(long numero, List<String> cellules) {

        boolean vide() {
            return cellules.stream().allMatch(String::isBlank);
        }
    }

    /** @throws FichierIllisible when the file is no text of cells, which says what it is */
    public static Tabulaire deTexte(String nom, byte[] octets) {
        NatureDuFichier.nonTabulaire(octets).ifPresent(nature -> {
            throw new FichierIllisible(List.of(new Faute(
                    nom, 0, "", "c'est " + nature + " : envoyez un classeur (XLSX ou ODS) ou un texte CSV.")));
        });
        String texte = Encodage.lire(octets);
        int fin = texte.indexOf('\n');
        String premiere = (fin < 0 ? texte : texte.substring(0, fin)).strip();
        boolean dit = premiere.matches("(?i)\"?sep=.\"?");
        char separateur = dit ? premiere.replace("\"", "").charAt(4) : separateur(texte);
        List<Rang> rangs = new ArrayList<>();
        try (CsvReader<CsvRecord> lecteur = CsvReader.builder()
                .fieldSeparator(separateur)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(dit ? texte.substring(fin + 1) : texte)) {
            for (CsvRecord enregistrement : lecteur) {
                rangs.add(new Rang(enregistrement.getStartingLineNumber() + (dit ? 1 : 0), enregistrement.getFields()));
            }
        } catch (CsvParseException e) {
            throw new FichierIllisible(
                    List.of(new Faute(nom, 0, "", "ce texte n'est pas un CSV régulier (" + e.getMessage() + ").")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tabulaire(nom, rangs);
    }

    /** The one that the first line with something in it holds most of. */
    private static char separateur(String texte) {
        String entete =
                texte.lines().filter(ligne -> !ligne.isBlank()).findFirst().orElse("");
        char retenu = ';';
        for (char candidat : new char[] {',', '\t'}) {
            if (compter(entete, candidat) > compter(entete, retenu)) {
                retenu = candidat;
            }
        }
        return retenu;
    }

    private static long compter(String entete, char signe) {
        return entete.chars().filter(c -> c == signe).count();
    }

    /**
     * All lines, or a refusal that names each faulty cell (the first fifty), with the text read there.
     *
     * @param connues names of columns, the only ones that are read
     */
    public <T> List<T> lire(List<String> connues, List<String> requises, Function<Ligne, T> lecture) {
        List<Rang> pleins = rangs.stream().filter(rang -> !rang.vide()).toList();
        if (pleins.isEmpty()) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "c'est un texte sans aucune ligne de données.")));
        }
        List<String> entete = pleins.getFirst().cellules().stream()
                .map(titre -> nommer(titre, connues))
                .toList();
        verifierColonnes(pleins.getFirst(), entete, requises);
        Map<String, Integer> places = new HashMap<>();
        for (int i = entete.size() - 1; i >= 0; i--) {
            places.put(entete.get(i), i);
        }
        List<T> lues = new ArrayList<>();
        List<Faute> fautes = new ArrayList<>();
        for (Rang rang : pleins.subList(1, pleins.size())) {
            Ligne ligne = new Ligne(nom, rang.numero(), entete, colonne -> cellule(rang, places.get(colonne)));
            try {
                verifierLargeur(rang, entete);
                lues.add(lecture.apply(ligne));
            } catch (FichierIllisible e) {
                fautes.addAll(e.fautes());
            }
            if (fautes.size() >= FAUTES_MAX) {
                break;
            }
        }
        if (fautes.isEmpty() && lues.isEmpty()) {
            fautes.add(new Faute(nom, 0, "", "c'est un texte qui n'a qu'un en-tête, sans aucune ligne de données."));
        }
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return lues;
    }

    private static Optional<String> cellule(Rang rang, @Nullable Integer place) {
        return place == null || place >= rang.cellules().size()
                ? Optional.empty()
                : Optional.of(rang.cellules().get(place));
    }

    /** Whether its first line with something in it names all these columns. */
    public boolean aLesColonnes(List<String> colonnes) {
        return rangs.stream()
                .filter(rang -> !rang.vide())
                .findFirst()
                .filter(rang -> rang.cellules().stream()
                        .map(titre -> nommer(titre, colonnes))
                        .toList()
                        .containsAll(colonnes))
                .isPresent();
    }

    /** {@code Période} is {@code periode}. */
    private static String nommer(String titre, List<String> connues) {
        String simple = Textes.normaliser(titre.strip()).replace(' ', '_');
        return connues.contains(simple) ? simple : titre.strip();
    }

    private void verifierColonnes(Rang rang, List<String> entete, List<String> requises) {
        List<String> absentes =
                requises.stream().filter(colonne -> !entete.contains(colonne)).toList();
        if (absentes.isEmpty()) {
            return;
        }
        List<String> titres =
                entete.stream().filter(titre -> !titre.isEmpty()).limit(NOMMEES).toList();
        List<Faute> fautes = new ArrayList<>();
        fautes.add(new Faute(
                nom,
                0,
                "",
                "c'est un texte dont l'en-tête a " + Nombres.compte(titres.size(), "colonne", "colonnes") + " : "
                        + Textes.abreger(String.join(", ", titres), 200) + "."));
        absentes.forEach(colonne -> fautes.add(new Faute(
                nom,
                rang.numero(),
                colonne,
                "cette colonne manque dans l'en-tête.",
                "",
                Proches.parmi(titres, colonne, 1).stream()
                        .findFirst()
                        .map(proche -> "« " + proche + " » est-elle « " + colonne + " » ? renommez-la")
                        .orElse(""))));
        throw new FichierIllisible(fautes);
    }

    /** A line that is cut, or a separator too many, would otherwise shift its cells; blank ones at the end shift nothing. */
    private void verifierLargeur(Rang rang, List<String> entete) {
        int lues = rang.cellules().size();
        while (lues > entete.size() && rang.cellules().get(lues - 1).isBlank()) {
            lues--;
        }
        if (lues != entete.size()) {
            throw new FichierIllisible(List.of(new Faute(
                    nom,
                    rang.numero(),
                    "",
                    "cette ligne a " + Nombres.compte(lues, "cellule", "cellules") + ", " + entete.size()
                            + " sont attendues.")));
        }
    }
}
