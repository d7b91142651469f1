package fr.copil.moyens.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.moyens.LigneComptee;
import fr.copil.moyens.Moyen;
import fr.copil.moyens.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Means in words, the same in tables, in sentences and in files. */
final class EnClair {

    private EnClair() {}

    /** {@code 444 168 €}, {@code 62 postes}: euros without cents. */
    static String valeur(BigDecimal valeur, Unite unite) {
        return switch (unite) {
            case EUROS -> euros(valeur);
            case POSTES ->
                Nombres.court(valeur.doubleValue()) + (valeur.compareTo(BigDecimal.TWO) >= 0 ? " postes" : " poste");
        };
    }

    static String euros(BigDecimal valeur) {
        return Nombres.entier(valeur.setScale(0, RoundingMode.HALF_UP).longValueExact()) + Nombres.FINE + "€";
    }

    /** {@code 312 € par enfant ; 45 € par habitant du quartier (édition 2022 de l'Insee)}; nothing without both numbers. */
    static String ratios(Moyen moyen) {
        List<String> dits = new ArrayList<>();
        moyen.parEnfant().ifPresent(euros -> dits.add(euros(euros) + " par enfant (" + moyen.annee() + ")"));
        moyen.parHabitant()
                .ifPresent(euros -> dits.add(euros(euros) + " par habitant du quartier (population municipale, édition "
                        + moyen.annee() + " de l'Insee)"));
        return String.join(" ; ", dits);
    }

    /** Who says it, and when; a file has its source under the figures. */
    static String qui(Moyen moyen) {
        return moyen.publie() ? moyen.par() + ", fichier publié" : moyen.par() + ", le " + Dates.jour(moyen.le());
    }

    /** What one unfolds of it. */
    static String suite(Moyen moyen) {
        List<String> dits = new ArrayList<>();
        if (!moyen.publie()) {
            dits.add(moyen.parLeFinanceur() ? "qui paie" : "qui ne paie pas");
            if (moyen.version() > 1) {
                dits.add("version " + moyen.version());
            }
            if (moyen.diffusion() != Audience.PUBLIC) {
                dits.add("diffusion : " + moyen.diffusion().libelle());
            }
        }
        return String.join(" ; ", dits);
    }

    /** What becomes of it in the total. */
    static String place(LigneComptee ligne) {
        Moyen derriere = ligne.derriere();
        String ou = derriere == null ? "" : derriere.ou().nomEtNiveau();
        String par = derriere == null ? "" : derriere.par();
        return switch (ligne.place()) {
            case COMPTEE -> "compté";
            case DONT -> "dont, dans la ligne de " + ou;
            case REDITE -> "non compté : dit aussi par " + par;
            case NON_ADDITIONNEE -> "non additionné : un poste peut être rattaché à deux territoires";
        };
    }

    static String annee(int annee, boolean provisoire) {
        return annee + (provisoire ? " (provisoire)" : "");
    }
}
