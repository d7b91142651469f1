package fr.copil.projet;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.collecte.referentiel.TexteEcrit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The same files as the sheets of one workbook, for who writes a convention in a spreadsheet: a row without id is new. */
final class ClasseurDeTexte {

    private ClasseurDeTexte() {}

    static byte[] ecrire(TexteEcrit texte) {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            Map<String, List<TexteEcrit.Rangee>> parFichier = new LinkedHashMap<>();
            // Every kind has its sheet, for who adds the first row of one.
            for (GenreDeRangee genre : GenreDeRangee.values()) {
                parFichier.put(genre.fichier(), new ArrayList<>());
            }
            texte.rangees().forEach(rangee -> parFichier
                    .computeIfAbsent(rangee.fichier(), fichier -> new ArrayList<>())
                    .add(rangee));
            parFichier.forEach((fichier, rangees) -> feuille(
                    classeur.createSheet(fichier.replace(".csv", "")), PaquetDeFichiers.colonnes(fichier), rangees));
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void feuille(Sheet feuille, List<String> colonnes, List<TexteEcrit.Rangee> rangees) {
        Row entete = feuille.createRow(0);
        for (int i = 0; i < colonnes.size(); i++) {
            entete.createCell(i).setCellValue(colonnes.get(i));
        }
        for (int i = 0; i < rangees.size(); i++) {
            Row ligne = feuille.createRow(i + 1);
            for (int j = 0; j < colonnes.size(); j++) {
                String cellule = rangees.get(i).cellule(colonnes.get(j));
                if (!cellule.isEmpty()) {
                    ligne.createCell(j).setCellValue(cellule);
                }
            }
        }
        feuille.createFreezePane(1, 1);
    }

    /** @throws fr.copil.collecte.fichier.FichierIllisible for what is no workbook */
    static List<TexteEcrit.Rangee> lire(byte[] octets) {
        List<TexteEcrit.Rangee> lues = new ArrayList<>();
        for (Feuille feuille :
                Classeur.lire("classeur", octets).map(Classeur::feuilles).orElse(List.of())) {
            PaquetDeFichiers.fichier(feuille.nom().strip() + ".csv")
                    .or(() -> Optional.of(feuille.nom().strip())
                            .filter(nom -> GenreDeRangee.duFichier(nom).isPresent()))
                    .filter(fichier -> !feuille.rangees().isEmpty())
                    .ifPresent(fichier -> lire(fichier, feuille.rangees(), lues));
        }
        return lues;
    }

    private static void lire(String fichier, List<Rangee> rangees, List<TexteEcrit.Rangee> lues) {
        SortedMap<Integer, Cellule> entete = rangees.getFirst().cellules();
        for (Rangee rangee : rangees.subList(1, rangees.size())) {
            Map<String, String> cellules = new HashMap<>();
            entete.forEach((colonne, nom) -> {
                Cellule cellule = rangee.cellules().get(colonne);
                cellules.put(nom.texte(), cellule == null ? "" : Saisie.nettoyer(cellule.texte()));
            });
            if (cellules.values().stream().anyMatch(cellule -> !cellule.isEmpty())) {
                String id = cellules.getOrDefault("id", "");
                lues.add(new TexteEcrit.Rangee(fichier, id.isEmpty() ? "nouvelle " + lues.size() : id, cellules));
            }
        }
    }
}
