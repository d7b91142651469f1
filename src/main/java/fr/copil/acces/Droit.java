package fr.copil.acces;

import static fr.copil.acces.Role.ADMINISTRATEUR;
import static fr.copil.acces.Role.CABINET;
import static fr.copil.acces.Role.REFERENT;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one may do here, each thing once, and who may. A service asks for it with {@link Exige}, a view with {@code
 * RolesAllowed}, the rest of a rule with {@link Lecteur#peut}: nobody but this table tells a role from another. Two things
 * that the same roles do keep two names. Decision 0025.
 */
public final class Droit {

    public static final String SUIVRE_LES_ENGAGEMENTS = "SUIVRE_LES_ENGAGEMENTS";
    public static final String DEMANDER_DES_NOUVELLES = "DEMANDER_DES_NOUVELLES";
    public static final String JOINDRE_UNE_PREUVE = "JOINDRE_UNE_PREUVE";
    public static final String NOTER_UNE_SEANCE = "NOTER_UNE_SEANCE";
    public static final String TRANSMETTRE_DES_CHIFFRES = "TRANSMETTRE_DES_CHIFFRES";
    public static final String REPETER_UNE_LIVRAISON = "REPETER_UNE_LIVRAISON";
    public static final String RETIRER_DES_CHIFFRES = "RETIRER_DES_CHIFFRES";
    /** Those of any service, not of one's own alone. */
    public static final String RETIRER_CEUX_DES_AUTRES = "RETIRER_CEUX_DES_AUTRES";

    public static final String DECLARER_UN_PRE = "DECLARER_UN_PRE";
    public static final String FIXER_UNE_LECTURE = "FIXER_UNE_LECTURE";
    public static final String REPONDRE_SUR_LA_METHODE = "REPONDRE_SUR_LA_METHODE";
    /** The texts of a bilan, and what its authors say to one another. */
    public static final String ECRIRE_UN_BILAN = "ECRIRE_UN_BILAN";
    /** Its opening, its plan and its freeze. */
    public static final String DIRIGER_UN_BILAN = "DIRIGER_UN_BILAN";

    public static final String GERER_LES_COMPTES = "GERER_LES_COMPTES";
    public static final String LIRE_LES_COURRIELS = "LIRE_LES_COURRIELS";
    public static final String VEILLER_SUR_LES_FICHIERS = "VEILLER_SUR_LES_FICHIERS";
    /** What Copil writes by itself: no account's. */
    public static final String COPIL_LUI_MEME = "COPIL_LUI_MEME";

    private static final Map<String, Set<Role>> QUI = Map.ofEntries(
            entry(SUIVRE_LES_ENGAGEMENTS, Set.of(REFERENT, ADMINISTRATEUR)),
            entry(DEMANDER_DES_NOUVELLES, Set.of(CABINET)),
            entry(JOINDRE_UNE_PREUVE, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(NOTER_UNE_SEANCE, Set.of(CABINET, REFERENT)),
            entry(TRANSMETTRE_DES_CHIFFRES, Set.of(REFERENT, ADMINISTRATEUR)),
            entry(REPETER_UNE_LIVRAISON, Set.of(REFERENT, ADMINISTRATEUR)),
            entry(RETIRER_DES_CHIFFRES, Set.of(REFERENT, ADMINISTRATEUR)),
            entry(RETIRER_CEUX_DES_AUTRES, Set.of(ADMINISTRATEUR)),
            entry(DECLARER_UN_PRE, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(FIXER_UNE_LECTURE, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(REPONDRE_SUR_LA_METHODE, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(ECRIRE_UN_BILAN, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(DIRIGER_UN_BILAN, Set.of(CABINET, ADMINISTRATEUR)),
            entry(GERER_LES_COMPTES, Set.of(ADMINISTRATEUR)),
            entry(LIRE_LES_COURRIELS, Set.of(ADMINISTRATEUR)),
            entry(VEILLER_SUR_LES_FICHIERS, Set.of(ADMINISTRATEUR)),
            entry(COPIL_LUI_MEME, Set.of()));

    private Droit() {}

    static Set<String> tous() {
        return QUI.keySet();
    }

    /** Those who have it. */
    static Stream<Role> roles(String droit) {
        return Arrays.stream(Role.values()).filter(role -> de(role, droit));
    }

    static boolean de(Role role, String droit) {
        Set<Role> roles = QUI.get(droit);
        if (roles == null) {
            throw new IllegalArgumentException("no right is named " + droit);
        }
        return roles.contains(role);
    }
}
