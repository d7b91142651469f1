package fr.copil.convention;

import fr.copil.commun.Textes;

/** What one party thinks of an engagement, in a list: the party by its short name. */
public record MeteoDePartie(String partie, Meteo meteo) {

    /** {@code Préfecture : objectifs sécurisés}. */
    public String enClair() {
        return Textes.majuscule(partie) + " : " + meteo.libelle();
    }
}
