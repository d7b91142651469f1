package fr.copil.projet;

import static fr.copil.projet.Champ.choix;
import static fr.copil.projet.Champ.de;
import static fr.copil.projet.Champ.large;
import static fr.copil.projet.Champ.plusieurs;
import static fr.copil.projet.Champ.texte;
import static fr.copil.projet.Champ.vers;

import fr.copil.commun.Codes;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.projet.Champ.Nature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text holds, kind by kind: each is a file of the référentiel, and the fields that people fill in. Decision 0065. */
@SuppressWarnings("ImmutableEnumChecker") // The lists and the maps are never changed.
public enum GenreDeRangee {
    IDENTITE(
            "conventions.csv",
            "identite",
            "Identité",
            "l'identité",
            "",
            "titre",
            "id;titre;titre_court;niveau;parties;debut;fin;duree;revision;territoire;liens;source;note",
            texte("titre", "Titre", 400).obligatoire(),
            texte("titre_court", "Titre court", 60).obligatoire(),
            de(Nature.JOUR, "debut", "Début"),
            de(Nature.JOUR, "fin", "Fin"),
            texte("duree", "Durée, en mots", 200),
            texte("revision", "Comment ce texte se révise", 400),
            large("note", "Note", 1000)),
    PARTIE(
            "parties.csv",
            "parties",
            "Parties",
            "une partie",
            "P-",
            "fonction",
            "id;convention;service;fonction;signataire;source;note",
            de(Nature.SERVICE, "service", "Service").obligatoire(),
            texte("fonction", "Fonction qui s'engage", 400).obligatoire(),
            choix("signataire", "Signe le texte", "oui", "oui", "", "non"),
            large("note", "Note", 1000)),
    OBJECTIF(
            "objectifs",
            "objectifs",
            "Objectifs",
            "un objectif",
            "OBJ-",
            "libelle",
            "id;convention;parent;equivalent;libelle;theme;source;note",
            large("libelle", "Objectif", 600).obligatoire(),
            vers(Nature.RANGEE, "parent", "Dans l'objectif", "objectifs"),
            plusieurs("theme", "Thèmes", themes()),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    ENGAGEMENT(
            "engagements",
            "engagements",
            "Engagements",
            "un engagement",
            "",
            "titre",
            "id;convention;type;actions;objectif;theme;titre;promesse;pilote;partenaires;echeance;echeance_le;recurrence;jour_annuel;valeurs;indicateurs;source;etat;etat_le;etat_citation;note",
            choix(
                            "type",
                            "Nature",
                            "E",
                            "engagement",
                            "O",
                            "orientation",
                            "P",
                            "possibilité (« envisagé »)",
                            "R",
                            "déjà réalisé selon le texte",
                            "C",
                            "constat",
                            "A",
                            "action qui en regroupe d'autres")
                    .obligatoire(),
            texte("titre", "Titre", 200).obligatoire(),
            large("promesse", "Ce qui est promis", 1000),
            vers(Nature.RANGEE, "objectif", "Objectif", "objectifs"),
            texte("pilote", "Pilote", 300).avecAide("Plusieurs : séparez-les par « | »."),
            texte("partenaires", "Partenaires", 400).avecAide("Plusieurs : séparez-les par « | »."),
            texte("echeance", "Échéance, en mots", 300),
            de(Nature.JOUR, "echeance_le", "Échéance"),
            choix(
                    "recurrence",
                    "Revient",
                    "",
                    "une seule fois",
                    "annuelle",
                    "chaque année scolaire",
                    "semestrielle",
                    "deux fois par an",
                    "continue",
                    "en continu, avec un compte rendu par an"),
            texte("jour_annuel", "Jour de chaque année", 5)
                    .avecAide("Le mois et le jour, comme 10-31 ; vide, c'est le dernier jour de la période."),
            de(Nature.INDICATEURS, "indicateurs", "Indicateurs qui le mesurent"),
            vers(Nature.RANGEES, "valeurs", "Cibles", "valeurs"),
            vers(Nature.RANGEES, "actions", "Détaille", "engagements"),
            plusieurs("theme", "Thèmes", themes()),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    INDICATEUR(
            "indicateurs",
            "indicateurs",
            "Indicateurs propres à ce texte",
            "un indicateur",
            "",
            "nom",
            "id;convention;nom;theme;nature;comparaison;niveau;unite;numerateur;denominateur;sens;periodicite;rattachement;producteur;engagements;alias_de;source;note;compte",
            texte("nom", "Nom", 400).obligatoire(),
            choix("theme", "Thème", themesOuRien()),
            plusieurs(
                            "nature",
                            "Nature",
                            options(
                                    "contexte", "contexte",
                                    "resultat", "résultat",
                                    "activite", "activité",
                                    "realisation", "réalisation",
                                    "effet", "effet"))
                    .auPlus(40),
            texte("unite", "Unité", 100),
            choix(
                    "compte",
                    "Ce qui est compté",
                    "personnes",
                    "des personnes (le secret statistique s'applique)",
                    "reseaux",
                    "des réseaux",
                    "structures",
                    "des structures",
                    "actions",
                    "des actions",
                    "postes",
                    "des postes",
                    "euros",
                    "des euros",
                    "sans",
                    "rien que l'on compte"),
            texte("numerateur", "Numérateur", 400),
            texte("denominateur", "Dénominateur", 400),
            texte("comparaison", "Comparaison", 300),
            texte("niveau", "Niveau", 100),
            choix(
                    "sens",
                    "Sens voulu",
                    "",
                    "non précisé",
                    "hausse",
                    "à la hausse",
                    "baisse",
                    "à la baisse",
                    "reduire-ecart",
                    "réduire l'écart",
                    "contexte",
                    "aucun : un contexte"),
            texte("periodicite", "Périodicité", 200),
            choix("rattachement", "Ses années sont", "rentree", "des rentrées", "session", "des sessions d'examen")
                    .obligatoire(),
            texte("producteur", "Producteur", 300),
            de(Nature.INDICATEURS, "alias_de", "Autre nom de"),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    VALEUR(
            "valeurs",
            "cibles",
            "Cibles et leur lecture",
            "une cible",
            "V-",
            "fait",
            "id;convention;indicateur;fait;territoire;population;periode;annee_scolaire;operateur;valeur;valeur_max;unite;statut;source;note",
            texte("fait", "Ce qui est visé", 400).obligatoire(),
            de(Nature.INDICATEURS, "indicateur", "Indicateur"),
            de(Nature.LIEU, "territoire", "Territoire"),
            texte("population", "Population, en mots", 300),
            texte("periode", "Pour quand", 200),
            choix(
                    "operateur",
                    "Comparaison",
                    "",
                    "aucune",
                    "=",
                    "égal à",
                    "<",
                    "moins de",
                    "<=",
                    "au plus",
                    ">",
                    "plus de",
                    ">=",
                    "au moins",
                    "environ",
                    "environ"),
            de(Nature.NOMBRE, "valeur", "Valeur"),
            de(Nature.NOMBRE, "valeur_max", "Borne haute"),
            texte("unite", "Unité", 100),
            large("lecture", "Comment cette cible se lit", 1000)
                    .avecAide("Une cible qui a une lecture est tracée sur les figures : elle a alors une valeur, un"
                            + " indicateur et une population tracée."),
            choix("population_tracee", "Population tracée", populations()),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    INSTANCE(
            "instances",
            "instances",
            "Instances",
            "une instance",
            "INS-",
            "nom",
            "id;convention;nom;niveau;membres;rythme;mois;mission;source;note",
            texte("nom", "Nom", 300).obligatoire(),
            texte("niveau", "Niveau", 100),
            large("membres", "Membres", 800).avecAide("Plusieurs : séparez-les par « | »."),
            texte("rythme", "Rythme", 200),
            texte("mois", "Mois", 200),
            large("mission", "Mission", 800),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    ATTENTE(
            "attentes.csv",
            "attendus",
            "Chiffres attendus",
            "un chiffre attendu",
            "AT-",
            "attendu_de",
            "id;indicateur;territoire;attendu_de;quand;source;service;rythme;mois",
            de(Nature.INDICATEUR, "indicateur", "Indicateur").obligatoire(),
            de(Nature.LIEU, "territoire", "Territoire").obligatoire(),
            texte("attendu_de", "Attendu de", 200).obligatoire(),
            texte("quand", "Quand", 200).obligatoire(),
            de(Nature.SERVICES, "service", "Services qui le doivent"),
            choix("rythme", "Rythme", "annuel", "chaque année", "biennal", "tous les deux ans", "libre", "sans rythme")
                    .obligatoire(),
            choix("mois", "Mois", mois()),
            texte("article", "Article", 80)),
    EVENEMENT(
            "evenements",
            "calendrier",
            "Calendrier",
            "une date",
            "CAL-",
            "libelle",
            "id;convention;quand;date;libelle;source;note",
            texte("libelle", "Ce qui a lieu", 600).obligatoire(),
            texte("quand", "Quand, en mots", 200).obligatoire(),
            de(Nature.JOUR, "date", "Jour"),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    DIFFUSION(
            "diffusion.csv",
            "diffusion",
            "Règles de diffusion",
            "une règle de diffusion",
            "C-",
            "objet",
            "id;convention;objet;de;vers;quand;regle;source;note",
            texte("objet", "Quelles données", 600).obligatoire(),
            texte("de", "De", 250),
            texte("vers", "Vers", 250),
            texte("quand", "Quand", 200),
            large("regle", "Règle", 400),
            texte("article", "Article", 80),
            large("note", "Note", 1000)),
    PILOTE(
            "pilotes.csv",
            "pilotes",
            "Services que nomment les pilotes",
            "un nom de pilote",
            "PI-",
            "nom",
            "id;convention;service;nom;source;note",
            texte("nom", "Nom, comme l'écrivent les engagements", 120).obligatoire(),
            de(Nature.SERVICE, "service", "Service").obligatoire(),
            large("note", "Note", 1000));

    private final String fichier;
    private final String adresse;
    private final String titre;
    private final String singulier;
    private final String prefixe;
    private final String colonneDuTitre;
    private final List<String> colonnes;
    private final List<Champ> champs;

    GenreDeRangee(
            String fichier,
            String adresse,
            String titre,
            String singulier,
            String prefixe,
            String colonneDuTitre,
            String colonnes,
            Champ... champs) {
        this.fichier = fichier;
        this.adresse = adresse;
        this.titre = titre;
        this.singulier = singulier;
        this.prefixe = prefixe;
        this.colonneDuTitre = colonneDuTitre;
        this.colonnes = List.of((colonnes + ";poursuit").split(";"));
        this.champs = List.of(champs);
    }

    /** File or folder of the référentiel. */
    public String fichier() {
        return fichier;
    }

    /** In the address of a page. */
    public String adresse() {
        return adresse;
    }

    public String titre() {
        return titre;
    }

    /** {@code une partie}. */
    public String singulier() {
        return singulier;
    }

    /** Which of its columns names a row. */
    public String colonneDuTitre() {
        return colonneDuTitre;
    }

    /** All those of its file, in order. */
    List<String> colonnes() {
        return colonnes;
    }

    public List<Champ> champs() {
        return champs;
    }

    public Optional<Champ> champ(String colonne) {
        return champs.stream().filter(un -> un.colonne().equals(colonne)).findFirst();
    }

    /** What the ids of its rows begin with, in a text of this code: {@code INS-LA2-}, {@code LA2-I}. */
    String debut(String code) {
        return this == INDICATEUR ? code + "-I" : prefixe + code + "-";
    }

    static Optional<GenreDeRangee> duFichier(String fichier) {
        return Codes.parmi(values(), GenreDeRangee::fichier, fichier);
    }

    /** Identity for what is no kind. */
    public static GenreDeRangee aLAdresse(String adresse) {
        return Codes.parmi(values(), GenreDeRangee::adresse, adresse).orElse(IDENTITE);
    }

    private static Map<String, String> options(String... paires) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < paires.length; i += 2) {
            options.put(paires[i], paires[i + 1]);
        }
        return options;
    }

    private static Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        Arrays.stream(Theme.values()).forEach(theme -> themes.put(theme.code(), theme.libelle()));
        return themes;
    }

    private static String[] themesOuRien() {
        return ("|aucun|"
                        + String.join(
                                "|",
                                themes().entrySet().stream()
                                        .map(theme -> theme.getKey() + "|" + theme.getValue())
                                        .toList()))
                .split("\\|", -1);
    }

    private static String[] populations() {
        return Stream.concat(
                        Stream.of("", "aucune", Recopie.SUR_L_ECART, "aucune : elle porte sur l'écart lui-même"),
                        Arrays.stream(Population.values())
                                .flatMap(population -> Stream.of(population.name(), population.libelle())))
                .toArray(String[]::new);
    }

    private static String[] mois() {
        return "|aucun|1|janvier|2|février|3|mars|4|avril|5|mai|6|juin|7|juillet|8|août|9|septembre|10|octobre|11|novembre|12|décembre"
                .split("\\|", -1);
    }
}
