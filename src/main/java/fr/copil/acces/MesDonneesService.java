package fr.copil.acces;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that Copil keeps of somebody, for that person alone: their account, and what each room keeps of what they did. */
@Service
@PreAuthorize("isAuthenticated()")
public class MesDonneesService {

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurCourant;
    private final List<DonneesDuCompte> pieces;

    MesDonneesService(JdbcClient jdbc, LecteurCourant lecteurCourant, List<DonneesDuCompte> pieces) {
        this.jdbc = jdbc;
        this.lecteurCourant = lecteurCourant;
        this.pieces = pieces;
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
        donnees.put(
                "mandats",
                lignes(
                        """
                        select role, audience, territoire, convention, debut, fin, pour from mandat where compte = ?
                        order by compte_key
                        """,
                        compte));
        pieces.stream()
                .flatMap(piece -> piece.lectures().entrySet().stream())
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(lecture -> donnees.put(lecture.getKey(), lignes(lecture.getValue(), compte)));
        return donnees;
    }

    private List<Map<String, String>> lignes(String sql, String compte) {
        return jdbc.sql(sql).param(compte).query().listOfRows().stream()
                .map(ligne -> ligne.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                colonne -> Objects.toString(colonne.getValue(), ""),
                                (une, autre) -> une,
                                LinkedHashMap::new)))
                .map(ligne -> (Map<String, String>) ligne)
                .toList();
    }
}
