package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.versement.Attendu;
import fr.copil.indicateur.versement.Reception;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Two indicateurs, a few territories, and sheets made as people make them. */
final class ClasseurDEssai {

    static final Definition TAUX = definition("N-I05", "Taux de scolarisation des moins de trois ans", "REP+", "école");
    static final Definition NOMBRE = definition("LA-M05", "Nombre de jeunes", "QPV / hors QPV", "collège");

    static final Territoire DEPARTEMENT = territoire("DEP-44", "Loire-Atlantique");

    private static final List<Territoire> TERRITOIRES = List.of(
            DEPARTEMENT,
            territoire("COM-44184", "Saint-Nazaire"),
            territoire("COM-44109", "Nantes"),
            territoire("EPCI-244400404", "Nantes"),
            territoire("ETAB-0440284V", "Collège Aristide Briand"));

    private static final Reception RECEPTION = new Reception(
            List.of(
                            new Attendu("N-I05", Calcul.TAUX, Denombrement.PERSONNES, "%", "", List.of()),
                            new Attendu("LA-M05", Calcul.COMPTE, Denombrement.PERSONNES, "jeunes", "", List.of()))
                    .stream()
                    .collect(Collectors.toMap(Attendu::id, attendu -> attendu)),
            Set.of("DEP-44", "COM-44184", "COM-44109", "EPCI-244400404", "ETAB-0440284V"),
            2027);

    /** What was read, and what was said of it. */
    record Lu(LectureDepot.Lus lus, List<String> remarques) {}

    private ClasseurDEssai() {}

    static Lu lire(byte[] octets) {
        Classeur classeur =
                Classeur.lire("envoi", octets).orElseGet(() -> FeuilleCsv.de(Tabulaire.deTexte("envoi", octets)));
        Transposition transposition = new Transposition(
                "envoi",
                new Vocabulaire(
                        List.of(TAUX, NOMBRE),
                        TERRITOIRES,
                        nom -> Stream.of(new Territoire(new CodeTerritoire("COM-13055"), Niveau.COMMUNE, "Marseille"))),
                false,
                Avancement.AUCUN);
        return new Lu(transposition.lire(classeur, RECEPTION), new ArrayList<>(transposition.remarques()));
    }

    static byte[] xlsx(Consumer<XSSFWorkbook> mains) {
        try (XSSFWorkbook classeur = new XSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            mains.accept(classeur);
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of texts and numbers, row by row. */
    static XSSFSheet feuille(XSSFWorkbook classeur, String nom, Object[]... lignes) {
        XSSFSheet feuille = classeur.createSheet(nom);
        for (int i = 0; i < lignes.length; i++) {
            XSSFRow ligne = feuille.createRow(i);
            for (int j = 0; j < lignes[i].length; j++) {
                if (lignes[i][j] instanceof Number nombre) {
                    ligne.createCell(j).setCellValue(nombre.doubleValue());
                } else if (!lignes[i][j].equals("")) {
                    ligne.createCell(j).setCellValue(lignes[i][j].toString());
                }
            }
        }
        return feuille;
    }

    private static Territoire territoire(String code, String nom) {
        return new Territoire(new CodeTerritoire(code), Niveau.duCode(code), nom);
    }

    private static Definition definition(String id, String nom, String comparaison, String niveau) {
        return new Definition(
                id,
                "N",
                "Convention nationale",
                nom,
                null,
                List.of(),
                comparaison,
                niveau,
                "%",
                "",
                "",
                null,
                "",
                false,
                "",
                "",
                "",
                id.equals("N-I05") ? Calcul.TAUX : Calcul.COMPTE,
                "",
                Denombrement.PERSONNES,
                "");
    }
}
