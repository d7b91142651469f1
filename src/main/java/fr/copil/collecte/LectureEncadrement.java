package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Recueil;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.fichier.Departements;
import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what says how many pupils there are for a class or for a member of staff (DEPP). */
final class LectureEncadrement {

    private static final String RENTREE = "Rentrée scolaire";
    private static final String ECOLE = "Numéro de l'école";
    private static final String COLLEGE = "Numéro du collège";
    private static final String CLASSES = "Nombre total de classes";
    private static final String ELEVES = "Nombre total d'élèves";
    private static final String NATURE = "Nature de l'établissement";
    private static final String UAI = "Identifiant de l'établissement";

    /** The published header explains itself at length. */
    private static final String ELEVES_DU_COLLEGE = "Nombre d'élèves total (nombre d'élèves dans les formations du 1er"
            + " cycle du 2nd degré et non du nombre total d'élèves inscrits dans l'établissement, les DIMA et les"
            + " dispositifs-relais sont exclus)";

    private LectureEncadrement() {}

    static Releves ecoles(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        return Releves.parEtablissement(
                fichier,
                List.of(RENTREE, ECOLE, "Dénomination principale", "Patronyme", "Commune", "Secteur", CLASSES, ELEVES),
                ligne -> {
                    String uai = ligne.uai(ECOLE);
                    int rentree = ligne.rentree(RENTREE);
                    doublons.refuser(ligne, ECOLE, uai, rentree);
                    return new Releve(
                            etablissement(ligne, uai, Genre.ECOLE),
                            MesureRecue.taux(
                                    "ENC-ECO",
                                    CodeTerritoire.etablissement(uai),
                                    rentree,
                                    ligne.effectif(ELEVES),
                                    ligne.effectif(CLASSES),
                                    Qualite.DEFINITIF));
                });
    }

    static Releves colleges(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        return Releves.parEtablissement(
                fichier,
                List.of(
                        RENTREE,
                        COLLEGE,
                        "Dénomination principale",
                        "Patronyme",
                        "Commune",
                        "Secteur",
                        ELEVES_DU_COLLEGE),
                ligne -> {
                    String uai = ligne.uai(COLLEGE);
                    int rentree = ligne.rentree(RENTREE);
                    doublons.refuser(ligne, COLLEGE, uai, rentree);
                    return new Releve(
                            etablissement(ligne, uai, genre(ligne.texte("Dénomination principale"))),
                            MesureRecue.effectif(
                                    Indicateurs.EFFECTIF_COLLEGE,
                                    CodeTerritoire.etablissement(uai),
                                    rentree,
                                    ligne.effectif(ELEVES_DU_COLLEGE)));
                });
    }

    /** One record a collège, of its last rentrée: those of older rentrées are of collèges that closed. */
    static Releves collegesApi(FichierJson fichier) {
        List<EtablissementPublie> etablissements = new ArrayList<>();
        List<MesureRecue> mesures = new ArrayList<>();
        int derniere = fichier.derniereAnnee("rentree_scolaire");
        int lues = fichier.pourChaque(objet -> {
            if (objet.annee("rentree_scolaire") == derniere) {
                String uai = objet.uai("numero_college");
                String denomination = objet.texte("denomination_principale");
                etablissements.add(new EtablissementPublie(
                        uai,
                        nom(denomination, objet.texteOuVide("patronyme")),
                        genre(denomination),
                        objet.prive("secteur"),
                        objet.departement("code_dept"),
                        objet.texteOuVide("code_commune"),
                        objet.texte("commune")));
                mesures.add(MesureRecue.effectif(
                        Indicateurs.EFFECTIF_COLLEGE,
                        CodeTerritoire.etablissement(uai),
                        derniere,
                        objet.nombre("nombre_eleves_total")));
            }
        });
        return new Releves(lues, etablissements, mesures);
    }

    /** The staff of collèges only: that of a lycée is not there for its 3e. */
    static Releves personnels(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        Recueil colleges = new Recueil();
        int lues = fichier.parcourir(
                List.of(
                        "Année de la rentrée scolaire",
                        "Code département",
                        "Secteur",
                        NATURE,
                        UAI,
                        "Nom de l'établissement",
                        "ETP total"),
                ligne -> {
                    String uai = ligne.uai(UAI);
                    int rentree = ligne.rentree("Année de la rentrée scolaire");
                    doublons.refuser(ligne, UAI, uai, rentree);
                    Releve releve = new Releve(
                            // The file does not say where: a collège that no other file names has no commune.
                            new EtablissementPublie(
                                    uai,
                                    ligne.requis("Nom de l'établissement"),
                                    Genre.COLLEGE,
                                    ligne.prive("Secteur"),
                                    ligne.departement("Code département"),
                                    "",
                                    ""),
                            MesureRecue.effectif(
                                    Indicateurs.ETP_COLLEGE,
                                    CodeTerritoire.etablissement(uai),
                                    rentree,
                                    ligne.effectif("ETP total")));
                    if (ligne.requis(NATURE).equals("Collège")) {
                        colleges.ajouter(releve);
                    }
                });
        return colleges.releves(lues);
    }

    /** Pupils for one full-time member of staff, where both numbers are known for the same collège and rentrée. */
    static List<MesureRecue> elevesParEtp(List<MesureRecue> mesures) {
        Map<List<Object>, MesureRecue> effectifs = new HashMap<>();
        mesures.stream()
                .filter(m -> m.indicateur().equals(Indicateurs.EFFECTIF_COLLEGE))
                .forEach(m -> effectifs.putIfAbsent(List.of(m.territoire(), m.periode()), m));
        return mesures.stream()
                .filter(m -> m.indicateur().equals(Indicateurs.ETP_COLLEGE))
                .flatMap(etp -> Stream.ofNullable(effectifs.get(List.of(etp.territoire(), etp.periode())))
                        .map(effectif -> MesureRecue.taux(
                                Indicateurs.ELEVES_PAR_ETP,
                                etp.territoire(),
                                etp.periode(),
                                Objects.requireNonNull(effectif.valeur()),
                                Objects.requireNonNull(etp.valeur()),
                                Qualite.DEFINITIF)))
                .toList();
    }

    private static EtablissementPublie etablissement(Ligne ligne, String uai, Genre genre) {
        return new EtablissementPublie(
                uai,
                nom(ligne.requis("Dénomination principale"), ligne.texte("Patronyme")),
                genre,
                ligne.prive("Secteur"),
                Departements.deLUai(uai),
                "",
                ligne.requis("Commune"));
    }

    private static String nom(String denomination, String patronyme) {
        return (denomination + " " + patronyme).strip();
    }

    /** Lycées that have a 3e are in the files of collèges. */
    private static Genre genre(String denomination) {
        return denomination.toUpperCase(Locale.ROOT).startsWith("COLLEGE") ? Genre.COLLEGE : Genre.LYCEE;
    }
}
