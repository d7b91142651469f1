package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.ui.FicheModele.LienNomme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The addresses of territories. Codes hold letters, digits and hyphens only: nothing to escape. */
final class Adresses {

    static final String LISTE = "/territoires";

    private Adresses() {}

    static String fiche(CodeTerritoire code) {
        return LISTE + "/" + code;
    }

    static String dans(CodeTerritoire code) {
        return LISTE + "?dans=" + code;
    }

    static String dans(CodeTerritoire code, Rubrique rubrique) {
        return dans(code) + "&niveau=" + rubrique.code();
    }

    static String tableauDeBord(CodeTerritoire code) {
        return "/?territoire=" + code;
    }

    /** The series of an indicateur there, for the levels that have some. */
    static String indicateur(String indicateur, Territoire territoire) {
        return "/indicateurs/" + indicateur
                + (territoire.niveau().etudiable() ? "?territoire=" + territoire.code() : "");
    }

    /** The way from France to what holds a territory; an académie is beside it, not on it. */
    static List<LienNomme> chemin(List<Territoire> dessus, Function<CodeTerritoire, String> adresse) {
        return Stream.concat(
                        Stream.of(new LienNomme("Territoires", LISTE)),
                        dessus.stream()
                                .filter(t -> t.niveau() != Niveau.ACADEMIE)
                                .map(t -> new LienNomme(t.nom(), adresse.apply(t.code()))))
                .toList();
    }

    static String recherche(String saisie) {
        return LISTE + "?q=" + URLEncoder.encode(saisie, StandardCharsets.UTF_8);
    }
}
