package fr.copil.indicateur;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Calendrier;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Perimetre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Marks what is withdrawn, and says by whom and why; no number leaves it. */
@Repository
class RetraitQueries {

    /**
     * Delivered and not published openly, by the service that takes it back: what another one gave is for it to take back.
     * Deliveries of before services are everybody's.
     */
    private static final String RETIRABLE =
            """
             not m.agregee and not m.publiee and coalesce(m.retrait, 0) = 0 and exists (
                select 1 from livraison d
                where d.id = m.livraison and (:tout or d.service is null or d.service = :service))
            """;

    /** In force, and given again by a later delivery {@code x} that was not withdrawn. */
    private static final String REDITE =
            """
             m.en_vigueur_au is null and x.livraison <> m.livraison
             and not exists (select 1 from retrait r where r.livraison = x.livraison)
            """;

    private static final String CELLULE =
            " m.indicateur = :indicateur and m.territoire = :territoire and m.population = :population and m.periode = :periode ";

    private final JdbcClient jdbc;

    RetraitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever a later delivery made of them: all that was ever read. */
    List<ChiffreRetirable> retirables(String indicateur, CodeTerritoire territoire, Lecteur lecteur) {
        return au(
                        lecteur,
                        "select distinct m.population, m.periode from mesure m where m.indicateur = :indicateur"
                                + " and m.territoire = :territoire and m.etat = 'VALEUR' and" + RETIRABLE
                                + "order by m.periode desc, m.population")
                .param("indicateur", indicateur)
                .param("territoire", territoire.valeur())
                .query((ligne, rang) -> new ChiffreRetirable(
                        Population.valueOf(ligne.getString("population")), ligne.getInt("periode")))
                .list();
    }

