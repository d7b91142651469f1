package fr.copil.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file as a référent of Loire-Atlantique sends it: rates of collèges, girls and boys, of as many years as Copil takes. */
final class EnvoiDEssai {

    private static final int PREMIERE = 2000;
    private static final int ANNEES = 25;

    private final JdbcTemplate jdbc;
    private final List<String> colleges;
    private int faits;

    EnvoiDEssai(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.colleges = jdbc.queryForList(
                """
                select p.etablissement from etablissement_population p
                join ascendance a on a.territoire = p.etablissement and a.ancetre = 'DEP-44'
                where p.population = 'ENSEMBLE' and p.etablissement like 'ETAB-%' order by 1
                """,
                String.class);
    }

    /**
     * Of indicateurs that nobody has spoken of yet.
     *
     * @param compte what they count: people are kept under statistical secrecy
     */
    byte[] ecrire(int lignes, String compte) {
        String envoi = "E" + faits++;
        List<String> cles = new ArrayList<>();
        Set<String> indicateurs = new LinkedHashSet<>();
        int parIndicateur = 3 * ANNEES * colleges.size();
        Random hasard = new Random(lignes);
        for (int i = 0; cles.size() < lignes; i++) {
            int rang = i % (parIndicateur / 3);
            String indicateur = envoi + "-" + i / (parIndicateur / 3);
            String debut = indicateur + ";" + colleges.get(rang % colleges.size()) + ";";
            String annee = ";" + (PREMIERE + rang / colleges.size()) + ";";
            int filles = 20 + hasard.nextInt(60);
            int garcons = 20 + hasard.nextInt(60);
            int admises = filles * (70 + hasard.nextInt(30)) / 100;
            int admis = garcons * (60 + hasard.nextInt(40)) / 100;
            indicateurs.add(indicateur);
            cles.add(debut + "ENSEMBLE" + annee + (admises + admis) + ";" + (filles + garcons));
            cles.add(debut + "FILLES" + annee + admises + ";" + filles);
            cles.add(debut + "GARCONS" + annee + admis + ";" + garcons);
        }
        ChiffresDEssai essai = new ChiffresDEssai(jdbc);
        indicateurs.forEach(indicateur -> essai.definir(indicateur, compte));
        return cles.stream()
                .limit(lignes)
                .collect(Collectors.joining(
                        "\n", "indicateur;territoire;population;periode;numerateur;denominateur\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same text, its cells read and nothing made of them. */
    static int parcourir(byte[] octets) throws IOException {
        int signes = 0;
        try (CsvReader<CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(new String(octets, StandardCharsets.UTF_8))) {
            for (CsvRecord ligne : lecteur) {
                for (int i = 0; i < ligne.getFieldCount(); i++) {
                    signes += ligne.getField(i).length();
                }
            }
        }
        return signes;
    }
}
