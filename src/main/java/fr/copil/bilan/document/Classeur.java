package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Garde;
import fr.copil.commun.Codes;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data of a bilan as sheets, for the XLSX and the ODS alike: numbers as numbers, the four states in words. */
record Classeur(List<Feuille> feuilles) {

    /**
     * @param titre what the document calls it, found again on the first sheet
     * @param lignes cells are texts or {@link BigDecimal}
     */
    record Feuille(String nom, String titre, List<String> entetes, List<List<Object>> lignes) {}

    static Classeur de(Bilan bilan) {
        List<Feuille> feuilles = new ArrayList<>();
        feuilles.add(donnees(bilan.figures()));
        for (int i = 0; i < bilan.figures().size(); i++) {
            FigureModele.Tableau tableau = bilan.figures().get(i).tableau();
            feuilles.add(feuille("Figure " + (i + 1), tableau));
        }
        List<Tableaux.Numerote> tableaux = Tableaux.de(bilan.sections());
        FeuilleDesEngagements.de(tableaux).ifPresent(feuilles::add);
        tableaux.stream()
                .filter(tableau -> !FeuilleDesEngagements.dit(tableau))
                .flatMap(Classeur::feuille)
                .forEach(feuilles::add);
        valeurs(bilan.valeurs().toList()).ifPresent(feuilles::add);
        feuilles.add(definitions(bilan));
        feuilles.addFirst(lisezMoi(bilan, List.copyOf(feuilles)));
        return new Classeur(feuilles);
    }

    private static Feuille lisezMoi(Bilan bilan, List<Feuille> autres) {
        Stream<List<Object>> lignes = Stream.of(
                ligne("Bilan", bilan.entete().titre()),
                ligne("Convention", bilan.entete().titreConvention()),
                ligne("Territoire", bilan.entete().territoire()),
                ligne("État", bilan.entete().mention()),
                ligne(
                        "Cinq états",
                        "Un nombre (0 en est un) ; « partiel » ; « non transmis » ; « secret statistique » ; « sans objet »."),
                ligne("Localisation", "Les données situent le collège, jamais le domicile des élèves."));
        Garde garde = bilan.entete().garde();
        Stream<List<Object>> signatures = Stream.of(
                        Stream.of(bilan.entete().confidentialite()).map(texte -> ligne("Diffusion", texte)),
                        Stream.of(garde.reference()).filter(r -> !r.isEmpty()).map(r -> ligne("Référence", r)),
                        garde.signataires().stream()
                                .map(s -> ligne(
                                        "Partie",
                                        s.service() + ", " + s.fonction()
                                                + (s.signature().isEmpty() ? "" : " : " + s.signature()))),
                        bilan.entete().signatures().stream().map(signature -> ligne("Signature", signature)))
                .flatMap(l -> l);
        Stream<List<Object>> retraits = bilan.retraits().stream().map(texte -> ligne("Retiré depuis", texte));
        Stream<List<Object>> sommaire =
                autres.stream().map(feuille -> ligne("Feuille " + feuille.nom(), feuille.titre()));
        return new Feuille(
                "Lisez-moi",
                "",
                List.of("Rubrique", "Contenu"),
                Stream.of(lignes, signatures, retraits, sommaire)
                        .flatMap(l -> l)
                        .toList());
    }

    static List<Object> ligne(Object... cellules) {
        return Stream.of(cellules)
                .map(cellule -> cellule instanceof String texte ? Ecrit.texte(texte) : cellule)
                .toList();
    }