    /** Those that speak of nothing beyond the territory, the latest first, and of what would go with them alone. */
    List<LivraisonRetirable> livraisons(Lecteur lecteur) {
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.RETIRER_DES_CHIFFRES), "siens", "m.territoire", null);
        Map<Long, LivraisonRetirable> livraisons = new LinkedHashMap<>();
        Set<Long> dAilleurs = new HashSet<>();
        au(
                        lecteur,
                        "select l.id, l.producteur, l.jeu, l.recue_le, m.indicateur, i.nom, m.periode, count(*) as chiffres,"
                                + " min(case when " + siennes.condition() + " then 1 else 0 end) as siennes"
                                + " from livraison l join mesure m on m.livraison = l.id"
                                + " join indicateur i on i.id = m.indicateur where" + RETIRABLE
                                + "and not exists (select 1 from redite x where x.mesure = m.id and" + REDITE + ")"
                                + " group by l.id, l.producteur, l.jeu, l.recue_le, m.indicateur, i.nom, m.periode"
                                + " order by l.id desc")
                .params(siennes.parametres())
                .query(ligne -> {
                    LivraisonRetirable part = new LivraisonRetirable(
                            ligne.getLong("id"),
                            MesureQueries.source(ligne),
                            ligne.getObject("recue_le", OffsetDateTime.class).toInstant(),
                            Map.of(ligne.getString("indicateur"), ligne.getString("nom")),
                            Set.of(ligne.getInt("periode")),
                            ligne.getInt("chiffres"));
                    livraisons.merge(part.id(), part, LivraisonRetirable::avec);
                    if (ligne.getInt("siennes") == 0) {
                        dAilleurs.add(part.id());
                    }
                });
        livraisons.keySet().removeAll(dAilleurs);
        return List.copyOf(livraisons.values());
    }

    /** What a later delivery gave again is of that one from now on: the same figure, under the rule that it had. */
    void laisserAuxSuivantes(long livraison) {
        jdbc.sql(
                        """
                        insert into regle_secret (indicateur, livraison, minimum, protege, dominance, groupes_entiers)
                        select distinct r.indicateur, v.suivante, r.minimum, r.protege, r.dominance, r.groupes_entiers
                        from (
                            select m.indicateur, max(x.livraison) as suivante
                            from mesure m join redite x on x.mesure = m.id
                            where m.livraison = :livraison and coalesce(m.retrait, 0) = 0 and %s
                            group by m.id, m.indicateur) v
                        join regle_secret r on r.indicateur = v.indicateur and r.livraison = :livraison
                        where not exists (
                            select 1 from regle_secret z where z.indicateur = v.indicateur and z.livraison = v.suivante)
                        """
                                .formatted(REDITE))
                .param("livraison", livraison)
                .update();
        jdbc.sql("update mesure m set livraison = (select max(x.livraison) from redite x where x.mesure = m.id and"
                        + REDITE + ") where m.livraison = :livraison and coalesce(m.retrait, 0) = 0"
                        + " and exists (select 1 from redite x where x.mesure = m.id and" + REDITE + ")")
                .param("livraison", livraison)
                .update();
    }

    long ajouter(
            String indicateur,
            CodeTerritoire ou,
            ChiffreRetirable chiffre,
            Lecteur par,
            String motif,
            OffsetDateTime le) {
        return ajouter(
                "indicateur, territoire, population, periode",
                List.of(indicateur, ou.valeur(), chiffre.population().name(), chiffre.periode()),
                par,
                motif,
                le);
    }

    long ajouter(long livraison, Lecteur par, String motif, OffsetDateTime le) {
        return ajouter("livraison", List.of(livraison), par, motif, le);
    }

    private long ajouter(String colonnes, List<Object> objet, Lecteur par, String motif, OffsetDateTime le) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql("insert into retrait (par, fonction, motif, le, " + colonnes + ") values (?, ?, ?, ?"
                        + ", ?".repeat(objet.size()) + ")")
                .params(par.compte(), par.role().libelle(), motif, le)
                .params(objet)
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKey()).longValue();
    }

    private JdbcClient.StatementSpec au(Lecteur lecteur, String ordre) {
        return jdbc.sql(ordre)
                .param("tout", lecteur.peut(Droit.RETIRER_CEUX_DES_AUTRES))
                .param("service", Objects.requireNonNullElse(lecteur.service(), ""));
    }

    /** Every version of the cell that is theirs; how many. */
    int marquer(long retrait, String indicateur, CodeTerritoire territoire, ChiffreRetirable chiffre, Lecteur lecteur) {
        return au(lecteur, "update mesure m set retrait = :retrait where" + CELLULE + "and" + RETIRABLE)
                .param("retrait", retrait)
                .param("indicateur", indicateur)
                .param("territoire", territoire.valeur())
                .param("population", chiffre.population().name())
                .param("periode", chiffre.periode())
                .update();
    }

    /** Every figure of the delivery; how many. */
    int marquer(long retrait, long livraison, Lecteur lecteur) {
        return au(lecteur, "update mesure m set retrait = :retrait where m.livraison = :livraison and" + RETIRABLE)
                .param("retrait", retrait)
                .param("livraison", livraison)
                .update();
    }

    /**
     * Every sum that what was withdrawn was in, at any date: the sum and its other parts would give it back. A version that
     * began with one of them was made of it, however short it was in force. Once sums were made again, one that is still in
     * force is made of other figures, unless it stood beside a version that was replaced before.
     */
    void marquerLesSommes(long retrait) {
        marquerLesSommes(
                retrait, "left join ascendance a on a.territoire = m.territoire and a.ancetre not like 'REP-%'");
        marquerLesSommes(
                retrait, "left join reseau_passe a on a.territoire = m.territoire and m.rentree between a.du and a.au");
        marquerLesSommes(
                retrait,
                "left join membre_de_reseau a on a.territoire = m.territoire and m.rentree between a.du and a.au");
    }

    /** @param contenants of what was withdrawn, with the map of its year */
    private void marquerLesSommes(long retrait, String contenants) {
        // Outer joins: H2 would otherwise go through every territory that a sum holds.
        jdbc.sql(
                        "update mesure set retrait = :retrait where id in ("
                                + " select s.id from ("
                                + " select distinct m.indicateur, m.territoire, m.periode, m.population, m.en_vigueur_du,"
                                + " m.en_vigueur_au," + Calendrier.RENTREE + "as rentree"
                                + " from mesure m join indicateur i on i.id = m.indicateur"
                                + " where m.retrait = :retrait and not m.agregee) m"
                                + " " + contenants
                                + """
                          left join mesure s on s.territoire = a.ancetre and s.indicateur = m.indicateur
                            and s.periode = m.periode and s.agregee and coalesce(s.retrait, 0) = 0
                            and (s.en_vigueur_au is not null
                                 or m.en_vigueur_au < (select r.le from retrait r where r.id = :retrait))
                            and (m.en_vigueur_du = s.en_vigueur_du
                                 or (m.en_vigueur_du < s.en_vigueur_au or s.en_vigueur_au is null)
                                 and (s.en_vigueur_du < m.en_vigueur_au or m.en_vigueur_au is null))
                            and (m.population = s.population
                                 or m.population = 'ENSEMBLE' and s.population in (
                                    select p.population from etablissement_population p
                                    where p.etablissement = m.territoire and m.rentree between p.du and p.au
                                    union all select p.population from population_passee p
                                    where p.etablissement = m.territoire and m.rentree between p.du and p.au)))
                        """)
                .param("retrait", retrait)
                .update();
    }

    void fermer(long retrait, OffsetDateTime maintenant) {
        jdbc.sql("update mesure set en_vigueur_au = :maintenant where retrait = :retrait and en_vigueur_au is null")
                .param("maintenant", maintenant)
                .param("retrait", retrait)
                .update();
    }

    List<String> indicateurs(long retrait) {
        return jdbc.sql("select distinct indicateur from mesure where retrait = :retrait order by 1")
                .param("retrait", retrait)
                .query(String.class)
                .list();
    }

    /** What stood there for one year and was withdrawn, the latest first; nothing above the reader's level. */
    List<ChiffreRetire> retires(Lecteur lecteur, CodeTerritoire territoire, String indicateur, int periode) {
        return jdbc.sql(
                        """
                        select distinct m.population, r.id, r.par, r.fonction, r.motif, r.le
                        from mesure m join retrait r on r.id = m.retrait
                        where m.territoire = :territoire and m.indicateur = :indicateur and m.periode = :periode and
                        """
                                + MesureLue.A_SON_NIVEAU
                                + "order by r.id desc, m.population")
                .param("territoire", territoire.valeur())
                .param("indicateur", indicateur)
                .param("periode", periode)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) ->
                        new ChiffreRetire(Population.valueOf(ligne.getString("population")), retrait(ligne)))
                .list();
    }

    /** What was withdrawn last of each of these, whatever the year; nothing above the reader's level. */
    Map<String, Retrait> derniers(Lecteur lecteur, CodeTerritoire territoire, Collection<String> indicateurs) {
        Map<String, Retrait> derniers = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct m.indicateur, r.id, r.par, r.fonction, r.motif, r.le
                        from mesure m join retrait r on r.id = m.retrait
                        where m.territoire = :territoire and m.indicateur in (:indicateurs) and
                        """
                                + MesureLue.A_SON_NIVEAU
                                + "order by r.id")
                .param("territoire", territoire.valeur())
                .param("indicateurs", indicateurs)
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    derniers.put(ligne.getString("indicateur"), retrait(ligne));
                });
        return derniers;
    }

    List<CelluleRetiree> depuis(OffsetDateTime moment, CodeTerritoire ou) {
        return jdbc.sql(
                        """
                        select distinct m.indicateur, i.nom as indicateur_nom, m.territoire, t.nom, m.periode, r.id, r.par,
                               r.fonction, r.motif, r.le
                        from retrait r
                        join mesure m on m.retrait = r.id
                        join indicateur i on i.id = m.indicateur
                        join territoire t on t.code = m.territoire
                        where r.le >= :moment and (m.territoire = :ou
                          or m.territoire in %s or m.territoire in %s)
                        order by r.id, m.indicateur, m.territoire, m.periode
                        """
                                .formatted(Perimetre.dessus(":ou"), Perimetre.dessous(":ou")))
                .param("moment", moment)
                .param("ou", ou.valeur())
                .query((ligne, rang) -> new CelluleRetiree(
                        ligne.getString("indicateur"),
                        ligne.getString("indicateur_nom"),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getString("nom"),
                        ligne.getInt("periode"),
                        retrait(ligne)))
                .list();
    }

    private static Retrait retrait(ResultSet ligne) throws SQLException {
        return new Retrait(
                ligne.getLong("id"),
                ligne.getString("par"),
                ligne.getString("fonction"),
                ligne.getString("motif"),
                ligne.getObject("le", OffsetDateTime.class).toInstant());
    }
}
