package fr.copil.indicateur;

import fr.copil.commun.Famille;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Nature;
import fr.copil.indicateur.mesure.Theme;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the catalogue asks for. The référentiel holds a hundred definitions: they are read whole, and
 * sorted out here, so that every count of the screen comes from one reading.
 *
 * @param mots each must be found
 */
public record FiltreIndicateurs(
        List<String> mots,
        @Nullable String nature,
        @Nullable String theme,
        @Nullable Famille comparaison,
        @Nullable Famille niveau,
        @Nullable String convention,
        boolean avecDonnees,
        boolean avecLibelles,
        boolean parNom) {

    /** Populations compared; a text may be of several. */
    public static final List<Famille> COMPARAISONS = List.of(
            Famille.de("QPV, quartiers", "QPV", "quartiers"),
            Famille.de("éducation prioritaire", "EP", "éducation prioritaire"),
            Famille.de("filles / garçons", "filles"),
            Famille.de("origine sociale", "PCS"),
            Famille.de("moyenne ou référence", "moyenne", "référence"),
            Famille.de("ensemble", "ensemble"),
            Famille.de("établissements", "établissement"),
            Famille.de("dans le temps", "dans le temps", "2012 / 2017"),
            Famille.NON_PRECISE);

    public static final List<Famille> NIVEAUX = List.of(
            Famille.de("école", "école"),
            Famille.de("collège", "collège"),
            Famille.de("lycée", "lycée"),
            Famille.de("enseignement supérieur", "enseignement supérieur", "licence", "classes préparatoires"),
            Famille.de("établissement", "établissement"),
            Famille.de("réseau", "réseau"),
            Famille.de("quartier", "quartier"),
            Famille.de("agglomération", "agglomération"),
            Famille.de("bassin", "bassin"),
            Famille.de("département", "département"),
            Famille.de("académie", "académie"),
            Famille.de("région", "région"),
            Famille.de("national", "national"),
            Famille.de("territoire", "territoire"),
            Famille.NON_PRECISE);

    private static final Comparator<LigneDeCatalogue> ALPHABETIQUE = Comparator.comparing((LigneDeCatalogue ligne) ->
                    Textes.normaliser(ligne.definition().nom()))
            .thenComparing(ligne -> ligne.definition().id());

    /** Parameters that ask for something unknown ask for nothing. */
    public static FiltreIndicateurs lire(Map<String, String> parametres) {
        return new FiltreIndicateurs(
                Textes.mots(parametres.getOrDefault("q", "")),
                connu(parametres.get("nature"), Arrays.stream(Nature.values()).map(Nature::code)),
                connu(parametres.get("theme"), Arrays.stream(Theme.values()).map(Theme::code)),
                famille(COMPARAISONS, parametres.get("comparaison")),
                famille(NIVEAUX, parametres.get("niveau")),
                parametres.get("convention"),
                "oui".equals(parametres.get("donnees")),
                "oui".equals(parametres.get("libelles")),
                "nom".equals(parametres.get("tri")));
    }

    /** A document that defines no indicateur asks for nothing either. */
    FiltreIndicateurs parmi(List<Catalogue.Document> documents) {
        return documents.stream().anyMatch(document -> document.code().equals(convention))
                ? this
                : new FiltreIndicateurs(
                        mots, nature, theme, comparaison, niveau, null, avecDonnees, avecLibelles, parNom);
    }

    /** Whether the row answers; other names are told apart afterwards, so that they can be counted. */
    boolean retient(LigneDeCatalogue ligne) {
        Definition d = ligne.definition();
        return mots.stream().allMatch(d.recherche()::contains)
                && (nature == null || natures(d).contains(nature))
                && (theme == null || theme(d).equals(theme))
                && (comparaison == null || comparaison.retient(d.comparaison()))
                && (niveau == null || niveau.retient(d.niveau()))
                && (convention == null || convention.equals(d.convenu()))
                && (!avecDonnees || ligne.donnees() != null);
    }

    Stream<LigneDeCatalogue> ranger(Stream<LigneDeCatalogue> lignes) {
        return parNom ? lignes.sorted(ALPHABETIQUE) : lignes;
    }

    private static List<String> natures(Definition definition) {
        return definition.natures().isEmpty()
                ? List.of(Famille.NON_PRECISE.code())
                : definition.natures().stream().map(Nature::code).toList();
    }

    private static String theme(Definition definition) {
        return Optional.ofNullable(definition.theme()).map(Theme::code).orElse(Famille.NON_PRECISE.code());
    }

    private static @Nullable String connu(@Nullable String code, Stream<String> codes) {
        return code != null
                        && Stream.concat(codes, Stream.of(Famille.NON_PRECISE.code()))
                                .anyMatch(code::equals)
                ? code
                : null;
    }

    private static @Nullable Famille famille(List<Famille> familles, @Nullable String code) {
        return code == null ? null : Famille.parmi(familles, code).orElse(null);
    }
}
