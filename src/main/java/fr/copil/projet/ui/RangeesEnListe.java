package fr.copil.projet.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.projet.Champ;
import fr.copil.projet.Comparaison;
import fr.copil.projet.Comparaison.Ecart;
import fr.copil.projet.Comparaison.Sort;
import fr.copil.projet.GenreDeRangee;
import fr.copil.projet.Projet;
import fr.copil.projet.RangeeDeProjet;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a text as lists: those of one kind, and what became of those of the text before. */
final class RangeesEnListe {

    private static final int TITRE_MAX = 200;

    private RangeesEnListe() {}

    static ListeModele de(Projet projet, GenreDeRangee genre, boolean ecrit) {
        return ListeModele.simple(
                "rangees",
                genre.titre() + " de " + projet.titreCourt(),
                List.of(Colonne.de(genre.titre()), Colonne.de("Ce que la ligne dit"), Colonne.de("D'où elle vient")),
                Stream.concat(projet.de(genre).stream(), projet.abandonnees(genre).stream())
                        .map(rangee -> ligne(projet, rangee, ecrit))
                        .toList(),
                "Rien encore : ajoutez " + genre.singulier() + " ci-dessous.");
    }

    private static Ligne ligne(Projet projet, RangeeDeProjet rangee, boolean ecrit) {
        String titre = Textes.abreger(Renvois.sans(rangee.titre()), TITRE_MAX);
        Cellule nom = ecrit
                ? Cellule.lien(
                        titre,
                        MotsDesProjets.adresse(projet) + "?volet="
                                + rangee.genre().adresse() + "&ligne=" + rangee.id())
                : Cellule.texte(titre);
        return Ligne.de(List.of(
                rangee.abandonnee() ? nom.avecDetail("abandonné, peut être remis dans le texte") : nom,
                Cellule.texte(contenu(rangee)),
                Cellule.texte(rangee.poursuit().isEmpty() ? "nouveau" : "poursuit une ligne du texte d'avant")));
    }

    /** Words and choices; what names other rows is in the form. */
    private static String contenu(RangeeDeProjet rangee) {
        return Textes.abreger(
                rangee.genre().champs().stream()
                        .filter(champ -> !champ.colonne().equals(rangee.genre().colonneDuTitre()))
                        .filter(champ ->
                                dit(champ) && !rangee.cellule(champ.colonne()).isEmpty())
                        .map(champ -> champ.libelle() + " : " + mots(champ, rangee.cellule(champ.colonne())))
                        .collect(Collectors.joining(" ; ")),
                400);
    }

    private static boolean dit(Champ champ) {
        return switch (champ.nature()) {
            case TEXTE, LONG, NOMBRE, JOUR, CHOIX -> !champ.colonne().equals("note");
            default -> false;
        };
    }

    private static String mots(Champ champ, String cellule) {
        if (champ.nature() == Champ.Nature.JOUR) {
            return Comparaison.jour(cellule);
        }
        return Renvois.sans(champ.options().getOrDefault(cellule, cellule).replace(" | ", ", "));
    }

    /** Kept, changed, dropped, new: one group each, what changed first. */
    static ListeModele de(Projet projet, Comparaison comparaison) {
        List<Ligne> lignes = new ArrayList<>();
        Arrays.stream(Sort.values()).forEach(sort -> {
            List<Ecart> ecarts = comparaison.de(sort);
            if (!ecarts.isEmpty()) {
                lignes.add(Ligne.titre(new Groupe(Textes.majuscule(sort.libelle()) + " : " + ecarts.size(), 1)));
                ecarts.forEach(ecart -> lignes.add(ligne(ecart)));
            }
        });
        return ListeModele.simple(
                "comparaison",
                "Ce que « " + projet.titreCourt() + " » garde, change, abandonne et ajoute",
                List.of(Colonne.de("Ligne"), Colonne.de("Avant"), Colonne.de("Après")),
                lignes,
                "Rien à comparer.");
    }

    private static Ligne ligne(Ecart ecart) {
        return Ligne.de(List.of(
                Cellule.texte(Textes.abreger(Renvois.sans(ecart.titre()), TITRE_MAX))
                        .avecDetail(ecart.genre().titre()),
                Cellule.texte(cote(ecart, true)),
                Cellule.texte(cote(ecart, false))));
    }

    private static String cote(Ecart ecart, boolean avant) {
        return ecart.mots().stream()
                .map(mots -> mots.champ() + " : " + dits(avant ? mots.avant() : mots.apres()))
                .collect(Collectors.joining(" ; "));
    }

    private static String dits(String mots) {
        return mots.isEmpty() ? "rien" : Renvois.sans(mots.replace(" | ", ", "));
    }
}
