package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.fichier.Departements;
import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Publie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the indicateurs de valeur ajoutée des lycées (IVAL, DEPP), from the workbook turned into CSV, whose names take two
 * header lines, or from the records of the API. Rates are published rounded to the unit: what is above is estimated.
 */
final class LectureIval {

    private static final String PRESENTS = "Nombre d'élèves présents au Bac / TOTAL";
    private static final String REUSSITE = "Taux de réussite bruts / TOTAL";
    private static final String SECONDE = "Effectifs à la rentrée N / 2nde";
    private static final String ACCES = "Taux d'accès bruts / 2nde-Bac";
    private static final String LYCEE = "Informations établissement / ";

    private static final List<String> COLONNES = List.of(
            LYCEE + "UAI",
            LYCEE + "Etablissement",
            LYCEE + "Ville",
            LYCEE + "Code commune",
            LYCEE + "Secteur",
            PRESENTS,
            REUSSITE,
            SECONDE,
            ACCES);

    /** The session stands in the name of the workbook only: {@code ival-2024-lgt…}. */
    private static final Pattern SESSION = Pattern.compile("ival-([0-9]{4})-");

    private LectureIval() {}

    static Releves generauxEtTechnologiques(FichierCsv fichier) {
        return lire(fichier, "BAC-LGT", "ACC-LGT");
    }

    static Releves professionnels(FichierCsv fichier) {
        return lire(fichier, "BAC-LP", "ACC-LP");
    }

    private static Releves lire(FichierCsv fichier, String reussite, String acces) {
        int session = session(fichier.nom());
        Doublons doublons = new Doublons();
        return Releves.parEtablissement(fichier.avecDeuxEnTetes(), COLONNES, ligne -> {
            String uai = ligne.uai(LYCEE + "UAI");
            doublons.refuser(ligne, LYCEE + "UAI", uai);
            CodeTerritoire lycee = CodeTerritoire.etablissement(uai);
            return new Releve(
                    new EtablissementPublie(
                            uai,
                            ligne.requis(LYCEE + "Etablissement"),
                            Genre.LYCEE,
                            ligne.prive(LYCEE + "Secteur"),
                            Departements.deLUai(uai),
                            ligne.texte(LYCEE + "Code commune"),
                            ligne.requis(LYCEE + "Ville")),
                    taux(reussite, lycee, session, ligne.tauxPublie(REUSSITE), ligne.publie(PRESENTS)),
                    taux(acces, lycee, session, ligne.tauxPublie(ACCES), ligne.publie(SECONDE)));
        });
    }

    /** One record a lycée, of its last session: those of older sessions are of lycées that closed, and make no series. */
    static Releves api(FichierJson fichier) {
        List<Releve> releves = new ArrayList<>();
        int derniere = fichier.derniereAnnee("annee");
        int lues = fichier.pourChaque(objet -> {
            if (objet.annee("annee") == derniere) {
                String uai = objet.uai("uai");
                CodeTerritoire lycee = CodeTerritoire.etablissement(uai);
                releves.add(new Releve(
                        new EtablissementPublie(
                                uai,
                                objet.texte("libelle_uai"),
                                Genre.LYCEE,
                                objet.prive("secteur"),
                                objet.departement("code_departement"),
                                objet.texteOuVide("code_commune"),
                                objet.texte("libelle_commune")),
                        taux(
                                "BAC-LGT",
                                lycee,
                                derniere,
                                objet.publie("taux_reu_total"),
                                objet.publie("presents_total")),
                        taux("ACC-LGT", lycee, derniere, objet.publie("taux_acces_2nde"), objet.publie("eff_2nde"))));
            }
        });
        return new Releves(
                lues,
                releves.stream().map(Releve::etablissement).toList(),
                releves.stream().flatMap(releve -> releve.mesures().stream()).toList());
    }

    /** What is above a rounded rate is rebuilt; where one of the two is kept secret, so is the rate. */
    private static MesureRecue taux(
            String indicateur, CodeTerritoire lycee, int session, Publie taux, Publie effectif) {
        @Nullable BigDecimal lu = taux.nombre();
        @Nullable BigDecimal sur = effectif.nombre();
        if (lu != null && sur != null) {
            return MesureRecue.taux(indicateur, lycee, session, lu.multiply(sur).movePointLeft(2), sur, Qualite.ESTIME);
        }
        boolean secret = taux.etat() == Etat.SECRET || effectif.etat() == Etat.SECRET;
        return MesureRecue.sansValeur(indicateur, lycee, session, secret ? Etat.SECRET : Etat.NON_TRANSMIS);
    }

    private static int session(String fichier) {
        Matcher session = SESSION.matcher(fichier);
        if (!session.find()) {
            throw new FichierIllisible(List.of(
                    new Faute(fichier, 0, "", "le nom du fichier doit porter la session, comme « ival-2024-lgt ».")));
        }
        return Integer.parseInt(session.group(1));
    }
}
