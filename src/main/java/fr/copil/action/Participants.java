package fr.copil.action;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many took part in an action, as its reader may know it.
 *
 * @param etat of their whole number
 * @param total none when the state is not a value
 * @param parts those that were counted and may be told
 * @param tues the ways of telling them apart that were counted and are secret
 */
public record Participants(Etat etat, @Nullable Long total, Map<Part, Long> parts, Set<Part.Partage> tues) {

    static final Participants NON_DITS = new Participants(Etat.NON_TRANSMIS, null, Map.of(), Set.of());
    static final Participants SECRETS = new Participants(Etat.SECRET, null, Map.of(), Set.of());

    public Participants {
        parts = Map.copyOf(parts);
        tues = Set.copyOf(tues);
    }

    /** {@code 120}, {@code secret statistique}, or nothing where nobody counted. */
    public String enClair() {
        return total != null ? Nombres.entier(total) : etat == Etat.SECRET ? etat.libelle() : "";
    }

    /** {@code filles ou femmes : 60 ; garçons ou hommes : 60}; a way of telling them apart that is secret says so. */
    public String detail() {
        List<String> dits = new ArrayList<>();
        for (Part.Partage partage : Part.Partage.values()) {
            if (tues.contains(partage)) {
                dits.add(
                        partage == Part.Partage.SEXE
                                ? "répartition par sexe : secret statistique"
                                : "répartition par âge : secret statistique");
            }
            for (Part part : Part.values()) {
                Long nombre = parts.get(part);
                if (part.partage() == partage && nombre != null) {
                    dits.add(part.libelle() + " : " + Nombres.entier(nombre));
                }
            }
        }
        return String.join(" ; ", dits);
    }

    /** {@code 12}, {@code secret statistique}, or nothing where it was not counted. */
    public String enClair(Part part) {
        Long nombre = parts.get(part);
        boolean tue = tues.contains(part.partage());
        return nombre != null ? Nombres.entier(nombre) : tue ? Etat.SECRET.libelle() : "";
    }

    /** Whether their ages are kept from the reader, rather than not told. */
    boolean agesSecrets() {
        return etat == Etat.SECRET || tues.contains(Part.Partage.AGE);
    }

    /**
     * Those below that age; none when it is not told of all of them, or may not be known. Adults alone tell who is below 26.
     *
     * @param age in years, the first of a band
     */
    @Nullable
    Long deMoinsDe(int age) {
        if (total == null || tues.contains(Part.Partage.AGE)) {
            return null;
        }
        long dits = sommeDesAges(Integer.MAX_VALUE);
        if (dits == total && parts.keySet().stream().anyMatch(part -> part.partage() == Part.Partage.AGE)) {
            return sommeDesAges(age);
        }
        Long adultes = parts.get(Part.ADULTES);
        return adultes != null && age >= Part.ADULTES.des() ? total - adultes : null;
    }

    private long sommeDesAges(int age) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().partage() == Part.Partage.AGE
                        && part.getKey().des() < age)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
