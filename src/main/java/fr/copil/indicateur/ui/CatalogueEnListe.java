package fr.copil.indicateur.ui;

import fr.copil.commun.Famille;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Nature;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as a list: one row an indicateur, those that have a figure here first unless another order is asked. */
final class CatalogueEnListe {

    static final int TAILLE = 50;

    static final String NON_PRECISE = "non précisé";

    private CatalogueEnListe() {}

    static String chapeau(Catalogue.Etendue etendue) {
        return "Les cinq documents définissent " + Nombres.compte(etendue.documents(), "indicateur", "indicateurs")
                + ", dont " + Nombres.entier(etendue.libelles())
                + " sont d'autres libellés des mêmes, imprimés en annexe 2 de la convention nationale. Copil y ajoute "
                + Nombres.compte(etendue.series(), "série tirée", "séries tirées") + " des données ouvertes.";
    }

    /** @param tuiles by indicateur, what is said of the territory */
    static ListeModele de(
            Catalogue catalogue, Territoire territoire, Map<String, Tuile> tuiles, MesDues dues, Criteres criteres) {
        Ordre ordre = Ordre.lire(criteres.valeur("tri"));
        List<LigneEnTuile> lignes = ordre.ranger(catalogue.lignes().stream()
                .map(ligne -> LigneEnTuile.de(ligne, territoire, tuiles))
                .toList());
        int page = Math.min(criteres.page(), Math.max(1, (lignes.size() + TAILLE - 1) / TAILLE));
        return new ListeModele(
                        "indicateurs",
                        "Indicateurs, avec leur dernière valeur et leur écart : " + territoire.nom(),
                        filtres(catalogue, criteres),
                        List.of(
                                Colonne.de("Indicateur"),
                                Colonne.de("Évolution"),
                                Colonne.de("Dernière valeur"),
                                Colonne.de("Écart")),
                        lignes(
                                lignes.stream()
                                        .skip((long) (page - 1) * TAILLE)
                                        .limit(TAILLE)
                                        .toList(),
                                dues,
                                ordre),
                        lignes.size(),
                        page,
                        TAILLE,
                        vide(catalogue),
                        "/export/indicateurs")
                .repliee();
    }

    private static List<Filtre> filtres(Catalogue catalogue, Criteres criteres) {
        return List.of(
                Filtre.texte("Rechercher", criteres.recherche()),
                Filtre.choix("nature", "Nature", criteres.valeur("nature"), avecToutes(natures())),
                Filtre.choix("theme", "Thème", criteres.valeur("theme"), themes()),
                Filtre.choix(
                        "comparaison",
                        "Population ou comparaison",
                        criteres.valeur("comparaison"),
                        avecToutes(options(FiltreIndicateurs.COMPARAISONS))),
                Filtre.choix("niveau", "Niveau", criteres.valeur("niveau"), options(FiltreIndicateurs.NIVEAUX)),
                Filtre.choix(
                        "convention",
                        "Document",
                        criteres.valeur("convention"),
                        catalogue.documents().stream()
                                .map(document -> new Option(document.code(), document.titre()))
                                .toList()),
                Filtre.choix(
                        "tri",
                        "Ordre",
                        criteres.valeur("tri"),
                        Arrays.stream(Ordre.values())
                                .map(ordre -> new Option(ordre.code(), ordre.libelle()))
                                .toList()),
                Filtre.coche("donnees", "avec données", criteres.coche("donnees")),
                Filtre.coche(
                        "libelles",
                        "avec les libellés de l'annexe 2 (" + catalogue.libelles() + ")",
                        criteres.coche("libelles")));
    }

    private static List<Option> avecToutes(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", "Toutes")), options.stream())
                .toList();
    }

    private static List<Option> natures() {
        return Stream.concat(
                        Arrays.stream(Nature.values()).map(nature -> new Option(nature.code(), nature.libelle())),
                        Stream.of(new Option(Famille.NON_PRECISE.code(), Famille.NON_PRECISE.libelle())))
                .toList();
    }

    private static List<Option> themes() {
        return Arrays.stream(Theme.values())
                .sorted(Comparator.comparing(theme -> Textes.normaliser(theme.libelle())))
                .map(theme -> new Option(theme.code(), theme.libelle()))
                .toList();
    }

    private static List<Option> options(List<Famille> familles) {
        return familles.stream()
                .map(famille -> new Option(famille.code(), famille.libelle()))
                .toList();
    }

    /** A heading opens its group on each page where it stands. */
    private static List<Ligne> lignes(List<LigneEnTuile> lignes, MesDues dues, Ordre ordre) {
        List<Ligne> sortie = new ArrayList<>();
        String courant = "";
        for (LigneEnTuile ligne : lignes) {
            String titre = ordre.groupe(ligne);
            sortie.add(new Ligne(titre.equals(courant) ? null : new Groupe(titre, 2), ligne.cellules(dues)));
            courant = titre;
        }
        return sortie;
    }

    static String natures(Definition definition) {
        return definition.natures().isEmpty()
                ? NON_PRECISE
                : definition.natures().stream().map(Nature::libelle).collect(Collectors.joining(", "));
    }

    private static String vide(Catalogue catalogue) {
        String suite = catalogue.libelles() == 0
                ? ""
                : " "
                        + Nombres.compte(
                                catalogue.libelles(),
                                "libellé de l'annexe 2 répond",
                                "libellés de l'annexe 2 répondent")
                        + " : cochez la case « avec les libellés de l'annexe 2 ».";
        return "Aucun indicateur ne répond à ces filtres. Retirez-en un, ou cherchez un autre mot." + suite;
    }
}
