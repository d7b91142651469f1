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

    private final Equations systeme;
    private final Effort effort;
    private final int cible;
    private final double plafond;
    private final Chemin chemin;
    private final PriorityQueue<Etape> file;

    /** One more change, after others. */
    private record Etape(
            @Nullable Noeud avant, int inconnue, long ecart, double cout, double longueur, double priorite) {}

    /** A change that was looked at, and what is still wrong after it. */
    private record Noeud(Etape etape, Desequilibre reste) {}

    private Recherche(Chemin chemin, Effort effort, int cible, double plafond) {
        this.chemin = chemin;
        this.systeme = chemin.systeme();
        this.effort = effort;
        this.cible = cible;
        this.plafond = plafond;
        this.file = new PriorityQueue<>(Comparator.comparingDouble(Etape::priorite));
    }

    /**
     * @param plafond what hiding more cells may cost; 0 to make do with those already hidden, {@link Effort#SANS_PLAFOND}
     * @return null when none was found
     */
    static @Nullable Temoin trouver(Chemin chemin, int cible, long ecart, double plafond) {
        Equations systeme = chemin.systeme();
        if (systeme.fixe(cible)
                || systeme.inconnue(cible).valeur() + ecart
                        < systeme.inconnue(cible).plancher()) {
            return null;
        }
        for (Effort effort : plafond == 0 ? Effort.SANS_RIEN_MASQUER : Effort.COMPLETS) {
            if (effort.sert(ecart, plafond)) {
                Temoin temoin = new Recherche(chemin, effort, cible, plafond).trouver(ecart);
                chemin.noter(effort, temoin != null);
                if (temoin != null) {
                    return temoin;
                }
            }
        }
        return null;
    }

    private @Nullable Temoin trouver(long ecart) {
        Map<Desequilibre, Double> vues = new HashMap<>();
        file.add(new Etape(null, cible, ecart, 0, 0, 0));
        int etapes = effort.etapesApres(chemin.echecs(effort), systeme.nombre());
        for (int n = 0; n < etapes && !file.isEmpty(); n++) {
            Etape etape = file.remove();
            Desequilibre avant = etape.avant == null ? Desequilibre.AUCUN : etape.avant.reste;
            Noeud noeud = new Noeud(etape, avant.avec(systeme, etape.inconnue, etape.ecart));
            if (noeud.reste.nombre() == 0) {
                return temoin(etape);
            }
            if (etape.cout < vues.getOrDefault(noeud.reste, Double.MAX_VALUE)) {
                vues.put(noeud.reste, etape.cout);
                suivre(noeud);
            }
        }
        return null;
    }

    private void suivre(Noeud noeud) {
        for (Noeud ici = noeud; ici != null; ici = ici.etape.avant) {
            chemin.avancer(ici.etape.inconnue, ici.etape.ecart);
        }
        essayer(noeud, plafond == 0 ? chemin.laPlusContrainte(noeud.reste) : 0);
        for (Noeud ici = noeud; ici != null; ici = ici.etape.avant) {
            chemin.revenir(ici.etape.inconnue);
        }
    }

    /** @param choisie rank, among those wrong, of the equation to put right */
    private void essayer(Noeud noeud, int choisie) {
        Etape etape = noeud.etape;
        Equation equation = systeme.equation(noeud.reste.equation(choisie));
        int visibles = 0;
        for (int rang = 0; rang < equation.nombre(); rang++) {
            int inconnue = equation.inconnue(rang);
            if (exclue(inconnue)) {
                continue;
            }
            double cout = chemin.cout(inconnue);
            if (cout > 0 && (visibles == CHOIX || etape.cout + cout > plafond)) {
                continue;
            }
            long voulu = -noeud.reste.montant(choisie) * equation.signe(rang);
            long ecart = Math.max(voulu, systeme.inconnue(inconnue).plancher() - chemin.valeur(inconnue));
            if (effort.permet(ecart, voulu)) {
                visibles += cout > 0 ? 1 : 0;
                double longueur = etape.longueur + effort.pas(ecart == voulu);
                double attendu = effort.attendu() * noeud.reste.nombreAvec(systeme, inconnue, ecart);
                file.add(new Etape(
                        noeud, inconnue, ecart, etape.cout + cout, longueur, etape.cout + cout + attendu + longueur));
            }
        }
    }

    /** Pupils who are added either pass or fail: only one part of a rate rises with the whole. */
    private boolean exclue(int inconnue) {
        if (inconnue == cible || systeme.fixe(inconnue)) {
            return true;
        }
        boolean reussissent = systeme.inconnue(cible).partie() == Composante.NUMERATEUR;
        return effort.maniere() == Maniere.MONTEE
                && systeme.inconnue(inconnue).partie() == (reussissent ? Composante.COMPLEMENT : Composante.NUMERATEUR);
    }

    private static Temoin temoin(Etape fin) {
        TreeMap<Integer, Long> ecarts = new TreeMap<>();
        ecarts.put(fin.inconnue, fin.ecart);
        for (Noeud noeud = fin.avant; noeud != null; noeud = noeud.etape.avant) {
            ecarts.merge(noeud.etape.inconnue, noeud.etape.ecart, Long::sum);
        }
        ecarts.values().removeIf(ecart -> ecart == 0);
        return new Temoin(ecarts, fin.cout);
    }
}
