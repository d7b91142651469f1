package fr.copil.territoire;

import fr.copil.commun.Textes;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the map of territories, from the shipped files, at start.
 */
@Service
@PreAuthorize("hasRole('SYSTEME')")
public class CarteService {

    private static final int LOT = 2000;

    private final JdbcTemplate jdbc;

    CarteService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds and renames territories, replaces the memberships of the zonages that were read whole; a territory is never
     * removed, mesures may point to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enregistrer(Carte carte, Set<Zonage> lus) {
        Set<String> connus = new HashSet<>(jdbc.queryForList("select code from territoire", String.class));
        Map<Boolean, List<Carte.Lieu>> parPresence = carte.lieux().stream()
                .collect(Collectors.partitioningBy(
                        lieu -> connus.contains(lieu.territoire().code().valeur())));
        ecrire(
                "insert into territoire (niveau, rang, nom, recherche, categorie, commune, code) values (?, ?, ?, ?, ?, ?, ?)",
                parPresence.getOrDefault(false, List.of()));
        ecrire(
                "update territoire set niveau = ?, rang = ?, nom = ?, recherche = ?, categorie = ?, commune = ? where code = ?",
                parPresence.getOrDefault(true, List.of()));
        enregistrerZonages();
        Set<Zonage> remplaces = remplaces(lus);
        remplaces.forEach(zonage -> jdbc.update("delete from appartenance where zonage = ?", zonage.name()));
        jdbc.batchUpdate(
                "insert into appartenance (territoire, parent, zonage, distance_m) values (?, ?, ?, ?)",
                carte.liens().stream()
                        .filter(lien -> remplaces.contains(lien.zonage()))
                        .distinct()
                        .toList(),
                LOT,
                (ordre, lien) -> {
                    ordre.setString(1, lien.territoire().valeur());
                    ordre.setString(2, lien.parent().valeur());
                    ordre.setString(3, lien.zonage().name());
                    ordre.setObject(4, lien.distanceEnMetres(), Types.NUMERIC);
                });
        enregistrerAscendance();
    }

    /** Every code that exists, to check what other files name. */
    public Set<String> codes() {
        return new HashSet<>(jdbc.queryForList("select code from territoire", String.class));
    }

    private void ecrire(String sql, List<Carte.Lieu> lieux) {
        jdbc.batchUpdate(sql, lieux, LOT, (ordre, lieu) -> {
            Territoire territoire = lieu.territoire();
            ordre.setString(1, territoire.niveau().name());
            ordre.setInt(2, territoire.niveau().rang());
            ordre.setString(3, territoire.nom());
            ordre.setString(4, recherche(lieu));
            ordre.setString(5, lieu.categorie());
            ordre.setString(6, lieu.commune());
            ordre.setString(7, territoire.code().valeur());
        });
    }

    /** The name first, since lists sort by it; a quartier is also found by the year of its map. */
    private static String recherche(Carte.Lieu lieu) {
        Territoire territoire = lieu.territoire();
        String annee = territoire.niveau() == Niveau.QPV ? " " + lieu.categorie() : "";
        return Textes.abreger(
                Textes.normaliser(territoire.nom() + " " + territoire.niveau().libelle() + annee + " "
                        + territoire.code() + " " + lieu.commune()),
                500);
    }

    /** A map that could not be read whole keeps its memberships; one that has none yet takes what could be read. */
    private Set<Zonage> remplaces(Set<Zonage> lus) {
        List<String> connus = jdbc.queryForList("select distinct zonage from appartenance", String.class);
        return Arrays.stream(Zonage.values())
                .filter(zonage -> lus.contains(zonage) || !connus.contains(zonage.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Zonage.class)));
    }

    private void enregistrerZonages() {
        for (Zonage zonage : Zonage.values()) {
            int modifies = jdbc.update(
                    "update zonage set nom = ?, du = ?, au = ? where code = ?",
                    zonage.nom(),
                    zonage.du(),
                    zonage.au(),
                    zonage.name());
            if (modifies == 0) {
                jdbc.update(
                        "insert into zonage (code, nom, du, au) values (?, ?, ?, ?)",
                        zonage.name(),
                        zonage.nom(),
                        zonage.du(),
                        zonage.au());
            }
        }
    }

    private void enregistrerAscendance() {
        List<Map.Entry<String, String>> lignes = Ascendance.de(jdbc.query(
                "select territoire, parent, zonage from appartenance",
                (ligne, rang) -> new Ascendance.Lien(
                        ligne.getString("territoire"),
                        ligne.getString("parent"),
                        Zonage.valueOf(ligne.getString("zonage")))));
        jdbc.update("delete from ascendance");
        jdbc.batchUpdate("insert into ascendance (territoire, ancetre) values (?, ?)", lignes, LOT, (ordre, ligne) -> {
            ordre.setString(1, ligne.getKey());
            ordre.setString(2, ligne.getValue());
        });
    }
}
