package fr.copil.collecte;

import fr.copil.collecte.fichier.Contenu;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a published file is, by its shape and the titles that it bears, never by its name: {@code jeux.csv}. Decision 0038. */
final class Reconnaissance {

    /** How titles are laid out. */
    private enum Forme {
        /** Titles on the first line. */
        CSV,
        /** Blocks on the first line, series inside them on the second. */
        BLOCS,
        /** Names of fields. */
        JSON
    }

    /**
     * A dataset that Copil knows.
     *
     * @param titres all there, as an API would name them
     * @param sans none there
     * @param contient what tells two datasets of the same titles apart
     */
    record Jeu(
            String genre,
            String forme,
            Set<String> titres,
            Set<String> sans,
            Pattern contient,
            String nom,
            String producteur) {

        /** None of a map, which is no series: a new one is another version of it. */
        Optional<Releves.LectureDeFichier> lecture() {
            return Optional.ofNullable(SeriesOuvertes.LECTURES.get(genre));
        }

        private boolean est(Titres lus) {
            return lus.forme.name().equalsIgnoreCase(forme)
                    && lus.noms.containsAll(titres)
                    && lus.noms.stream().noneMatch(sans::contains)
                    && contient.matcher(lus.debut).find();
        }
    }

    private record Titres(Forme forme, Set<String> noms, String debut) {}

    /** Enough for the titles of two hundred columns and a few lines. */
    private static final int DEBUT = 20_000;

    private static final String BLOC = "informations_etablissement";

    static final List<Jeu> JEUX = jeux();

    private Reconnaissance() {}

    /** @throws FichierIllisible when a JSON is cut */
    static Optional<Jeu> jeu(String fichier, Contenu contenu) {
        Titres lus = titres(fichier, contenu);
        return JEUX.stream().filter(jeu -> jeu.est(lus)).max(Comparator.comparingInt(jeu -> jeu.titres()
                .size()));
    }

    /** The titles that were read, in words, for who has to find out why nothing knows them. */
    static List<String> titresLus(String fichier, Contenu contenu) {
        return titres(fichier, contenu).noms.stream().sorted().toList();
    }

    private static Titres titres(String fichier, Contenu contenu) {
        FichierCsv csv = new FichierCsv(fichier, contenu);
        String debut = csv.debut(DEBUT);
        if (debut.stripLeading().startsWith("[") || debut.stripLeading().startsWith("{")) {
            return new Titres(
                    Forme.JSON, normaliser(FichierJson.lire(fichier, contenu).premiersChamps()), debut);
        }
        Set<String> premiers = normaliser(csv.titres(0));
        return premiers.contains(BLOC)
                ? new Titres(Forme.BLOCS, normaliser(csv.titres(1)), debut)
                : new Titres(Forme.CSV, premiers, debut);
    }

    private static Set<String> normaliser(List<String> titres) {
        return titres.stream()
                .map(titre -> Textes.normaliser(titre).replace(' ', '_'))
                .filter(titre -> !titre.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Jeu> jeux() {
        try (@Nullable InputStream ressource = Reconnaissance.class.getResourceAsStream("jeux.csv")) {
            return new FichierCsv("jeux.csv", Objects.requireNonNull(ressource).readAllBytes())
                    .lire(
                            List.of("genre", "forme", "titres", "sans", "contient", "jeu", "producteur"),
                            ligne -> new Jeu(
                                    ligne.requis("genre"),
                                    ligne.requis("forme"),
                                    Set.copyOf(ligne.liste("titres")),
                                    Set.copyOf(ligne.liste("sans")),
                                    Pattern.compile(ligne.texte("contient")),
                                    ligne.requis("jeu"),
                                    ligne.requis("producteur")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
