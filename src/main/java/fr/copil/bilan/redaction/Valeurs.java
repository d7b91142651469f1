package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Tableau;
import fr.copil.indicateur.ChiffreRenvoye;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables of figures in force, each cell a figure that can be withdrawn by itself. */
public final class Valeurs {

    private Valeurs() {}

    /** Words first, then values. */
    static Bloc.Grille de(
            String legende, List<String> entetes, List<Integer> largeurs, List<Faits.LigneDeValeurs> lignes) {
        return grille(new Tableau(legende, entetes, List.of()), largeurs, new Faits.Valeurs(lignes));
    }

    /** The same table, of other facts. */
    public static Bloc.Grille autre(Bloc.Grille grille, Faits.Valeurs faits) {
        return grille(grille.tableau(), grille.largeurs(), faits);
    }

    private static Bloc.Grille grille(Tableau tableau, List<Integer> largeurs, Faits.Valeurs faits) {
        return new Bloc.Grille(
                new Tableau(
                        tableau.legende(),
                        tableau.entetes(),
                        faits.lignes().stream()
                                .map(ligne -> Stream.concat(
                                                ligne.mots().stream(),
                                                ligne.valeurs().stream().map(ChiffreFige::dit))
                                        .map(Cellule::texte)
                                        .toList())
                                .toList()),
                largeurs,
                faits);
    }

    /** What stands for a figure that nobody sent. */
    static ChiffreFige fige(Optional<ChiffreRenvoye> chiffre, String nom) {
        return chiffre.map(lu -> ChiffreFige.de(lu, Annexes.source(lu)))
                .orElseGet(() ->
                        new ChiffreFige(null, nom, Etat.NON_TRANSMIS, null, Etat.NON_TRANSMIS.libelle(), "", null));
    }
}
