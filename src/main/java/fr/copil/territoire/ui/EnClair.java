package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import java.math.BigDecimal;
import java.util.Arrays;

/** How territories are said on screen. */
final class EnClair {

    private EnClair() {}

    /** As its publisher writes it: 44, 44109, QN04405M, 0440284V. */
    static String code(CodeTerritoire code) {
        return code.valeur().substring(code.valeur().indexOf('-') + 1);
    }

    static String educationPrioritaire(LigneAnnuaire ligne) {
        String categorie = ligne.educationPrioritaire();
        return categorie == null ? "" : categorie;
    }

    static String secteur(LigneAnnuaire ligne) {
        Boolean prive = ligne.prive();
        return prive == null ? "" : prive ? "privé" : "public";
    }

    /** The head of a group of territories of one level. */
    static String titre(Niveau niveau) {
        return Textes.majuscule(Arrays.stream(Rubrique.values())
                .filter(rubrique -> rubrique.niveau() == niveau)
                .findFirst()
                .orElseThrow()
                .pluriel());
    }

    /** The head of a column of counts. */
    static String court(Rubrique rubrique) {
        return switch (rubrique) {
            case QPV_AUTRE -> "QPV, autre carte";
            case QPV_2024 -> "QPV 2024";
            case QPV_2015 -> "QPV 2015";
            case RESEAU -> "Réseaux REP+ et REP";
            default -> Textes.majuscule(rubrique.pluriel());
        };
    }

    /** The list of collèges near a quartier holds public collèges only. */
    static boolean estCollegePublic(LigneAnnuaire ligne) {
        return "public".equals(secteur(ligne)) && !ligne.territoire().nom().startsWith("École");
    }

    static String distance(BigDecimal metres) {
        return metres.signum() == 0
                ? "dans le quartier"
                : "à " + Nombres.decimal(metres.doubleValue(), 0) + Nombres.FINE + "m";
    }
}
