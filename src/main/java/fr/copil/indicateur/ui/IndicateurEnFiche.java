package fr.copil.indicateur.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.indicateur.AttenteParTerritoire;
import fr.copil.indicateur.DonneesRecues;
import fr.copil.indicateur.FicheIndicateur;
import fr.copil.indicateur.Issue;
import fr.copil.indicateur.Point;
import fr.copil.indicateur.SerieLiee;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definition of an indicateur as a sheet. */
final class IndicateurEnFiche {

    private static final List<LienNomme> CHEMIN = List.of(new LienNomme("Indicateurs", "/indicateurs"));

    private IndicateurEnFiche() {}

    static FicheModele de(FicheIndicateur fiche) {
        Definition d = fiche.definition();
        return new FicheModele(
                        CHEMIN, d.document(), d.nom(), chapeau(fiche), champs(fiche), Renvois.lisibles(d.notes()))
                .venantDe(
                        "D'où vient cet indicateur",
                        Stream.of(
                                        Stream.of("Code : " + d.id() + ".", "Texte : " + d.source() + "."),
                                        d.notes().stream().filter(Renvois::dans),
                                        fiche.points().stream().map(Point::enClair))
                                .flatMap(textes -> textes));
    }

    static FicheModele inconnu(String code, List<Definition> proches) {
        return new FicheModele(
                CHEMIN,
                "",
                "L'indicateur « " + Textes.abreger(code, 40) + " » n'existe pas",
                "Vérifiez le lien reçu, ou cherchez l'indicateur par son nom dans le catalogue.",
                List.of(Champ.liens("Les plus proches", liens(proches), "aucun")),
                List.of());
    }

    /** Whether there are data, before anything else. */
    private static String chapeau(FicheIndicateur fiche) {
        if (fiche.avecDonnees()) {
            return "Données reçues : "
                    + fiche.donnees().stream()
                            .filter(recues -> recues.annees() != null)
                            .map(IndicateurEnFiche::recues)
                            .distinct()
                            .collect(Collectors.joining(" ; "))
                    + ".";
        }
        if (!fiche.aliasDe().isEmpty()) {
            return "Autre libellé, imprimé en annexe 2 : les données sont celles de "
                    + fiche.aliasDe().stream().map(Definition::nom).collect(Collectors.joining(" ; ")) + ".";
        }
        if (fiche.issue() == Issue.REPONDU) {
            return fiche.reponses().stream().map(IndicateurEnFiche::repond).collect(Collectors.joining(" "));
        }
        if (fiche.issue() == Issue.RESTREINT) {
            return "Données reçues, en diffusion restreinte : elles sont réservées au-dessus de votre niveau de lecture.";
        }
        return voisines(fiche) + manquantes(fiche);
    }

    private static String repond(SerieLiee serie) {
        Disponibilite annees = serie.annees();
        return "Répondu par la série « " + serie.nom() + " »" + (annees == null ? "" : ", " + annees.annees()) + " : "
                + Renvois.sans(serie.maniere()) + ".";
    }

    /** Near is not the same: it is said before who owes the thing itself. */
    private static String voisines(FicheIndicateur fiche) {
        List<String> ids = fiche.voisines().stream().map(SerieLiee::nom).toList();
        if (ids.isEmpty()) {
            return "";
        }
        return (ids.size() == 1
                        ? "Une série voisine, qui n'y répond pas : "
                        : "Des séries voisines, qui n'y répondent pas : ")
                + String.join(" ; ", ids) + ". ";
    }

    private static String manquantes(FicheIndicateur fiche) {
        if (!fiche.attentes().isEmpty()) {
            return "Données non transmises : "
                    + fiche.attentes().stream().map(IndicateurEnFiche::attente).collect(Collectors.joining(" ; "))
                    + ".";
        }
        String producteur = fiche.definition().producteur();
        return "Données non transmises. "
                + (producteur.isEmpty()
                        ? "Le document ne dit pas qui les produit."
                        : "Producteur désigné par le document : " + String.join(" ; ", Textes.plusieurs(producteur))
                                + ".");
    }

    private static String recues(DonneesRecues recues) {
        Disponibilite annees = recues.annees();
        return (annees == null ? "" : annees.annees() + ", ") + recues.source().jeu() + " ("
                + recues.source().producteur() + ")";
    }

    private static String attente(AttenteParTerritoire attente) {
        return "attendues " + attente.attente().deQui() + " (" + attente.territoire() + "), "
                + attente.attente().quand();
    }

    private static List<Champ> champs(FicheIndicateur fiche) {
        Definition d = fiche.definition();
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.texte("Thème", d.theme() == null ? "" : d.theme().libelle()),
                Champ.texte("Nature", d.natures().isEmpty() ? "" : CatalogueEnListe.natures(d)),
                Champ.texte("Comparaison ou population", d.comparaison()),
                Champ.texte("Niveau", d.niveau()),
                Champ.texte("Unité", d.unite()),
                Champ.texte("Numérateur", d.numerateur()),
                Champ.texte("Dénominateur", d.denominateur()),
                Champ.texte("Calcul", d.calcul().phrase()),
                Champ.texte("Méthode", d.methode()),
                Champ.texte("Sens", d.sens() == null ? "" : d.sens().phrase()),
                Champ.texte("Périodicité", d.periodicite()),
                Champ.texte("Année d'un chiffre", d.annee()),
                Champ.texte("Producteur", String.join(" ; ", Textes.plusieurs(d.producteur()))),
                d.convention() == null
                        ? Champ.texte("Document", d.document())
                        : Champ.liens(
                                "Document", List.of(new LienNomme(d.document(), "/conventions/" + d.convention())), ""),
                Champ.texte("Article", Renvois.lieux(d.source()))));
        if (d.deLArticle44()) {
            champs.add(Champ.liens("Libellés de l'annexe 2", liens(fiche.libelles()), "absent de l'annexe 2"));
        }
        if (!fiche.aliasDe().isEmpty()) {
            champs.add(Champ.liens("Autre libellé de", liens(fiche.aliasDe()), ""));
        }
        if (!fiche.voisins().isEmpty()) {
            champs.add(Champ.liens("À rapprocher, sans confondre", liens(fiche.voisins()), ""));
        }
        return champs;
    }

    private static List<LienNomme> liens(List<Definition> definitions) {
        return definitions.stream()
                .map(d -> new LienNomme(d.nom(), "/indicateurs/" + d.id()))
                .toList();
    }
}
