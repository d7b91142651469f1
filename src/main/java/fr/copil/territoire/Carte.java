package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Territories and their memberships as read from the published files, before they are stored: built by the readers of
 * the collecte, handed whole to {@link CarteService}.
 */
public final class Carte {

    /**
     * A territory with what only some levels have.
     *
     * @param categorie {@code REP} or {@code REP+} of a network of the map in force, {@code PU} or {@code PR} of an establishment, {@code
     *     2015} or {@code 2024} of a quartier prioritaire
     * @param commune in words, as published, for what is smaller than a commune: there are communes that Copil does not
     *     know as territories; empty otherwise
     */
    public record Lieu(Territoire territoire, @Nullable String categorie, String commune) {}

    /** A membership in a zonage; the distance is in metres, for collèges near a QPV. */
    public record Lien(
            CodeTerritoire territoire, CodeTerritoire parent, Zonage zonage, @Nullable BigDecimal distanceEnMetres) {}

    private final Map<CodeTerritoire, Lieu> lieux = new LinkedHashMap<>();
    private final List<Lien> liens = new ArrayList<>();
    private final Set<CodeTerritoire> communesConnues = new HashSet<>();
    private final Set<Zonage> zonages = new HashSet<>();

    /** The first name given to a code stays: files are read from the most to the least authoritative. */
    public void ajouter(CodeTerritoire code, Niveau niveau, String nom, @Nullable String categorie) {
        ajouter(code, niveau, nom, categorie, "");
    }

    public void ajouter(CodeTerritoire code, Niveau niveau, String nom, @Nullable String categorie, String commune) {
        lieux.putIfAbsent(code, new Lieu(new Territoire(code, niveau, nom), categorie, commune));
    }

    public void relier(CodeTerritoire territoire, CodeTerritoire parent, Zonage zonage) {
        relier(territoire, parent, zonage, null);
    }

    public void relier(
            CodeTerritoire territoire, CodeTerritoire parent, Zonage zonage, @Nullable BigDecimal distanceEnMetres) {
        zonages.add(zonage);
        liens.add(new Lien(territoire, parent, zonage, distanceEnMetres));
    }

    /** All that something belongs to. */
    Set<Zonage> zonages() {
        return Set.copyOf(zonages);
    }

    /** Every commune of this département is on the map. */
    public void connaitreLesCommunes(CodeTerritoire departement) {
        communesConnues.add(departement);
    }

    public boolean connaitLesCommunes(CodeTerritoire departement) {
        return communesConnues.contains(departement);
    }

    public boolean contient(CodeTerritoire code) {
        return lieux.containsKey(code);
    }

    public @Nullable Lieu lieu(CodeTerritoire code) {
        return lieux.get(code);
    }

    public List<Lieu> lieux() {
        return List.copyOf(lieux.values());
    }

    /** Memberships whose two ends are known. */
    public List<Lien> liens() {
        return liens.stream()
                .filter(lien -> contient(lien.territoire()) && contient(lien.parent()))
                .toList();
    }
}
