package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A committee on its territory.
 *
 * @param id 0 for an instance of a text that nobody has called together yet
 * @param instance that of the référentiel, empty for one that people added
 * @param rythme in the words of the text
 * @param parAn meetings a year that are due, none when nothing counts them
 * @param quorum seats that must be taken, none when it has none
 * @param audience what its room may see
 */
public record Comite(
        long id,
        String instance,
        String convention,
        String titreConvention,
        CodeTerritoire territoire,
        String lieu,
        String nom,
        String rythme,
        @Nullable Integer parAn,
        @Nullable Integer quorum,
        Audience audience,
        @Nullable LocalDate closLe,
        String motif,
        int version) {

    /** What addresses name: {@code 12}, or {@code INS-LA-01} before its first séance. */
    public String cle() {
        return id == 0 ? instance : String.valueOf(id);
    }

    /** Whether its meetings are those that « depuis le dernier comité » means. */
    public boolean principal() {
        return Set.of("INS-N-01", "INS-LA-10", "INS-PACA-01", "INS-F-02").contains(instance);
    }

    /** Whether each network has one. */
    public boolean deReseau() {
        return Composition.DE_RESEAU.contains(instance);
    }

    /** As it was when one of its séances closed. */
    Comite tenu(String nomTenu, @Nullable Integer quorumTenu) {
        return new Comite(
                id,
                instance,
                convention,
                titreConvention,
                territoire,
                lieu,
                nomTenu,
                rythme,
                parAn,
                quorumTenu,
                audience,
                closLe,
                motif,
                version);
    }

    public boolean clos() {
        return closLe != null;
    }
}
