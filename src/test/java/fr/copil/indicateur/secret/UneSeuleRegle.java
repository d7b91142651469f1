package fr.copil.indicateur.secret;

/** One rule for all that is not published. */
public final class UneSeuleRegle {

    private UneSeuleRegle() {}

    public static Resultat appliquer(TableauProtege tableau, Regle regle) {
        return SecretStatistique.appliquer(new TableauProtege(
                tableau.cellules().stream()
                        .map(cellule -> cellule.publiee() ? cellule : cellule.sousLaRegle(regle))
                        .toList(),
                tableau.sommes()));
    }
}
