package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Calendrier;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What surrounds a figure: its peers, its establishments, its past values. One statement each. Decision 0019. */
@Repository
class EtudeQueries {

    /** More than any département has of communes and intercommunalités with figures. */
    private static final int LIGNES_MAX = 600;

    /** A join: H2 would ask again for each row what an "in" holds. */
    private static final String DANS_LE_PLUS_LARGE =
            """
            join (
                select distinct a.territoire from ascendance a
                join territoire p on p.code = a.ancetre and p.rang = :dans
                where p.code = :code or p.code in (select x.ancetre from ascendance x where x.territoire = :code)
            ) z on z.territoire = t.code
            """;

    private final JdbcClient jdbc;

    EtudeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was withdrawn counts: its page says who did it and why. */
    boolean alimente(String indicateur) {
        return !jdbc.sql("select 1 from mesure m where m.indicateur = :indicateur and (" + MesureLue.EN_VIGUEUR
                        + "or m.retrait is not null) fetch first 1 rows only")
                .param("indicateur", indicateur)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Whether anything of it is said of quartiers. */
    boolean parQuartier(String indicateur) {
        return !jdbc.sql("select 1 from mesure m where m.indicateur = :indicateur and m.territoire like 'QPV-%' and "
                        + MesureLue.EN_VIGUEUR + "fetch first 1 rows only")
                .param("indicateur", indicateur)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** A territory with its value, and whether it stands beside the one in use inside the same wider one. */
    record Situe(SousTerritoire territoire, boolean voisin) {}

    /**
     * The territories of some levels inside the wider one that holds the territory in use; everything is in the country.
     *
     * @param dans level of the wider territory whose parts are all read
     * @param autour level of the one whose parts are neighbours
     */
    List<Situe> situes(
            Lecteur lecteur,
            CodeTerritoire code,
            Set<Niveau> niveaux,
            Niveau dans,
            Niveau autour,
            String indicateur,
            Population population,
            int periode) {
        boolean partout = dans == Niveau.PAYS;
        return jdbc.sql(
                        MesureQueries.COLONNES
                                + """
                        , t.nom, t.niveau,
                        case when exists (
                            select 1 from ascendance v join territoire p on p.code = v.ancetre and p.rang = :autour
                            where v.territoire = t.code
                              and (p.code = :code
                                   or p.code in (select x.ancetre from ascendance x where x.territoire = :code))
                        ) then 1 else 0 end as voisin
                        from territoire t
                        """
                                + (partout ? "" : DANS_LE_PLUS_LARGE)
                                + """
                        join mesure m on m.territoire = t.code and m.indicateur = :indicateur and m.periode = :periode
                             and m.population = :population
                        join livraison l on l.id = m.livraison
                        join indicateur i on i.id = m.indicateur
                        where t.rang in (:rangs) and
                        """
                                + MesureLue.EN_VIGUEUR
                                + """
                        order by t.rang, t.recherche
                        fetch first :max rows only
                        """)
                .param("autour", autour.rang())
                .param("code", code.valeur())
                .param("rangs", niveaux.stream().map(Niveau::rang).toList())
                .param("indicateur", indicateur)
                .param("periode", periode)
                .param("population", population.name())
                .param("audience", lecteur.audience().rang())
                .param("dans", dans.rang())
                .param("max", LIGNES_MAX)
                .query((ligne, rang) -> {
                    Mesure mesure = MesureQueries.mesure(ligne);
                    Territoire territoire = new Territoire(
                            mesure.territoire(), Niveau.valueOf(ligne.getString("niveau")), ligne.getString("nom"));
                    return new Situe(new SousTerritoire(territoire, mesure), ligne.getInt("voisin") == 1);
                })
                .list();
    }

    /**
     * The values of the establishments of the group inside the territory, with the map of that year, as far as the reader may read them: numbers
     * alone, since the whole country has thousands. Everything is in the country: nothing to join there.
     */
    List<Double> etablissements(
            Lecteur lecteur, CodeTerritoire dans, Definition definition, Population groupe, int an) {
        boolean partout = dans.equals(CodeTerritoire.FRANCE);
        boolean reseau = dans.valeur().startsWith("REP-");
        return jdbc
                .sql("select" + MesureLue.VALEURS
                        + (partout
                                ? "from mesure m"
                                : (reseau ? "from membre_de_reseau a" : "from ascendance a")
                                        + " join mesure m on m.territoire = a.territoire")
                        + """
                         join indicateur i on i.id = m.indicateur
                         join etablissement_population e on e.etablissement = m.territoire and e.population = :groupe
                        """
                        + " and" + Calendrier.RENTREE + "between e.du and e.au"
                        + """
                         where m.indicateur = :indicateur and m.periode = :periode and m.population = 'ENSEMBLE'
                          and not m.agregee and m.etat = 'VALEUR' and
                        """
                        + MesureLue.EN_VIGUEUR
                        + (partout ? "" : "and a.ancetre = :dans")
                        + (reseau ? " and" + Calendrier.RENTREE + "between a.du and a.au" : ""))
                .param("indicateur", definition.id())
                .param("periode", an)
                .param("groupe", groupe.name())
                .param("audience", lecteur.audience().rang())
                .param("dans", dans.valeur())
                .query((ligne, rang) -> definition
                        .calcul()
                        .valeur(
                                ligne.getBigDecimal("numerateur"),
                                ligne.getBigDecimal("denominateur"),
                                ligne.getBigDecimal("valeur")))
                .list()
                .stream()
                .flatMap(valeur -> valeur.stream().boxed())
                .toList();
    }

    /** All that was ever in force for one year, whatever the group. */
    List<CitationService.Version> versions(Lecteur lecteur, CodeTerritoire territoire, String indicateur, int periode) {
        return jdbc.sql(
                        MesureQueries.COLONNES
                                + """
                        , m.en_vigueur_du, m.en_vigueur_au
                        from mesure m
                        join livraison l on l.id = m.livraison
                        join indicateur i on i.id = m.indicateur
                        where m.territoire = :territoire and m.indicateur = :indicateur and m.periode = :periode
                        """)
                .param("territoire", territoire.valeur())
                .param("indicateur", indicateur)
                .param("periode", periode)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new CitationService.Version(
                        MesureQueries.mesure(ligne),
                        ligne.getObject("en_vigueur_du", OffsetDateTime.class).toInstant(),
                        fin(ligne.getObject("en_vigueur_au", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant fin(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * Each value that is no longer in force beside the one that replaced it, the latest first; what was withdrawn stands
     * there too, without one. The next one is found in one
     * pass: looked for one by one, twenty revisions would cost four hundred readings.
     */
    List<Revision> revisions(Lecteur lecteur, CodeTerritoire territoire, String indicateur) {
        return jdbc.sql(
                        "select m.population, m.periode, i.calcul, m.en_vigueur_au as le,"
                                + MesureLue.ETAT
                                + "as etat,"
                                + MesureLue.VALEURS
                                + ","
                                + MesureLue.etat("n")
                                + "as n_etat,"
                                + MesureLue.valeurs("n", "n_")
                                + """
                        , l.producteur, l.jeu, l.recue_le, l.motif, r.id as retrait, r.par, r.fonction,
                          r.motif as raison, r.le as retire_le
                        from (
                            select x.id, lead(x.id) over (partition by x.population, x.periode
                                                          order by x.en_vigueur_du, x.id) as suivante
                            from mesure x where x.territoire = :territoire and x.indicateur = :indicateur
                        ) v
                        join mesure m on m.id = v.id
                        left join mesure n on n.id = v.suivante and n.en_vigueur_du = m.en_vigueur_au
                        left join retrait r on r.id = m.retrait
                        join livraison l on l.id = coalesce(n.livraison, m.livraison)
                        join indicateur i on i.id = m.indicateur
                        where m.diffusion <= :audience and m.visible_des <= :audience
                          and (n.diffusion <= :audience and n.visible_des <= :audience
                               or n.id is null and r.id is not null)
                        order by m.en_vigueur_au desc, m.periode desc, m.population
                        fetch first 50 rows only
                        """)
                .param("territoire", territoire.valeur())
                .param("indicateur", indicateur)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new Revision(
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode"),
                        valeur(ligne, ""),
                        valeur(ligne, "n_"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        MesureQueries.source(ligne),
                        ligne.getString("motif"),
                        retrait(ligne)))
                .list();
    }

    private static @Nullable Retrait retrait(ResultSet ligne) throws SQLException {
        return ligne.getString("par") == null
                ? null
                : new Retrait(
                        ligne.getLong("retrait"),
                        ligne.getString("par"),
                        ligne.getString("fonction"),
                        ligne.getString("raison"),
                        ligne.getObject("retire_le", OffsetDateTime.class).toInstant());
    }

    private static OptionalDouble valeur(ResultSet ligne, String prefixe) throws SQLException {
        @Nullable BigDecimal seule = ligne.getBigDecimal(prefixe + "valeur");
        return Etat.VALEUR.name().equals(ligne.getString(prefixe + "etat"))
                ? Calcul.de(ligne.getString("calcul"))
                        .valeur(
                                ligne.getBigDecimal(prefixe + "numerateur"),
                                ligne.getBigDecimal(prefixe + "denominateur"),
                                seule)
                : OptionalDouble.empty();
    }
}
