package fr.copil.collecte.fichier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A CSV file as publishers write them: with or without BOM, {@code ;} or {@code ,}, strict UTF-8 else windows-1252. Reads
 * every line before judging, so that one report names all the faults.
 */
public class FichierCsv implements Tableau {

    private static final int FAUTES_MAX = 50;

    /** Enough for its titles, of which some files have two lines of two hundred. */
    private static final int TETE = 1 << 16;

    private final String nom;
    private final Texte texte;
    private final String tete;
    private final int enTetes;

    /** Opened anew at each reading: none of it is held. */
    private interface Texte {

        Reader ouvrir() throws IOException;
    }

    public FichierCsv(String nom, byte[] octets) {
        this(nom, Contenu.de(octets));
    }

    /** @throws FichierIllisible when it cannot be read */
    public FichierCsv(String nom, Contenu contenu) {
        this(nom, texte(nom, contenu), 1);
    }

    private FichierCsv(String nom, Texte texte, int enTetes) {
        this.nom = nom;
        this.texte = texte;
        this.enTetes = enTetes;
        try (Reader lecture = texte.ouvrir()) {
            char[] lus = new char[TETE];
            int nombre = 0;
            int plus = 0;
            while (plus >= 0 && nombre < TETE) {
                nombre += plus;
                plus = nombre < TETE ? lecture.read(lus, nombre, TETE - nombre) : -1;
            }
            this.tete = new String(lus, 0, nombre);
        } catch (IOException e) {
            throw illisible(nom);
        }
    }

    private static Texte texte(String nom, Contenu contenu) {
        try {
            Encodage encodage = Encodage.de(contenu);
            return () -> encodage.ouvrir(contenu.ouvrir());
        } catch (IOException e) {
            throw illisible(nom);
        }
    }

    private static FichierIllisible illisible(String nom) {
        return new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne peut pas être lu.")));
    }

    public String nom() {
        return nom;
    }

    /**
     * The same file, whose columns are named by its first two lines: a block, written once above its first column, and a
     * series inside it. {@code Taux de réussite bruts / TOTAL}.
     */
    public FichierCsv avecDeuxEnTetes() {
        String[] lignes = tete.split("\n", 3);
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
        return sousLesTitres(String.join(separateur, noms), lignes[0].length(), 2);
    }

    /** The same file, whose columns without a name have one each: some publishers leave two hundred of them at the end. */
    public FichierCsv avecColonnesSansNom() {
        int fin = tete.indexOf('\n');
        if (fin < 0) {
            return this;
        }
        String separateur = String.valueOf(separateur());
        String[] noms = enTete(fin).split(separateur, -1);
        for (int i = 0; i < noms.length; i++) {
            noms[i] = noms[i].isBlank() ? "(sans nom " + (i + 1) + ")" : noms[i];
        }
        return sousLesTitres(String.join(separateur, noms), fin, enTetes);
    }

    /**
     * The same file, whose columns have the names that the API gives them: a portal exports a dataset under either, and
     * {@code Nom de l'établissement} is {@code nom_de_l_etablissement}.
     */
    public FichierCsv sousLesNomsDeLApi() {
        int fin = tete.indexOf('\n');
        if (fin < 0) {
            return this;
        }
        String separateur = String.valueOf(separateur());
        String noms = Arrays.stream(enTete(fin).split(separateur, -1))
                .map(titre -> Textes.normaliser(titre).replace(' ', '_'))
                .collect(Collectors.joining(separateur));
        return sousLesTitres(noms, fin, enTetes);
    }

    /** @param fin of its first line, which is replaced */
    private FichierCsv sousLesTitres(String titres, int fin, int lignes) {
        return new FichierCsv(
                nom,
                () -> {
                    Reader suite = texte.ouvrir();
                    suite.skip(fin);
                    return new Suite(titres, suite);
                },
                lignes);
    }

    /** The first signs of its text. */
    public String debut(int signes) {
        return tete.substring(0, Math.min(signes, tete.length()));
    }

    /** The titles on its first line, or the second; none when there is no such line. */
    public List<String> titres(int ligne) {
        try (CsvReader<CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(separateur()).ofCsvRecord(texte.ouvrir())) {
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
        return Arrays.asList(enTete(Math.max(0, tete.indexOf('\n'))).split(separateur, -1))
                .contains(colonne);
    }

    private String enTete(int fin) {
        return tete.substring(0, fin).stripTrailing();
    }

    public static FichierCsv ouvrir(Path racine, String nom) {
        return new FichierCsv(nom, Contenu.de(racine.resolve(nom)));
    }

    @Override
    public int parcourir(List<String> colonnesRequises, Consumer<Ligne> lecture) {
        int lues = 0;
        List<Faute> fautes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                .fieldSeparator(separateur())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(texte.ouvrir())) {
            for (NamedCsvRecord enregistrement : lecteur) {
                if (enregistrement.getStartingLineNumber() <= enTetes) {
                    continue;
                }
                if (lues == 0 && fautes.isEmpty()) {
                    verifierColonnes(enregistrement, colonnesRequises);
                }
                try {
                    verifierLargeur(enregistrement);
                    lecture.accept(new Ligne(nom, enregistrement));
                    lues++;
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
        if (fautes.isEmpty() && lues == 0) {
            fautes.add(new Faute(nom, 0, "", "le fichier ne contient aucune ligne de données."));
        }
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return lues;
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
        int fin = tete.indexOf('\n');
        String entete = fin < 0 ? tete : tete.substring(0, fin);
        return entete.chars().filter(c -> c == ';').count()
                        >= entete.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
