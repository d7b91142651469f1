package fr.copil.indicateur.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.pre.ReseauPre;
import fr.copil.indicateur.pre.ReseauPre.Declaration;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.List;

/** The networks of a territory, one a line; what nobody said is not transmitted, and no « non ». */
final class PreEnListe {

    private PreEnListe() {}

    static String chapeau(List<ReseauPre> reseaux) {
        long repPlus = reseaux.stream().filter(ReseauPre::repPlus).count();
        long couverts = reseaux.stream()
                .filter(ReseauPre::repPlus)
                .filter(reseau -> Boolean.TRUE.equals(reseau.couvert()))
                .count();
        long inconnus = reseaux.stream()
                .filter(ReseauPre::repPlus)
                .filter(reseau -> reseau.couvert() == null)
                .count();
        if (reseaux.isEmpty()) {
            return "Aucun réseau d’éducation prioritaire ici.";
        }
        return Nombres.compte(repPlus, "réseau REP+", "réseaux REP+") + " et "
                + Nombres.compte(reseaux.size() - repPlus, "réseau REP", "réseaux REP") + " (rentrée "
                + reseaux.getFirst().rentree() + "). REP+ : "
                + Nombres.compte(couverts, "accompagné", "accompagnés") + " par un PRE"
                + (inconnus == 0 ? "" : ", " + Nombres.entier(inconnus) + " dont rien n’est transmis")
                + ". La convention nationale en promet un à chaque REP+ (art. 2.1-1).";
    }

    /** @param avecComptes whether the reader may know whose account declared it */
    static ListeModele de(List<ReseauPre> reseaux, boolean avecComptes) {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.de("Réseau"),
                Colonne.de("Commune"),
                Colonne.de("Catégorie"),
                Colonne.de("PRE"),
                Colonne.de("À la date du"),
                Colonne.de("Source")));
        if (avecComptes) {
            colonnes.add(Colonne.de("Déclaré"));
        }
        return ListeModele.simple(
                "reseaux-pre",
                "Réseaux d’éducation prioritaire et programmes de réussite éducative",
                colonnes,
                reseaux.stream().map(reseau -> ligne(reseau, avecComptes)).toList(),
                "Aucun réseau d’éducation prioritaire ici.");
    }

    private static Ligne ligne(ReseauPre reseau, boolean avecComptes) {
        Declaration declaration = reseau.declaration();
        List<Cellule> cellules = new ArrayList<>(List.of(
                Cellule.lien(
                        reseau.territoire().nom(),
                        "/territoires/" + reseau.territoire().code()),
                Cellule.texte(reseau.commune()),
                Cellule.texte(reseau.repPlus() ? "REP+" : "REP"),
                couvert(reseau),
                Cellule.texte(declaration == null ? "" : Dates.jour(declaration.au())),
                Cellule.texte(source(reseau))));
        if (avecComptes) {
            cellules.add(Cellule.texte(
                    declaration == null
                            ? ""
                            : "le " + Dates.moment(declaration.le()) + ", compte « " + declaration.compte() + " »"));
        }
        return Ligne.de(cellules);
    }

    private static Cellule couvert(ReseauPre reseau) {
        Boolean couvert = reseau.couvert();
        return couvert == null
                ? Cellule.etat(Etat.NON_TRANSMIS.libelle(), Etat.NON_TRANSMIS.code())
                : Cellule.texte(couvert ? "accompagné par un PRE" : "sans PRE");
    }

    private static String source(ReseauPre reseau) {
        Declaration declaration = reseau.declaration();
        if (declaration != null) {
            return declaration.source();
        }
        return reseau.couvert() == null ? "" : "liste de " + reseau.liste() + ", sans déclaration";
    }
}
