package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an engagement stands, each state with what it has and nothing else. Each verb gives the next step, or refuses with
 * a sentence by each field that is wrong; what may follow what is the table of {@link Verbe}. <em>En retard</em> is no
 * step: it is computed from the deadline. Decision 0025.
 */
public sealed interface Etape {

    int PAS = 5;
    int FAIT = 100;

    record NonRenseigne(@Nullable LocalDate depuis) implements Etape {}

    /** @param raison of the way back, empty when nothing had begun */
    record NonDemarre(@Nullable LocalDate depuis, String raison) implements Etape {}

    /**
     * @param progres from 0 to 100 by steps of 5; none when nobody gave one, and 0 is a value
     * @param raison of a reopening, empty otherwise
     */
    record EnCours(@Nullable LocalDate depuis, @Nullable Integer progres, String raison) implements Etape {}

    /**
     * @param debloqueur who can end it
     * @param revoirLe the day to come back to it; only a document leaves it out
     */
    record Bloque(
            @Nullable LocalDate depuis,
            @Nullable Integer progres,
            String cause,
            String debloqueur,
            @Nullable LocalDate revoirLe)
            implements Etape {}

    record Suspendu(@Nullable LocalDate depuis, @Nullable Integer progres, String raison) implements Etape {}

    record Abandonne(@Nullable LocalDate depuis, @Nullable Integer progres, String raison) implements Etape {}

    /** @param realiseLe the day it was done; only a document leaves it out */
    record Realise(@Nullable LocalDate depuis, @Nullable Integer progres, @Nullable LocalDate realiseLe)
            implements Etape {}

    /** First day of this state, when it is known. */
    @Nullable
    LocalDate depuis();

    default EtatSuivi etat() {
        return switch (this) {
            case NonRenseigne non -> EtatSuivi.NON_RENSEIGNE;
            case NonDemarre non -> EtatSuivi.NON_DEMARRE;
            case EnCours cours -> EtatSuivi.EN_COURS;
            case Bloque bloque -> EtatSuivi.BLOQUE;
            case Suspendu suspendu -> EtatSuivi.SUSPENDU;
            case Abandonne abandonne -> EtatSuivi.ABANDONNE;
            case Realise realise -> EtatSuivi.REALISE;
        };
    }

    default @Nullable Integer progres() {
        return switch (this) {
            case NonRenseigne non -> null;
            case NonDemarre non -> null;
            case EnCours cours -> cours.progres;
            case Bloque bloque -> bloque.progres;
            case Suspendu suspendu -> suspendu.progres;
            case Abandonne abandonne -> abandonne.progres;
            case Realise realise -> realise.progres;
        };
    }

    /** The same, whatever its progress: what the journal says apart. */
    default Etape sansProgres() {
        return switch (this) {
            case NonRenseigne non -> non;
            case NonDemarre non -> non;
            case EnCours cours -> new EnCours(cours.depuis, null, cours.raison);
            case Bloque bloque -> new Bloque(bloque.depuis, null, bloque.cause, bloque.debloqueur, bloque.revoirLe);
            case Suspendu suspendu -> new Suspendu(suspendu.depuis, null, suspendu.raison);
            case Abandonne abandonne -> new Abandonne(abandonne.depuis, null, abandonne.raison);
            case Realise realise -> new Realise(realise.depuis, null, realise.realiseLe);
        };
    }

    default boolean terminee() {
        return etat().termine();
    }

    /** The states that a verb leads to from here, this one first. */
    default List<EtatSuivi> suites() {
        return Stream.concat(Stream.of(etat()), Verbe.depuis(etat()).stream().map(Verbe::vers))
                .distinct()
                .toList();
    }

    /** Nothing has begun. From <em>en cours</em>, the way back asks why. */
    default Etape constaterNonDemarre(String pourquoi, LocalDate aujourdHui) {
        exiger(Verbe.CONSTATER_NON_DEMARRE);
        Refus refus = new Refus();
        if (this instanceof EnCours) {
            refus.si(pourquoi.isBlank(), ChampDuSuivi.RAISON, "Dites pourquoi l'engagement revient à « non démarré ».");
        }
        refus.lever();
        return new NonDemarre(aujourdHui, pourquoi);
    }

    default Etape demarrer(LocalDate aujourdHui) {
        exiger(Verbe.DEMARRER);
        return new EnCours(aujourdHui, progres(), "");
    }

