package fr.copil.annuaire;

import fr.copil.acces.AdresseCourriel;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import java.util.regex.Pattern;

/** What may be kept of what somebody typed. */
record SaisieNette(
        NatureDeFonction nature,
        String intitule,
        String service,
        CodeTerritoire territoire,
        String telephone,
        String courriel) {

    static final int INTITULE_MAX = 120;

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .]{7,24}");

    /** @throws ErreurCopil by the field that cannot be so */
    static SaisieNette de(SaisieDeFonction saisie) {
        String intitule = TexteSaisi.nettoyer(saisie.intitule());
        if (saisie.nature() == null) {
            throw new ErreurCopil("ANNUAIRE-NATURE", "Choisissez la fonction.");
        }
        if (intitule.length() > INTITULE_MAX || (saisie.nature() == NatureDeFonction.AUTRE && intitule.isEmpty())) {
            throw new ErreurCopil(
                    "ANNUAIRE-INTITULE", "Nommez cette fonction, en " + INTITULE_MAX + " signes au plus.");
        }
        if (saisie.service() == null) {
            throw sansService();
        }
        if (saisie.territoire() == null) {
            throw sansLieu();
        }
        String telephone =
                TexteSaisi.nettoyer(saisie.telephone()).replace('\u202f', ' ').replace('\u00a0', ' ');
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            throw new ErreurCopil("ANNUAIRE-TELEPHONE", "Écrivez un numéro comme 02 40 00 00 00, ou laissez vide.");
        }
        return new SaisieNette(
                saisie.nature(),
                intitule,
                saisie.service(),
                saisie.territoire(),
                telephone,
                saisie.courriel().isBlank() ? "" : courriel(saisie.courriel()));
    }

    static ErreurCopil sansService() {
        return new ErreurCopil("ANNUAIRE-SERVICE", "Choisissez le service qui tient cette fonction.");
    }

    static ErreurCopil sansLieu() {
        return new ErreurCopil("ANNUAIRE-LIEU", "Choisissez le territoire de cette fonction.");
    }

    private static String courriel(String saisi) {
        try {
            return new AdresseCourriel(saisi).valeur();
        } catch (ErreurCopil refus) {
            throw new ErreurCopil(
                    "ANNUAIRE-COURRIEL", "Écrivez une adresse du service, comme service@exemple.fr, ou laissez vide.");
        }
    }

    static SaisieNette de(FonctionQueries.Lue lue) {
        return new SaisieNette(
                lue.nature(), lue.intitule(), lue.service(), lue.territoire().code(), lue.telephone(), lue.courriel());
    }
}
