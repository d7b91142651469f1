package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Publie;
import fr.copil.collecte.fichier.Tableau;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the indices de position sociale (DEPP), under their technical titles or their labels, which the portal mixes. */
final class LectureIps {

    /** The columns that every file of the family has, the name of the establishment apart: its title changed. */
    private static final List<String> COMMUNES = List.of(
            "rentree_scolaire",
            "code_du_departement",
            "uai",
            "code_insee_de_la_commune",
            "nom_de_la_commune",
            "secteur");

    private static final String TYPE = "type_de_lycee";

    private static final List<String> INDICES_DU_LYCEE = List.of("ips_etab", "ips_de_l_etablissement");

    /** The years of a way of calculating, and the title that its files give to names, with its fault until 2022. */
    private enum Calcul {
        ANCIEN("nom_de_l_etablissment", 0, 2021),
        DE_2022("nom_de_l_etablissment", 2022, Integer.MAX_VALUE),
        DE_2022_A_REFERENCES("nom_de_l_etablissement", 2022, Integer.MAX_VALUE),
        DE_2023("nom_de_l_etablissement", 2023, Integer.MAX_VALUE);

        private final String nom;
        private final int premiere;
        private final int derniere;

        Calcul(String nom, int premiere, int derniere) {
            this.nom = nom;
            this.premiere = premiere;
            this.derniere = derniere;
        }

        /** Two calculations never make one series. */
        int rentree(Ligne ligne) {
            int rentree = ligne.rentree("rentree_scolaire");
            if (rentree < premiere || rentree > derniere) {
                throw ligne.faute(
                        "rentree_scolaire",
                        "l'indice de " + rentree
                                + " suit un autre calcul, qui ne se raccorde pas à celui de ces titres.");
            }
            return rentree;
        }
    }

    /** By the end of the titles under which the means of reference are printed. */
    private static final Map<String, Population> GROUPES =
            Map.of("", Population.ENSEMBLE, "_public", Population.PUBLIC, "_prive", Population.PRIVE);

    /**
     * A voie of a lycée, with the column of its index.
     *
     * @param absente the type of lycée that does not have it; empty when all have
     */
    private record Voie(String indicateur, String ips, String effectif, String absente) {

        /** A voie that the lycée does not have has no index: nothing is missing. */
        Publie indice(Ligne ligne) {
            Publie publie = ligne.publie(ips);
            boolean sansObjet = publie.etat() == Etat.NON_TRANSMIS
                    && ligne.texte(TYPE).toUpperCase(Locale.ROOT).equals(absente);
            return sansObjet ? new Publie(Etat.SANS_OBJET, null) : publie;
        }
    }

    private static final List<Voie> VOIES_2022 = List.of(
            new Voie("IPS-LYC-22", "ips_ensemble_gt_pro", "effectifs_ensemble_gt_pro", ""),
            new Voie("IPS-LGT-22", "ips_voie_gt", "effectifs_voie_gt", "LP"),
            new Voie("IPS-LP-22", "ips_voie_pro", "effectifs_voie_pro", "LEGT"));

    private static final List<Voie> VOIES_2016 = List.of(
            new Voie("IPS-LYC-16", "ips_ensemble_gt_pro", "", ""),
            new Voie("IPS-LGT-16", "ips_voie_gt", "", "LP"),
            new Voie("IPS-LP-16", "ips_voie_pro", "", "LEGT"));

    private static final List<Voie> VOIES_2023 =
            List.of(new Voie("IPS-GT-23", "ips_voie_gt", "", "LP"), new Voie("IPS-PRO-23", "ips_voie_pro", "", "LEGT"));

    /** By type of lycée: from 2023 on, the means of reference are those of the lycées of one type. */
    private static final Map<String, String> TYPES_2023 =
            Map.of("LEGT", "IPS-LEGT-23", "LPO", "IPS-LPO-23", "LP", "IPS-LPR-23");

    private LectureIps() {}

    static Releves colleges2022(FichierCsv fichier) {
        return parEtablissement(fichier, "IPS-COL-22", Genre.COLLEGE);
    }

    static Releves ecoles2022(FichierCsv fichier) {
        return parEtablissement(fichier, "IPS-ECO-22", Genre.ECOLE);
    }

    private static Releves parEtablissement(FichierCsv fichier, String indicateur, Genre genre) {
        return lire(
                fichier.sousLesNomsDeLApi(),
                Calcul.DE_2022,
                genre,
                Stream.of("effectifs", "ips"),
                (ligne, code, rentree) -> List.of(MesureRecue.moyenne(
                        indicateur,
                        code,
                        rentree,
                        ligne.publie("ips").etat(),
                        ligne.publie("ips").nombre(),
                        ligne.effectif("effectifs"))));
    }

    static Releves lycees2022(FichierCsv fichier) {
        return lire(
                fichier.sousLesNomsDeLApi(),
                Calcul.DE_2022,
                Genre.LYCEE,
                Stream.concat(Stream.of(TYPE), VOIES_2022.stream().flatMap(voie -> Stream.of(voie.ips, voie.effectif))),
                (ligne, code, rentree) -> VOIES_2022.stream()
                        .map(voie -> {
                            Publie indice = voie.indice(ligne);
                            return MesureRecue.moyenne(
                                    voie.indicateur,
                                    code,
                                    rentree,
                                    indice.etat(),
                                    indice.nombre(),
                                    indice.nombre() == null ? null : ligne.effectif(voie.effectif));
                        })
                        .toList());
    }

