package fr.copil.moyens;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a line may be about. */
final class RegleDeSaisie {

    private static final int PREMIERE_ANNEE = 2010;

    /** The first year of the contrats de ville « Quartiers 2030 », and of their quartiers. */
    private static final int QUARTIERS_DE_2024 = 2024;

    private RegleDeSaisie() {}

    static List<Integer> annees(Clock horloge) {
        int derniere = LocalDate.now(horloge).getYear() + 1;
        return IntStream.rangeClosed(PREMIERE_ANNEE, derniere)
                .map(annee -> derniere + PREMIERE_ANNEE - annee)
                .boxed()
                .toList();
    }

    /** The quartier must be of the map of that year: the same place would count twice under its two codes. */
    static int annee(SaisieDeMoyen saisie, Territoire ou, Clock horloge) {
        Integer annee = saisie.annee();
        if (annee == null || !annees(horloge).contains(annee)) {
            throw new ErreurCopil(
                    "MOYEN-ANNEE",
                    "Choisissez une année, de " + PREMIERE_ANNEE + " à "
                            + annees(horloge).getFirst() + ".");
        }
        // An académie and its région overlap without one holding the other: the same euro would count twice.
        if (ou.niveau().rang() > Niveau.QPV.rang() || ou.niveau() == Niveau.ACADEMIE) {
            throw new ErreurCopil(
                    "MOYEN-NIVEAU",
                    "Déclarez ces moyens pour un quartier, une commune, un département ou une région : ni pour une"
                            + " académie, ni pour un réseau, ni pour un établissement.");
        }
        int carte = Zonage.anneeDuQuartier(ou.code(), 0);
        if (carte != 0 && (carte >= QUARTIERS_DE_2024) != (annee >= QUARTIERS_DE_2024)) {
            throw new ErreurCopil(
                    "MOYEN-QUARTIER",
                    "En " + annee + ", les quartiers prioritaires sont ceux de "
                            + (annee >= QUARTIERS_DE_2024 ? "2024" : "2015")
                            + " : choisissez l'un d'eux, ou la commune.");
        }
        return annee;
    }

    static Poste poste(SaisieDeMoyen saisie) {
        Financeur financeur = saisie.financeur();
        if (financeur == null) {
            throw new ErreurCopil("MOYEN-FINANCEUR", "Choisissez le financeur.");
        }
        String nom = financeur.seNomme() ? nom(saisie.financeurNom(), "MOYEN-NOM-FINANCEUR", "du financeur") : "";
        if (financeur == Financeur.AUTRE && Textes.normaliser(nom).isEmpty()) {
            throw new ErreurCopil("MOYEN-QUEL-FINANCEUR", "Dites quel est cet autre financeur.");
        }
        DispositifFinance dispositif = saisie.dispositif();
        if (dispositif == null) {
            throw new ErreurCopil("MOYEN-DISPOSITIF", "Choisissez le dispositif.");
        }
        String mots = dispositif == DispositifFinance.AUTRE
                ? nom(saisie.dispositifMots(), "MOYEN-NOM-DISPOSITIF", "du dispositif")
                : "";
        if (dispositif == DispositifFinance.AUTRE && Textes.normaliser(mots).isEmpty()) {
            throw new ErreurCopil("MOYEN-QUEL-DISPOSITIF", "Dites quel est cet autre dispositif.");
        }
        DispositifFinance reconnu = dispositif == DispositifFinance.AUTRE ? DispositifFinance.dit(mots) : dispositif;
        return new Poste(financeur, nom, reconnu, reconnu == DispositifFinance.AUTRE ? mots : "", saisie.unite());
    }

    private static String nom(String saisi, String code, String quoi) {
        String nom = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (nom.length() > DeclarationDeMoyensService.NOM_MAX) {
            throw new ErreurCopil(
                    code, "Le nom " + quoi + " tient en " + DeclarationDeMoyensService.NOM_MAX + " signes.");
        }
        return nom;
    }
}
