package fr.copil.convention.dispositif;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a relevé may be corrected, as it was typed; a number left empty was not counted.
 *
 * @param effectifs as typed, by kind of public
 * @param mots what the numbers do not say, 400 signs at the most
 * @param diffusion who reads it
 */
public record ReleveSaisi(
        @Nullable EtatDuDispositif etat,
        String sites,
        Map<PublicCompte, String> effectifs,
        String mots,
        Audience diffusion) {

    /** Codes of the refusals, so that their sentences go by the field. */
    public static final String ETAT = "RELEVE-ETAT";

    public static final String SITES = "RELEVE-SITES";
    public static final String MOTS = "RELEVE-MOTS";
    public static final String ENFANTS = "RELEVE-ENFANTS";
    public static final String JEUNES = "RELEVE-JEUNES";
    public static final String ADULTES = "RELEVE-ADULTES";

    public static final int MOTS_MAX = 400;

    private static final int SITES_MAX = 100_000;
    private static final int PERSONNES_MAX = 1_000_000;

    EtatDuDispositif etatDit() {
        if (etat == null) {
            throw new ErreurCopil(ETAT, "Dites si le dispositif fonctionne ici.");
        }
        return etat;
    }

    @Nullable
    Long nombreDeSites() {
        return nombre(sites, SITES_MAX, SITES, "un nombre de sites");
    }

    /** Those that were counted. */
    Map<PublicCompte, Long> comptes() {
        Map<PublicCompte, Long> comptes = new EnumMap<>(PublicCompte.class);
        for (PublicCompte qui : PublicCompte.values()) {
            Long nombre = nombre(
                    effectifs.getOrDefault(qui, ""),
                    PERSONNES_MAX,
                    code(qui),
                    "un nombre de personnes (" + qui.plusieurs() + ")");
            if (nombre != null) {
                comptes.put(qui, nombre);
            }
        }
        return comptes;
    }

    String motsNettoyes() {
        String nettoyes = TexteSaisi.nettoyer(mots);
        if (nettoyes.length() > MOTS_MAX) {
            throw new ErreurCopil(MOTS, "Tenez en " + MOTS_MAX + " signes : il y en a " + nettoyes.length() + ".");
        }
        return nettoyes;
    }

    public static String code(PublicCompte qui) {
        return switch (qui) {
            case ENFANTS -> ENFANTS;
            case JEUNES -> JEUNES;
            case ADULTES -> ADULTES;
        };
    }

    private static @Nullable Long nombre(String saisi, int maximum, String code, String quoi) {
        String chiffres = TexteSaisi.nettoyer(saisi).replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
        if (chiffres.isEmpty()) {
            return null;
        }
        if (!chiffres.matches("[0-9]{1,9}") || Long.parseLong(chiffres) > maximum) {
            throw new ErreurCopil(
                    code,
                    "Donnez " + quoi + ", de 0 à " + Nombres.entier(maximum)
                            + ", sans virgule, ou laissez vide si personne n'a compté.");
        }
        return Long.parseLong(chiffres);
    }
}
