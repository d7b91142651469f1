package fr.copil.collecte;

import static fr.copil.collecte.Releves.Lecteur.csv;

import fr.copil.collecte.Releves.Lecteur;
import fr.copil.indicateur.Indicateurs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every series that published files feed: to add a file, a reader and a line here. */
final class SeriesOuvertes {

    static final List<SerieOuverte> TOUTES = List.of(
            SerieOuverte.de(Indicateurs.DNB_GENERAL, Indicateurs.ACCES_6E_3E)
                    .lue("ivac", csv(fichier -> MesuresOuvertes.ivac(LecteurIvac.lire(fichier)))),
            SerieOuverte.de(Indicateurs.DNB_TOUTES_SERIES).lue("dnb-departements", csv(LecteurDnbDetaille::lire)),
            SerieOuverte.de("BAC-G", "BAC-T", "BAC-P").lue("baccalaureat", csv(LecteurBaccalaureat::lire)),
            SerieOuverte.de("SUP-G", "SUP-T", "SUP-P").lue("poursuite-superieur", csv(LecteurPoursuite::lire)));

    /** By role of the catalogue. */
    static final Map<String, Lecteur> LECTEURS = TOUTES.stream()
            .flatMap(serie -> serie.lecteurs().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SeriesOuvertes() {}
}
