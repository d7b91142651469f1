package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.versement.LigneDeRepetition.Donnee;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import fr.copil.indicateur.versement.LigneDeRepetition.Parties;
import fr.copil.indicateur.versement.LigneDeRepetition.Remplacee;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of secrecy; the figures that they bear on, for the lines of a file in waiting alone. */
@Repository
class RepetitionQueries {

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    /** All that was transmitted, whatever secrecy makes of it, and the counts that it is added up with. */
    private static final String CELLULES =
            " m.indicateur = :indicateur and (m.denominateur is not null or not m.publiee) and " + MesureLue.PERMISE;

    /** The line {@code x} of the reader's own file, still in waiting: what it was read as, not what is in force. */
    private static final String DU_FICHIER =
            " left join mesure_deposee x on x.depot = :depot and x.indicateur = m.indicateur and x.territoire ="
                    + " m.territoire and x.population = m.population and x.periode = m.periode and not m.agregee";

    /**
     * The same cell of the file a year before; of a sum, nothing is asked. That both are no sums is said of each: were it said
     * that one is what the other is, PostgreSQL, which knows nothing of what was just written, would join all by that alone.
     */
    private static final String AN_DERNIER =
            " left join mesure p on p.indicateur = m.indicateur and p.territoire = m.territoire"
                    + " and p.population = m.population and p.periode = m.periode - 1 and p.en_vigueur_au is null"
                    + " and not p.agregee and not m.agregee";

    private final JdbcClient jdbc;

    RepetitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last of each indicateur that speaks of the reader's territories. */
    List<LivraisonProtegee> livraisons(Lecteur lecteur) {
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.REPETER_UNE_LIVRAISON), "siens", "m.territoire", null);
        return jdbc.sql(
                        """
                        select r.indicateur, i.nom, i.calcul, i.compte, i.unite, i.comparaison, l.producteur, l.jeu, l.recue_le, r.minimum, r.protege, r.dominance, r.groupes_entiers
                        from regle_secret r join indicateur i on i.id = r.indicateur
                        join livraison l on l.id = r.livraison
                        where r.livraison = (
                            select max(x.livraison) from regle_secret x
                            join mesure m on m.livraison = x.livraison and m.indicateur = x.indicateur
                            where x.indicateur = r.indicateur and not m.agregee and m.en_vigueur_au is null and %s)
                        order by l.recue_le desc, i.rang
                        """
                                .formatted(siennes.condition()))
                .params(siennes.parametres())
                .query((ligne, rang) -> LivraisonProtegee.enVigueur(
                        ReceptionQueries.attendu(ligne, "indicateur", List.of()),
                        ligne.getString("nom"),
                        new Source(
                                ligne.getString("producteur"),
                                ligne.getString("jeu"),
                                ligne.getObject("recue_le", OffsetDateTime.class)
                                        .atZoneSameInstant(Source.PARIS)
                                        .toLocalDate()),
                        RegleLue.de(ligne)))
                .list();
    }

    List<Repetition.Trahi> trahis(Collection<String> indicateurs) {
        return jdbc.sql(
                        """
                        select t.nom, s.population, s.periode, min(s.audience) as audience
                        from secret_trahi s join territoire t on t.code = s.territoire
                        where s.indicateur in (:indicateurs)
                        group by t.nom, s.population, s.periode order by s.periode desc, t.nom, s.population
                        """)
                .param("indicateurs", indicateurs)
                .query((ligne, rang) -> new Repetition.Trahi(
                        ligne.getString("nom"),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode"),
                        AUDIENCES.get(ligne.getInt("audience"))))
                .list();
    }

    Map<Marque, Integer> nombres(Lecteur lecteur, String indicateur) {
        Map<Marque, Integer> nombres = new LinkedHashMap<>();
        jdbc.sql("select m.visible_des, m.diffusion, m.petite, count(*) as nombre from mesure m where" + CELLULES
                        + "group by m.visible_des, m.diffusion, m.petite")
                .param("indicateur", indicateur)
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    nombres.put(marque(ligne), ligne.getInt("nombre"));
                });
        return nombres;
    }

    /**
     * @param depot number of the delivery in waiting whose figures are shown; 0 for none
     * @param livraison that its figures belong to once in force
     */
    List<LigneDeRepetition> lignes(
            Lecteur lecteur, String indicateur, long depot, long livraison, boolean masquees, int limite, int depuis) {
        return jdbc.sql("select m.territoire, t.nom, t.niveau, m.population, m.periode, m.visible_des, m.diffusion,"
                        + " m.petite, m.unites, m.unites_attendues, m.partie, m.parties," + MesureLue.ETAT
                        + "as etat_lu, m.livraison <> :livraison as deja,"
                        + MesureLue.etat("p") + "as avant_etat," + MesureLue.valeurs("p", "avant_")
                        + ", p.id as avant, x.numerateur, x.denominateur, x.valeur, x.etat, x.deja_publiee"
                        + " from mesure m join territoire t on t.code = m.territoire" + DU_FICHIER + AN_DERNIER
                        + " where" + CELLULES
                        + (masquees ? "and m.visible_des > 0 " : "")
                        + "order by m.periode desc, t.rang, t.recherche, m.territoire, m.population"
                        + " limit :limite offset :depuis")
                .param("indicateur", indicateur)
                .param("depot", depot)
                .param("livraison", livraison)
                .param("audience", lecteur.audience().rang())
                .param("limite", limite)
                .param("depuis", depuis)
                .query((ligne, rang) -> new LigneDeRepetition(
                        new Territoire(
                                new CodeTerritoire(ligne.getString("territoire")),
                                Niveau.valueOf(ligne.getString("niveau")),
                                ligne.getString("nom")),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode"),
                        marque(ligne),
                        couverture(ligne),
                        donnee(ligne)))
                .list();
    }

    /**
     * What the parts of each given total make together, as the same file gives them, level by level. From the parts up, by outer
     * joins that hold H2 to that order: from a total down, it would read all that France holds.
     */
    Map<Vigilance.Cellule, List<Parties>> parties(long depot, Collection<String> indicateurs) {
        Map<Vigilance.Cellule, List<Parties>> parties = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select d.indicateur, d.territoire, d.population, d.periode, t.niveau, count(*) as nombre,
                               sum(p.numerateur) as numerateur, sum(p.denominateur) as denominateur, sum(p.valeur) as valeur
                        from mesure_deposee p
                        left join ascendance a on a.territoire = p.territoire and a.ancetre <> p.territoire
                        left join mesure_deposee d on d.depot = p.depot and d.indicateur = p.indicateur
                             and d.territoire = a.ancetre and d.population = p.population and d.periode = p.periode
                             and d.etat = 'VALEUR'
                        left join territoire t on t.code = p.territoire
                        where p.depot = :depot and p.indicateur in (:indicateurs) and p.etat = 'VALEUR' and d.depot is not null
                        group by d.indicateur, d.territoire, d.population, d.periode, t.niveau, t.rang
                        order by d.indicateur, d.territoire, d.population, d.periode, t.rang
                        """)
                .param("depot", depot)
                .param("indicateurs", indicateurs)
                .query(ligne -> {
                    parties.computeIfAbsent(
                                    new Vigilance.Cellule(ligne.getString("indicateur"), cle(ligne)),
                                    cellule -> new ArrayList<>())
                            .add(new Parties(
                                    Niveau.valueOf(ligne.getString("niveau")),
                                    ligne.getInt("nombre"),
                                    ligne.getBigDecimal("numerateur"),
                                    ligne.getBigDecimal("denominateur"),
                                    ligne.getBigDecimal("valeur")));
                });
        return parties;
    }

    /** What was in force until this rehearsal, in the cells of the file that change. */
    Map<Chiffre.Cle, Remplacee> remplacees(Lecteur lecteur, long depot, String indicateur) {
        Map<Chiffre.Cle, Remplacee> remplacees = new HashMap<>();
        jdbc.sql(
                        "select m.territoire, m.population, m.periode, l.recue_le, l.recue_le > e.recu_le as apres,"
                                + MesureLue.autreChiffre("m", "n") + " as autre,"
                                + MesureLue.ETAT + "as etat," + MesureLue.VALEURS
                                + """
                        from mesure_deposee d
                        join depot e on e.id = d.depot
                        join mesure n on n.indicateur = d.indicateur and n.territoire = d.territoire
                             and n.population = d.population and n.periode = d.periode
                             and not n.agregee and n.en_vigueur_au is null
                        join mesure m on m.indicateur = n.indicateur and m.territoire = n.territoire
                             and m.population = n.population and m.periode = n.periode
                             and not m.agregee and m.en_vigueur_au = n.en_vigueur_du and coalesce(m.retrait, 0) = 0
                        join livraison l on l.id = m.livraison
                        where d.depot = :depot and d.indicateur = :indicateur
                        order by m.id
                        """)
                .param("audience", lecteur.audience().rang())
                .param("depot", depot)
                .param("indicateur", indicateur)
                .query(ligne -> {
                    remplacees.put(
                            cle(ligne),
                            new Remplacee(
                                    ligne.getBigDecimal("numerateur"),
                                    ligne.getBigDecimal("denominateur"),
                                    ligne.getBigDecimal("valeur"),
                                    Etat.valueOf(ligne.getString("etat")),
                                    ligne.getObject("recue_le", OffsetDateTime.class)
                                            .atZoneSameInstant(Source.PARIS)
                                            .toLocalDate(),
                                    ligne.getBoolean("apres"),
                                    ligne.getBoolean("autre")));
                });
        return remplacees;
    }

    /**
     * What the years before say of what the file gives, those of the reader's level alone; what was given, rather than sums.
     * From the file on: H2 would otherwise look for each mesure in it.
     */
    Map<Vigilance.Suite, NavigableMap<Integer, Valeurs>> passe(
            Lecteur lecteur, long depot, Collection<String> indicateurs) {
        Map<Vigilance.Suite, NavigableMap<Integer, Valeurs>> passe = new HashMap<>();
        jdbc.sql("select m.indicateur, m.territoire, m.population, m.periode," + MesureLue.ETAT + "as etat,"
                        + MesureLue.VALEURS
                        + """
                        from (select d.indicateur, d.territoire, d.population, max(d.periode) as periode
                              from mesure_deposee d where d.depot = :depot and d.indicateur in (:indicateurs)
                              group by d.indicateur, d.territoire, d.population) d
                        left join mesure m on m.indicateur = d.indicateur and m.territoire = d.territoire
                             and m.population = d.population and m.periode < d.periode
                        where
                        """
                        + MesureLue.PERMISE + " order by case when m.agregee then 0 else 1 end")
                .param("depot", depot)
                .param("indicateurs", indicateurs)
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    passe.computeIfAbsent(
                                    new Vigilance.Suite(
                                            ligne.getString("indicateur"),
                                            ligne.getString("territoire"),
                                            Population.valueOf(ligne.getString("population"))),
                                    suite -> new TreeMap<>())
                            .put(ligne.getInt("periode"), Valeurs.de(ligne, ""));
                });
        return passe;
    }

    private static Chiffre.Cle cle(ResultSet ligne) throws SQLException {
        return new Chiffre.Cle(
                ligne.getString("territoire"),
                Population.valueOf(ligne.getString("population")),
                ligne.getInt("periode"));
    }

    private static @Nullable Donnee donnee(ResultSet ligne) throws SQLException {
        String etat = ligne.getString("etat");
        return etat == null
                ? null
                : new Donnee(
                        ligne.getBigDecimal("numerateur"),
                        ligne.getBigDecimal("denominateur"),
                        ligne.getBigDecimal("valeur"),
                        Etat.valueOf(etat),
                        ligne.getBoolean("deja_publiee"),
                        List.of(),
                        null,
                        ligne.getObject("avant") == null ? null : Valeurs.de(ligne, "avant_"),
                        ligne.getBoolean("deja"),
                        List.of());
    }

    private static String couverture(ResultSet ligne) throws SQLException {
        return Etat.valueOf(ligne.getString("etat_lu")) == Etat.PARTIEL
                ? PartsDites.de(ligne.getString("partie"), ligne.getString("parties"))
                        .phrase(ligne.getInt("unites"), ligne.getInt("unites_attendues"))
                : "";
    }

    private static Marque marque(ResultSet ligne) throws SQLException {
        return new Marque(
                ligne.getInt("visible_des"), AUDIENCES.get(ligne.getInt("diffusion")), ligne.getBoolean("petite"));
    }
}
