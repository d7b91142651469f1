package fr.copil.territoire;

import fr.copil.acces.Mandat;
import fr.copil.commun.CodeTerritoire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What mandates extend to, as a condition of a query; nothing where there are none.
 *
 * @param condition in parentheses
 * @param parametres what it names
 */
public record Etendue(String condition, Map<String, Object> parametres) {

    /** One territory and all that is inside it. */
    public static Etendue de(CodeTerritoire lieu, String territoire) {
        return new Etendue(Perimetre.dedans(territoire, ":lieu"), Map.of("lieu", lieu.valeur()));
    }

    /**
     * @param nom tells its parameters from those of another one in the same query
     * @param territoire a column
     * @param convention a column, none where rows are of no convention
     */
    public static Etendue de(Stream<Mandat> mandats, String nom, String territoire, @Nullable String convention) {
        List<Mandat> distincts = mandats.toList();
        Map<String, Object> parametres = new HashMap<>();
        String condition = IntStream.range(0, distincts.size())
                .mapToObj(i -> {
                    Mandat mandat = distincts.get(i);
                    parametres.put(nom + i, mandat.territoire());
                    String lieu = Perimetre.dedans(territoire, ":" + nom + i);
                    if (convention == null || mandat.convention() == null) {
                        return lieu;
                    }
                    parametres.put(nom + "Convention" + i, mandat.convention());
                    return "(" + lieu + " and " + convention + " = :" + nom + "Convention" + i + ")";
                })
                .collect(Collectors.joining(" or "));
        return new Etendue(distincts.isEmpty() ? " (1 = 0) " : " (" + condition + ") ", parametres);
    }
}
