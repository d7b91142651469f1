package fr.copil.territoire;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Carte.Lien;
import fr.copil.territoire.Zonage.Genre;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the map of territories, from the shipped files, at start.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
public class CarteService {

    private static final int LOT = 2000;

    /** After the name of a network that no version of the map has any more. */
    private static final String SORTI = ", sur aucune carte en vigueur";

    private static final Pattern PERIODE = Pattern.compile(", (jusqu'à|à partir de) la rentrée \\d{4}$|" + SORTI + "$");

    private final JdbcTemplate jdbc;
    private final ZonageQueries zonages;

    CarteService(JdbcTemplate jdbc, ZonageQueries zonages) {
        this.jdbc = jdbc;
        this.zonages = zonages;
    }

    /** Whether another version of a map holds on this day than the one that rights and lists follow. */
    public boolean changeDeVersion(LocalDate jour) {
        return zonages.changeDeVersion(jour);
    }

    /**
     * Adds and renames territories, replaces the memberships of the maps that were read whole; of the others, adds those
     * of territories that stood nowhere yet, so that a file is not cut short because another was refused. A territory is
     * never removed, mesures may point to it. Writes what changed only.
     *
     * @param enAttente territories that are not to stand anywhere yet
     * @param jour whose versions rights and lists follow
     * @return the territories that do not stand where they stood
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<CodeTerritoire> enregistrer(Carte carte, Set<Genre> lus, Set<CodeTerritoire> enAttente, LocalDate jour) {
        Map<String, List<@Nullable Object>> connus = connus();
        Map<Boolean, List<Carte.Lieu>> parPresence = Stream.concat(
                        carte.lieux().stream(), lus.contains(Genre.REP) ? sortis(carte, connus) : Stream.of())
                .filter(lieu -> !colonnes(lieu)
                        .equals(connus.get(lieu.territoire().code().valeur())))
                .collect(Collectors.partitioningBy(
                        lieu -> connus.containsKey(lieu.territoire().code().valeur())));
        ecrire(
                "insert into territoire (niveau, rang, nom, recherche, categorie, commune, code) values (?, ?, ?, ?, ?, ?, ?)",
                parPresence.getOrDefault(false, List.of()));
        ecrire(
                "update territoire set niveau = ?, rang = ?, nom = ?, recherche = ?, categorie = ?, commune = ? where code = ?",
                parPresence.getOrDefault(true, List.of()));
        Map<String, Set<ZonageQueries.Reseau>> avant = zonages.reseaux();
        Set<Genre> remplaces = zonages.remplaces(lus);
        Set<Zonage> gardes = zonages.enregistrer(carte.zonages(), remplaces, jour);
        enregistrerAppartenances(carte, remplaces, enAttente);
        zonages.retirer(gardes);
        Set<CodeTerritoire> deplaces = new HashSet<>(enregistrerAscendance());
        zonages.garderLePasse(avant).forEach(code -> deplaces.add(new CodeTerritoire(code)));
        if (lus.contains(Genre.COG)) {
            deplaces.addAll(enregistrerLesCommunesConnues(carte));
        }
        return deplaces;
    }

    /** The networks that no version names: they were one or the other of a map that is gone, and are none. */
    private static Stream<Carte.Lieu> sortis(Carte carte, Map<String, List<@Nullable Object>> connus) {
        return connus.entrySet().stream()
                .filter(connu -> Niveau.RESEAU.name().equals(connu.getValue().get(0)))
                .filter(connu -> !carte.contient(new CodeTerritoire(connu.getKey())))
                .map(connu -> new Carte.Lieu(
                        new Territoire(
                                new CodeTerritoire(connu.getKey()),
                                Niveau.RESEAU,
                                PERIODE.matcher(texte(connu.getValue().get(2))).replaceFirst("") + SORTI),
                        null,
                        texte(connu.getValue().get(5))));
    }

    private static String texte(@Nullable Object colonne) {
        return colonne == null ? "" : colonne.toString();
    }

    /** Where all communes are known changes what a sum over communes should hold. */
    private Set<CodeTerritoire> enregistrerLesCommunesConnues(Carte carte) {
        Map<CodeTerritoire, Boolean> changes = new HashMap<>();
        jdbc.query("select code, communes_connues from territoire where niveau = 'DEPARTEMENT'", ligne -> {
            CodeTerritoire departement = new CodeTerritoire(ligne.getString(1));
            if (carte.connaitLesCommunes(departement) != ligne.getBoolean(2)) {
                changes.put(departement, carte.connaitLesCommunes(departement));
            }
        });
        changes.forEach((departement, connues) -> jdbc.update(
                "update territoire set communes_connues = ? where code = ?", connues, departement.valeur()));
        return changes.keySet();
    }

