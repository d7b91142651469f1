package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Publie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the indices de position sociale (DEPP), under their technical headers (2022) or their labels (2016 to 2021). */
final class LectureIps {

    /** The columns that every file of the family has, under the titles it gives them. */
    private record Intitules(
            String rentree,
            String departement,
            String uai,
            String nom,
            String codeCommune,
            String commune,
            String secteur) {

        private static final Intitules TECHNIQUE = new Intitules(
                "rentree_scolaire",
                "code_du_departement",
                "uai",
                "nom_de_l_etablissment",
                "code_insee_de_la_commune",
                "nom_de_la_commune",
                "secteur");

        private static final Intitules LIBELLES = new Intitules(
                "Rentrée scolaire",
                "Code du département",
                "UAI",
                "Nom de l'établissment",
                "Code INSEE de la commune",
                "Nom de la commune",
                "Secteur");

        List<String> colonnes(String... autres) {
            return Stream.concat(
                            Stream.of(rentree, departement, uai, nom, codeCommune, commune, secteur), Stream.of(autres))
                    .toList();
        }

        EtablissementPublie etablissement(Ligne ligne, Genre genre) {
            return new EtablissementPublie(
                    ligne.uai(uai),
                    ligne.requis(nom),
                    genre,
                    ligne.prive(secteur),
                    ligne.departement(departement),
                    ligne.texte(codeCommune),
                    ligne.requis(commune));
        }
    }

    /**
     * A voie of a lycée, with the column of its index.
     *
     * @param absente the type of lycée that does not have it; empty when all have
     */
    private record Voie(String indicateur, String ips, String effectif, String absente) {

        /** A voie that the lycée does not have has no index: nothing is missing. */
        Publie indice(Ligne ligne, String type) {
            Publie publie = ligne.publie(ips);
            boolean sansObjet = publie.etat() == Etat.NON_TRANSMIS
                    && ligne.texte(type).toUpperCase(Locale.ROOT).equals(absente);
            return sansObjet ? new Publie(Etat.SANS_OBJET, null) : publie;
        }
    }

    private static final List<Voie> VOIES_2022 = List.of(
            new Voie("IPS-LYC-22", "ips_ensemble_gt_pro", "effectifs_ensemble_gt_pro", ""),
            new Voie("IPS-LGT-22", "ips_voie_gt", "effectifs_voie_gt", "LP"),
            new Voie("IPS-LP-22", "ips_voie_pro", "effectifs_voie_pro", "LEGT"));

    private static final List<Voie> VOIES_2016 = List.of(
            new Voie("IPS-LYC-16", "IPS Ensemble GT-PRO", "", ""),
            new Voie("IPS-LGT-16", "IPS voie GT", "", "LP"),
            new Voie("IPS-LP-16", "IPS voie PRO", "", "LEGT"));

    private LectureIps() {}

    static Releves colleges2022(FichierCsv fichier) {
        return parEtablissement(fichier, "IPS-COL-22", Genre.COLLEGE);
    }

    static Releves ecoles2022(FichierCsv fichier) {
        return parEtablissement(fichier, "IPS-ECO-22", Genre.ECOLE);
    }

    private static Releves parEtablissement(FichierCsv fichier, String indicateur, Genre genre) {
        Doublons doublons = new Doublons();
        return Releves.parEtablissement(fichier.lire(Intitules.TECHNIQUE.colonnes("effectifs", "ips"), ligne -> {
            EtablissementPublie lu = Intitules.TECHNIQUE.etablissement(ligne, genre);
            int rentree = rentree(ligne, Intitules.TECHNIQUE, lu, doublons);
            return new Releve(
                    lu,
                    MesureRecue.moyenne(
                            indicateur,
                            CodeTerritoire.etablissement(lu.uai()),
                            rentree,
                            ligne.publie("ips").etat(),
                            ligne.publie("ips").nombre(),
                            ligne.effectif("effectifs")));
        }));
    }

    static Releves lycees2022(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        List<String> colonnes = Intitules.TECHNIQUE.colonnes(Stream.concat(
                        Stream.of("type_de_lycee"), VOIES_2022.stream().flatMap(v -> Stream.of(v.ips, v.effectif)))
                .toArray(String[]::new));
        return Releves.parEtablissement(fichier.lire(colonnes, ligne -> {
            EtablissementPublie lu = Intitules.TECHNIQUE.etablissement(ligne, Genre.LYCEE);
            int rentree = rentree(ligne, Intitules.TECHNIQUE, lu, doublons);
            return new Releve(
                    lu,
                    VOIES_2022.stream()
                            .map(voie -> {
                                Publie indice = voie.indice(ligne, "type_de_lycee");
                                return MesureRecue.moyenne(
                                        voie.indicateur,
                                        CodeTerritoire.etablissement(lu.uai()),
                                        rentree,
                                        indice.etat(),
                                        indice.nombre(),
                                        indice.nombre() == null ? null : ligne.effectif(voie.effectif));
                            })
                            .toList());
        }));
    }

    /** No number of pupils is published with the old index. */
    static Releves lycees2016(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        List<String> colonnes = Intitules.LIBELLES.colonnes(
                Stream.concat(Stream.of("Type de lycée"), VOIES_2016.stream().map(Voie::ips))
                        .toArray(String[]::new));
        return Releves.parEtablissement(fichier.lire(colonnes, ligne -> {
            EtablissementPublie lu = Intitules.LIBELLES.etablissement(ligne, Genre.LYCEE);
            int rentree = rentree(ligne, Intitules.LIBELLES, lu, doublons);
            return new Releve(
                    lu,
                    VOIES_2016.stream()
                            .map(voie -> {
                                Publie indice = voie.indice(ligne, "Type de lycée");
                                return MesureRecue.moyenneSimple(
                                        voie.indicateur,
                                        CodeTerritoire.etablissement(lu.uai()),
                                        rentree,
                                        indice.etat(),
                                        indice.nombre());
                            })
                            .toList());
        }));
    }

    private static int rentree(Ligne ligne, Intitules enTete, EtablissementPublie lu, Doublons doublons) {
        int rentree = ligne.rentree(enTete.rentree);
        doublons.refuser(ligne, enTete.uai, lu.uai(), rentree);
        return rentree;
    }
}
