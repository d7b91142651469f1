package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Regle;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts mesures in force. What is unchanged is left alone; what changed or vanished is closed with a date and stays
 * readable; what is new is added. Always inside the transaction of the delivery, aggregates included, so that nothing is
 * half-loaded and nothing lags behind.
 */
@Service
@PreAuthorize("hasRole('SYSTEME')")
@Transactional(propagation = Propagation.MANDATORY)
public class VersementService {

    private static final int LOT = 2000;

    private final JdbcTemplate lots;
    private final JdbcClient jdbc;
    private final AgregationQueries agregation;
    private final SecretQueries secretQueries;
    private final SecretDesMesures secret;
    private final Clock horloge;

    VersementService(
            JdbcTemplate lots,
            JdbcClient jdbc,
            AgregationQueries agregation,
            SecretQueries secretQueries,
            SecretDesMesures secret,
            Clock horloge) {
        this.lots = lots;
        this.jdbc = jdbc;
        this.agregation = agregation;
        this.secretQueries = secretQueries;
        this.secret = secret;
        this.horloge = horloge;
    }

    /** What one delivery holds. */
    public record Lot(long livraison, Collection<MesureRecue> mesures) {}

    /**
     * Replaces all that is in force for these indicateurs by what a delivery holds, then adds it up. What is for all is
     * taken as published openly by its producer; the rest follows the ordinary rule of secrecy.
     */
    public void verser(long livraison, Audience diffusion, Set<String> indicateurs, Collection<MesureRecue> mesures) {
        verser(livraison, diffusion, diffusion == Audience.PUBLIC ? null : Regle.ordinaire(), indicateurs, mesures);
    }

    /**
     * The same under a rule of secrecy. Refuses the whole when a count is not a whole number, or when nothing would keep a
     * cell secret.
     *
     * @param regle null when the producer publishes these figures openly
     */
    public void verser(
            long livraison,
            Audience diffusion,
            @Nullable Regle regle,
            Set<String> indicateurs,
            Collection<MesureRecue> mesures) {
        verser(List.of(new Lot(livraison, mesures)), diffusion, regle, indicateurs, Set.of());
    }

    /**
     * What several deliveries publish openly. Where two of them say the same thing, the first is kept.
     *
     * @param perimetre the départements that the deliveries are about; none for the whole country
     */
    public void publier(List<Lot> livraisons, Set<String> indicateurs, Set<CodeTerritoire> perimetre) {
        verser(livraisons, Audience.PUBLIC, null, indicateurs, perimetre);
    }

    private void verser(
            List<Lot> livraisons,
            Audience diffusion,
            @Nullable Regle regle,
            Set<String> indicateurs,
            Set<CodeTerritoire> perimetre) {
        livraisons.forEach(
                lot -> indicateurs.forEach(indicateur -> secretQueries.retenir(indicateur, lot.livraison(), regle)));
        lots.update("delete from mesure_recue");
        Set<List<Object>> recues = new HashSet<>();
        for (Lot lot : livraisons) {
            recevoir(
                    lot.livraison(),
                    diffusion,
                    lot.mesures().stream().filter(m -> recues.add(m.cle())).toList());
        }
        mettreEnVigueur(indicateurs, false);
        agreger(indicateurs, perimetre);
    }

    private void recevoir(long livraison, Audience diffusion, List<MesureRecue> mesures) {
        lots.batchUpdate(
                """
                insert into mesure_recue (indicateur, territoire, population, periode, numerateur, denominateur, valeur,
                    etat, qualite, unites, unites_attendues, livraison, diffusion)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?)
                """,
                mesures,
                LOT,
                (ordre, mesure) -> {
                    ordre.setString(1, mesure.indicateur());
                    ordre.setString(2, mesure.territoire().valeur());
                    ordre.setString(3, mesure.population().name());
                    ordre.setInt(4, mesure.periode());
                    ordre.setObject(5, mesure.numerateur(), Types.NUMERIC);
                    ordre.setObject(6, mesure.denominateur(), Types.NUMERIC);
                    ordre.setObject(7, mesure.valeur(), Types.NUMERIC);
                    ordre.setString(8, mesure.etat().name());
                    ordre.setString(9, mesure.qualite().name());
                    ordre.setLong(10, livraison);
                    ordre.setInt(11, diffusion.rang());
                });
    }

    /**
     * Says which populations each of these members belongs to, for those that could be told apart; what is not in these
     * files keeps what it was.
     */
    public void classer(Map<CodeTerritoire, Set<Population>> populations, Set<Population> connues) {
        String liste = connues.stream().map(p -> "'" + p.name() + "'").collect(Collectors.joining(", ", "(", ")"));
        lots.batchUpdate(
                "delete from etablissement_population where etablissement = ? and population in " + liste,
                populations.keySet(),
                LOT,
                (ordre, code) -> ordre.setString(1, code.valeur()));
        List<Map.Entry<CodeTerritoire, Population>> lignes = populations.entrySet().stream()
                .flatMap(entree -> entree.getValue().stream()
                        .filter(connues::contains)
                        .map(population -> Map.entry(entree.getKey(), population)))
                .toList();
        lots.batchUpdate(
                "insert into etablissement_population (etablissement, population) values (?, ?)",
                lignes,
                LOT,
                (ordre, ligne) -> {
                    ordre.setString(1, ligne.getKey().valeur());
                    ordre.setString(2, ligne.getValue().name());
                });
    }

    /** {@link #agreger(Set, Set)} over the whole country. */
    public void agreger(Set<String> indicateurs) {
        agreger(indicateurs, Set.of());
    }

    /** Adds up what is in force, then decides anew who may read what; see {@link AgregationQueries}. */
    public void agreger(Set<String> indicateurs, Set<CodeTerritoire> perimetre) {
        lots.update("delete from mesure_recue");
        agregation.deposer(indicateurs, perimetre);
        mettreEnVigueur(indicateurs, true);
        indicateurs.forEach(secret::proteger);
    }

    private void mettreEnVigueur(Set<String> indicateurs, boolean agregee) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql(
                        """
                        update mesure m set en_vigueur_au = :maintenant
                        where m.indicateur in (:indicateurs) and m.agregee = :agregee and m.en_vigueur_au is null
                          and not exists (
                            select 1 from mesure_recue r
                            where r.indicateur = m.indicateur and r.territoire = m.territoire
                              and r.population = m.population and r.periode = m.periode
                              and r.numerateur is not distinct from m.numerateur
                              and r.denominateur is not distinct from m.denominateur
                              and r.valeur is not distinct from m.valeur
                              and r.etat = m.etat and r.qualite = m.qualite and r.diffusion = m.diffusion
                              and r.unites = m.unites and r.unites_attendues = m.unites_attendues)
                        """)
                .param("maintenant", maintenant)
                .param("indicateurs", indicateurs)
                .param("agregee", agregee)
                .update();
        jdbc.sql(
                        """
                        insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur,
                            etat, qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                        select r.indicateur, r.territoire, r.population, r.periode, r.numerateur, r.denominateur, r.valeur,
                               r.etat, r.qualite, r.unites, r.unites_attendues, :agregee, r.livraison, r.diffusion,
                               :maintenant
                        from mesure_recue r
                        where not exists (
                            select 1 from mesure m
                            where m.indicateur = r.indicateur and m.territoire = r.territoire
                              and m.population = r.population and m.periode = r.periode
                              and m.agregee = :agregee and m.en_vigueur_au is null)
                        """)
                .param("agregee", agregee)
                .param("maintenant", maintenant)
                .update();
        lots.update("delete from mesure_recue");
    }
}
