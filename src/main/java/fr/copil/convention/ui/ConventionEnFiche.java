package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Convention;
import fr.copil.convention.Document;
import fr.copil.convention.Document.Contenu;
import fr.copil.convention.Documents;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a document says of itself, folded under its name: parties, content, what it is bound to, its source. */
final class ConventionEnFiche {

    private static final List<LienNomme> CHEMIN = List.of(new LienNomme("Conventions", "/conventions"));

    private ConventionEnFiche() {}

    static FicheModele de(Document document, Documents documents) {
        Convention convention = document.convention();
        return new FicheModele(
                        List.of(),
                        "",
                        "",
                        convention.titre(),
                        champs(document, documents),
                        Renvois.lisibles(Textes.plusieurs(document.note())))
                .venantDe(
                        "D'où vient cette fiche",
                        Stream.concat(
                                Stream.of(
                                        "Code : " + convention.code() + ".",
                                        "Texte : " + MotsDesConventions.liste(document.source()) + "."),
                                Textes.plusieurs(document.note()).stream().filter(Renvois::dans)));
    }

    private static List<Champ> champs(Document document, Documents documents) {
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.texte("Parties", MotsDesConventions.liste(document.parties())),
                Champ.texte("Contenu", contenu(document.contenu())),
                Champ.texte("Durée", document.duree()),
                Champ.texte("Révision", document.revision()),
                Champ.liens("Documents liés", documentsLies(document, documents), "aucun parmi les documents suivis"),
                Champ.texte("Source", Renvois.lieux(document.source()))));
        documents
                .de(String.valueOf(document.convention().poursuit()))
                .ifPresent(avant -> champs.add(Champ.liens("Poursuit", List.of(lien(avant)), "")));
        List<LienNomme> suites = documents.tous().stream()
                .filter(autre -> document.code().equals(autre.convention().poursuit()))
                .map(ConventionEnFiche::lien)
                .toList();
        if (!suites.isEmpty()) {
            champs.add(Champ.liens("Poursuivi par", suites, ""));
        }
        return champs;
    }

    private static String contenu(Contenu contenu) {
        return MotsDesConventions.types(contenu.types()) + " ; " + compte(contenu.objectifs(), "objectif", "objectifs")
                + ", "
                + compte(contenu.indicateurs(), "indicateur", "indicateurs")
                + (contenu.dispositifs() == 0
                        ? ""
                        : ", " + compte(contenu.dispositifs(), "dispositif recensé", "dispositifs recensés"));
    }

    private static List<LienNomme> documentsLies(Document document, Documents documents) {
        return documents.tous().stream()
                .filter(autre -> document.liens().contains(autre.code()))
                .map(ConventionEnFiche::lien)
                .toList();
    }

    /** What an unknown code of the address gets: a sentence and every document there is. */
    static FicheModele inconnue(String code, Documents documents) {
        return new FicheModele(
                CHEMIN,
                "",
                "La convention « " + Textes.abreger(code, 40) + " » n'existe pas",
                "Le lien est peut-être incomplet.",
                List.of(Champ.liens(
                        "Documents suivis",
                        documents.tous().stream().map(ConventionEnFiche::lien).toList(),
                        "aucun : le référentiel n'est pas chargé")),
                List.of());
    }

    private static LienNomme lien(Document document) {
        return new LienNomme(document.convention().titreCourt(), "/conventions/" + document.code());
    }
}
