package fr.copil.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objectives of every document, in their order, and the tree they make. */
public class Objectifs {

    private final List<Objectif> tous;
    private final Map<String, Objectif> parId;

    public Objectifs(List<Objectif> tous) {
        this.tous = List.copyOf(tous);
        this.parId = tous.stream().collect(Collectors.toMap(Objectif::id, Function.identity()));
    }

    public Optional<Objectif> parId(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(parId.get(id));
    }

    /** From the widest objective down to this one. */
    public List<Objectif> chemin(Objectif objectif) {
        List<Objectif> chemin = new ArrayList<>();
        for (Optional<Objectif> etape = Optional.of(objectif);
                etape.isPresent() && !chemin.contains(etape.get());
                etape = parId(etape.get().parent())) {
            chemin.addFirst(etape.get());
        }
        return chemin;
    }

    /** The other wordings of an objective, in annexe 2. */
    public List<Objectif> autresLibelles(Objectif objectif) {
        return tous.stream()
                .filter(autre -> objectif.id().equals(autre.equivalent()))
                .toList();
    }

    /** The objectives of annexe 2, which name others anew. */
    public List<Objectif> equivalents(String convention) {
        return tous.stream()
                .filter(objectif -> objectif.convention().equals(convention) && objectif.equivalent() != null)
                .toList();
    }

    /** The tree of one document, top down, with what stands above it in another document. */
    public List<Objectif> arbre(String convention) {
        List<Objectif> siens = tous.stream()
                .filter(objectif -> objectif.convention().equals(convention) && objectif.equivalent() == null)
                .toList();
        List<Objectif> utiles = siens.stream()
                .flatMap(objectif -> chemin(objectif).stream())
                .distinct()
                .toList();
        return tous.stream()
                .filter(objectif ->
                        utiles.contains(objectif) && parId(objectif.parent()).isEmpty())
                .flatMap(racine -> descendre(racine, utiles))
                .toList();
    }

    /** This objective and all that stand under it. */
    public List<String> sousArbre(String id) {
        return parId(id).stream()
                .flatMap(racine -> descendre(racine, tous))
                .map(Objectif::id)
                .toList();
    }

    private Stream<Objectif> descendre(Objectif racine, List<Objectif> parmi) {
        return Stream.concat(
                Stream.of(racine),
                parmi.stream()
                        .filter(objectif -> racine.id().equals(objectif.parent()))
                        .flatMap(enfant -> descendre(enfant, parmi)));
    }
}
