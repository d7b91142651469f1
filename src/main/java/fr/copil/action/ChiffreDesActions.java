package fr.copil.action;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the actions give of an indicateur, by quartier and school year: actions, or those who take part in them. Computed each time
 * that it is read, of what its reader may read.
 *
 * @param indicateur its code
 * @param nom as its document prints it
 * @param annees autumns of the school years, the latest first; none when no action is known
 * @param lignes the quartiers by their names, then what is of no quartier
 */
public record ChiffreDesActions(
        String indicateur,
        String nom,
        boolean personnes,
        String singulier,
        String pluriel,
        List<Integer> annees,
        List<Ligne> lignes,
        Ligne total) {

    private static final int ANNEES_MAX = 6;

    /** @param quartier none of what is of no quartier, and of the whole */
    public record Ligne(@Nullable Territoire quartier, Map<Integer, Case> cases) {

        public Case de(int annee) {
            return cases.getOrDefault(annee, Case.VIDE);
        }
    }

    /**
     * @param nombre of those that are told
     * @param actions how many in all
     * @param dites of how many the number is told
     * @param secretes of how many it is secret
     */
    public record Case(long nombre, int actions, int dites, int secretes) {

        static final Case VIDE = new Case(0, 0, 0, 0);

        private Case plus(Participants participants, IndicateurDesActions indicateur) {
            Long jeunes = participants.deMoinsDe(indicateur.age());
            boolean secret = jeunes == null && participants.agesSecrets();
            return new Case(
                    nombre + (jeunes == null ? 0 : jeunes),
                    actions + 1,
                    dites + (jeunes == null ? 0 : 1),
                    secretes + (secret ? 1 : 0));
        }
    }

    static ChiffreDesActions de(IndicateurDesActions indicateur, String nom, List<Menee> menees, int cetteAnnee) {
        Map<Territoire, Map<Integer, Case>> parQuartier = new TreeMap<>(Comparator.comparing(Territoire::nom)
                .thenComparing(t -> t.code().valeur()));
        Map<Integer, Case> ailleurs = new HashMap<>();
        Map<Integer, Case> tout = new HashMap<>();
        for (Menee menee : menees) {
            if (menee.compte() && menee.rentree() <= menee.derniere(cetteAnnee)) {
                Map<Integer, Case> sienne = menee.ou().niveau() == Niveau.QPV
                        ? parQuartier.computeIfAbsent(menee.ou(), neuf -> new HashMap<>())
                        : ailleurs;
                IntStream.rangeClosed(menee.rentree(), menee.derniere(cetteAnnee))
                        .forEach(annee -> {
                            sienne.put(
                                    annee,
                                    sienne.getOrDefault(annee, Case.VIDE).plus(menee.participants(), indicateur));
                            tout.put(annee, tout.getOrDefault(annee, Case.VIDE).plus(menee.participants(), indicateur));
                        });
            }
        }
        List<Ligne> lignes = new ArrayList<>();
        parQuartier.forEach((quartier, cases) -> lignes.add(new Ligne(quartier, cases)));
        if (!ailleurs.isEmpty()) {
            lignes.add(new Ligne(null, ailleurs));
        }
        return new ChiffreDesActions(
                indicateur.code(),
                nom,
                indicateur.personnes(),
                indicateur.singulier(),
                indicateur.pluriel(),
                new TreeSet<>(tout.keySet())
                        .descendingSet().stream().limit(ANNEES_MAX).toList(),
                lignes,
                new Ligne(null, tout));
    }

    /** {@code 120 enfants, dans 4 actions}, {@code secret statistique}, {@code non transmis}. */
    public String enClair(Case une) {
        if (une.actions() == 0) {
            return "aucune action";
        }
        if (!personnes) {
            return Nombres.compte(une.actions(), singulier, pluriel);
        }
        if (une.dites() == 0) {
            return une.secretes() > 0 ? Etat.SECRET.libelle() : Etat.NON_TRANSMIS.libelle();
        }
        return Nombres.compte(une.nombre(), singulier, pluriel)
                + (une.dites() == une.actions()
                        ? ""
                        : ", dans " + Nombres.compte(une.dites(), "action", "actions") + " sur " + une.actions());
    }

    /** {@code En 2025-2026, 120 enfants dans 4 actions, dont 3 quartiers.} */
    public String phrase() {
        if (annees.isEmpty()) {
            return "Non transmis : aucune action menée n'est connue à votre niveau de lecture.";
        }
        int annee = annees.getFirst();
        Case derniere = total.de(annee);
        long quartiers = lignes.stream()
                .filter(ligne -> ligne.quartier() != null && ligne.de(annee).actions() > 0)
                .count();
        return "En " + annee + "-" + (annee + 1) + ", " + enClair(derniere)
                + (personnes ? ", pour " + Nombres.compte(derniere.actions(), "action", "actions") : "") + ", dans "
                + (quartiers == 0 ? "aucun quartier" : Nombres.compte(quartiers, "quartier", "quartiers"))
                + ". Sont comptées les actions en cours ou réalisées, chacune dans chaque année scolaire qu'elle touche"
                + (personnes
                        ? " ; la même personne peut être dans plusieurs, et seuls ceux dont l'âge est dit y sont."
                        : ".");
    }
}
