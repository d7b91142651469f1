package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in force of one indicateur: for who writes it, above every audience. */
@Repository
class ChiffresQueries {

    private static final int LOT = 2000;

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    /** Rows that stand side by side in the index are written faster side by side. */
    private static final Comparator<Chiffre> COMME_L_INDEX = Comparator.comparing(
                    (Chiffre chiffre) -> chiffre.cle().territoire())
            .thenComparing(chiffre -> chiffre.cle().population().name())
            .thenComparing(chiffre -> chiffre.cle().periode());

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    /** A figure in force, by the number of its row. */
    record Ligne(long id, Chiffre chiffre) {}

    ChiffresQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    Calcul calcul(String indicateur) {
        return jdbc.sql("select calcul from indicateur where id = :indicateur")
                .param("indicateur", indicateur)
                .query(String.class)
                .optional()
                .map(Calcul::de)
                .orElse(Calcul.VALEUR);
    }

    /** Those of which something is in force, sums included. */
    List<Integer> annees(String indicateur) {
        return jdbc.sql(
                        """
                        select distinct periode from mesure
                        where indicateur = :indicateur and agregee in (false, true) and en_vigueur_au is null
                        order by periode
                        """)
                .param("indicateur", indicateur)
                .query(Integer.class)
                .list();
    }

    /** By indicateur, the territories of which a figure in force was transmitted. */
    Map<String, Set<String>> transmis() {
        Map<String, Set<String>> transmis = new HashMap<>();
        lots.query(
                "select distinct indicateur, territoire from mesure"
                        + " where not agregee and not publiee and en_vigueur_au is null",
                ligne -> {
                    transmis.computeIfAbsent(ligne.getString(1), indicateur -> new HashSet<>())
                            .add(ligne.getString(2));
                });
        return transmis;
    }

    /** Territories that something in force was given of. */
    Set<String> membres(String indicateur) {
        return jdbc.sql(
                        """
                        select distinct territoire from mesure
                        where indicateur = :indicateur and not agregee and en_vigueur_au is null
                        """)
                .param("indicateur", indicateur)
                .query(String.class)
                .set();
    }

    /** @param agregee sums, or what deliveries say themselves */
    List<Ligne> enVigueur(String indicateur, int annee, boolean agregee) {
        return jdbc.sql(
                        """
                        select id, territoire, population, periode, numerateur, denominateur, valeur, etat, qualite, unites,
                               unites_attendues, livraison, autres_livraisons, diffusion, publiee, commentaire, partie, parties
                        from mesure
                        where indicateur = :indicateur and agregee = :agregee and en_vigueur_au is null and periode = :annee
                        """)
                .param("indicateur", indicateur)
                .param("agregee", agregee)
                .param("annee", annee)
                .query((ligne, rang) -> new Ligne(ligne.getLong("id"), chiffre(ligne)))
                .list();
    }

    /** @param redites by number of a row in force, the later delivery that gives the same */
    void redire(Map<Long, Long> redites) {
        lots.batchUpdate(
                """
                insert into redite (mesure, livraison)
                select m.id, l.id from mesure m, livraison l
                where m.id = ? and l.id = ? and m.livraison <> l.id
                  and not exists (select 1 from redite x where x.mesure = m.id and x.livraison = l.id)
                """,
                redites.entrySet(),
                LOT,
                (ordre, redite) -> {
                    ordre.setLong(1, redite.getKey());
                    ordre.setLong(2, redite.getValue());
                });
    }

    void fermer(List<Ligne> lignes, OffsetDateTime maintenant) {
        lots.batchUpdate("update mesure set en_vigueur_au = ? where id = ?", lignes, LOT, (ordre, ligne) -> {
            ordre.setObject(1, maintenant);
            ordre.setLong(2, ligne.id());
        });
    }

