package fr.copil.convention.suivi;

import fr.copil.commun.TexteSaisi;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of a document that proves something; only the web's own, so that a link never runs a script. */
record AdressePreuve(String texte) {

    private static final int LONGUEUR_MAX = 500;

    static AdressePreuve lire(String saisie) {
        String texte = TexteSaisi.nettoyer(saisie);
        if (texte.length() > LONGUEUR_MAX) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.PREUVE,
                    "Cette adresse dépasse 500 signes : raccourcissez-la, ou joignez le document.");
        }
        if (!texte.isEmpty() && !duWeb(texte)) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.PREUVE,
                    "Une adresse commence par https:// et ne contient pas d'espace. Vous pouvez aussi joindre le "
                            + "document.");
        }
        return new AdressePreuve(texte);
    }

    boolean donnee() {
        return !texte.isEmpty();
    }

    private static boolean duWeb(String texte) {
        try {
            URI adresse = new URI(texte);
            return adresse.getHost() != null
                    && ("https".equalsIgnoreCase(adresse.getScheme()) || "http".equalsIgnoreCase(adresse.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
