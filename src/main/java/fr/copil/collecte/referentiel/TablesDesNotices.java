package fr.copil.collecte.referentiel;

import static fr.copil.collecte.referentiel.Colonne.assemblage;
import static fr.copil.collecte.referentiel.Colonne.constante;
import static fr.copil.collecte.referentiel.Colonne.lien;
import static fr.copil.collecte.referentiel.Colonne.liens;
import static fr.copil.collecte.referentiel.Colonne.requis;
import static fr.copil.collecte.referentiel.Colonne.texte;

import java.util.List;

/** What is only read and searched: references, cited places, lists, rules, doubts, each a notice of its own kind. */
final class TablesDesNotices {

    private static final List<String> NOTICE = List.of("id", "titre", "texte");

    static final List<Registre> TOUTES = List.of(
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

    private TablesDesNotices() {}
}
