package fr.copil.collecte.fichier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A CSV file as publishers write them: with or without BOM, {@code ;} or {@code ,}, strict UTF-8 else windows-1252. Reads
 * every line before judging, so that one report names all the faults.
 */
public class FichierCsv implements Tableau {

    private static final int FAUTES_MAX = 50;

    private final String nom;
    private final String texte;
    private final int enTetes;

    public FichierCsv(String nom, byte[] octets) {
        this(nom, Encodage.lire(octets), 1);
    }

    private FichierCsv(String nom, String texte, int enTetes) {
        this.nom = nom;
        this.texte = texte;
        this.enTetes = enTetes;
    }

    public String nom() {
        return nom;
    }

    /**
     * The same file, whose columns are named by its first two lines: a block, written once above its first column, and a
     * series inside it. {@code Taux de réussite bruts / TOTAL}.
     */
    public FichierCsv avecDeuxEnTetes() {
        String[] lignes = texte.split("\n", 3);
        if (lignes.length < 3) {
            return this;
        }
        String separateur = String.valueOf(separateur());
        String[] blocs = lignes[0].strip().split(separateur, -1);
        String[] series = lignes[1].strip().split(separateur, -1);
        List<String> noms = new ArrayList<>();
        String bloc = "";
        for (int i = 0; i < series.length; i++) {
            bloc = i < blocs.length && !blocs[i].isBlank() ? blocs[i].strip() : bloc;
            noms.add(bloc + " / " + series[i].strip());
        }
        return new FichierCsv(nom, String.join(separateur, noms) + "\n" + lignes[1] + "\n" + lignes[2], 2);
    }

    /** The same file, whose columns without a name have one each: some publishers leave two hundred of them at the end. */
    public FichierCsv avecColonnesSansNom() {
        int fin = texte.indexOf('\n');
        if (fin < 0) {
            return this;
        }
        String separateur = String.valueOf(separateur());
        String[] noms = enTete(fin).split(separateur, -1);
        for (int i = 0; i < noms.length; i++) {
            noms[i] = noms[i].isBlank() ? "(sans nom " + (i + 1) + ")" : noms[i];
        }
        return new FichierCsv(nom, String.join(separateur, noms) + texte.substring(fin), enTetes);
    }

    /**
     * The same file, whose columns have the names that the API gives them: a portal exports a dataset under either, and
     * {@code Nom de l'établissement} is {@code nom_de_l_etablissement}.
     */
    public FichierCsv sousLesNomsDeLApi() {
        int fin = texte.indexOf('\n');
        if (fin < 0) {
            return this;
        }
        String separateur = String.valueOf(separateur());
        String noms = Arrays.stream(enTete(fin).split(separateur, -1))
                .map(titre -> Textes.normaliser(titre).replace(' ', '_'))
                .collect(Collectors.joining(separateur));
        return new FichierCsv(nom, noms + texte.substring(fin), enTetes);
    }

    /** The first signs of its text. */
    public String debut(int signes) {
        return texte.substring(0, Math.min(signes, texte.length()));
    }

    /** The titles on its first line, or the second; none when there is no such line. */
    public List<String> titres(int ligne) {
        try (CsvReader<CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(separateur()).ofCsvRecord(texte)) {
            return lecteur.stream()
                    .skip(ligne)
                    .findFirst()
                    .map(CsvRecord::getFields)
                    .orElse(List.of());
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean aLaColonne(String colonne) {
        String separateur = String.valueOf(separateur());
        return Arrays.asList(enTete(Math.max(0, texte.indexOf('\n'))).split(separateur, -1))
                .contains(colonne);
    }

    private String enTete(int fin) {
        return texte.substring(0, fin).stripTrailing();
    }

    public static FichierCsv ouvrir(Path racine, String nom) {
        try {
            return new FichierCsv(nom, Files.readAllBytes(racine.resolve(nom)));
        } catch (IOException e) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne peut pas être lu.")));
        }
    }

    @Override
    public <T> List<T> lire(List<String> colonnesRequises, Function<Ligne, T> lecture) {
        List<T> lignes = new ArrayList<>();
        List<Faute> fautes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                .fieldSeparator(separateur())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(texte)) {
            for (NamedCsvRecord enregistrement : lecteur) {
                if (enregistrement.getStartingLineNumber() <= enTetes) {
                    continue;
                }
                if (lignes.isEmpty() && fautes.isEmpty()) {
                    verifierColonnes(enregistrement, colonnesRequises);
                }
                try {
                    verifierLargeur(enregistrement);
                    lignes.add(lecture.apply(new Ligne(nom, enregistrement)));
                } catch (FichierIllisible e) {
                    fautes.addAll(e.fautes());
                }
                if (fautes.size() >= FAUTES_MAX) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            fautes.add(new Faute(nom, 0, "", "le fichier n'est pas un CSV régulier (" + e.getMessage() + ")."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (fautes.isEmpty() && lignes.isEmpty()) {
            fautes.add(new Faute(nom, 0, "", "le fichier ne contient aucune ligne de données."));
        }
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return lignes;
    }

    private void verifierColonnes(NamedCsvRecord enregistrement, List<String> requises) {
        List<Faute> absentes = requises.stream()
                .filter(colonne -> !enregistrement.getHeader().contains(colonne))
                .map(colonne -> new Faute(nom, 1, colonne, "cette colonne manque dans l'en-tête."))
                .toList();
        if (!absentes.isEmpty()) {
            throw new FichierIllisible(absentes);
        }
    }

    /** A line that is cut, or a separator too many, would otherwise shift its cells. */
    private void verifierLargeur(NamedCsvRecord enregistrement) {
        int attendues = enregistrement.getHeader().size();
        if (enregistrement.getFieldCount() != attendues) {
            throw new FichierIllisible(List.of(new Faute(
                    nom,
                    enregistrement.getStartingLineNumber(),
                    "",
                    "cette ligne a " + Nombres.compte(enregistrement.getFieldCount(), "cellule", "cellules") + ", "
                            + attendues + " sont attendues.")));
        }
    }

    private char separateur() {
        int fin = texte.indexOf('\n');
        String entete = fin < 0 ? texte : texte.substring(0, fin);
        return entete.chars().filter(c -> c == ';').count()
                        >= entete.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