    /** @param part from 0 to 100 by steps of 5 */
    default Etape avancer(int part) {
        if (!(this instanceof EnCours cours)) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.PROGRES,
                    "L'avancement ne se chiffre que pour un engagement « en cours » ; celui-ci est « "
                            + etat().libelle() + " ».");
        }
        if (part < 0 || part > FAIT || part % PAS != 0) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.PROGRES,
                    "L'avancement va de 0 à 100 % par pas de 5 : " + part + " n'en est pas un. Corrigez la valeur.");
        }
        return new EnCours(cours.depuis, part, cours.raison);
    }

    /** Blocking says what blocks, who can end it and when one comes back to it. */
    default Etape bloquer(String quoi, String qui, @Nullable LocalDate retour, LocalDate aujourdHui) {
        exiger(Verbe.BLOQUER);
        Refus refus = new Refus();
        refus.si(quoi.isBlank(), ChampDuSuivi.CAUSE, "Dites ce qui bloque l'engagement.");
        refus.si(
                qui.isBlank(),
                ChampDuSuivi.DEBLOQUEUR,
                "Dites quelle fonction ou quel service peut débloquer l'engagement.");
        refus.si(retour == null, ChampDuSuivi.REVOIR_LE, "Choisissez le jour où l'on reviendra sur ce blocage.");
        refus.si(
                retour != null && !retour.isAfter(aujourdHui),
                ChampDuSuivi.REVOIR_LE,
                "Le jour où l'on reviendra sur ce blocage doit être à venir.");
        refus.lever();
        return new Bloque(this instanceof Bloque deja ? deja.depuis : aujourdHui, progres(), quoi, qui, retour);
    }

    /** The end of a blocking or of a suspension. */
    default Etape reprendre(LocalDate aujourdHui) {
        exiger(Verbe.REPRENDRE);
        return new EnCours(aujourdHui, progres(), "");
    }

    default Etape suspendre(String pourquoi, LocalDate aujourdHui) {
        exiger(Verbe.SUSPENDRE);
        Refus refus = new Refus();
        refus.si(pourquoi.isBlank(), ChampDuSuivi.RAISON, "Dites pourquoi l'engagement est suspendu.");
        refus.lever();
        return new Suspendu(aujourdHui, progres(), pourquoi);
    }

    default Etape abandonner(String pourquoi, LocalDate aujourdHui) {
        exiger(Verbe.ABANDONNER);
        Refus refus = new Refus();
        refus.si(pourquoi.isBlank(), ChampDuSuivi.RAISON, "Dites pourquoi l'engagement est abandonné.");
        refus.lever();
        return new Abandonne(aujourdHui, progres(), pourquoi);
    }

    /**
     * @param le the day it was done, from the first day of the convention to today
     * @param prouve whether an evidence stands beside the engagement
     */
    default Etape realiser(
            @Nullable LocalDate le, boolean prouve, @Nullable LocalDate debutConvention, LocalDate aujourdHui) {
        exiger(Verbe.REALISER);
        Refus refus = new Refus();
        refus.si(le == null, ChampDuSuivi.REALISE_LE, "Donnez le jour de la réalisation.");
        refus.si(
                le != null && le.isAfter(aujourdHui),
                ChampDuSuivi.REALISE_LE,
                "Le jour de la réalisation ne peut pas être à venir.");
        refus.si(
                le != null && debutConvention != null && le.isBefore(debutConvention),
                ChampDuSuivi.REALISE_LE,
                "Ce jour est avant le début de la convention"
                        + (debutConvention == null ? "" : " (" + debutConvention.getYear() + ")")
                        + ". Vérifiez l'année.");
        refus.si(
                !prouve,
                ChampDuSuivi.PREUVE,
                "Donnez une preuve de la réalisation : l'adresse d'un document ou un fichier joint.");
        refus.lever();
        return new Realise(le, FAIT, le);
    }

    /** A finished engagement starts again; what was finished was said, so the way back asks why. */
    default Etape rouvrir(String pourquoi, LocalDate aujourdHui) {
        exiger(Verbe.ROUVRIR);
        Refus refus = new Refus();
        refus.si(
                pourquoi.isBlank(),
                ChampDuSuivi.RAISON,
                "Dites pourquoi l'engagement « " + etat().libelle() + " » est rouvert.");
        refus.lever();
        return new EnCours(aujourdHui, null, pourquoi);
    }

    private void exiger(Verbe verbe) {
        if (!Verbe.depuis(etat()).contains(verbe)) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.ETAT,
                    "Un engagement « " + etat().libelle() + " » ne passe pas à « "
                            + verbe.vers().libelle() + " »"
                            + (terminee() ? " : rouvrez-le d'abord." : " : reprenez-le d'abord."));
        }
    }
}
