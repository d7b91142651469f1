package fr.copil.convention.suivi.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import fr.copil.convention.suivi.Etape;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviLu;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the screens of the follow-up say where an engagement stands. */
final class Phrases {

    private Phrases() {}

    /** {@code en cours, 40 %}. */
    static String etape(SuiviLu suivi) {
        Integer progres = suivi.progres();
        return etat(suivi.etape())
                + (progres == null || suivi.etape().etat() == EtatSuivi.REALISE ? "" : ", " + pourcent(progres));
    }

    /** {@code pour 2025-2026 : }, nothing for what is done once. */
    static String pour(SuiviLu suivi) {
        Occurrence occurrence = suivi.occurrence();
        return occurrence == null ? "" : "pour " + occurrence.periode().pour() + " : ";
    }

    /** By when one period is due, and who says so; nothing for what is done once. */
    static String echeance(SuiviLu suivi) {
        Occurrence occurrence = suivi.occurrence();
        if (occurrence == null) {
            return "";
        }
        LocalDate attendue = occurrence.attendueLe();
        EcheanceFixee fixee = occurrence.fixee();
        String texte = suivi.jourAnnuel().isEmpty() ? "dernier jour de la période" : "d'après le texte";
        String debut = "Échéance pour " + occurrence.periode().pour() + " : ";
        if (fixee != null) {
            return debut + fixee.enClair() + (attendue == null ? "" : " ; " + jour(attendue) + ", " + texte) + ".";
        }
        return attendue == null ? debut + "aucune." : debut + jour(attendue) + ", " + texte + ".";
    }

    static String etat(Etape etape) {
        String libelle = etape.etat().libelle();
        return switch (etape) {
            case Etape.Bloque bloque ->
                libelle + " : " + bloque.cause() + " ; peut débloquer : " + bloque.debloqueur() + " ; à revoir le "
                        + jour(bloque.revoirLe());
            case Etape.Realise realise ->
                libelle + (realise.realiseLe() == null ? "" : " le " + jour(realise.realiseLe()));
            case Etape.NonRenseigne non -> libelle;
            case Etape.NonDemarre non -> avec(libelle, non.raison());
            case Etape.EnCours cours -> avec(libelle, cours.raison());
            case Etape.Suspendu suspendu -> avec(libelle, suspendu.raison());
            case Etape.Abandonne abandonne -> avec(libelle, abandonne.raison());
        };
    }

    /** What a person asks and has not saved yet, all that it says of the state. */
    static String saisie(MiseAJour saisie, EtatSuivi etat) {
        Stream<String> details =
                switch (etat) {
                    case BLOQUE ->
                        Stream.of(
                                saisie.cause(),
                                suivi("peut débloquer : ", saisie.debloqueur()),
                                suivi("à revoir le ", jour(saisie.revoirLe())));
                    case REALISE ->
                        Stream.of(suivi("le ", jour(saisie.realiseLe())), suivi("preuve : ", saisie.preuve()));
                    case NON_RENSEIGNE, NON_DEMARRE, EN_COURS, SUSPENDU, ABANDONNE -> Stream.of(saisie.raison());
                };
        return avec(etat.libelle(), details.filter(detail -> !detail.isBlank()).collect(Collectors.joining(" ; ")));
    }

    private static String suivi(String mots, String valeur) {
        return valeur.isBlank() ? "" : mots + valeur;
    }

    private static String avec(String libelle, String raison) {
        return libelle + (raison.isEmpty() ? "" : " : " + raison);
    }

    /** Progress that nobody types. */
    static String avancementDeduit(SuiviLu.Details details) {
        Integer progres = details.progres();
        String lesSiens =
                Nombres.compte(details.nombre(), "engagement qui le détaille", "engagements qui le détaillent");
        return progres == null
                ? "Avancement : pas encore chiffré par l'un des " + lesSiens + "."
                : "Avancement : " + pourcent(progres) + ", moyenne de " + Nombres.entier(details.chiffres()) + " sur "
                        + lesSiens + ".";
    }

    static String pourcent(int progres) {
        return progres + String.valueOf(Nombres.FINE) + "%";
    }

    static String jour(@Nullable LocalDate jour) {
        return jour == null ? "" : Dates.jour(jour);
    }
}