    void ajouter(String indicateur, boolean agregee, Collection<Chiffre> chiffres, OffsetDateTime maintenant) {
        lots.batchUpdate(
                """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, valeur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee, commentaire,
                    partie, parties, autres_livraisons)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                chiffres.stream().sorted(COMME_L_INDEX).toList(),
                LOT,
                (ordre, chiffre) -> {
                    ordre.setString(1, indicateur);
                    ordre.setBoolean(2, agregee);
                    ordre.setObject(3, maintenant);
                    ecrire(ordre, chiffre);
                });
    }

    private static void ecrire(PreparedStatement ordre, Chiffre chiffre) throws SQLException {
        ordre.setString(4, chiffre.cle().territoire());
        ordre.setString(5, chiffre.cle().population().name());
        ordre.setInt(6, chiffre.cle().periode());
        ordre.setObject(7, chiffre.numerateur(), Types.NUMERIC);
        ordre.setObject(8, chiffre.denominateur(), Types.NUMERIC);
        ordre.setObject(9, chiffre.valeur(), Types.NUMERIC);
        ordre.setString(10, chiffre.etat().name());
        ordre.setString(11, chiffre.qualite().name());
        ordre.setInt(12, chiffre.unites());
        ordre.setInt(13, chiffre.unitesAttendues());
        ordre.setLong(14, chiffre.livraison());
        ordre.setInt(15, chiffre.diffusion().rang());
        ordre.setBoolean(16, chiffre.publiee());
        ordre.setString(17, chiffre.commentaire());
        Niveau niveau = chiffre.parts().niveau();
        ordre.setString(18, niveau == null ? "" : niveau.name());
        ordre.setString(19, chiffre.parts().noms());
        ordre.setInt(20, chiffre.autresLivraisons());
    }

    private static Chiffre chiffre(ResultSet ligne) throws SQLException {
        return new Chiffre(
                new Chiffre.Cle(
                        ligne.getString("territoire"),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode")),
                ligne.getBigDecimal("numerateur"),
                ligne.getBigDecimal("denominateur"),
                ligne.getBigDecimal("valeur"),
                Etat.valueOf(ligne.getString("etat")),
                Qualite.valueOf(ligne.getString("qualite")),
                ligne.getInt("unites"),
                ligne.getInt("unites_attendues"),
                ligne.getLong("livraison"),
                ligne.getInt("autres_livraisons"),
                AUDIENCES.get(ligne.getInt("diffusion")),
                ligne.getBoolean("publiee"),
                ligne.getString("commentaire"),
                PartsDites.de(ligne.getString("partie"), ligne.getString("parties")));
    }

    /** Says which départements the published files are about, by year; none for the whole country. */
    void retenir(String indicateur, Map<Integer, Set<CodeTerritoire>> perimetres) {
        lots.update("delete from perimetre where indicateur = ?", indicateur);
        List<Object[]> lignes = new ArrayList<>();
        perimetres.forEach((periode, departements) -> departements.forEach(
                departement -> lignes.add(new Object[] {indicateur, periode, departement.valeur()})));
        lots.batchUpdate("insert into perimetre (indicateur, periode, departement) values (?, ?, ?)", lignes);
    }

    /** By year, the territories that hold a département beyond the perimeter, or lie in one; no year for the whole country. */
    Map<Integer, Set<String>> horsPerimetre(String indicateur) {
        Map<Integer, Set<String>> dedans = new HashMap<>();
        lots.query(
                "select periode, departement from perimetre where indicateur = ?",
                ligne -> {
                    dedans.computeIfAbsent(ligne.getInt(1), periode -> new HashSet<>())
                            .add(ligne.getString(2));
                },
                indicateur);
        Map<Set<String>, Set<String>> dehors = new HashMap<>();
        Map<Integer, Set<String>> parAnnee = new HashMap<>();
        dedans.forEach(
                (periode, departements) -> parAnnee.put(periode, dehors.computeIfAbsent(departements, this::horsDe)));
        return parAnnee;
    }

    private Set<String> horsDe(Set<String> dedans) {
        return new HashSet<>(jdbc.sql(
                        """
                        select distinct a.ancetre from ascendance a
                        join territoire t on t.code = a.territoire and t.niveau = 'DEPARTEMENT'
                        where a.territoire not in (:dedans)
                        union
                        select a.territoire from ascendance a
                        join territoire t on t.code = a.ancetre and t.niveau = 'DEPARTEMENT'
                        where a.territoire like 'EPCI-%' and a.ancetre not in (:dedans)
                        """)
                .param("dedans", dedans)
                .query(String.class)
                .list());
    }
}
