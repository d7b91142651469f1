package fr.copil.indicateur.secret;

import fr.copil.indicateur.secret.Effort.Maniere;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a witness that changes one unknown by a given amount, hiding as little more as it can. Best first: change the
 * unknown, then put right the equation that leaves the least choice, then the next, until all are right.
 */
final class Recherche {

    /** Visible cells tried in one equation: the cheapest to hide. */
    private static final int CHOIX = 8;

    private final Systeme systeme;
    private final boolean[] masquees;
    private final Effort effort;
    private final int cible;
    private final double plafond;
    private final PriorityQueue<Etape> file;

    /** One change, after others, and what is still wrong. */
    private record Etape(
            @Nullable Etape avant,
            int inconnue,
            long ecart,
            double cout,
            double longueur,
            double priorite,
            Desequilibre reste) {

        long ecartDe(int cherchee) {
            long somme = 0;
            for (Etape etape = this; etape != null; etape = etape.avant) {
                somme += etape.inconnue == cherchee ? etape.ecart : 0;
            }
            return somme;
        }

        boolean masqueDeja(Systeme systeme, int groupe) {
            for (Etape etape = this; etape != null; etape = etape.avant) {
                if (systeme.groupe(etape.inconnue) == groupe && !systeme.jamaisAffichee(etape.inconnue)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Recherche(Systeme systeme, boolean[] masquees, Effort effort, int cible, double plafond) {
        this.systeme = systeme;
        this.masquees = masquees;
        this.effort = effort;
        this.cible = cible;
        this.plafond = plafond;
        this.file = new PriorityQueue<>(Comparator.comparingDouble(Etape::priorite));
    }

    /**
     * @param masquees by group
     * @param plafond what hiding more cells may cost; 0 to make do with those already hidden
     * @return null when none was found
     */
    static @Nullable Temoin trouver(Systeme systeme, boolean[] masquees, int cible, long ecart, double plafond) {
        if (systeme.inconnue(cible).fixe() || systeme.inconnue(cible).valeur() + ecart < 0) {
            return null;
        }
        for (Effort effort : plafond == 0 ? Effort.BREFS : Effort.COMPLETS) {
            if (effort.maniere() != Maniere.MONTEE || ecart > 0) {
                Temoin temoin = new Recherche(systeme, masquees, effort, cible, plafond).trouver(ecart);
                if (temoin != null) {
                    return temoin;
                }
            }
        }
        return null;
    }

    private @Nullable Temoin trouver(long ecart) {
        Map<Desequilibre, Double> vues = new HashMap<>();
        ajouter(null, cible, ecart, 0, 0, Desequilibre.AUCUN.avec(systeme, cible, ecart));
        for (int n = 0; n < effort.etapes() && !file.isEmpty(); n++) {
            Etape etape = file.remove();
            if (etape.reste.nombre() == 0) {
                return temoin(etape);
            }
            if (etape.cout < vues.getOrDefault(etape.reste, Double.MAX_VALUE)) {
                vues.put(etape.reste, etape.cout);
                suivre(etape);
            }
        }
        return null;
    }

    private void suivre(Etape etape) {
        Equation equation = systeme.equation(etape.reste.premiere());
        int visibles = 0;
        for (int rang = 0; rang < equation.nombre(); rang++) {
            int inconnue = equation.inconnue(rang);
            if (exclue(inconnue)) {
                continue;
            }
            double cout = cout(etape, inconnue);
            if (cout > 0 && (visibles == CHOIX || etape.cout + cout > plafond)) {
                continue;
            }
            long valeur = systeme.inconnue(inconnue).valeur() + etape.ecartDe(inconnue);
            long voulu = -etape.reste.montant() * equation.signe(rang);
            long ecart = Math.max(voulu, -valeur);
            if (effort.permet(ecart, voulu)) {
                visibles += cout > 0 ? 1 : 0;
                double longueur = etape.longueur + effort.pas(ecart == voulu);
                Desequilibre reste = etape.reste.avec(systeme, inconnue, ecart);
                ajouter(etape, inconnue, ecart, etape.cout + cout, longueur, reste);
            }
        }
    }

    private void ajouter(
            @Nullable Etape avant, int inconnue, long ecart, double cout, double longueur, Desequilibre reste) {
        double priorite = cout + effort.attendu() * reste.nombre() + longueur;
        file.add(new Etape(avant, inconnue, ecart, cout, longueur, priorite, reste));
    }

    /** Pupils who are added either pass or fail: only one part of a rate rises with the whole. */
    private boolean exclue(int inconnue) {
        if (inconnue == cible || systeme.inconnue(inconnue).fixe()) {
            return true;
        }
        boolean reussissent = systeme.inconnue(cible).partie() == Partie.NUMERATEUR;
        return effort.maniere() == Maniere.MONTEE
                && systeme.inconnue(inconnue).partie() == (reussissent ? Partie.COMPLEMENT : Partie.NUMERATEUR);
    }

    private double cout(Etape etape, int inconnue) {
        int groupe = systeme.groupe(inconnue);
        boolean libre = systeme.jamaisAffichee(inconnue) || masquees[groupe] || etape.masqueDeja(systeme, groupe);
        return libre ? 0 : systeme.cout(groupe);
    }

    private static Temoin temoin(Etape fin) {
        TreeMap<Integer, Long> ecarts = new TreeMap<>();
        for (Etape etape = fin; etape != null; etape = etape.avant) {
            ecarts.merge(etape.inconnue, etape.ecart, Long::sum);
        }
        ecarts.values().removeIf(ecart -> ecart == 0);
        return new Temoin(ecarts, fin.cout);
    }
}
