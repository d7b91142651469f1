package fr.copil.collecte.transmission;

import static fr.copil.collecte.classeur.Modele.Colonne.cachee;
import static fr.copil.collecte.classeur.Modele.Colonne.donnee;
import static fr.copil.collecte.classeur.Modele.Colonne.parmi;
import static fr.copil.collecte.classeur.Modele.Colonne.saisie;

import fr.copil.collecte.classeur.Modele;
import fr.copil.indicateur.mesure.Definition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The workbook of a {@link Trame}: words for people, codes hidden at the end, nothing to look up. */
public final class ModeleDeTrame {

    static final String CODE_INDICATEUR = "Code de l'indicateur";
    static final String CODE_TERRITOIRE = "Code du territoire";
    static final String AVANT = "Dernière valeur connue";

    private ModeleDeTrame() {}

    public static Modele de(Trame trame) {
        return new Modele(
                "copil-chiffres-"
                        + trame.indicateurs().stream().map(Definition::id).collect(Collectors.joining("-"))
                        + "-" + trame.territoire().code(),
                "Chiffres",
                List.of(
                        donnee("Indicateur", 44),
                        donnee("Territoire", 34),
                        parmi("Population", 34, MotsDuDepot.populations()),
                        saisie("Période", 9),
                        saisie("Numérateur", 12),
                        saisie("Dénominateur", 13),
                        saisie("Valeur", 10),
                        parmi("État", 14, MotsDuDepot.etats()),
                        parmi("Qualité", 12, MotsDuDepot.qualites()),
                        saisie("Commentaire", 30),
                        parmi("Déjà publié", 12, List.of("oui", "non")),
                        donnee(AVANT, 30),
                        cachee(CODE_INDICATEUR),
                        cachee(CODE_TERRITOIRE)),
                trame.lignes().stream().map(ModeleDeTrame::ligne).toList(),
                modeDEmploi(trame));
    }

    private static List<Object> ligne(Trame.Ligne ligne) {
        return List.of(
                ligne.indicateur().nom(),
                ligne.territoire().nomEtNiveau(),
                MotsDuDepot.de(ligne.population()),
                BigDecimal.valueOf(ligne.periode()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                ligne.avant(),
                ligne.indicateur().id(),
                ligne.territoire().code().valeur());
    }

    private static List<String> modeDEmploi(Trame trame) {
        List<String> mots = new ArrayList<>(
                List.of(
                        "Mode d'emploi",
                        "Remplissez la feuille « Chiffres », une ligne par chiffre, puis envoyez ce classeur à Copil, page"
                                + " « Transmettre des chiffres ». Son nom n'a pas d'importance.",
                        "Un taux se donne par son numérateur et son dénominateur : Copil calcule le reste. Donnez la valeur seule"
                                + " si vous n'avez que le taux, ou si l'indicateur est un nombre.",
                        "Zéro est une valeur. S'il n'y a pas de nombre, l'état dit pourquoi : non transmis, secret ou sans objet.",
                        "Une ligne laissée vide n'est pas envoyée. Pour en ajouter une, écrivez sous la dernière : indicateur,"
                                + " territoire et population, en toutes lettres ou par leur code.",
                        "La période est l'année de la rentrée ou de la session d'examen. La qualité, si vous n'en dites rien, est"
                                + " « définitif ».",
                        "« Déjà publié : oui » dit qu'un taux donné sans ses parts est déjà public ; sinon il reste à la DSDEN.",
                        "Les cellules grises sont remplies d'avance. « " + AVANT
                                + " » rappelle ce que Copil montre aujourd'hui"
                                + " pour une année antérieure : ce n'est pas envoyé.",
                        "Copil contrôle tout avant que personne ne lise rien, et dit chaque faute avec sa ligne et sa colonne."));
        trame.indicateurs().forEach(indicateur -> mots.add(definition(indicateur)));
        return mots;
    }

    private static String definition(Definition indicateur) {
        return indicateur.id() + " : " + indicateur.nom() + "."
                + suite("Numérateur", indicateur.numerateur())
                + suite("Dénominateur", indicateur.denominateur())
                + suite("Unité", indicateur.unite())
                + suite("Source", indicateur.source());
    }

    private static String suite(String quoi, String texte) {
        return texte.isEmpty() ? "" : " " + quoi + " : " + texte + ".";
    }
}
