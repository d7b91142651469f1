package fr.copil.convention.dispositif;

import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import java.time.LocalDate;

/** What a relevé may be about. */
public final class RegleDuReleve {

    /** Codes of the refusals, so that their sentences go by the field. */
    public static final String ANNEE = "RELEVE-ANNEE";

    public static final String LIEU = "RELEVE-LIEU";
    public static final String NIVEAU = "RELEVE-NIVEAU";
    public static final String QUARTIER = "RELEVE-QUARTIER";

    /** The first year of the quartiers of 2024. */
    private static final int QUARTIERS_DE_2024 = 2024;

    private RegleDuReleve() {}

    /** The quartier must be of the map of that year: the same place would count twice under its two codes. */
    static AnneeRecensee annee(SaisieDeReleve saisie, Territoire ou, LocalDate jour) {
        AnneeRecensee annee = saisie.annee();
        if (annee == null || !AnneeRecensee.jusquA(jour).contains(annee)) {
            throw new ErreurCopil(
                    ANNEE,
                    "Choisissez une année, scolaire ou civile, de " + AnneeRecensee.PREMIERE
                            + " à celle en cours : un relevé compte ce qui est, pas ce qui est prévu.");
        }
        // An académie and its région overlap without one holding the other: the same site would count twice.
        if (ou.niveau() == Niveau.ACADEMIE) {
            throw new ErreurCopil(
                    NIVEAU,
                    "Faites ce relevé pour une région, un département ou plus fin : une académie et sa région se recoupent.");
        }
        int carte = Zonage.anneeDuQuartier(ou.code(), 0);
        boolean nouvelle = annee.debut() >= QUARTIERS_DE_2024;
        if (carte != 0 && (carte >= QUARTIERS_DE_2024) != nouvelle) {
            throw new ErreurCopil(
                    QUARTIER,
                    "En " + annee.libelle() + ", les quartiers prioritaires sont ceux de "
                            + (nouvelle ? "2024" : "2015") + " : choisissez l'un d'eux, ou la commune.");
        }
        return annee;
    }
}