    private void enregistrerAppartenances(Carte carte, Set<Genre> remplaces, Set<CodeTerritoire> enAttente) {
        Set<Lien> avant = new HashSet<>(jdbc.query(
                "select territoire, parent, zonage, distance_m from appartenance",
                (ligne, rang) -> new Lien(
                        new CodeTerritoire(ligne.getString(1)),
                        new CodeTerritoire(ligne.getString(2)),
                        Zonage.lire(ligne.getString(3)),
                        ligne.getBigDecimal(4))));
        Set<CodeTerritoire> places = avant.stream().map(Lien::territoire).collect(Collectors.toSet());
        avant.removeIf(lien -> !remplaces.contains(lien.zonage().genre()));
        Set<Lien> voulus = carte.liens().stream()
                .filter(lien -> !enAttente.contains(lien.territoire()))
                .filter(lien -> remplaces.contains(lien.zonage().genre()) || !places.contains(lien.territoire()))
                .map(CarteService::commeRange)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Lien> parties =
                avant.stream().filter(lien -> !voulus.contains(lien)).toList();
        List<Lien> venues =
                voulus.stream().filter(lien -> !avant.contains(lien)).toList();
        jdbc.batchUpdate(
                "delete from appartenance where territoire = ? and parent = ? and zonage = ?",
                parties,
                LOT,
                (ordre, lien) -> {
                    ordre.setString(1, lien.territoire().valeur());
                    ordre.setString(2, lien.parent().valeur());
                    ordre.setString(3, lien.zonage().code());
                });
        jdbc.batchUpdate(
                "insert into appartenance (territoire, parent, zonage, distance_m) values (?, ?, ?, ?)",
                venues,
                LOT,
                (ordre, lien) -> {
                    ordre.setString(1, lien.territoire().valeur());
                    ordre.setString(2, lien.parent().valeur());
                    ordre.setString(3, lien.zonage().code());
                    ordre.setObject(4, lien.distanceEnMetres(), Types.NUMERIC);
                });
    }

    /** With the two decimals that the database keeps. */
    private static Lien commeRange(Lien lien) {
        BigDecimal distance = lien.distanceEnMetres();
        return distance == null
                ? lien
                : new Lien(lien.territoire(), lien.parent(), lien.zonage(), distance.setScale(2, RoundingMode.HALF_UP));
    }

    /** Establishments that stand somewhere. */
    public Set<String> etablissementsPlaces() {
        return new HashSet<>(jdbc.queryForList(
                "select distinct territoire from appartenance where territoire like 'ETAB-%'", String.class));
    }

    /** Every code that exists, to check what other files name. */
    public Set<String> codes() {
        return new HashSet<>(jdbc.queryForList("select code from territoire", String.class));
    }

    private Map<String, List<@Nullable Object>> connus() {
        Map<String, List<@Nullable Object>> connus = new HashMap<>();
        jdbc.query("select code, niveau, rang, nom, recherche, categorie, commune from territoire", ligne -> {
            connus.put(
                    ligne.getString(1),
                    Arrays.asList(
                            ligne.getString(2),
                            ligne.getInt(3),
                            ligne.getString(4),
                            ligne.getString(5),
                            ligne.getString(6),
                            ligne.getString(7)));
        });
        return connus;
    }

    private static List<@Nullable Object> colonnes(Carte.Lieu lieu) {
        Territoire territoire = lieu.territoire();
        return Arrays.asList(
                territoire.niveau().name(),
                territoire.niveau().rang(),
                territoire.nom(),
                recherche(lieu),
                lieu.categorie(),
                lieu.commune());
    }

    private void ecrire(String sql, List<Carte.Lieu> lieux) {
        jdbc.batchUpdate(sql, lieux, LOT, (ordre, lieu) -> {
            int rang = 1;
            for (Object colonne : colonnes(lieu)) {
                ordre.setObject(rang++, colonne);
            }
            ordre.setString(rang, lieu.territoire().code().valeur());
        });
    }

    /** The name first, since lists sort by it; a quartier is also found by the year of its map. */
    private static String recherche(Carte.Lieu lieu) {
        Territoire territoire = lieu.territoire();
        String annee = territoire.niveau() == Niveau.QPV ? " " + lieu.categorie() : "";
        return Textes.abreger(
                Textes.normaliser(territoire.nom() + " " + territoire.niveau().libelle() + annee + " "
                        + territoire.code() + " " + lieu.commune() + " " + territoire.sigles()),
                500);
    }

    private Set<CodeTerritoire> enregistrerAscendance() {
        Set<Ascendance.Ligne> voulues = new LinkedHashSet<>(Ascendance.de(jdbc.query(
                // In the network that holds it today; sums of other years have theirs: CarteDeLAnnee.
                "select x.territoire, x.parent, x.zonage from appartenance x join zonage z on z.code = x.zonage"
                        + " where z.en_vigueur or x.parent not like 'REP-%'",
                (ligne, rang) -> new Ascendance.Lien(
                        ligne.getString("territoire"),
                        ligne.getString("parent"),
                        Zonage.lire(ligne.getString("zonage"))))));
        Set<Ascendance.Ligne> avant = new LinkedHashSet<>(jdbc.query(
                "select territoire, ancetre from ascendance",
                (ligne, rang) -> new Ascendance.Ligne(ligne.getString(1), ligne.getString(2))));
        List<Ascendance.Ligne> parties =
                avant.stream().filter(ligne -> !voulues.contains(ligne)).toList();
        // In the order of the key, which databases write faster.
        List<Ascendance.Ligne> venues = voulues.stream()
                .filter(ligne -> !avant.contains(ligne))
                .sorted()
                .toList();
        jdbc.batchUpdate(
                "delete from ascendance where territoire = ? and ancetre = ?", parties, LOT, CarteService::ecrire);
        jdbc.batchUpdate(
                "insert into ascendance (territoire, ancetre) values (?, ?)", venues, LOT, CarteService::ecrire);
        return Stream.concat(parties.stream(), venues.stream())
                .map(ligne -> new CodeTerritoire(ligne.territoire()))
                .collect(Collectors.toSet());
    }

    private static void ecrire(PreparedStatement ordre, Ascendance.Ligne ligne) throws SQLException {
        ordre.setString(1, ligne.territoire());
        ordre.setString(2, ligne.ancetre());
    }
}
