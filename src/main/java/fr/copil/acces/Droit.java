package fr.copil.acces;

import static fr.copil.acces.Role.ADMINISTRATEUR;
import static fr.copil.acces.Role.CABINET;
import static fr.copil.acces.Role.CONTRIBUTEUR;
import static fr.copil.acces.Role.MEMBRE;
import static fr.copil.acces.Role.REFERENT;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one may do here, each thing once, and who may. A service asks for it with {@link Exige}, a view with {@code
 * RolesAllowed}, the rest of a rule with {@link Lecteur#peut}: nobody but this table tells a role from another. Two things
 * that the same roles do keep two names. Decision 0025.
 */
public final class Droit {

    /** What is not public, as far as the audience goes. */
    public static final String LIRE_SELON_SON_AUDIENCE = "LIRE_SELON_SON_AUDIENCE";

    public static final String SUIVRE_LES_ENGAGEMENTS = "SUIVRE_LES_ENGAGEMENTS";
    /** Those of any service, not of one's own alone. */
    public static final String SUIVRE_CEUX_DES_AUTRES = "SUIVRE_CEUX_DES_AUTRES";

    public static final String DEMANDER_DES_NOUVELLES = "DEMANDER_DES_NOUVELLES";
    public static final String JOINDRE_UNE_PREUVE = "JOINDRE_UNE_PREUVE";
    public static final String NOTER_UNE_SEANCE = "NOTER_UNE_SEANCE";
    /** Its agenda, its room, its decisions and what becomes of them. */
    public static final String PREPARER_UNE_SEANCE = "PREPARER_UNE_SEANCE";

    public static final String TRANSMETTRE_DES_CHIFFRES = "TRANSMETTRE_DES_CHIFFRES";
    /** What is owed this year, and what came of it. */
    public static final String SUIVRE_LA_COLLECTE = "SUIVRE_LA_COLLECTE";
    /** Its days, and who is reminded. */
    public static final String CONDUIRE_LA_COLLECTE = "CONDUIRE_LA_COLLECTE";

    public static final String REPETER_UNE_LIVRAISON = "REPETER_UNE_LIVRAISON";
    /** Whether one person publishes alone: never who publishes. */
    public static final String REGLER_LA_PUBLICATION = "REGLER_LA_PUBLICATION";

    public static final String RETIRER_DES_CHIFFRES = "RETIRER_DES_CHIFFRES";
    /** Those of any service, not of one's own alone. */
    public static final String RETIRER_CEUX_DES_AUTRES = "RETIRER_CEUX_DES_AUTRES";

    /** To say what it is instead, and why. */
    public static final String CONTESTER_UN_CHIFFRE = "CONTESTER_UN_CHIFFRE";

    public static final String ARBITRER_UN_CHIFFRE = "ARBITRER_UN_CHIFFRE";

    public static final String DECLARER_UN_PRE = "DECLARER_UN_PRE";
    /** What a funder puts in, in euros or in posts. */
    public static final String DECLARER_DES_MOYENS = "DECLARER_DES_MOYENS";
    /** How many sites and people a dispositif has, year by year. */
    public static final String RECENSER_LES_DISPOSITIFS = "RECENSER_LES_DISPOSITIFS";

    /** The functions of its own service, and whom one calls. */
    public static final String TENIR_L_ANNUAIRE = "TENIR_L_ANNUAIRE";
    /** Those of any service, and the choice of whom one calls for an engagement. */
    public static final String TENIR_CELLES_DES_AUTRES = "TENIR_CELLES_DES_AUTRES";
    /** What one's own service does on the ground, under engagements. */
    public static final String CONDUIRE_DES_ACTIONS = "CONDUIRE_DES_ACTIONS";

    /** Of a call for projects: that what it says holds. */
    public static final String INSTRUIRE_UN_DOSSIER = "INSTRUIRE_UN_DOSSIER";

    public static final String AVISER_UN_DOSSIER = "AVISER_UN_DOSSIER";
    /** Its rank, what funders give, and the action that it becomes. */
    public static final String DECIDER_D_UN_DOSSIER = "DECIDER_D_UN_DOSSIER";

    public static final String FIXER_UNE_LECTURE = "FIXER_UNE_LECTURE";
    public static final String REPONDRE_SUR_LA_METHODE = "REPONDRE_SUR_LA_METHODE";
    /** The texts of a bilan, and what its authors say to one another. */
    public static final String ECRIRE_UN_BILAN = "ECRIRE_UN_BILAN";
    /** Its opening, its plan and its freeze. */
    public static final String DIRIGER_UN_BILAN = "DIRIGER_UN_BILAN";

    /** A convention or an avenant, as a draft. */
    public static final String ECRIRE_UNE_CONVENTION = "ECRIRE_UNE_CONVENTION";

    public static final String LIRE_UN_PROJET = "LIRE_UN_PROJET";
    /** That a party signed it, and that it is in force. */
    public static final String NOTER_UNE_SIGNATURE = "NOTER_UNE_SIGNATURE";

    public static final String GERER_LES_COMPTES = "GERER_LES_COMPTES";
    public static final String LIRE_LES_COURRIELS = "LIRE_LES_COURRIELS";
    public static final String LIRE_L_AUDIT = "LIRE_L_AUDIT";
    public static final String VEILLER_SUR_LES_FICHIERS = "VEILLER_SUR_LES_FICHIERS";
    public static final String VEILLER_SUR_LES_SAUVEGARDES = "VEILLER_SUR_LES_SAUVEGARDES";
    public static final String VEILLER_SUR_LA_SANTE = "VEILLER_SUR_LA_SANTE";
    /** What Copil writes by itself: no account's. */
    public static final String COPIL_LUI_MEME = "COPIL_LUI_MEME";

    private static final Map<String, Set<Role>> QUI = Map.ofEntries(
            entry(LIRE_SELON_SON_AUDIENCE, Set.of(MEMBRE, CONTRIBUTEUR, CABINET, REFERENT)),
            entry(SUIVRE_LES_ENGAGEMENTS, Set.of(CONTRIBUTEUR, REFERENT)),
            entry(SUIVRE_CEUX_DES_AUTRES, Set.of(REFERENT)),
            entry(DEMANDER_DES_NOUVELLES, Set.of(CABINET)),
            entry(JOINDRE_UNE_PREUVE, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(NOTER_UNE_SEANCE, Set.of(CABINET, REFERENT)),
            entry(PREPARER_UNE_SEANCE, Set.of(CABINET, REFERENT)),
            entry(TRANSMETTRE_DES_CHIFFRES, Set.of(CONTRIBUTEUR, REFERENT)),
            entry(SUIVRE_LA_COLLECTE, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(CONDUIRE_LA_COLLECTE, Set.of(CABINET, REFERENT)),
            entry(REPETER_UNE_LIVRAISON, Set.of(REFERENT)),
            entry(REGLER_LA_PUBLICATION, Set.of(CABINET, ADMINISTRATEUR)),
            entry(RETIRER_DES_CHIFFRES, Set.of(REFERENT, ADMINISTRATEUR)),
            entry(RETIRER_CEUX_DES_AUTRES, Set.of(ADMINISTRATEUR)),
            entry(CONTESTER_UN_CHIFFRE, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(ARBITRER_UN_CHIFFRE, Set.of(CABINET, REFERENT)),
            entry(DECLARER_UN_PRE, Set.of(CABINET, REFERENT)),
            entry(DECLARER_DES_MOYENS, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(TENIR_L_ANNUAIRE, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(TENIR_CELLES_DES_AUTRES, Set.of(CABINET, REFERENT)),
            entry(CONDUIRE_DES_ACTIONS, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(INSTRUIRE_UN_DOSSIER, Set.of(CABINET, REFERENT)),
            entry(AVISER_UN_DOSSIER, Set.of(REFERENT)),
            entry(DECIDER_D_UN_DOSSIER, Set.of(CABINET)),
            entry(RECENSER_LES_DISPOSITIFS, Set.of(CONTRIBUTEUR, CABINET, REFERENT)),
            entry(FIXER_UNE_LECTURE, Set.of(CABINET, REFERENT)),
            entry(REPONDRE_SUR_LA_METHODE, Set.of(CABINET, REFERENT)),
            entry(ECRIRE_UN_BILAN, Set.of(CABINET, REFERENT)),
            entry(DIRIGER_UN_BILAN, Set.of(CABINET)),
            entry(ECRIRE_UNE_CONVENTION, Set.of(CABINET, REFERENT)),
            entry(LIRE_UN_PROJET, Set.of(CABINET, REFERENT, ADMINISTRATEUR)),
            entry(NOTER_UNE_SIGNATURE, Set.of(CABINET)),
            entry(GERER_LES_COMPTES, Set.of(ADMINISTRATEUR)),
            entry(LIRE_LES_COURRIELS, Set.of(ADMINISTRATEUR)),
            entry(LIRE_L_AUDIT, Set.of(ADMINISTRATEUR)),
            entry(VEILLER_SUR_LES_FICHIERS, Set.of(ADMINISTRATEUR)),
            entry(VEILLER_SUR_LES_SAUVEGARDES, Set.of(ADMINISTRATEUR)),
            entry(VEILLER_SUR_LA_SANTE, Set.of(ADMINISTRATEUR)),
            entry(COPIL_LUI_MEME, Set.of()));

    /** As it is said; how far is said beside. */
    static final String LECTURE = "lire ce qui n'est pas public, jusqu'à son audience";

    /** What people read of each, in the order of a year's work; what is no account's is not there. */
    private static final Map<String, String> EN_CLAIR = new LinkedHashMap<>();

    static {
        EN_CLAIR.put(LIRE_SELON_SON_AUDIENCE, LECTURE);
        EN_CLAIR.put(SUIVRE_LES_ENGAGEMENTS, "dire où en est un engagement que pilote son service");
        EN_CLAIR.put(SUIVRE_CEUX_DES_AUTRES, "dire où en est tout autre engagement");
        EN_CLAIR.put(JOINDRE_UNE_PREUVE, "joindre une preuve à un engagement");
        EN_CLAIR.put(DEMANDER_DES_NOUVELLES, "demander des nouvelles d'un engagement au référent");
        EN_CLAIR.put(NOTER_UNE_SEANCE, "noter la date d'une séance");
        EN_CLAIR.put(PREPARER_UNE_SEANCE, "préparer une séance, l'animer, noter ses décisions et leurs suites");
        EN_CLAIR.put(TRANSMETTRE_DES_CHIFFRES, "transmettre les chiffres de son service");
        EN_CLAIR.put(SUIVRE_LA_COLLECTE, "suivre la collecte de l'année : ce qui est attendu, ce qui est reçu");
        EN_CLAIR.put(CONDUIRE_LA_COLLECTE, "fixer les jours de la collecte et rappeler ce qui manque");
        EN_CLAIR.put(REPETER_UNE_LIVRAISON, "choisir qui lira une livraison, et la publier");
        EN_CLAIR.put(REGLER_LA_PUBLICATION, "demander deux personnes pour publier, ou une seule");
        EN_CLAIR.put(RETIRER_DES_CHIFFRES, "retirer des chiffres publiés par son service");
        EN_CLAIR.put(RETIRER_CEUX_DES_AUTRES, "retirer ceux d'un autre service");
        EN_CLAIR.put(CONTESTER_UN_CHIFFRE, "contester un chiffre de son territoire, avec une source");
        EN_CLAIR.put(ARBITRER_UN_CHIFFRE, "arbitrer un chiffre que d'autres contestent");
        EN_CLAIR.put(DECLARER_UN_PRE, "déclarer les réseaux qu'un PRE accompagne");
        EN_CLAIR.put(DECLARER_DES_MOYENS, "déclarer des moyens, en crédits ou en postes");
        EN_CLAIR.put(TENIR_L_ANNUAIRE, "tenir l'annuaire des fonctions de son service");
        EN_CLAIR.put(
                TENIR_CELLES_DES_AUTRES,
                "tenir les fonctions des autres services, et dire qui appeler pour un engagement");
        EN_CLAIR.put(
                CONDUIRE_DES_ACTIONS,
                "saisir les actions que mène son service, et déposer des dossiers d'appel à projets");
        EN_CLAIR.put(INSTRUIRE_UN_DOSSIER, "instruire un dossier d'appel à projets");
        EN_CLAIR.put(AVISER_UN_DOSSIER, "donner l'avis de la DSDEN sur un dossier d'appel à projets");
        EN_CLAIR.put(DECIDER_D_UN_DOSSIER, "classer ces dossiers, noter ce que décident les financeurs");
        EN_CLAIR.put(RECENSER_LES_DISPOSITIFS, "recenser les dispositifs : sites, publics, année par année");
        EN_CLAIR.put(FIXER_UNE_LECTURE, "fixer la lecture d'une cible");
        EN_CLAIR.put(REPONDRE_SUR_LA_METHODE, "répondre à l'auto-évaluation de la méthode");
        EN_CLAIR.put(ECRIRE_UN_BILAN, "écrire dans un bilan et le commenter");
        EN_CLAIR.put(DIRIGER_UN_BILAN, "ouvrir un bilan, en fixer le plan et le figer");
        EN_CLAIR.put(
                ECRIRE_UNE_CONVENTION, "écrire une convention ou un avenant, et valider celui de l'autre fonction");
        EN_CLAIR.put(LIRE_UN_PROJET, "lire les conventions et les avenants en projet");
        EN_CLAIR.put(NOTER_UNE_SIGNATURE, "noter qui a signé une convention, et la mettre en vigueur");
        EN_CLAIR.put(GERER_LES_COMPTES, "inviter, changer et suspendre des comptes");
        EN_CLAIR.put(LIRE_LES_COURRIELS, "voir les courriels écrits par Copil");
        EN_CLAIR.put(LIRE_L_AUDIT, "lire le journal d'audit");
        EN_CLAIR.put(VEILLER_SUR_LES_FICHIERS, "veiller sur les fichiers chargés");
        EN_CLAIR.put(VEILLER_SUR_LES_SAUVEGARDES, "veiller sur les sauvegardes");
        EN_CLAIR.put(VEILLER_SUR_LA_SANTE, "voir si Copil va bien");
    }

    private Droit() {}

    static Set<String> tous() {
        return QUI.keySet();
    }

    /** What this role may do, in words. */
    static List<String> enClair(Role role) {
        return EN_CLAIR.entrySet().stream()
                .filter(droit -> de(role, droit.getKey()))
                .map(Map.Entry::getValue)
                .toList();
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
