package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Feuille;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of the delivery comes from.
 *
 * @param rangDeLaFeuille among those that are read, from 1
 * @param numero of its row, from 1
 * @param annee column headed by the year that it is of, where a row gives several
 */
record Place(Feuille feuille, int rangDeLaFeuille, EnTete enTete, long numero, @Nullable Integer annee) {

    private static final Set<Champ> SOUS_L_ANNEE =
            EnumSet.of(Champ.PERIODE, Champ.NUMERATEUR, Champ.DENOMINATEUR, Champ.VALEUR, Champ.ETAT);

    Place(Feuille feuille, int rangDeLaFeuille, EnTete enTete, long numero) {
        this(feuille, rangDeLaFeuille, enTete, numero, null);
    }

    /** One value of a row that gives several. */
    Place sous(int colonne) {
        return new Place(feuille, rangDeLaFeuille, enTete, numero, colonne);
    }

    /** Where a field stands; that of a code for the name that it stands for. */
    @Nullable
    Integer colonne(Champ champ) {
        return annee != null && SOUS_L_ANNEE.contains(champ) ? annee : enTete.colonne(champ);
    }

    /** Nothing for the headings, which are no row to correct. */
    @Nullable
    Annotation annotation(@Nullable Integer colonne, String phrase, boolean faute) {
        long titres = feuille.rangees().get(enTete.rang()).numero();
        return numero <= titres
                ? null
                : new Annotation(
                        feuille.nom(),
                        titres,
                        numero,
                        colonne == null ? Annotation.TOUTE_LA_LIGNE : colonne,
                        phrase,
                        faute);
    }

    String lieu(String fichier) {
        return feuille.nom().isEmpty() ? fichier : fichier + ", feuille « " + feuille.nom() + " »";
    }

    /** What one sees in the cell, even where the control read what was understood of it. */
    String lu(@Nullable Integer colonne, String sinon) {
        return feuille.rangees().stream()
                .filter(rangee -> rangee.numero() == numero && colonne != null)
                .flatMap(rangee -> Stream.ofNullable(rangee.cellules().get(colonne)))
                .map(Cellule::texte)
                .findFirst()
                .orElse(sinon);
    }

    /** A sheet shows letters; a CSV file has titles only. */
    String titre(int colonne) {
        String titre = enTete.titres().getOrDefault(colonne, "");
        return feuille.nom().isEmpty() ? titre : titre + " (" + Feuille.lettre(colonne) + ")";
    }
}
