package fr.copil.collecte.classeur;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A sheet while it is read: within bounds, what is empty left out. */
final class Remplissage {

    static final int COLONNES_MAX = 300;
    private static final int RANGEES_MAX = 200_000;
    private static final int CELLULES_MAX = 1_500_000;

    private final String fichier;
    private final String nom;
    private final boolean masquee;
    private final List<Rangee> rangees = new ArrayList<>();
    private final List<String> fusions = new ArrayList<>();
    private TreeMap<Integer, Cellule> enCours = new TreeMap<>();
    private int cellules;

    Remplissage(String fichier, String nom, boolean masquee) {
        this.fichier = fichier;
        this.nom = nom;
        this.masquee = masquee;
    }

    void poser(int colonne, Cellule cellule) {
        if (cellule.texte().isEmpty()) {
            return;
        }
        if (colonne >= COLONNES_MAX) {
            throw Classeur.refus(
                    fichier,
                    "la feuille « " + nom + " » va au-delà de la colonne " + Feuille.lettre(COLONNES_MAX - 1)
                            + " : gardez les colonnes utiles, " + COLONNES_MAX + " au plus.");
        }
        if (++cellules > CELLULES_MAX) {
            throw tropGrande();
        }
        enCours.put(colonne, cellule);
    }

    void finDeRangee(long numero, boolean masqueeIci) {
        if (!enCours.isEmpty()) {
            rangees.add(new Rangee(numero, masqueeIci, enCours));
            enCours = new TreeMap<>();
        }
        if (rangees.size() > RANGEES_MAX) {
            throw tropGrande();
        }
    }

    void fusion(String reference) {
        fusions.add(reference);
    }

    Feuille feuille() {
        return new Feuille(nom, masquee, rangees, fusions);
    }

    private RuntimeException tropGrande() {
        return Classeur.refus(
                fichier,
                "la feuille « " + nom
                        + " » est trop grande pour un classeur : envoyez-la en plusieurs fois, ou en CSV.");
    }
}
