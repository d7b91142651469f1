package fr.copil.indicateur.versement;

import fr.copil.commun.Dates;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one person proposes to publish of a delivery, until another one countersigns or refuses it.
 *
 * @param depot its number
 * @param jeu what the delivery holds, in words
 * @param compte who proposes
 * @param mienne whether that is the reader
 * @param perimee whether it is no longer what was rehearsed: it can only be proposed again
 * @param refuseePar none while nobody refused it
 * @param motif of the refusal
 */
public record Proposition(
        long depot,
        String jeu,
        Set<String> indicateurs,
        String compte,
        String fonction,
        Instant le,
        boolean mienne,
        boolean perimee,
        @Nullable String refuseePar,
        String motif) {

    /**
     * Whether two people are asked for, and what one of them proposed.
     *
     * @param conventions that ask for it, in words
     */
    public record ADeux(Set<String> conventions, @Nullable Proposition proposition) {

        public static final ADeux NON = new ADeux(Set.of(), null);

        public boolean exige() {
            return !conventions.isEmpty();
        }
    }

    public boolean ouverte() {
        return refuseePar == null && !perimee;
    }

    /** Whether the reader has something to do about it. */
    public boolean aFaire() {
        return mienne ? !ouverte() : ouverte();
    }

    /** The preview of this and no more. */
    public String lien() {
        return "/repetition?livraison=" + depot + "-"
                + indicateurs.stream().sorted().findFirst().orElse("") + "&avec="
                + indicateurs.stream().sorted().collect(Collectors.joining("+"));
    }

    public String phrase() {
        String quoi = "« " + jeu + " » (" + indicateurs.stream().sorted().collect(Collectors.joining(", ")) + ")";
        String debut = mienne
                ? "Vous avez proposé le " + Dates.moment(le) + " de publier " + quoi
                : compte + (fonction.isEmpty() ? "" : ", " + fonction + ",") + " propose depuis le " + Dates.moment(le)
                        + " de publier " + quoi;
        if (refuseePar != null) {
            return debut + " : refusé par " + refuseePar + ", « " + motif + " ».";
        }
        if (perimee) {
            return debut + " : cela ne vaut plus, car la livraison, ses réglages ou des chiffres en vigueur ont changé"
                    + " depuis. Relisez l'aperçu, puis proposez de nouveau.";
        }
        return debut + (mienne ? " : une autre personne doit contresigner." : " : à contresigner ou à refuser.");
    }
}
