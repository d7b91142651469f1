package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Σ over the members of each territory and population; the number of members with a value stands beside the number of
 * members that could have one. What is published without its parts is left out: it does not add up. Nor is anything said
 * of a territory that goes beyond the perimeter of the files: it would look whole.
 */
@Repository
class AgregationQueries {

    private final JdbcClient jdbc;

    AgregationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lays the sums in {@code mesure_recue}. A figure of all the members of a territory counts in each population that
     * the member belongs to; one of a single group (filles, garçons) counts in that group.
     *
     * @param perimetre the départements that the files are about; none for the whole country
     */
    void deposer(Set<String> indicateurs, Set<CodeTerritoire> perimetre) {
        jdbc.sql(
                        """
                        insert into mesure_recue (indicateur, territoire, population, periode, numerateur, denominateur,
                            valeur, etat, qualite, unites, unites_attendues, livraison, diffusion)
                        select m.indicateur, a.ancetre,
                               case when m.population = 'ENSEMBLE' then p.population else m.population end, m.periode,
                               sum(m.numerateur), sum(m.denominateur),
                               sum(case when i.calcul = 'effectif' then m.valeur end),
                               case when sum(case when m.etat = 'VALEUR' then 1 else 0 end) > 0 then 'VALEUR'
                                    when sum(case when m.etat = 'SECRET' then 1 else 0 end) > 0 then 'SECRET'
                                    when sum(case when m.etat = 'NON_TRANSMIS' then 1 else 0 end) > 0 then 'NON_TRANSMIS'
                                    else 'SANS_OBJET' end,
                               max(m.qualite), sum(case when m.etat = 'VALEUR' then 1 else 0 end),
                               sum(case when m.etat <> 'SANS_OBJET' then 1 else 0 end), max(m.livraison), max(m.diffusion)
                        from mesure m
                        join indicateur i on i.id = m.indicateur and i.calcul <> 'valeur'
                        join etablissement_population p on p.etablissement = m.territoire
                             and (m.population = 'ENSEMBLE' or p.population = 'ENSEMBLE')
                        join ascendance a on a.territoire = m.territoire and a.ancetre <> m.territoire
                        where m.indicateur in (:indicateurs) and not m.agregee and m.en_vigueur_au is null
                          and a.ancetre not in (:hors)
                          and (m.etat <> 'VALEUR' or m.denominateur is not null or i.calcul = 'effectif')
                        group by m.indicateur, a.ancetre,
                                 case when m.population = 'ENSEMBLE' then p.population else m.population end, m.periode
                        """)
                .param("indicateurs", indicateurs)
                .param("hors", horsPerimetre(perimetre))
                .update();
    }

    /** The territories that hold a département beyond the perimeter; one empty name when there are none, for the SQL. */
    private Set<String> horsPerimetre(Set<CodeTerritoire> perimetre) {
        if (perimetre.isEmpty()) {
            return Set.of("");
        }
        return new HashSet<>(jdbc.sql(
                        """
                        select distinct a.ancetre from ascendance a
                        join territoire t on t.code = a.territoire and t.niveau = 'DEPARTEMENT'
                        where a.territoire not in (:dedans)
                        """)
                .param("dedans", perimetre.stream().map(CodeTerritoire::valeur).toList())
                .query(String.class)
                .list());
    }
}
