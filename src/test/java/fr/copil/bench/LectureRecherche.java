package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import fr.copil.recherche.RechercheService;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long an answer of the search takes, letter after letter as people type: names, codes, several words, nonsense. */
final class LectureRecherche {

    private static final List<String> SAISIES = List.of(
            "a",
            "e",
            "la",
            "de",
            "ré",
            "col",
            "rep",
            "rep+",
            "qpv",
            "44",
            "0440",
            "QN04",
            "saint",
            "nantes",
            "marseille",
            "collège nantes",
            "qpv 2015 bellevue",
            "cordées de la réussite",
            "décrochage scolaire",
            "parents",
            "PRE",
            "moins de trois ans",
            "N-I05",
            "LA-3.5-b",
            "0440284V",
            "zzzz",
            "%",
            "éducation prioritaire",
            "comité");

    private LectureRecherche() {}

    static Resultat prendre(RechercheService recherche, JdbcTemplate jdbc, double selectUn) {
        List<String> noms = jdbc.queryForList("select nom from territoire order by code", String.class);
        List<String> questions = Stream.concat(
                        SAISIES.stream(),
                        IntStream.range(0, 60)
                                .mapToObj(i -> noms.get(i * 613 % noms.size()))
                                .flatMap(nom -> Stream.of(nom, debut(nom, 3), debut(nom, 6))))
                .toList();
        questions.forEach(recherche::chercher);
        Releve.Saisie saisie = new Releve.Saisie();
        questions.forEach(question -> {
            long depart = System.nanoTime();
            recherche.chercher(question);
            saisie.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        });
        return Resultat.p95("Recherche globale, part du serveur, p95", Unite.MILLISECONDES, 100, saisie.releve())
                .avecPlancher(selectUn, "huit « select 1 » l'un après l'autre, médiane");
    }

    private static String debut(String nom, int lettres) {
        return nom.substring(0, Math.min(nom.length(), lettres));
    }
}
