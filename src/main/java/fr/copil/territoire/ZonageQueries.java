package fr.copil.territoire;

import fr.copil.territoire.Zonage.Genre;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The versions of each map, with what they count and which one holds today. Decision 0054. */
@Repository
class ZonageQueries {

    private final JdbcTemplate jdbc;

    ZonageQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A map that could not be read whole keeps its memberships; one that has none yet takes what could be read. */
    Set<Genre> remplaces(Set<Genre> lus) {
        Set<Genre> connus = jdbc.queryForList("select distinct zonage from appartenance", String.class).stream()
                .map(code -> Zonage.lire(code).genre())
                .collect(Collectors.toSet());
        Set<Genre> remplaces = EnumSet.allOf(Genre.class);
        remplaces.removeIf(genre -> !lus.contains(genre) && connus.contains(genre));
        return remplaces;
    }

    /** @return those that are there from now on: {@link #retirer} takes the others away, once nothing belongs to them */
    Set<Zonage> enregistrer(Set<Zonage> lus, Set<Genre> remplaces, LocalDate jour) {
        Set<Zonage> connus = connus();
        Set<Zonage> gardes = new HashSet<>(lus);
        connus.stream().filter(zonage -> !remplaces.contains(zonage.genre())).forEach(gardes::add);
        Map<Genre, Versions> versions = versions(gardes);
        gardes.forEach(zonage -> enregistrer(
                zonage, Objects.requireNonNull(versions.get(zonage.genre())), connus.contains(zonage), jour));
        return gardes;
    }

    void retirer(Set<Zonage> gardes) {
        connus().stream()
                .filter(zonage -> !gardes.contains(zonage))
                .forEach(zonage -> jdbc.update("delete from zonage where code = ?", zonage.code()));
    }

    boolean changeDeVersion(LocalDate jour) {
        Map<Genre, Versions> versions = versions(connus());
        return !jdbc.queryForList("select code from zonage where en_vigueur", String.class).stream()
                .map(Zonage::lire)
                .collect(Collectors.toSet())
                .equals(versions.entrySet().stream()
                        .map(entree -> new Zonage(
                                entree.getKey(),
                                Objects.requireNonNull(entree.getValue().enVigueur(entree.getKey(), jour))))
                        .collect(Collectors.toSet()));
    }

    private Set<Zonage> connus() {
        return jdbc.queryForList("select code from zonage", String.class).stream()
                .map(Zonage::lire)
                .collect(Collectors.toSet());
    }

    private static Map<Genre, Versions> versions(Set<Zonage> zonages) {
        Map<Genre, List<Integer>> annees = zonages.stream()
                .collect(Collectors.groupingBy(Zonage::genre, Collectors.mapping(Zonage::annee, Collectors.toList())));
        Map<Genre, Versions> versions = new EnumMap<>(Genre.class);
        annees.forEach((genre, siennes) -> versions.put(genre, new Versions(siennes)));
        return versions;
    }

    private void enregistrer(Zonage zonage, Versions versions, boolean connu, LocalDate jour) {
        if (!connu) {
            jdbc.update("insert into zonage (code, nom) values (?, '')", zonage.code());
        }
        jdbc.update(
                "update zonage set nom = ?, du = ?, au = ?, genre = ?, annee = ?, rentree_du = ?, rentree_au = ?,"
                        + " en_vigueur = ? where code = ?",
                zonage.nom(),
                zonage.du(),
                fin(zonage, versions),
                zonage.genre().name(),
                zonage.annee(),
                versions.du(zonage.annee()),
                versions.au(zonage.annee()),
                Objects.equals(versions.enVigueur(zonage.genre(), jour), zonage.annee()),
                zonage.code());
    }

    /** The day before the next one. */
    private static @Nullable LocalDate fin(Zonage zonage, Versions versions) {
        Integer suivante = versions.suivante(zonage.annee());
        LocalDate debut = suivante == null ? null : new Zonage(zonage.genre(), suivante).du();
        return debut == null ? null : debut.minusDays(1);
    }
}
