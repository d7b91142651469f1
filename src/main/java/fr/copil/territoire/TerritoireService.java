package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds territories. Their list is public: whoever is logged in reads all of it. */
@Service
@PreAuthorize("isAuthenticated()")
public class TerritoireService {

    /** Nobody types more than this to find a town; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 80;

    private final TerritoireQueries queries;

    TerritoireService(TerritoireQueries queries) {
        this.queries = queries;
    }

    public Optional<Territoire> parCode(CodeTerritoire code) {
        return queries.parCode(code);
    }

    /** Territories that have a dashboard, widest first, whose name, level or code holds every typed word. */
    public Stream<Territoire> pilotables(String saisie, int debut, int nombre) {
        return queries.pilotables(mots(saisie), debut, nombre);
    }

    /** The nearest names, to help a person whose link holds an unknown code. */
    public List<Territoire> proches(String code) {
        String fin = code.substring(code.indexOf('-') + 1);
        return fin.isBlank() ? List.of() : queries.pilotables(mots(fin), 0, 3).toList();
    }

    private static List<String> mots(String saisie) {
        String texte = Textes.normaliser(saisie.length() > LONGUEUR_MAX ? saisie.substring(0, LONGUEUR_MAX) : saisie);
        return texte.isEmpty() ? List.of() : List.of(texte.split(" "));
    }
}
