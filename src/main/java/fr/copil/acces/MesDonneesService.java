package fr.copil.acces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that Copil keeps of somebody, for that person alone: their account, and what {@code mes-donnees.sql} reads. */
@Service
@PreAuthorize("isAuthenticated()")
public class MesDonneesService {

    private static final Pattern LECTURE = Pattern.compile("-- ([^\\n]+)\n(select [^;]+);");

    /** By name, in order. */
    static final Map<String, String> LECTURES = lectures();

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurCourant;

    MesDonneesService(JdbcClient jdbc, LecteurCourant lecteurCourant) {
        this.jdbc = jdbc;
        this.lecteurCourant = lecteurCourant;
    }

    /** By name, the account first; each line by column, empty where there is nothing. Never the password, even hashed. */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> lire() {
        String compte = lecteurCourant.lecteur().compte();
        Map<String, List<Map<String, String>>> donnees = new LinkedHashMap<>();
        donnees.put(
                "compte",
                lignes(
                        """
                        select identifiant, nom, fonction, courriel, service, etat from compte where identifiant = ?
                        """,
                        compte));
        LECTURES.forEach((nom, ordre) -> donnees.put(nom, lignes(ordre, compte)));
        return donnees;
    }

    private List<Map<String, String>> lignes(String sql, String compte) {
        return jdbc
                .sql(sql)
                .params(Collections.nCopies(
                        (int) sql.chars().filter(signe -> signe == '?').count(), compte))
                .query()
                .listOfRows()
                .stream()
                .map(ligne -> ligne.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                colonne -> Objects.toString(colonne.getValue(), ""),
                                (une, autre) -> une,
                                LinkedHashMap::new)))
                .map(ligne -> (Map<String, String>) ligne)
                .toList();
    }

    private static Map<String, String> lectures() {
        try (InputStream fichier =
                Objects.requireNonNull(MesDonneesService.class.getResourceAsStream("/mes-donnees.sql"))) {
            return LECTURE.matcher(new String(fichier.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .collect(Collectors.toMap(
                            lecture -> lecture.group(1),
                            lecture -> lecture.group(2),
                            (une, autre) -> une,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
