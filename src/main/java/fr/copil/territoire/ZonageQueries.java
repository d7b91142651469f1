package fr.copil.territoire;

import fr.copil.territoire.Zonage.Genre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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

    private static final Set<Reseau> AUCUN = Set.of(new Reseau("", 0, -1));

    private final JdbcTemplate jdbc;
    private final Clock horloge;

    ZonageQueries(JdbcTemplate jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
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

    /** A network that holds a territory, from one rentrée to another. */
    record Reseau(String ancetre, int du, int au) {}

    /** By territory, the networks that count it; of two versions that follow, one when it is the same network. */
    Map<String, Set<Reseau>> reseaux() {
        Map<String, List<Reseau>> lus = new HashMap<>();
        jdbc.query(
                "select territoire, ancetre, du, au from membre_de_reseau order by territoire, ancetre, du", ligne -> {
                    List<Reseau> siens = lus.computeIfAbsent(ligne.getString(1), code -> new ArrayList<>());
                    Reseau lu = new Reseau(ligne.getString(2), ligne.getInt(3), ligne.getInt(4));
                    Reseau avant = siens.isEmpty() ? null : siens.getLast();
                    if (avant != null && avant.ancetre().equals(lu.ancetre()) && avant.au() == lu.du() - 1) {
                        siens.set(siens.size() - 1, new Reseau(lu.ancetre(), avant.du(), lu.au()));
                    } else {
                        siens.add(lu);
                    }
                });
        Map<String, Set<Reseau>> reseaux = new HashMap<>();
        lus.forEach((code, siens) -> reseaux.put(code, Set.copyOf(siens)));
        return reseaux;
    }

    /**
     * Keeps what sums were made of until now. On the first day there was none.
     *
     * @return the territories that other networks count, of whatever rentrée
     */
    Set<String> garderLePasse(Map<String, Set<Reseau>> avant) {
        Map<String, Set<Reseau>> apres = reseaux();
        Set<String> changes = new HashSet<>(avant.keySet());
        changes.addAll(apres.keySet());
        changes.removeIf(code -> avant.getOrDefault(code, Set.of()).equals(apres.getOrDefault(code, Set.of())));
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        List<Object[]> passe = new ArrayList<>();
        if (!avant.isEmpty()) {
            changes.forEach(code -> avant.getOrDefault(code, AUCUN)
                    .forEach(reseau ->
                            passe.add(new Object[] {code, reseau.ancetre(), reseau.du(), reseau.au(), maintenant})));
        }
        jdbc.batchUpdate(
                "delete from reseau_passe where territoire = ? and ancetre = ? and du = ? and jusqu_au = ?",
                passe.stream()
                        .map(ligne -> new Object[] {ligne[0], ligne[1], ligne[2], ligne[4]})
                        .toList());
        jdbc.batchUpdate(
                "insert into reseau_passe (territoire, ancetre, du, au, jusqu_au) values (?, ?, ?, ?, ?)", passe);
        return changes;
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
