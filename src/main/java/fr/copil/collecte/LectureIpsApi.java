package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Publie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the IPS of collèges from 2023 on (DEPP, records of the API). Nothing weights them; the means of France, the
 * académie and the département are printed on each record, and taken from there.
 */
final class LectureIpsApi {

    private static final String INDICATEUR = "IPS-COL-23";

    private static final Map<String, Population> GROUPES =
            Map.of("", Population.ENSEMBLE, "_public", Population.PUBLIC, "_prive", Population.PRIVE);

    private LectureIpsApi() {}

    static Releves lire(FichierJson fichier) {
        List<EtablissementPublie> etablissements = new ArrayList<>();
        Set<MesureRecue> mesures = new LinkedHashSet<>();
        int lues = fichier.pourChaque(objet -> {
            EtablissementPublie lu = new EtablissementPublie(
                    objet.uai("uai"),
                    objet.texte("nom_de_l_etablissement"),
                    Genre.COLLEGE,
                    objet.prive("secteur"),
                    objet.departement("code_du_departement"),
                    objet.texteOuVide("code_insee_de_la_commune"),
                    objet.texte("nom_de_la_commune"));
            int rentree = objet.annee("rentree_scolaire");
            etablissements.add(lu);
            mesures.add(mesure(objet, "ips", CodeTerritoire.etablissement(lu.uai()), rentree, Population.ENSEMBLE));
            Map<String, CodeTerritoire> references = Map.of(
                    "ips_national", CodeTerritoire.FRANCE,
                    "ips_academique", objet.code("ACA-", "code_academie"),
                    "ips_departemental", CodeTerritoire.departement(lu.departement()));
            references.forEach((champ, territoire) -> GROUPES.forEach(
                    (suffixe, groupe) -> mesures.add(mesure(objet, champ + suffixe, territoire, rentree, groupe))));
        });
        return new Releves(lues, etablissements, List.copyOf(mesures));
    }

    private static MesureRecue mesure(
            FichierJson.Objet objet, String champ, CodeTerritoire territoire, int rentree, Population groupe) {
        Publie publie = objet.publie(champ);
        return publie.nombre() == null
                ? MesureRecue.sansValeur(INDICATEUR, territoire, rentree, publie.etat())
                        .de(groupe)
                : MesureRecue.valeurSeule(INDICATEUR, territoire, groupe, rentree, publie.nombre());
    }
}
