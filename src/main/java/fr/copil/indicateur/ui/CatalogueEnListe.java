package fr.copil.indicateur.ui;

import fr.copil.commun.Famille;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.figure.DonneesEnClair;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Nature;
import fr.copil.indicateur.mesure.Theme;
import fr.copil.ui.Criteres;
import fr.copil.ui.FicheModele;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as a list: one row an indicateur, under its document unless sorted by name. */
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

    static ListeModele de(Catalogue catalogue, MesDues dues, Criteres criteres) {
        List<LigneDeCatalogue> lignes = catalogue.lignes();
        int page = Math.min(criteres.page(), Math.max(1, (lignes.size() + TAILLE - 1) / TAILLE));
        return new ListeModele(
                "indicateurs",
                "Indicateurs des conventions, avec leur définition et l'existence de données",
                filtres(catalogue, criteres),
                List.of(
                        new Colonne("Indicateur", "nom", false),
                        Colonne.de("Nature"),
                        Colonne.de("Thème"),
                        Colonne.de("Comparaison"),
                        Colonne.de("Unité"),
                        Colonne.de("Périodicité"),
                        Colonne.de("Producteur"),
                        Colonne.de("Données")),
                lignes(
                        lignes.stream()
                                .skip((long) (page - 1) * TAILLE)
                                .limit(TAILLE)
                                .toList(),
                        dues,
                        !"nom".equals(criteres.valeur("tri"))),
                lignes.size(),
                page,
                TAILLE,
                vide(catalogue),
                "/export/indicateurs");
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
                        List.of(new Option("", "des documents"), new Option("nom", "alphabétique"))),
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

    /** A document opens its group on each page where it stands. */
    private static List<Ligne> lignes(List<LigneDeCatalogue> lignes, MesDues dues, boolean parDocument) {
        List<Ligne> sortie = new ArrayList<>();
        String courant = "";
        for (LigneDeCatalogue ligne : lignes) {
            String document = ligne.definition().document();
            Groupe groupe = parDocument && !document.equals(courant) ? new Groupe(document, 2) : null;
            courant = document;
            sortie.add(new Ligne(groupe, cellules(ligne, dues)));
        }
        return sortie;
    }

    private static List<Cellule> cellules(LigneDeCatalogue ligne, MesDues dues) {
        Definition d = ligne.definition();
        return List.of(
                Cellule.lien(d.nom(), "/indicateurs/" + d.id()).avecDetail(detail(ligne)),
                Cellule.texte(natures(d)),
                Cellule.texte(d.theme() == null ? NON_PRECISE : d.theme().libelle()),
                Cellule.texte(ou(d.comparaison())),
                Cellule.texte(ou(d.unite())),
                Cellule.texte(ou(d.periodicite())),
                Cellule.texte(ou(d.producteur())),
                donnees(ligne, dues));
    }

    /** Whoever owes what is not there finds where to send it. */
    private static Cellule donnees(LigneDeCatalogue ligne, MesDues dues) {
        String dites = DonneesEnClair.de(ligne);
        return dues.pour(ligne.definition().id())
                .map(adresse -> Cellule.liens(List.of(new FicheModele.LienNomme("Transmettre", adresse)), "")
                        .avecDetail(dites))
                .orElseGet(() -> Cellule.texte(dites));
    }

    private static String detail(LigneDeCatalogue ligne) {
        Definition d = ligne.definition();
        String qui = d.id() + " · " + d.document();
        if (!ligne.alias()) {
            return qui;
        }
        return qui + " · autre libellé de " + String.join(" et ", ligne.aliasDe())
                + (d.note().isEmpty() ? "" : ". Différence : " + String.join(" ; ", d.notes()));
    }

    static String natures(Definition definition) {
        return definition.natures().isEmpty()
                ? NON_PRECISE
                : definition.natures().stream().map(Nature::libelle).collect(Collectors.joining(", "));
    }

    private static String ou(String texte) {
        return texte.isEmpty() ? NON_PRECISE : String.join(" ; ", Textes.plusieurs(texte));
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
