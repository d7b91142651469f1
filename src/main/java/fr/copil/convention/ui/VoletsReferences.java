package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.convention.Document;
import fr.copil.convention.Notice;
import fr.copil.convention.Notice.Genre;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person has yet to confirm in a document, then what it cites, lists and names. */
class VoletsReferences {

    private final Document document;
    private final List<Notice> notices;

    VoletsReferences(Document document, List<Notice> notices) {
        this.document = document;
        this.notices = notices;
    }

    List<Volet> volets() {
        return Stream.of(
                        volet(
                                "Points à confirmer",
                                "Ambiguïtés et contradictions du document, lectures douteuses marquées (?) : comment Copil "
                                        + "les lit, en attendant qu'une personne tranche.",
                                List.of("Ce qui est imprimé", "Lecture retenue", "Lieu"),
                                Genre.AMBIGUITE,
                                Genre.LECTURE),
                        volet("Références citées", "", List.of("Référence", "Citée dans"), Genre.REFERENCE),
                        volet("Listes", "", List.of("Liste", "Contenu", "Source"), Genre.LISTE),
                        volet(
                                "Règles de diffusion",
                                "",
                                List.of("Objet", "De qui, vers qui, quand, sous quelle règle", "Source"),
                                Genre.DIFFUSION),
                        volet(
                                "Territoires nommés",
                                "",
                                List.of("Nom imprimé", "Ce que le document en dit", "Source"),
                                Genre.TERRITOIRE),
                        volet(
                                "Établissements nommés",
                                "",
                                List.of("Nom imprimé", "Ce que le document en dit", "Source"),
                                Genre.ETABLISSEMENT))
                .filter(volet -> volet.liste().total() > 0)
                .toList();
    }

    private Volet volet(String titre, String propos, List<String> colonnes, Genre... genres) {
        return new Volet(
                titre,
                propos,
                ListeModele.simple(
                        genres[0].name().toLowerCase(Locale.ROOT),
                        titre + " : " + document.convention().titreCourt(),
                        colonnes.stream().map(Colonne::de).toList(),
                        notices.stream()
                                .filter(notice -> List.of(genres).contains(notice.genre()))
                                .map(VoletsReferences::ligne)
                                .toList(),
                        ""));
    }

    private static Ligne ligne(Notice notice) {
        Cellule source = VoletsInstances.source(notice.source(), notice.note());
        Cellule titre = Cellule.texte(Renvois.sans(notice.titre())).venantDe(origine(notice));
        Cellule texte = Cellule.texte(MotsDesConventions.ouNonPrecise(Renvois.sans(notice.texte())));
        return Ligne.ancree(
                notice.id(),
                switch (notice.genre()) {
                    case AMBIGUITE, LECTURE -> List.of(titre, texte, source);
                    case LISTE -> List.of(titre, texte, source);
                    case REFERENCE -> List.of(titre, source);
                    case DIFFUSION -> List.of(titre, texte, source);
                    case TERRITOIRE, ETABLISSEMENT -> List.of(lieu(notice).venantDe(origine(notice)), texte, source);
                });
    }

    private static String origine(Notice notice) {
        return MotsDesConventions.joindre(
                " ; porte sur ",
                VoletsInstances.origine(notice.id(), notice.source(), notice.note()),
                String.join(", ", notice.codes()));
    }

    private static Cellule lieu(Notice notice) {
        if (notice.codes().isEmpty()) {
            return Cellule.texte(notice.titre());
        }
        String prefixe = notice.genre() == Genre.ETABLISSEMENT ? "ETAB-" : "";
        return Cellule.lien(
                notice.titre(), "/territoires/" + prefixe + notice.codes().getFirst());
    }
}
