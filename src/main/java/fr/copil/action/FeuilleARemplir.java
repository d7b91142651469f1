package fr.copil.action;

import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheet of a workbook that Copil made, once filled in: its rows, below the names of its columns. */
public final class FeuilleARemplir {

    /** Rows that one workbook may hold. */
    public static final int LIGNES_MAX = 2000;

    private FeuilleARemplir() {}

    /**
     * @param exigees the columns without which it is another workbook
     * @param connues all those that are read: one that is not would be lost in silence
     * @throws ErreurCopil when it is no workbook, another one, an empty one or one too long
     */
    public static List<LigneDeClasseur> lire(
            String fichier, byte[] octets, List<String> exigees, List<String> connues) {
        List<Rangee> rangees = rangees(fichier, octets);
        Map<String, Integer> enTete = rangees.isEmpty() ? Map.of() : LigneDeClasseur.enTete(rangees.getFirst());
        if (!exigees.stream().map(Textes::normaliser).allMatch(enTete::containsKey)) {
            throw new ErreurCopil(
                    "CLASSEUR-COLONNES",
                    "« " + Textes.abreger(fichier, 60)
                            + " » n'a pas sur sa première ligne les colonnes du classeur que Copil" + " prépare : "
                            + String.join(", ", exigees) + "… Partez de ce classeur.");
        }
        Set<String> lues = connues.stream().map(Textes::normaliser).collect(Collectors.toSet());
        List<String> inconnues = enTete.keySet().stream()
                .filter(titre -> !titre.isBlank() && !lues.contains(titre))
                .sorted()
                .toList();
        if (!inconnues.isEmpty()) {
            throw new ErreurCopil(
                    "CLASSEUR-INCONNUES",
                    "Copil ne lit pas de colonne « " + Textes.abreger(String.join(" », « ", inconnues), 120)
                            + " » : rendez-lui son titre, ou retirez-la. Rien n'est lu en attendant.");
        }
        if (rangees.size() > LIGNES_MAX + 1) {
            throw new ErreurCopil(
                    "CLASSEUR-TROP", "Un classeur tient en " + LIGNES_MAX + " lignes : envoyez-le en plusieurs fois.");
        }
        if (rangees.size() == 1) {
            throw new ErreurCopil("CLASSEUR-VIDE", "Ce classeur ne contient rien sous ses titres.");
        }
        return rangees.subList(1, rangees.size()).stream()
                .map(rangee -> new LigneDeClasseur(enTete, rangee))
                .toList();
    }

    private static List<Rangee> rangees(String fichier, byte[] octets) {
        try {
            return Classeur.lire(fichier, octets)
                    .flatMap(classeur -> classeur.feuilles().stream()
                            .filter(feuille -> !feuille.masquee())
                            .findFirst())
                    .orElseThrow(() -> new ErreurCopil(
                            "CLASSEUR-TEXTE",
                            "« " + Textes.abreger(fichier, 60) + " » n'est pas un classeur XLSX ou ODS."))
                    .rangees();
        } catch (FichierIllisible illisible) {
            throw new ErreurCopil("CLASSEUR-ILLISIBLE", Objects.requireNonNull(illisible.getMessage()));
        }
    }
}
