package fr.copil.action;

import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import java.util.List;
import java.util.Map;

/** The workbook that Copil makes, as somebody would fill it in. */
public final class ClasseurRempli {

    private ClasseurRempli() {}

    /** @param lignes by the names of the columns */
    public static byte[] de(Modele modele, Format format, List<Map<String, Object>> lignes) {
        return new Modele(
                        modele.nom(),
                        modele.feuille(),
                        modele.colonnes(),
                        lignes.stream()
                                .map(ligne -> modele.colonnes().stream()
                                        .map(colonne -> ligne.getOrDefault(colonne.nom(), ""))
                                        .toList())
                                .toList(),
                        modele.modeDEmploi())
                .octets(format);
    }
}
