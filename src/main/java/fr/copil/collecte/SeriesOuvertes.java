package fr.copil.collecte;

import static fr.copil.collecte.Releves.Lecteur.csv;
import static fr.copil.collecte.Releves.Lecteur.json;

import fr.copil.collecte.Releves.Lecteur;
import fr.copil.indicateur.mesure.Indicateurs;
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
            SerieOuverte.de("SUP-G", "SUP-T", "SUP-P").lue("poursuite-superieur", csv(LecteurPoursuite::lire)),
            SerieOuverte.de("IPS-COL-22").lue("ips-colleges-2022", csv(LecteurIps::colleges2022)),
            SerieOuverte.de("IPS-ECO-22").lue("ips-ecoles-2022", csv(LecteurIps::ecoles2022)),
            SerieOuverte.de("IPS-LYC-22", "IPS-LGT-22", "IPS-LP-22")
                    .lue("ips-lycees-2022", csv(LecteurIps::lycees2022)),
            SerieOuverte.de("IPS-LYC-16", "IPS-LGT-16", "IPS-LP-16")
                    .lue("ips-lycees-2016", csv(LecteurIps::lycees2016)),
            SerieOuverte.de("IPS-COL-23").lue("ips-colleges-2023-api", json(LecteurIpsApi::lire)),
            SerieOuverte.de("BAC-LGT", "ACC-LGT")
                    .lue("ival-lgt", csv(LecteurIval::generauxEtTechnologiques))
                    .lue("ival-lgt-api", json(LecteurIval::api)),
            SerieOuverte.de("BAC-LP", "ACC-LP").lue("ival-lp", csv(LecteurIval::professionnels)),
            SerieOuverte.de("ENC-ECO").lue("effectifs-ecoles", csv(LecteurEncadrement::ecoles)),
            SerieOuverte.de(Indicateurs.EFFECTIF_COLLEGE, Indicateurs.ETP_COLLEGE, Indicateurs.ELEVES_PAR_ETP)
                    .lue("effectifs-colleges-api", json(LecteurEncadrement::collegesApi))
                    .lue("effectifs-colleges", csv(LecteurEncadrement::colleges))
                    .lue("personnels-2d", csv(LecteurEncadrement::personnels))
                    .avec(LecteurEncadrement::elevesParEtp),
            SerieOuverte.de("EVIT-6E").lue("evitement", csv(LecteurOnpv::passages)),
            SerieOuverte.de("EVIT-6E-FAV", "EVIT-6E-MOY", "EVIT-6E-DEF")
                    .lue("evitement-pcs", csv(LecteurOnpv::parCategorie)),
            SerieOuverte.de("EVIT-6E-AV", "EVIT-6E-NI", "EVIT-6E-RET")
                    .lue("evitement-avance", csv(LecteurOnpv::parCategorie)),
            SerieOuverte.de("DNB-TS-ETAB").lue("dnb-etablissements-api", json(LecteurDnbEtablissements::lire)),
            SerieOuverte.de("ADR-POSTES", "ADR-EUROS")
                    .lue("adultes-relais", LecteurPostes.de("ADR"))
                    .situee("contrats-de-ville", "epci", "communes"),
            SerieOuverte.de("FJP-POSTES", "FJP-EUROS")
                    .lue("fonjep", LecteurPostes.de("FJP"))
                    .situee("contrats-de-ville", "epci", "communes"),
            SerieOuverte.de(LecteurQuartiersInsee.INDICATEURS)
                    .lue("quartiers-2015-demographie", csv(LecteurQuartiersInsee::demographie))
                    .lue("quartiers-2015-insertion", csv(LecteurQuartiersInsee::insertion)));

    /** By role of the catalogue. */
    static final Map<String, Lecteur> LECTEURS = TOUTES.stream()
            .flatMap(serie -> serie.lecteurs().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SeriesOuvertes() {}
}
