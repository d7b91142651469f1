package fr.copil.territoire;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Mandat;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Lit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says whether a territory is inside another one, as {@link Perimetre} means it; nothing else does. Decision 0025. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class PerimetreService {

    private final JdbcClient jdbc;

    PerimetreService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether a reader has a right there, for one convention or another.
     *
     * @param droit one of {@link fr.copil.acces.Droit}
     */
    public boolean permet(Lecteur lecteur, String droit, CodeTerritoire territoire) {
        return parmi(lecteur.donnant(droit), territoire);
    }

    /** Whether a reader has a right in a convention, which is of this territory. */
    public boolean permet(Lecteur lecteur, String droit, CodeTerritoire territoire, String convention) {
        return parmi(lecteur.donnant(droit).filter(mandat -> mandat.pour(convention)), territoire);
    }

    /** Whether a reader reads as far as that in what is written of this territory: by a mandate that holds it, or is in it. */
    public boolean lit(Lecteur lecteur, Audience audience, CodeTerritoire territoire) {
        return lecteur.mandats().stream()
                .filter(mandat -> mandat.audience().rang() >= audience.rang())
                .map(Mandat::lieu)
                .distinct()
                .anyMatch(lieu -> contient(lieu, territoire) || contient(territoire, lieu));
    }

    private boolean parmi(Stream<Mandat> mandats, CodeTerritoire territoire) {
        return mandats.map(Mandat::lieu).distinct().anyMatch(lieu -> contient(lieu, territoire));
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

    /** All that are known where a reader has a right. */
    public Set<String> contenus(Lecteur lecteur, String droit) {
        return lecteur.donnant(droit)
                .map(Mandat::lieu)
                .distinct()
                .flatMap(lieu -> contenus(lieu).stream())
                .collect(Collectors.toSet());
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
