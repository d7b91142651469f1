package fr.copil.acces;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** « Mes données » reads each column that holds the name of an account, those to come included. Decision 0030. */
class MesDonneesTest {

    /** Account names have this length, and no other; what has it and is none, or is not given, says why. */
    private static final Pattern COLONNE =
            Pattern.compile("create table (?<table>\\w+)|(?m)^\\s+(?<colonne>\\w+)\\s+varchar\\(60\\)"
                    + "|alter table (?<autre>\\w+) add column (?<ajoutee>\\w+) varchar\\(60\\)");

    private static final Map<String, String> RAISONS = Map.ofEntries(
            entry("compte.identifiant", "the account itself, which the service reads first"),
            entry("lien_unique.compte", "a link that opens the account, until it is used"),
            entry("code_de_secours.compte", "codes that open it, hashed"),
            entry("service.nom_court", "words"),
            entry("retrait.fonction", "words"),
            entry("suivi.fixee_par", "the function of who set the day, in words"),
            entry("journal_suivi.fonction", "words"),
            entry("preuve.fonction", "words"),
            entry("seance.fonction", "words"),
            entry("lecture_de_cible.fonction", "words"),
            entry("avis_de_compte.quoi", "words"),
            entry("audit.adresse", "where it came from, read with its line"),
            entry("reponse_methode.auteur", "the function of who answered, in words"));

    @Test
    void toute_colonne_qui_nomme_un_compte_est_lue_ou_dit_pourquoi_non() throws IOException {
        Set<String> colonnes = colonnes();

        assertThat(colonnes).contains("depot.auteur", "livraison.publiee_par").containsAll(RAISONS.keySet());
        assertThat(colonnes.stream().filter(colonne -> !RAISONS.containsKey(colonne)))
                .allMatch(MesDonneesTest::lue);
        assertThat(RAISONS.keySet()).noneMatch(MesDonneesTest::lue);
    }

    private static boolean lue(String colonne) {
        String[] noms = colonne.split("\\.");
        Pattern lecture = Pattern.compile("(?s)\\bfrom " + noms[0] + " .*\\b" + noms[1] + " = \\?");
        return MesDonneesService.LECTURES.values().stream()
                .anyMatch(ordre -> lecture.matcher(ordre).find());
    }

    private static Set<String> colonnes() throws IOException {
        Set<String> colonnes = new TreeSet<>();
        try (Stream<Path> migrations = Files.walk(Path.of("src/main/resources/db/migration"))) {
            List<Path> fichiers =
                    migrations.filter(Files::isRegularFile).sorted().toList();
            for (Path migration : fichiers) {
                String table = "";
                Matcher trouvee = COLONNE.matcher(Files.readString(migration));
                while (trouvee.find()) {
                    if (trouvee.group("table") != null) {
                        table = trouvee.group("table");
                    } else if (trouvee.group("colonne") != null) {
                        colonnes.add(table + "." + trouvee.group("colonne"));
                    } else {
                        colonnes.add(trouvee.group("autre") + "." + trouvee.group("ajoutee"));
                    }
                }
            }
        }
        return colonnes;
    }
}
