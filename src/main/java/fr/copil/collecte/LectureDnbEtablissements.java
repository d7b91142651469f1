package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the DNB by establishment (DEPP, records of the API), all séries, until 2021. The published rate is truncated: it is
 * not read. One record an establishment, of its last session: those of older sessions make no series.
 */
final class LectureDnbEtablissements {

    private LectureDnbEtablissements() {}

    static Releves lire(FichierJson fichier) {
        List<EtablissementPublie> etablissements = new ArrayList<>();
        List<MesureRecue> mesures = new ArrayList<>();
        int derniere = fichier.derniereAnnee("session");
        int lues = fichier.pourChaque(objet -> {
            if (objet.annee("session") == derniere) {
                String uai = objet.uai("numero_d_etablissement");
                String type = objet.texte("type_d_etablissement");
                BigDecimal presents = objet.nombre("presents");
                BigDecimal admis = objet.nombre("admis");
                if (admis.compareTo(presents) > 0) {
                    throw objet.faute("admis", "plus d'admis que de présents, objet n° " + objet.rang() + ".");
                }
                etablissements.add(new EtablissementPublie(
                        uai,
                        (type + " " + objet.texteOuVide("patronyme")).strip(),
                        type.equals("COLLEGE") ? Genre.COLLEGE : Genre.LYCEE,
                        objet.prive("secteur_d_enseignement"),
                        objet.departement("code_departement"),
                        objet.texteOuVide("commune"),
                        objet.texte("libelle_commune")));
                mesures.add(MesureRecue.taux(
                        "DNB-TS-ETAB",
                        CodeTerritoire.etablissement(uai),
                        derniere,
                        admis,
                        presents,
                        Qualite.DEFINITIF));
            }
        });
        return new Releves(lues, etablissements, mesures);
    }
}
