package fr.copil.projet.ui;

import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Textes;
import fr.copil.projet.GenreDeRangee;
import fr.copil.projet.IndicateurChoisi;
import fr.copil.projet.Projet;
import fr.copil.projet.ProjetService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a field that names something offers, by id: rows of the text, indicateurs in force, services. */
record ChoixDesLiens(Projet projet, ProjetService service, Services services) {

    private static final int LONGUEUR = 90;

    Map<String, String> rangees(String fichier) {
        Map<String, String> offertes = new LinkedHashMap<>();
        Arrays.stream(GenreDeRangee.values())
                .filter(genre -> genre.fichier().equals(fichier))
                .flatMap(genre -> projet.de(genre).stream())
                .forEach(rangee -> offertes.put(rangee.id(), Textes.abreger(rangee.titre(), LONGUEUR)));
        return offertes;
    }

    Map<String, String> indicateurs() {
        Map<String, String> offerts = new LinkedHashMap<>(rangees(GenreDeRangee.INDICATEUR.fichier()));
        for (IndicateurChoisi indicateur : service.indicateurs()) {
            offerts.put(indicateur.id(), indicateur.enClair());
        }
        return offerts;
    }

    Map<String, String> deServices() {
        Map<String, String> offerts = new LinkedHashMap<>();
        for (ServiceNomme service : services.tous()) {
            offerts.put(service.id(), service.nom());
        }
        return offerts;
    }
}
