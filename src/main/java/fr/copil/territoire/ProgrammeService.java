package fr.copil.territoire;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Programme.Genre;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the programmes of one kind, as their file or their convention lists them. */
@Service
@Exige(Droit.COPIL_LUI_MEME)
public class ProgrammeService {

    private static final int LOT = 1000;

    private final JdbcTemplate jdbc;

    ProgrammeService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the whole list of a kind: nothing else points to a programme. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enregistrer(Genre genre, long livraison, Collection<Programme> programmes) {
        jdbc.update("delete from programme where genre = ?", genre.name());
        jdbc.batchUpdate(
                "insert into programme (code, genre, nom, recherche, population, source, livraison)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                programmes,
                LOT,
                (ordre, programme) -> {
                    ordre.setString(1, programme.code());
                    ordre.setString(2, genre.name());
                    ordre.setString(3, programme.nom());
                    ordre.setString(4, Textes.normaliser(programme.nom() + " " + programme.code()));
                    ordre.setObject(5, programme.population(), Types.INTEGER);
                    ordre.setString(6, programme.source());
                    ordre.setLong(7, livraison);
                });
        List<Map.Entry<String, CodeTerritoire>> lignes = programmes.stream()
                .flatMap(programme ->
                        programme.territoires().stream().map(territoire -> Map.entry(programme.code(), territoire)))
                .toList();
        jdbc.batchUpdate(
                "insert into programme_territoire (programme, territoire) values (?, ?)",
                lignes,
                LOT,
                (ordre, ligne) -> {
                    ordre.setString(1, ligne.getKey());
                    ordre.setString(2, ligne.getValue().valeur());
                });
    }
}
