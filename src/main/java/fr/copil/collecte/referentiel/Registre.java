package fr.copil.collecte.referentiel;

import static fr.copil.collecte.referentiel.Colonne.assemblage;
import static fr.copil.collecte.referentiel.Colonne.calcul;
import static fr.copil.collecte.referentiel.Colonne.compte;
import static fr.copil.collecte.referentiel.Colonne.constante;
import static fr.copil.collecte.referentiel.Colonne.etiquettes;
import static fr.copil.collecte.referentiel.Colonne.facultatif;
import static fr.copil.collecte.referentiel.Colonne.jour;
import static fr.copil.collecte.referentiel.Colonne.lien;
import static fr.copil.collecte.referentiel.Colonne.liens;
import static fr.copil.collecte.referentiel.Colonne.liensFacultatifs;
import static fr.copil.collecte.referentiel.Colonne.liensInverses;
import static fr.copil.collecte.referentiel.Colonne.nombre;
import static fr.copil.collecte.referentiel.Colonne.parmi;
import static fr.copil.collecte.referentiel.Colonne.plusieursParmi;
import static fr.copil.collecte.referentiel.Colonne.requis;
import static fr.copil.collecte.referentiel.Colonne.texte;

import fr.copil.indicateur.mesure.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file, or one folder of files, of {@code data/referentiel}: the table it fills, column by column. To add a column:
 * the file, a migration, one line here. Decision 0006.
 *
 * @param recherche columns that the search looks into; empty when the table is not searched
 */
record Registre(String fichier, String table, List<Colonne> champs, List<String> recherche) {

    private static Registre de(String fichier, String table, Colonne... champs) {
        return new Registre(fichier, table, List.of(champs), List.of());
    }

    private Registre cherchable(String... colonnes) {
        return new Registre(fichier, table, champs, List.of(colonnes));
    }

    private static final String[] THEMES =
            Arrays.stream(Theme.values()).map(Theme::code).toArray(String[]::new);

    private static final String[] THEMES_OU_RIEN =
            Stream.concat(Stream.of(""), Arrays.stream(THEMES)).toArray(String[]::new);

    private static final List<String> NOTICE = List.of("id", "titre", "texte");

