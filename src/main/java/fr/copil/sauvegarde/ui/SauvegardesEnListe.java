package fr.copil.sauvegarde.ui;

import fr.copil.commun.Dates;
import fr.copil.sauvegarde.EtatDesSauvegardes;
import fr.copil.sauvegarde.SauvegardeGardee;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import java.util.Locale;

/** The backups that are kept, one a row, and in words whether they can be counted on. */
final class SauvegardesEnListe {

    private static final double MO = 1024 * 1024;

    private SauvegardesEnListe() {}

    static String reglage(EtatDesSauvegardes etat) {
        return etat.nuits() == 0
                ? "Copil n'en fait pas de lui-même (COPIL_SAUVEGARDES vaut 0). Celles que vous demandez vont dans "
                        + etat.dossier() + "."
                : "Copil en fait une chaque nuit à 2 h 30, ou dès qu'il redémarre, et garde les " + etat.nuits()
                        + " dernières dans " + etat.dossier() + ". Copiez-les ailleurs : le même disque ne protège pas"
                        + " de sa panne.";
    }

    static String defaut(EtatDesSauvegardes etat) {
        if (!etat.enDefaut()) {
            return "";
        }
        return etat.faute().isEmpty()
                ? "La dernière sauvegarde date du "
                        + Dates.moment(etat.gardees().getFirst().le()) + "."
                : "La dernière sauvegarde a échoué. " + etat.faute();
    }

    static ListeModele de(EtatDesSauvegardes etat) {
        return ListeModele.simple(
                "sauvegardes",
                "Sauvegardes gardées, la plus récente d'abord",
                List.of(Colonne.de("Fichier"), Colonne.de("Écrite le"), Colonne.nombre("Taille (Mo)")),
                etat.gardees().stream().map(SauvegardesEnListe::ligne).toList(),
                "Aucune sauvegarde n'est encore là.");
    }

    private static Ligne ligne(SauvegardeGardee gardee) {
        return Ligne.de(List.of(
                Cellule.texte(gardee.nom()),
                Cellule.texte(Dates.moment(gardee.le())),
                Cellule.texte(String.format(Locale.FRANCE, "%.1f", gardee.octets() / MO))));
    }
}
