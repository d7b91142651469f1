package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Recueil;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Tableau;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.List;

/** Reads the DNB by establishment (DEPP), all séries, until 2021. The published rate is truncated: it is not read. */
final class LectureDnbEtablissements {

    private static final List<String> COLONNES = List.of(
            "session",
            "numero_d_etablissement",
            "type_d_etablissement",
            "patronyme",
            "secteur_d_enseignement",
            "commune",
            "libelle_commune",
            "code_departement",
            "presents",
            "admis");

    private LectureDnbEtablissements() {}

    static Releves toutes(Tableau fichier) {
        Doublons doublons = new Doublons();
        return Releves.parEtablissement(fichier, COLONNES, ligne -> resultat(ligne, doublons));
    }

    /** A copy of the API has one record an establishment, of its last session: those of older sessions make no series. */
    static Releves derniere(FichierJson fichier) {
        int derniere = fichier.derniereAnnee("session");
        Doublons doublons = new Doublons();
        Recueil recueil = new Recueil();
        int lues = fichier.parcourir(COLONNES, ligne -> {
            Releve resultat = resultat(ligne, doublons);
            if (resultat.mesures().getFirst().periode() == derniere) {
                recueil.ajouter(resultat);
            }
        });
        return recueil.releves(lues);
    }

    private static Releve resultat(Ligne ligne, Doublons doublons) {
        String uai = ligne.uai("numero_d_etablissement");
        int session = ligne.rentree("session");
        doublons.refuser(ligne, "numero_d_etablissement", uai, session);
        String type = ligne.requis("type_d_etablissement");
        return new Releve(
                new EtablissementPublie(
                        uai,
                        (type + " " + ligne.texte("patronyme")).strip(),
                        type.equals("COLLEGE") ? Genre.COLLEGE : Genre.LYCEE,
                        ligne.prive("secteur_d_enseignement"),
                        ligne.departement("code_departement"),
                        ligne.texte("commune"),
                        ligne.requis("libelle_commune")),
                reussite(ligne, uai, session));
    }

    private static MesureRecue reussite(Ligne ligne, String uai, int session) {
        BigDecimal presents = ligne.effectif("presents");
        BigDecimal admis = ligne.effectif("admis");
        if (admis.compareTo(presents) > 0) {
            throw ligne.faute("admis", "plus d'admis que de présents.");
        }
        return MesureRecue.taux(
                "DNB-TS-ETAB", CodeTerritoire.etablissement(uai), session, admis, presents, Qualite.DEFINITIF);
    }
}
