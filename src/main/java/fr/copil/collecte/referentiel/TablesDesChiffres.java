package fr.copil.collecte.referentiel;

import static fr.copil.collecte.referentiel.Colonne.calcul;
import static fr.copil.collecte.referentiel.Colonne.compte;
import static fr.copil.collecte.referentiel.Colonne.facultatif;
import static fr.copil.collecte.referentiel.Colonne.lien;
import static fr.copil.collecte.referentiel.Colonne.liens;
import static fr.copil.collecte.referentiel.Colonne.liensFacultatifs;
import static fr.copil.collecte.referentiel.Colonne.liensInverses;
import static fr.copil.collecte.referentiel.Colonne.nombre;
import static fr.copil.collecte.referentiel.Colonne.parmi;
import static fr.copil.collecte.referentiel.Colonne.plusieursParmi;
import static fr.copil.collecte.referentiel.Colonne.poursuit;
import static fr.copil.collecte.referentiel.Colonne.requis;
import static fr.copil.collecte.referentiel.Colonne.texte;
import static fr.copil.collecte.referentiel.Registre.de;
import static fr.copil.collecte.referentiel.Registre.themes;

import fr.copil.indicateur.mesure.Population;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is measured, printed and expected of figures. */
final class TablesDesChiffres {

    private static final String[] THEMES_OU_RIEN =
            Stream.concat(Stream.of(""), Arrays.stream(themes())).toArray(String[]::new);

    private static final String[] MOIS_OU_RIEN = Stream.concat(
                    Stream.of(""), IntStream.rangeClosed(1, 12).mapToObj(String::valueOf))
            .toArray(String[]::new);

    private static final String[] POPULATIONS_OU_RIEN = Stream.concat(
                    Stream.of(""), Arrays.stream(Population.values()).map(Population::name))
            .toArray(String[]::new);

    static final List<Registre> TOUTES = List.of(
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
                            parmi("rattachement", "rentree", "session"),
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
                            liensFacultatifs("meme_effectif", "meme_effectif", "indicateur"),
                            poursuit("indicateur"))
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
                            liens("indicateur", "mesure", "indicateur"),
                            poursuit("valeur_imprimee"))
                    .cherchable("id", "fait", "valeur", "valeur_max", "unite", "population", "periode"),
            de(
                    "cibles.csv",
                    "cible",
                    lien("indicateur", "indicateur"),
                    parmi("population", POPULATIONS_OU_RIEN),
                    requis("lecture")),
            de(
                            "attentes.csv",
                            "attente",
                            lien("indicateur", "indicateur"),
                            lien("territoire", "territoire"),
                            requis("attendu_de"),
                            requis("quand"),
                            requis("source"),
                            parmi("rythme", "annuel", "biennal", "libre"),
                            parmi("mois", MOIS_OU_RIEN),
                            liens("service", "doit", "service"),
                            poursuit("attente"))
                    .cherchable("id", "indicateur", "attendu_de", "quand"));

    private TablesDesChiffres() {}
}