    /** No number of pupils is published with the old index. */
    static Releves lycees2016(FichierCsv fichier) {
        return lire(
                fichier.sousLesNomsDeLApi(),
                Calcul.ANCIEN,
                Genre.LYCEE,
                Stream.concat(Stream.of(TYPE), VOIES_2016.stream().map(Voie::ips)),
                (ligne, code, rentree) -> VOIES_2016.stream()
                        .map(voie -> {
                            Publie indice = voie.indice(ligne);
                            return MesureRecue.moyenneSimple(
                                    voie.indicateur, code, rentree, indice.etat(), indice.nombre());
                        })
                        .toList());
    }

    static Releves ecoles2016(Tableau fichier) {
        return lire(
                fichier,
                Calcul.ANCIEN,
                Genre.ECOLE,
                Stream.of("ips"),
                (ligne, code, rentree) -> List.of(MesureRecue.moyenneSimple(
                        "IPS-ECO-16",
                        code,
                        rentree,
                        ligne.publie("ips").etat(),
                        ligne.publie("ips").nombre())));
    }

    /** The index of écoles since 2022, as the portal gives it today. */
    static Releves ecolesSansEffectifs(Tableau fichier) {
        return avecReferences(fichier, Calcul.DE_2022_A_REFERENCES, "IPS-ECO-22", Genre.ECOLE, "code_de_l_academie");
    }

    static Releves colleges2023(Tableau fichier) {
        return avecReferences(fichier, Calcul.DE_2023, "IPS-COL-23", Genre.COLLEGE, "code_academie");
    }

    static Releves lycees2023(Tableau fichier) {
        Set<MesureRecue> references = new LinkedHashSet<>();
        return lire(
                        fichier,
                        Calcul.DE_2023,
                        Genre.LYCEE,
                        Stream.of(TYPE, "code_academie", "ips_voie_gt", "ips_voie_pro"),
                        (ligne, code, rentree) -> {
                            TYPES_2023.forEach((type, indicateur) -> references.addAll(references(
                                    ligne, indicateur, "_" + type.toLowerCase(Locale.ROOT), "code_academie", rentree)));
                            String indice = INDICES_DU_LYCEE.get(
                                    ligne.colonnes().contains(INDICES_DU_LYCEE.getFirst()) ? 0 : 1);
                            return Stream.concat(
                                            Stream.of(publiee(
                                                    ligne.parmi(TYPE, TYPES_2023),
                                                    code,
                                                    rentree,
                                                    ligne.publie(indice),
                                                    Population.ENSEMBLE)),
                                            VOIES_2023.stream()
                                                    .map(voie -> publiee(
                                                            voie.indicateur,
                                                            code,
                                                            rentree,
                                                            voie.indice(ligne),
                                                            Population.ENSEMBLE)))
                                    .toList();
                        })
                .et(references);
    }

    /**
     * Nothing weights the index any more; the means of France, the académie and the département are printed on each line,
     * and taken from there.
     */
    private static Releves avecReferences(
            Tableau fichier, Calcul calcul, String indicateur, Genre genre, String academie) {
        Set<MesureRecue> references = new LinkedHashSet<>();
        return lire(fichier, calcul, genre, Stream.of(academie, "ips"), (ligne, code, rentree) -> {
                    references.addAll(references(ligne, indicateur, "", academie, rentree));
                    return List.of(publiee(indicateur, code, rentree, ligne.publie("ips"), Population.ENSEMBLE));
                })
                .et(references);
    }

    /** @param type the end of the titles under which a file prints the means of lycées of one type */
    private static List<MesureRecue> references(
            Ligne ligne, String indicateur, String type, String academie, int rentree) {
        Map<String, CodeTerritoire> territoires = Map.of(
                "ips_national", CodeTerritoire.FRANCE,
                "ips_academique", ligne.territoire("ACA-" + ligne.requis(academie), academie),
                "ips_departemental", CodeTerritoire.departement(ligne.departement("code_du_departement")));
        return territoires.entrySet().stream()
                .flatMap(territoire -> GROUPES.entrySet().stream()
                        .map(groupe -> publiee(
                                indicateur,
                                territoire.getValue(),
                                rentree,
                                ligne.publie(territoire.getKey() + type + groupe.getKey()),
                                groupe.getValue())))
                .toList();
    }

    private static MesureRecue publiee(
            String indicateur, CodeTerritoire territoire, int rentree, Publie publie, Population groupe) {
        return publie.nombre() == null
                ? MesureRecue.sansValeur(indicateur, territoire, rentree, publie.etat())
                        .de(groupe)
                : MesureRecue.valeurSeule(indicateur, territoire, groupe, rentree, publie.nombre());
    }

    /** What a line says of the establishment that it is about. */
    private interface Indices {

        List<MesureRecue> de(Ligne ligne, CodeTerritoire etablissement, int rentree);
    }

    private static Releves lire(Tableau fichier, Calcul calcul, Genre genre, Stream<String> colonnes, Indices indices) {
        Doublons doublons = new Doublons();
        List<String> requises = Stream.of(COMMUNES.stream(), Stream.of(calcul.nom), colonnes)
                .flatMap(titres -> titres)
                .toList();
        return Releves.parEtablissement(fichier, requises, ligne -> {
            String uai = ligne.uai("uai");
            int rentree = calcul.rentree(ligne);
            doublons.refuser(ligne, "uai", uai, rentree);
            return new Releve(
                    new EtablissementPublie(
                            uai,
                            ligne.requis(calcul.nom),
                            genre,
                            ligne.prive("secteur"),
                            ligne.departement("code_du_departement"),
                            ligne.texte("code_insee_de_la_commune"),
                            ligne.requis("nom_de_la_commune")),
                    indices.de(ligne, CodeTerritoire.etablissement(uai), rentree));
        });
    }
}
