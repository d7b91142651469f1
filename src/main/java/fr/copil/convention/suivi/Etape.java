package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands, with what its state demands. Each verb gives the next step, or refuses with a sentence by
 * each field that is wrong. <em>En retard</em> is no step: it is computed from the deadline.
 *
 * @param depuis first day of this state, when it is known
 * @param progres from 0 to 100 by steps of 5; none when nobody gave one, and 0 is a value
 * @param cause of the blocking, with {@code debloqueur}, who can end it, and {@code revoirLe}, the day to come back to it
 * @param raison of a suspension, an abandonment, a reopening, a return
 * @param realiseLe the day it was done
 */
public record Etape(
        EtatSuivi etat,
        @Nullable LocalDate depuis,
        @Nullable Integer progres,
        String cause,
        String debloqueur,
        @Nullable LocalDate revoirLe,
        String raison,
        @Nullable LocalDate realiseLe) {

    public static final int PAS = 5;
    public static final int FAIT = 100;

    private static final Set<EtatSuivi> OUVERTS =
            Set.of(EtatSuivi.NON_RENSEIGNE, EtatSuivi.NON_DEMARRE, EtatSuivi.EN_COURS);
    private static final Set<EtatSuivi> TERMINES = Set.of(EtatSuivi.REALISE, EtatSuivi.ABANDONNE);

    public static Etape simple(EtatSuivi etat, @Nullable LocalDate depuis) {
        return new Etape(etat, depuis, null, "", "", null, "", null);
    }

    public boolean terminee() {
        return TERMINES.contains(etat);
    }

    /** The states that a verb leads to from here, this one first. */
    public List<EtatSuivi> suites() {
        List<EtatSuivi> suites = new ArrayList<>(List.of(etat));
        switch (etat) {
            case NON_RENSEIGNE ->
                suites.addAll(List.of(
                        EtatSuivi.NON_DEMARRE,
                        EtatSuivi.EN_COURS,
                        EtatSuivi.REALISE,
                        EtatSuivi.BLOQUE,
                        EtatSuivi.SUSPENDU,
                        EtatSuivi.ABANDONNE));
            case NON_DEMARRE ->
                suites.addAll(List.of(
                        EtatSuivi.EN_COURS,
                        EtatSuivi.REALISE,
                        EtatSuivi.BLOQUE,
                        EtatSuivi.SUSPENDU,
                        EtatSuivi.ABANDONNE));
            case EN_COURS ->
                suites.addAll(List.of(
                        EtatSuivi.REALISE,
                        EtatSuivi.BLOQUE,
                        EtatSuivi.SUSPENDU,
                        EtatSuivi.ABANDONNE,
                        EtatSuivi.NON_DEMARRE));
            case BLOQUE -> suites.addAll(List.of(EtatSuivi.EN_COURS, EtatSuivi.SUSPENDU, EtatSuivi.ABANDONNE));
            case SUSPENDU -> suites.addAll(List.of(EtatSuivi.EN_COURS, EtatSuivi.ABANDONNE));
            case REALISE, ABANDONNE -> suites.add(EtatSuivi.EN_COURS);
        }
        return suites;
    }

    /** Nothing has begun. From <em>en cours</em>, the way back asks why. */
    public Etape constaterNonDemarre(String pourquoi, LocalDate aujourdHui) {
        exiger(OUVERTS.contains(etat), EtatSuivi.NON_DEMARRE);
        Refus refus = new Refus();
        if (etat == EtatSuivi.EN_COURS) {
            refus.si(pourquoi.isBlank(), Champ.RAISON, "Dites pourquoi l'engagement revient à « non démarré ».");
        }
        refus.lever();
        return new Etape(EtatSuivi.NON_DEMARRE, aujourdHui, null, "", "", null, pourquoi, null);
    }

    public Etape demarrer(LocalDate aujourdHui) {
        exiger(etat == EtatSuivi.NON_RENSEIGNE || etat == EtatSuivi.NON_DEMARRE, EtatSuivi.EN_COURS);
        return new Etape(EtatSuivi.EN_COURS, aujourdHui, progres, "", "", null, "", null);
    }

    /** @param part from 0 to 100 by steps of 5 */
    public Etape avancer(int part) {
        if (etat != EtatSuivi.EN_COURS) {
            throw SuiviRefuse.de(
                    Champ.PROGRES,
                    "L'avancement ne se chiffre que pour un engagement « en cours » ; celui-ci est « " + etat.libelle()
                            + " ».");
        }
        if (part < 0 || part > FAIT || part % PAS != 0) {
            throw SuiviRefuse.de(
                    Champ.PROGRES,
                    "L'avancement va de 0 à 100 % par pas de 5 : " + part + " n'en est pas un. Corrigez la valeur.");
        }
        return new Etape(etat, depuis, part, cause, debloqueur, revoirLe, raison, realiseLe);
    }

    /** Blocking says what blocks, who can end it and when one comes back to it. */
    public Etape bloquer(String quoi, String qui, @Nullable LocalDate retour, LocalDate aujourdHui) {
        exiger(OUVERTS.contains(etat) || etat == EtatSuivi.BLOQUE, EtatSuivi.BLOQUE);
        Refus refus = new Refus();
        refus.si(quoi.isBlank(), Champ.CAUSE, "Dites ce qui bloque l'engagement.");
        refus.si(qui.isBlank(), Champ.DEBLOQUEUR, "Dites quelle fonction ou quel service peut débloquer l'engagement.");
        refus.si(retour == null, Champ.REVOIR_LE, "Choisissez le jour où l'on reviendra sur ce blocage.");
        refus.si(
                retour != null && !retour.isAfter(aujourdHui),
                Champ.REVOIR_LE,
                "Le jour où l'on reviendra sur ce blocage doit être à venir.");
        refus.lever();
        return new Etape(
                EtatSuivi.BLOQUE, etat == EtatSuivi.BLOQUE ? depuis : aujourdHui, progres, quoi, qui, retour, "", null);
    }

    /** The end of a blocking or of a suspension. */
    public Etape reprendre(LocalDate aujourdHui) {
        exiger(etat == EtatSuivi.BLOQUE || etat == EtatSuivi.SUSPENDU, EtatSuivi.EN_COURS);
        return new Etape(EtatSuivi.EN_COURS, aujourdHui, progres, "", "", null, "", null);
    }

    public Etape suspendre(String pourquoi, LocalDate aujourdHui) {
        exiger(OUVERTS.contains(etat) || etat == EtatSuivi.BLOQUE, EtatSuivi.SUSPENDU);
        Refus refus = new Refus();
        refus.si(pourquoi.isBlank(), Champ.RAISON, "Dites pourquoi l'engagement est suspendu.");
        refus.lever();
        return new Etape(EtatSuivi.SUSPENDU, aujourdHui, progres, "", "", null, pourquoi, null);
    }

    public Etape abandonner(String pourquoi, LocalDate aujourdHui) {
        exiger(!terminee(), EtatSuivi.ABANDONNE);
        Refus refus = new Refus();
        refus.si(pourquoi.isBlank(), Champ.RAISON, "Dites pourquoi l'engagement est abandonné.");
        refus.lever();
        return new Etape(EtatSuivi.ABANDONNE, aujourdHui, progres, "", "", null, pourquoi, null);
    }

    /**
     * @param le the day it was done, from the first day of the convention to today
     * @param prouve whether an evidence stands beside the engagement
     */
    public Etape realiser(
            @Nullable LocalDate le, boolean prouve, @Nullable LocalDate debutConvention, LocalDate aujourdHui) {
        exiger(OUVERTS.contains(etat), EtatSuivi.REALISE);
        Refus refus = new Refus();
        refus.si(le == null, Champ.REALISE_LE, "Donnez le jour de la réalisation.");
        refus.si(
                le != null && le.isAfter(aujourdHui),
                Champ.REALISE_LE,
                "Le jour de la réalisation ne peut pas être à venir.");
        refus.si(
                le != null && debutConvention != null && le.isBefore(debutConvention),
                Champ.REALISE_LE,
                "Ce jour est avant le début de la convention"
                        + (debutConvention == null ? "" : " (" + debutConvention.getYear() + ")")
                        + ". Vérifiez l'année.");
        refus.si(
                !prouve,
                Champ.PREUVE,
                "Donnez une preuve de la réalisation : l'adresse d'un document ou un fichier joint.");
        refus.lever();
        return new Etape(EtatSuivi.REALISE, le, FAIT, "", "", null, "", le);
    }

    /** A finished engagement starts again; what was finished was said, so the way back asks why. */
    public Etape rouvrir(String pourquoi, LocalDate aujourdHui) {
        exiger(terminee(), EtatSuivi.EN_COURS);
        Refus refus = new Refus();
        refus.si(
                pourquoi.isBlank(),
                Champ.RAISON,
                "Dites pourquoi l'engagement « " + etat.libelle() + " » est rouvert.");
        refus.lever();
        return new Etape(EtatSuivi.EN_COURS, aujourdHui, null, "", "", null, pourquoi, null);
    }

    private void exiger(boolean permis, EtatSuivi voulu) {
        if (!permis) {
            throw SuiviRefuse.de(
                    Champ.ETAT,
                    "Un engagement « " + etat.libelle() + " » ne passe pas à « " + voulu.libelle() + " »"
                            + (terminee() ? " : rouvrez-le d'abord." : " : reprenez-le d'abord."));
        }
    }

    /** Gathers what is wrong, so that a person corrects it in one go. */
    private static class Refus {

        private final List<Faute> fautes = new ArrayList<>();

        void si(boolean faux, Champ champ, String phrase) {
            if (faux) {
                fautes.add(new Faute(champ, phrase));
            }
        }

        void lever() {
            if (!fautes.isEmpty()) {
                throw new SuiviRefuse(fautes);
            }
        }
    }
}