    /** One row a value, whatever the figure: what it is made of, and the code of that very value. */
    private static Feuille donnees(List<FigureModele> figures) {
        List<List<Object>> lignes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureModele figure = figures.get(i);
            String nom = "Figure " + (i + 1) + " – " + figure.titre();
            switch (figure.graphique()) {
                case Graphique.Courbes courbes ->
                    courbes.series().forEach(serie -> serie.points()
                            .forEach(p -> lignes.add(valeur(
                                    nom,
                                    serie.nom(),
                                    p.x(),
                                    "",
                                    valeur(p.y()),
                                    p.chiffre(),
                                    etat(p.etat()),
                                    p.detail(),
                                    figure.source()))));
                case Graphique.Barres barres ->
                    barres.lignes().forEach(barre -> {
                        barre.parts()
                                .forEach(p -> lignes.add(valeur(
                                        nom,
                                        barre.nom(),
                                        "",
                                        p.nom(),
                                        valeur(p.valeur()),
                                        p.chiffre(),
                                        "valeur",
                                        p.detail(),
                                        figure.source())));
                        if (barre.parts().isEmpty()) {
                            String etat = Objects.requireNonNullElse(barre.etat(), Etat.NON_TRANSMIS.code());
                            lignes.add(valeur(nom, barre.nom(), "", "", "", null, etat(etat), "", figure.source()));
                        }
                    });
                case Graphique.Carte carte -> {}
            }
        }
        return new Feuille(
                "Données",
                "Toutes les valeurs des figures, une par ligne, avec leur état, leur source et leur code de citation",
                List.of(
                        "Figure",
                        "Série",
                        "Année",
                        "Part",
                        "Valeur",
                        "Unité",
                        "Numérateur",
                        "Dénominateur",
                        "État",
                        "Détail",
                        "Source",
                        "Code de citation"),
                lignes);
    }

    /** What tables show, each value with its source and its own code. */
    private static Optional<Feuille> valeurs(List<ChiffreFige> valeurs) {
        return valeurs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feuille(
                        "Valeurs des tableaux",
                        "Valeurs des tableaux, avec leur source et leur code",
                        List.of("Chiffre", "Valeur", "Dit", "État", "Source", "Code de citation"),
                        valeurs.stream()
                                .map(chiffre -> ligne(
                                        chiffre.nom(),
                                        valeur(chiffre.valeur()),
                                        chiffre.dit(),
                                        chiffre.etat() == null
                                                        || chiffre.etat()
                                                                .libelle()
                                                                .isEmpty()
                                                ? "valeur"
                                                : chiffre.etat().libelle(),
                                        chiffre.source(),
                                        Objects.requireNonNullElse(chiffre.code(), "")))
                                .toList()));
    }

    private static List<Object> valeur(
            String figure,
            String serie,
            String annee,
            String part,
            Object valeur,
            Graphique.@Nullable Chiffre chiffre,
            String etat,
            String detail,
            String source) {
        return ligne(
                figure,
                serie,
                chiffre == null ? annee(annee) : BigDecimal.valueOf(chiffre.annee()),
                part,
                valeur,
                chiffre == null ? "" : chiffre.unite(),
                chiffre == null ? "" : nombre(chiffre.numerateur()),
                chiffre == null ? "" : nombre(chiffre.denominateur()),
                etat,
                detail,
                source,
                chiffre == null ? "" : Objects.requireNonNullElse(chiffre.code(), ""));
    }

    private static Object annee(String abscisse) {
        return abscisse.matches("[0-9]{4}") ? new BigDecimal(abscisse) : abscisse;
    }

    private static Object nombre(@Nullable Long nombre) {
        return nombre == null ? "" : BigDecimal.valueOf(nombre);
    }

    private static Object valeur(@Nullable Double valeur) {
        return valeur == null ? "" : BigDecimal.valueOf(valeur).stripTrailingZeros();
    }

    private static String etat(String code) {
        return Codes.parmi(Etat.values(), Etat::code, code)
                .filter(etat -> etat != Etat.VALEUR)
                .map(Etat::libelle)
                .orElse("valeur");
    }

    /** Those that annexes set out again are on the sheets of the data. */
    private static Stream<Feuille> feuille(Tableaux.Numerote tableau) {
        return switch (tableau.bloc()) {
            case Bloc.Grille grille ->
                !tableau.section().cle().equals("annexes") || grille.chiffresCites()
                        ? Stream.of(feuille(tableau.nom(), grille.tableau()))
                        : Stream.empty();
            case Bloc.TableauEcrit ecrit ->
                Stream.of(new Feuille(
                        tableau.nom(),
                        tableau.titre(),
                        cases(ecrit.entete()).toList(),
                        ecrit.corps().stream()
                                .map(ligne -> cases(ligne)
                                        .map(texte -> cellule(new Cellule(texte, texte)))
                                        .toList())
                                .toList()));
            default -> Stream.empty();
        };
    }

    private static Stream<String> cases(Bloc.Cases ligne) {
        return ligne.cases().stream().map(une -> Ecrit.texte(une).replace(Fragment.SAUT, " "));
    }

    private static Feuille feuille(String nom, FigureModele.Tableau tableau) {
        List<List<Object>> lignes = tableau.lignes().stream()
                .map(ligne -> ligne.stream().map(Classeur::cellule).toList())
                .toList();
        return new Feuille(
                nom,
                tableau.legende(),
                tableau.entetes().stream().map(Ecrit::texte).toList(),
                lignes);
    }

    private static Object cellule(Cellule cellule) {
        return Nombre.lire(cellule).<Object>map(nombre -> nombre).orElse(Ecrit.texte(cellule.texte()));
    }

    private static Feuille definitions(Bilan bilan) {
        return new Feuille(
                "Définitions",
                "Ce que mesure chaque indicateur cité, et ses précautions",
                List.of("Code", "Indicateur", "Numérateur", "Dénominateur", "Calcul", "Source", "Précautions"),
                bilan.definitions().stream()
                        .map(d -> ligne(
                                d.code(), d.nom(), d.numerateur(), d.denominateur(), d.calcul(), d.source(), d.notes()))
                        .toList());
    }
}
