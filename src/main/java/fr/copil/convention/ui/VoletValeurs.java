package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import fr.copil.commun.NombreImprime;
import fr.copil.convention.Document;
import fr.copil.convention.ValeurImprimee;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;

/** The numbers that a document prints, as it prints them. */
final class VoletValeurs {

    private VoletValeurs() {}

    static Volet de(Document document, List<ValeurImprimee> valeurs) {
        long cibles = valeurs.stream().filter(v -> v.statut().equals("cible")).count();
        return Volet.seul(
                compte(valeurs.size(), "valeur relevée", "valeurs relevées") + " dans le document, dont "
                        + (cibles == 0 ? "aucune cible." : compte(cibles, "cible.", "cibles.")),
                new ListeModele(
                        "valeurs",
                        "Valeurs et cibles imprimées par "
                                + document.convention().titreCourt(),
                        List.of(),
                        colonnes(),
                        valeurs.stream().map(VoletValeurs::ligne).toList(),
                        valeurs.size(),
                        1,
                        Math.max(1, valeurs.size()),
                        "Ce document n'imprime aucun nombre.",
                        "/export/valeurs?convention=" + document.code()));
    }

    static List<Colonne> colonnes() {
        return List.of(
                Colonne.de("Ce qui est dit"),
                Colonne.nombre("Valeur"),
                Colonne.de("Statut"),
                Colonne.de("Territoire"),
                Colonne.de("Indicateur"),
                Colonne.de("Source"));
    }

    static Ligne ligne(ValeurImprimee valeur) {
        return Ligne.ancree(
                valeur.id(),
                List.of(
                        Cellule.texte(valeur.fait())
                                .avecDetail(MotsDesConventions.joindre(
                                        " · ", MotsDesConventions.liste(valeur.population()), valeur.periode()))
                                .venantDe(MotsDesConventions.joindre(
                                        " · ",
                                        VoletsInstances.origine(valeur.id(), valeur.source(), valeur.note()),
                                        String.join(", ", valeur.indicateurs()))),
                        Cellule.texte(texte(valeur)),
                        Cellule.texte(statut(valeur.statut())),
                        territoire(valeur),
                        LigneEngagement.indicateurs(valeur.indicateurs()),
                        VoletsInstances.source(valeur.source(), valeur.note())));
    }

    private static Cellule territoire(ValeurImprimee valeur) {
        String nom = valeur.nomTerritoire();
        return nom == null ? Cellule.texte("non précisé") : Cellule.lien(nom, "/territoires/" + valeur.territoire());
    }

    static String texte(ValeurImprimee valeur) {
        return NombreImprime.enClair(valeur.operateur(), valeur.valeur(), valeur.valeurMax(), valeur.unite());
    }

    static String statut(String code) {
        return switch (code) {
            case "observe" -> "observé";
            case "cible" -> "cible";
            case "cumule" -> "cumulé";
            case "contexte" -> "contexte";
            case "definition" -> "définition";
            case "absent" -> "absent du document";
            default -> code;
        };
    }
}
