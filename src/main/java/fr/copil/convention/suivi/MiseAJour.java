package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for one engagement, as typed; only the fields that the state wanted needs are read.
 *
 * @param versionVue of the follow-up that the person had before the eyes
 * @param etat the state wanted; none when it does not change
 * @param preuve address of a document on the network; empty when there is none, or a file was joined
 * @param phrase a comment on the whole, on {@code sujet}
 * @param periode of what comes back, as its follow-up gives it; empty for the present one and for what is done once
 */
public record MiseAJour(
        String engagement,
        int versionVue,
        @Nullable EtatSuivi etat,
        @Nullable Integer progres,
        String cause,
        String debloqueur,
        @Nullable LocalDate revoirLe,
        String raison,
        @Nullable LocalDate realiseLe,
        String preuve,
        Sujet sujet,
        String phrase,
        String periode) {

    /** Of what is done once, or of the present period. */
    public MiseAJour(
            String engagement,
            int versionVue,
            @Nullable EtatSuivi etat,
            @Nullable Integer progres,
            String cause,
            String debloqueur,
            @Nullable LocalDate revoirLe,
            String raison,
            @Nullable LocalDate realiseLe,
            String preuve,
            Sujet sujet,
            String phrase) {
        this(
                engagement,
                versionVue,
                etat,
                progres,
                cause,
                debloqueur,
                revoirLe,
                raison,
                realiseLe,
                preuve,
                sujet,
                phrase,
                "");
    }

    /** The same, said of that period. */
    public MiseAJour sur(String autre) {
        return new MiseAJour(
                engagement,
                versionVue,
                etat,
                progres,
                cause,
                debloqueur,
                revoirLe,
                raison,
                realiseLe,
                preuve,
                sujet,
                phrase,
                autre);
    }

    /** Only a word: it adds to what others say and contradicts nobody. */
    public static MiseAJour commentaire(String engagement, Sujet sujet, String phrase) {
        return new MiseAJour(engagement, 0, null, null, "", "", null, "", null, "", sujet, phrase);
    }

    /** Whether it could undo what somebody else just said. */
    boolean change() {
        return etat != null || progres != null;
    }

    /** The verb that leads from where the engagement stands to what is asked. */
    Etape appliquer(Etape avant, boolean prouve, @Nullable LocalDate debutConvention, LocalDate aujourdHui) {
        Etape apres = changerDEtat(avant, prouve, debutConvention, aujourdHui);
        return progres == null || progres.equals(apres.progres()) ? apres : apres.avancer(progres);
    }

    private Etape changerDEtat(Etape avant, boolean prouve, @Nullable LocalDate debutConvention, LocalDate aujourdHui) {
        if (etat == null || (etat == avant.etat() && etat != EtatSuivi.BLOQUE)) {
            return avant;
        }
        return switch (etat) {
            case NON_RENSEIGNE ->
                throw SuiviRefuse.de(
                        ChampDuSuivi.ETAT,
                        "Ce qui a été dit ne s'efface pas : choisissez l'état où en est l'engagement.");
            case NON_DEMARRE -> avant.constaterNonDemarre(courte(raison, ChampDuSuivi.RAISON), aujourdHui);
            case EN_COURS -> vers(avant, aujourdHui);
            case BLOQUE ->
                avant.bloquer(
                        courte(cause, ChampDuSuivi.CAUSE),
                        courte(debloqueur, ChampDuSuivi.DEBLOQUEUR),
                        revoirLe,
                        aujourdHui);
            case SUSPENDU -> avant.suspendre(courte(raison, ChampDuSuivi.RAISON), aujourdHui);
            case ABANDONNE -> avant.abandonner(courte(raison, ChampDuSuivi.RAISON), aujourdHui);
            case REALISE -> avant.realiser(realiseLe, prouve, debutConvention, aujourdHui);
        };
    }

    private Etape vers(Etape avant, LocalDate aujourdHui) {
        return switch (avant.etat()) {
            case REALISE, ABANDONNE -> avant.rouvrir(courte(raison, ChampDuSuivi.RAISON), aujourdHui);
            case BLOQUE, SUSPENDU -> avant.reprendre(aujourdHui);
            case NON_RENSEIGNE, NON_DEMARRE, EN_COURS -> avant.demarrer(aujourdHui);
        };
    }

    private static String courte(String texte, ChampDuSuivi champ) {
        return Phrase.lire(texte, Phrase.COURTE, champ);
    }
}
