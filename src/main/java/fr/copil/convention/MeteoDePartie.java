package fr.copil.convention;

import java.util.Locale;

/** What one party thinks of an engagement, in a list: the party by its short name. */
public record MeteoDePartie(String partie, Meteo meteo) {

    /** {@code Préfecture : objectifs sécurisés}. */
    public String enClair() {
        return partie.substring(0, 1).toUpperCase(Locale.FRENCH) + partie.substring(1) + " : " + meteo.libelle();
    }
}
