package fr.copil.indicateur.secret;

import fr.copil.acces.Audience;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what each audience reads of a table, so that a figure it may not read cannot be worked out exactly or to within
 * one from all that it reads: totals, other populations, other periods, complements of rates. Decision 0010.
 */
public final class SecretStatistique {

    private final TableauProtege tableau;
    private final Equations systeme;
    private final Protection protection;
    private final List<Intenable> intenables = new ArrayList<>();

    private SecretStatistique(TableauProtege tableau) {
        this.tableau = tableau;
        this.systeme = new Equations(tableau);
        this.protection = new Protection(systeme);
    }

    /** Same table, same rule, same answer. */
    public static Resultat appliquer(TableauProtege tableau) {
        return new SecretStatistique(tableau).appliquer();
    }

    private Resultat appliquer() {
        Map<Audience, Map<Cle, Lisibilite>> statuts = new EnumMap<>(Audience.class);
        masquerLesPetites();
        // Who may read more may also read what is shown to all: what is hidden from them is hidden from all.
        for (Audience audience : List.of(Audience.values()).reversed()) {
            for (int groupe = 0; groupe < systeme.cellules(); groupe++) {
                systeme.connaitre(groupe, tableau.cellules().get(groupe).connueDe(audience));
            }
            masquerLesRestreintes(audience);
            protection.completer();
            statuts.put(audience, statuts(audience));
            noterLesIntenables(audience);
        }
        return new Resultat(Collections.unmodifiableMap(statuts), List.copyOf(intenables));
    }

    private void masquerLesPetites() {
        for (int cellule = 0; cellule < systeme.cellules(); cellule++) {
            if (secrete(cellule)) {
                masquerEntiere(cellule);
            }
        }
        for (int reste = systeme.cellules(); reste < systeme.groupes(); reste++) {
            for (int inconnue : systeme.inconnuesDe(reste)) {
                if (regleDuReste(reste).petit(systeme.inconnue(inconnue).valeur())) {
                    protection.proteger(inconnue);
                }
            }
        }
    }

    /** The rule of the total it is taken from. */
    private Regle regleDuReste(int reste) {
        Regle regle = tableau.cellules().get(systeme.rang(systeme.nom(reste))).regle();
        return regle == null ? Regle.ordinaire() : regle;
    }

    private void masquerLesRestreintes(Audience audience) {
        for (int groupe = 0; groupe < systeme.cellules(); groupe++) {
            if (restreinte(groupe, audience)) {
                masquerEntiere(groupe);
            }
        }
    }

    private void masquerEntiere(int cellule) {
        protection.masquer(cellule);
        for (int inconnue : systeme.inconnuesDe(cellule)) {
            protection.proteger(inconnue);
        }
    }

    private boolean secrete(int groupe) {
        Cellule cellule = tableau.cellules().get(groupe);
        return cellule.estSecrete();
    }

    private boolean restreinte(int groupe, Audience audience) {
        Cellule cellule = tableau.cellules().get(groupe);
        return !cellule.connueDe(audience)
                && (cellule.dejaLue() || cellule.diffusion().rang() > audience.rang());
    }

    private Map<Cle, Lisibilite> statuts(Audience audience) {
        Map<Cle, Lisibilite> statuts = new HashMap<>();
        for (int groupe = 0; groupe < systeme.cellules(); groupe++) {
            statuts.put(systeme.nom(groupe), statut(groupe, audience));
        }
        return Collections.unmodifiableMap(statuts);
    }

    private Lisibilite statut(int groupe, Audience audience) {
        if (!protection.masquee(groupe)) {
            return Lisibilite.VISIBLE;
        }
        if (restreinte(groupe, audience)) {
            return Lisibilite.RESTREINT;
        }
        return secrete(groupe) ? Lisibilite.SECRET : Lisibilite.SECRET_SECONDAIRE;
    }

    private void noterLesIntenables(Audience audience) {
        BitSet inconnues = protection.intenables();
        inconnues.stream()
                .mapToObj(i -> new Intenable(
                        audience,
                        systeme.nom(systeme.groupe(i)),
                        systeme.inconnue(i).partie(),
                        systeme.groupe(i) >= systeme.cellules()))
                .forEach(intenables::add);
    }
}
