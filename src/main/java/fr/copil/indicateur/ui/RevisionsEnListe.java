package fr.copil.indicateur.ui;

import fr.copil.commun.Dates;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.figure.Grandeur;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import java.util.OptionalDouble;

/** What was replaced or withdrawn: old, new, when, by which delivery or by whom, why. */
final class RevisionsEnListe {

    private RevisionsEnListe() {}

    static ListeModele de(Etude etude) {
        Grandeur grandeur = Grandeur.de(etude.definition());
        return ListeModele.simple(
                "revisions",
                "Valeurs remplacées ou retirées depuis leur première réception",
                List.of(
                        Colonne.de("Groupe"),
                        Colonne.nombre("Année"),
                        Colonne.nombre("Avant"),
                        Colonne.nombre("Depuis"),
                        Colonne.de("Quand"),
                        Colonne.de("Pourquoi")),
                etude.revisions().stream().map(r -> ligne(r, grandeur)).toList(),
                "");
    }

    private static Ligne ligne(Revision revision, Grandeur grandeur) {
        Retrait retrait = revision.retrait();
        return Ligne.de(List.of(
                Cellule.texte(revision.population().libelle()),
                Cellule.texte(String.valueOf(revision.periode())),
                Cellule.texte(
                        retrait != null && revision.avant().isEmpty()
                                ? Retrait.CHIFFRE_RETIRE
                                : valeur(revision.avant(), grandeur)),
                Cellule.texte(valeur(revision.apres(), grandeur)),
                Cellule.texte(Dates.moment(revision.le())),
                Cellule.texte(retrait == null ? livraison(revision) : retrait.enClair())));
    }

    private static String livraison(Revision revision) {
        return (revision.motif().isEmpty() ? "motif non transmis" : revision.motif()) + " ; nouvelle livraison : "
                + revision.source().jeu();
    }

    private static String valeur(OptionalDouble valeur, Grandeur grandeur) {
        return valeur.isPresent() ? grandeur.texte(valeur.getAsDouble()) : "pas de valeur";
    }
}