    /** In an order where each one names rows of itself or of those before; links in lists may point anywhere. */
    static final List<Registre> TOUS = List.of(
            de(
                            "conventions.csv",
                            "convention",
                            requis("titre"),
                            requis("titre_court"),
                            parmi("niveau", "national", "regional", "departemental", "agglomeration"),
                            requis("parties"),
                            jour("debut", "debut"),
                            jour("fin", "fin"),
                            texte("duree"),
                            texte("revision"),
                            lien("territoire", "territoire"),
                            texte("liens"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "titre_court", "titre", "parties"),
            de(
                    "services.csv",
                    "service",
                    requis("nom"),
                    requis("nom_court"),
                    parmi("article", "le", "la", "l'", "les"),
                    lien("territoire", "territoire"),
                    requis("source"),
                    texte("note")),
            de(
                    "parties.csv",
                    "partie",
                    lien("convention", "convention"),
                    lien("service", "service"),
                    requis("fonction"),
                    parmi("signataire", "", "oui"),
                    requis("source"),
                    texte("note")),
            de(
                            "objectifs",
                            "objectif",
                            lien("convention", "convention"),
                            lien("parent", "objectif"),
                            lien("equivalent", "objectif"),
                            etiquettes("theme", "theme", THEMES),
                            requis("libelle"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "libelle"),
            de(
                            "engagements",
                            "engagement",
                            lien("convention", "convention"),
                            parmi("type", "E", "O", "P", "R", "C", "A"),
                            lien("objectif", "objectif"),
                            etiquettes("theme", "theme", THEMES),
                            requis("titre"),
                            texte("promesse"),
                            texte("pilote"),
                            texte("partenaires"),
                            texte("echeance"),
                            jour("echeance_le", "echeance_le"),
                            requis("source"),
                            parmi("etat", "", "realise", "en-cours", "non-demarre", "suspendu", "abandonne"),
                            jour("etat_le", "etat_le"),
                            texte("etat_citation"),
                            texte("note"),
                            liens("actions", "action", "engagement"),
                            liens("indicateurs", "indicateur", "indicateur"),
                            liens("valeurs", "valeur", "valeur_imprimee"))
                    .cherchable("id", "titre", "promesse", "pilote", "partenaires"),
            de(
                            "indicateurs",
                            "indicateur",
                            lien("convention", "convention"),
                            requis("nom"),
                            parmi("theme", THEMES_OU_RIEN),
                            plusieursParmi("nature", "contexte", "resultat", "activite", "realisation", "effet"),
                            texte("comparaison"),
                            texte("niveau"),
                            texte("unite"),
                            texte("numerateur"),
                            texte("denominateur"),
                            parmi("sens", "", "hausse", "baisse", "reduire-ecart", "contexte"),
                            texte("periodicite"),
                            texte("producteur"),
                            requis("source"),
                            texte("note"),
                            calcul(),
                            facultatif("methode"),
                            compte(),
                            facultatif("reponse"),
                            liensInverses("engagements", "indicateur", "engagement"),
                            liens("alias_de", "alias", "indicateur"),
                            // What a series is, and what it only comes near to: never one for the other.
                            liensFacultatifs("repond_a", "repond", "indicateur"),
                            liensFacultatifs("voisin_de", "voisin", "indicateur"),
                            // Rates over the same people: protected together.
                            liensFacultatifs("meme_effectif", "meme_effectif", "indicateur"))
                    .cherchable("id", "nom", "comparaison", "numerateur", "denominateur", "producteur"),
            de(
                            "valeurs",
                            "valeur_imprimee",
                            lien("convention", "convention"),
                            requis("fait"),
                            lien("territoire", "territoire"),
                            texte("population"),
                            texte("periode"),
                            texte("annee_scolaire"),
                            parmi("operateur", "", "=", "<", "<=", ">", ">=", "environ"),
                            nombre("valeur"),
                            nombre("valeur_max"),
                            texte("unite"),
                            parmi("statut", "observe", "cible", "cumule", "contexte", "definition", "absent"),
                            requis("source"),
                            texte("note"),
                            liens("indicateur", "mesure", "indicateur"))
                    .cherchable("id", "fait", "valeur", "valeur_max", "unite", "population", "periode"),
            de("cibles.csv", "cible", lien("indicateur", "indicateur"), texte("population"), requis("lecture")),
            de(
                            "attentes.csv",
                            "attente",
                            lien("indicateur", "indicateur"),
                            lien("territoire", "territoire"),
                            requis("attendu_de"),
                            requis("quand"),
                            requis("source"))
                    .cherchable("id", "indicateur", "attendu_de", "quand"),
            de(
                            "instances",
                            "instance",
                            lien("convention", "convention"),
                            requis("nom"),
                            texte("niveau"),
                            texte("membres"),
                            texte("rythme"),
                            texte("mois"),
                            texte("mission"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "nom", "niveau", "mission"),
            de(
                            "evenements",
                            "evenement",
                            lien("convention", "convention"),
                            requis("quand"),
                            jour("date", "jour"),
                            requis("libelle"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "quand", "jour", "libelle"),
            de(
                            "dispositifs.csv",
                            "dispositif",
                            parmi("section", "1", "2", "3", "4"),
                            requis("nom"),
                            texte("nom_imprime"),
                            texte("acteurs"),
                            texte("financements"),
                            texte("territoire"),
                            texte("public", "public_vise"),
                            texte("reference"),
                            parmi("convention", "", "oui", "autre"),
                            texte("convention_mention"),
                            texte("pilote"),
                            texte("specificite"),
                            requis("source"),
                            texte("note"),
                            liens("engagements", "engagement", "engagement"))
                    .cherchable("id", "nom", "nom_imprime", "acteurs", "territoire", "public_vise", "pilote"),
            de(
                            "methode.csv",
                            "item_methode",
                            parmi("theme", "pilotage", "suivi-evaluation", "partenariat"),
                            parmi("nature", "objectif", "question", "moyen", "vigilance"),
                            requis("libelle"),
                            requis("source"),
                            texte("note"))
                    .cherchable("id", "libelle", "note"),
            notices("references.csv", "reference", "libelle", "", "citee_dans"),
            new Registre(
                    "territoires-cites.csv",
                    "notice",
                    List.of(
                            constante("genre", "territoire"),
                            lien("convention", "convention"),
                            texte("nom", "titre"),
                            assemblage("texte", " : ", "type", "role"),
                            requis("source"),
                            texte("note"),
                            liens("code", "code", null)),
                    List.of()),
            new Registre(
                    "etablissements-cites.csv",
                    "notice",
                    List.of(
                            constante("genre", "etablissement"),
                            lien("convention", "convention"),
                            assemblage("titre", ", ", "nom", "commune"),
                            assemblage("texte", " ; 2022 : ", "dit", "statut_2022"),
                            requis("source"),
                            texte("note"),
                            liens("uai", "code", null)),
                    List.of()),
            new Registre(
                    "listes.csv",
                    "notice",
                    List.of(
                            constante("genre", "liste"),
                            lien("convention", "convention"),
                            texte("liste", "titre"),
                            texte("valeurs", "texte"),
                            requis("source"),
                            texte("note"),
                            liens("codes", "code", null)),
                    NOTICE),
            new Registre(
                    "diffusion.csv",
                    "notice",
                    List.of(
                            constante("genre", "diffusion"),
                            lien("convention", "convention"),
                            texte("objet", "titre"),
                            assemblage("texte", " ; ", "de", "vers", "quand", "regle"),
                            requis("source"),
                            texte("note")),
                    NOTICE),
            new Registre(
                    "ambiguites.csv",
                    "notice",
                    List.of(
                            constante("genre", "ambiguite"),
                            texte("point", "titre"),
                            texte("lecture", "texte"),
                            texte("lieu", "source"),
                            constante("note", ""),
                            liens("porte_sur", "porte_sur", "")),
                    NOTICE),
            new Registre(
                    "lectures.csv",
                    "notice",
                    List.of(
                            constante("genre", "lecture"),
                            texte("imprime", "titre"),
                            assemblage("texte", " : ", "lu", "confiance"),
                            texte("lieu", "source"),
                            constante("note", ""),
                            liens("porte_sur", "porte_sur", "")),
                    List.of()));

    private static Registre notices(String fichier, String genre, String titre, String texte, String source) {
        return new Registre(
                fichier,
                "notice",
                List.of(
                        constante("genre", genre),
                        texte(titre, "titre"),
                        constante("texte", texte),
                        texte(source, "source"),
                        texte("note")),
                NOTICE);
    }
}
