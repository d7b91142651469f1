package fr.copil.indicateur.secret;

/**
 * What makes a cell secret by itself, for one delivery.
 *
 * @param minimum pupils, or establishments, under which a cell is secret; 5 or more
 * @param protege whose figures are secret
 * @param dominance whether a total is secret when one establishment makes more than 85 % of it
 * @param groupesEntiers whether rates of 0/n and n/n, which tell of each of a whole group, are secret
 */
public record Regle(int minimum, Protege protege, boolean dominance, boolean groupesEntiers) {

    /** Never lower: pupils could be recognised. */
    public static final int MINIMUM = 5;

    private static final int DOMINANCE_POUR_CENT = 85;

    /** Who could be recognised in a small cell. */
    public enum Protege {
        /** Counts of 1 to minimum − 1 pupils. */
        ELEVES,
        /** The same, and cells that add up 1 to minimum − 1 establishments. */
        ETABLISSEMENTS
    }

    public Regle(int minimum, Protege protege, boolean dominance) {
        this(minimum, protege, dominance, true);
    }

    public Regle {
        if (minimum < MINIMUM) {
            throw new IllegalArgumentException(
                    "Le seuil du secret statistique ne descend pas sous " + MINIMUM + " : " + minimum + " est refusé.");
        }
    }

    public static Regle ordinaire() {
        return new Regle(MINIMUM, Protege.ELEVES, false);
    }

    public Regle laPlusStricte(Regle autre) {
        return new Regle(
                Math.max(minimum, autre.minimum),
                protege.compareTo(autre.protege) > 0 ? protege : autre.protege,
                dominance || autre.dominance,
                groupesEntiers || autre.groupesEntiers);
    }

    /** Zero hides nobody: it stays a value that may be shown. */
    public boolean petit(long compte) {
        return compte > 0 && compte < minimum;
    }

    boolean rendSecrete(Cellule cellule) {
        for (Composante partie : Composante.values()) {
            if (petit(cellule.valeur(partie))) {
                return true;
            }
        }
        if (groupesEntiers && estUnGroupeEntier(cellule)) {
            return true;
        }
        boolean peuDEtablissements = protege == Protege.ETABLISSEMENTS && petit(cellule.unites());
        boolean dominee = dominance
                && cellule.unites() > 1
                && 100 * cellule.plusGros() > DOMINANCE_POUR_CENT * cellule.effectif();
        return peuDEtablissements || dominee;
    }

    private static boolean estUnGroupeEntier(Cellule cellule) {
        return cellule.estUnTaux()
                && cellule.effectif() > 0
                && (cellule.valeur(Composante.NUMERATEUR) == 0 || cellule.valeur(Composante.COMPLEMENT) == 0);
    }
}
