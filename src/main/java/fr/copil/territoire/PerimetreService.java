package fr.copil.territoire;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says whether a territory is inside another one, as {@link Perimetre} means it; nothing else does. Decision 0025. */
@Service
@PreAuthorize("isAuthenticated()")
public class PerimetreService {

    private final JdbcClient jdbc;

    PerimetreService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is inside the territory of an account. */
    public boolean contient(Lecteur lecteur, CodeTerritoire territoire) {
        return contient(lecteur.territoire(), territoire);
    }

    public boolean contient(CodeTerritoire perimetre, CodeTerritoire territoire) {
        return perimetre.equals(CodeTerritoire.FRANCE)
                || perimetre.equals(territoire)
                || jdbc.sql("select count(*) from ascendance where territoire = ? and ancetre = ?")
                                .params(territoire.valeur(), perimetre.valeur())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** All that are known inside it, itself included. */
    public Set<String> contenus(CodeTerritoire perimetre) {
        Set<String> dedans = new HashSet<>(
                perimetre.equals(CodeTerritoire.FRANCE)
                        ? jdbc.sql("select code from territoire")
                                .query(String.class)
                                .list()
                        : jdbc.sql("select territoire from ascendance where ancetre = ?")
                                .param(perimetre.valeur())
                                .query(String.class)
                                .list());
        dedans.add(perimetre.valeur());
        return dedans;
    }

    /** The mirror image: all that it is inside of, itself and France included. */
    public Set<CodeTerritoire> contenants(CodeTerritoire territoire) {
        Set<CodeTerritoire> dessus = jdbc
                .sql("select ancetre from ascendance where territoire = ?")
                .param(territoire.valeur())
                .query(String.class)
                .list()
                .stream()
                .map(CodeTerritoire::new)
                .collect(Collectors.toSet());
        dessus.add(territoire);
        dessus.add(CodeTerritoire.FRANCE);
        return dessus;
    }
}
