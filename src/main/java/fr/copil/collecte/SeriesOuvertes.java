package fr.copil.collecte;

import static fr.copil.collecte.Releves.LectureDeFichier.csv;
import static fr.copil.collecte.Releves.LectureDeFichier.json;

import fr.copil.collecte.Releves.LectureDeFichier;
import fr.copil.collecte.carte.LectureAnnuaire;
import fr.copil.indicateur.mesure.Indicateurs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every series that published files feed: to add a file, a reader and a line here. */
final class SeriesOuvertes {

    /** What names establishments and says no figure of them: it brings none that Copil does not know. */
    static final Set<String> ANNUAIRES = Set.of("annuaire", "annuaire-api");

    static final List<SerieOuverte> TOUTES = List.of(
            SerieOuverte.de(Indicateurs.DNB_GENERAL, Indicateurs.ACCES_6E_3E)
                    .lue("ivac", csv(fichier -> MesuresOuvertes.ivac(LectureIvac.lire(fichier)))),
            SerieOuverte.de(Indicateurs.DNB_TOUTES_SERIES).lue("dnb-departements", csv(LectureDnbDetaille::lire)),
            SerieOuverte.de("BAC-G", "BAC-T", "BAC-P").lue("baccalaureat", csv(LectureBaccalaureat::lire)),
            SerieOuverte.de("SUP-G", "SUP-T", "SUP-P").lue("poursuite-superieur", csv(LecturePoursuite::lire)),
            SerieOuverte.de("IPS-COL-22").lue("ips-colleges-2022", csv(LectureIps::colleges2022)),
            SerieOuverte.de("IPS-ECO-22")
                    .lue("ips-ecoles-2022", csv(LectureIps::ecoles2022))
                    .lue(
                            "ips-ecoles-2022-sans-effectifs",
                            csv(fichier -> LectureIps.ecolesSansEffectifs(fichier.sousLesNomsDeLApi()))),
            SerieOuverte.de("IPS-ECO-16")
                    .lue("ips-ecoles-2016", csv(fichier -> LectureIps.ecoles2016(fichier.sousLesNomsDeLApi())))
                    .lue("ips-ecoles-2016-api", json(LectureIps::ecoles2016)),
            SerieOuverte.de("IPS-LYC-22", "IPS-LGT-22", "IPS-LP-22")
                    .lue("ips-lycees-2022", csv(LectureIps::lycees2022)),
            SerieOuverte.de("IPS-LYC-16", "IPS-LGT-16", "IPS-LP-16")
                    .lue("ips-lycees-2016", csv(LectureIps::lycees2016)),
            SerieOuverte.de("IPS-COL-23")
                    .lue("ips-colleges-2023", csv(fichier -> LectureIps.colleges2023(fichier.sousLesNomsDeLApi())))
                    .lue("ips-colleges-2023-api", json(LectureIps::colleges2023)),
            SerieOuverte.de("IPS-LEGT-23", "IPS-LPO-23", "IPS-LPR-23", "IPS-GT-23", "IPS-PRO-23")
                    .lue("ips-lycees-2023", csv(fichier -> LectureIps.lycees2023(fichier.sousLesNomsDeLApi())))
                    .lue("ips-lycees-2023-api", json(LectureIps::lycees2023)),
            SerieOuverte.de("BAC-LGT", "ACC-LGT")
                    .lue("ival-lgt", csv(LectureIval::generauxEtTechnologiques))
                    .lue("ival-lgt-api", json(LectureIval::api)),
            SerieOuverte.de("BAC-LP", "ACC-LP").lue("ival-lp", csv(LectureIval::professionnels)),
            SerieOuverte.de("ENC-ECO").lue("effectifs-ecoles", csv(LectureEncadrement::ecoles)),
            SerieOuverte.de(Indicateurs.EFFECTIF_COLLEGE, Indicateurs.ETP_COLLEGE, Indicateurs.ELEVES_PAR_ETP)
                    .lue("effectifs-colleges-api", json(LectureEncadrement::collegesApi))
                    .lue("effectifs-colleges", csv(LectureEncadrement::colleges))
                    .lue("personnels-2d", csv(LectureEncadrement::personnels))
                    .avec(LectureEncadrement::elevesParEtp),
            SerieOuverte.de("EVIT-6E").lue("evitement", csv(LectureOnpv::passages)),
            SerieOuverte.de("EVIT-6E-FAV", "EVIT-6E-MOY", "EVIT-6E-DEF")
                    .lue("evitement-pcs", csv(LectureOnpv::parCategorie)),
            SerieOuverte.de("EVIT-6E-AV", "EVIT-6E-NI", "EVIT-6E-RET")
                    .lue("evitement-avance", csv(LectureOnpv::parCategorie)),
            SerieOuverte.de("DNB-TS-ETAB")
                    .lue(
                            "dnb-etablissements",
                            csv(fichier -> LectureDnbEtablissements.toutes(fichier.sousLesNomsDeLApi())))
                    .lue("dnb-etablissements-api", json(LectureDnbEtablissements::derniere)),
            SerieOuverte.de("ADR-POSTES", "ADR-EUROS")
                    .lue("adultes-relais", LecturePostes.de("ADR"))
                    .situee("contrats-de-ville", "epci", "communes"),
            SerieOuverte.de("FJP-POSTES", "FJP-EUROS")
                    .lue("fonjep", LecturePostes.de("FJP"))
                    .situee("contrats-de-ville", "epci", "communes"),
            SerieOuverte.de(LectureQuartiersInsee.INDICATEURS)
                    .lue("quartiers-2015-demographie", csv(LectureQuartiersInsee::demographie))
                    .lue("quartiers-2015-insertion", csv(LectureQuartiersInsee::insertion)),
            SerieOuverte.de()
                    .lue(
                            "annuaire",
                            csv(fichier -> MesuresOuvertes.annuaire(LectureAnnuaire.lire(fichier.sousLesNomsDeLApi()))))
                    .lue("annuaire-api", json(fichier -> MesuresOuvertes.annuaire(LectureAnnuaire.lire(fichier)))));

    /** By genre of the catalogue. */
    static final Map<String, LectureDeFichier> LECTURES = TOUTES.stream()
            .flatMap(serie -> serie.lectures().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SeriesOuvertes() {}
}
