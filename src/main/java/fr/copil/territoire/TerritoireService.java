package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Lit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds territories. Their list is public: whoever is logged in reads all of it. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class TerritoireService {

    private final TerritoireQueries queries;

    TerritoireService(TerritoireQueries queries) {
        this.queries = queries;
    }

    public Optional<Territoire> parCode(CodeTerritoire code) {
        return queries.parCode(code);
    }

    /** The one académie that holds it; nothing for what is none, or larger. */
    public Optional<Territoire> academieDe(CodeTerritoire code) {
        return queries.academieDe(code);
    }

    /** Itself and what holds it, the nearest first. */
    public List<CodeTerritoire> contenants(CodeTerritoire code) {
        return queries.contenants(code);
    }

    /** Itself and all that it holds, widest first, in French order. */
    public List<Territoire> dans(CodeTerritoire code) {
        return queries.dans(code);
    }

    /** Territories that have a dashboard, widest first, whose name, level or code holds every typed word. */
    public Stream<Territoire> pilotables(String saisie, int debut, int nombre) {
        return queries.pilotables(MotsCherches.de(saisie), debut, nombre);
    }

    /** The nearest names, to help a person whose link holds an unknown code. */
    public List<Territoire> proches(String code) {
        String fin = code.substring(code.indexOf('-') + 1);
        return fin.isBlank()
                ? List.of()
                : queries.pilotables(MotsCherches.de(fin), 0, 3).toList();
    }
}
