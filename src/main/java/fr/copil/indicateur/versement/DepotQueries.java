package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Deliveries in waiting, with their figures, apart from all that is read. */
@Repository
class DepotQueries {

    private static final int LOT = 2000;

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    DepotQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    /** Those of a delivery that their producer says are published elsewhere. */
    Set<MesureRecue> dejaDites(Depot depot) {
        return new HashSet<>(mesures(depot, " and deja_publiee"));
    }

    long ajouter(
            Depot depot,
            String empreinte,
            OffsetDateTime maintenant,
            Collection<MesureRecue> mesures,
            Set<MesureRecue> dejaPubliees) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into depot (fichier, empreinte, fonction, jeu, producteur, auteur, service, territoire, motif, diffusion, minimum, protege, dominance, groupes_entiers, version, recu_le)
                        values (:fichier, :empreinte, :fonction, :jeu, :producteur, :compte, :service, :territoire, :motif, :diffusion, :minimum, :protege, :dominance, :entiers, 0, :recu)
                        """)
                .param("fichier", depot.fichier())
                .param("empreinte", empreinte)
                .param("fonction", depot.fonction())
                .param("jeu", depot.jeu())
                .param("producteur", depot.producteur())
                .param("compte", depot.compte())
                .param("service", depot.service())
                .param("territoire", depot.territoire().valeur())
                .param("motif", depot.motif())
                .param("diffusion", depot.diffusion().rang())
                .param("minimum", depot.regle().minimum())
                .param("protege", depot.regle().protege().name())
                .param("dominance", depot.regle().dominance())
                .param("entiers", depot.regle().groupesEntiers())
                .param("recu", maintenant)
                .update(cle, "id");
        long id = Objects.requireNonNull(cle.getKey()).longValue();
        lots.batchUpdate(
                """
                insert into mesure_deposee (depot, indicateur, territoire, population, periode, numerateur, denominateur,
                    valeur, etat, qualite, commentaire, deja_publiee)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                mesures,
                LOT,
                (ordre, mesure) -> {
                    ordre.setLong(1, id);
                    ordre.setString(2, mesure.indicateur());
                    ordre.setString(3, mesure.territoire().valeur());
                    ordre.setString(4, mesure.population().name());
                    ordre.setInt(5, mesure.periode());
                    ordre.setObject(6, mesure.numerateur(), Types.NUMERIC);
                    ordre.setObject(7, mesure.denominateur(), Types.NUMERIC);
                    ordre.setObject(8, mesure.valeur(), Types.NUMERIC);
                    ordre.setString(9, mesure.etat().name());
                    ordre.setString(10, mesure.qualite().name());
                    ordre.setString(11, mesure.commentaire());
                    ordre.setBoolean(12, dejaPubliees.contains(mesure));
                });
        connaitreSesLignes();
        return id;
    }

    /**
     * PostgreSQL counts the rows of a table a minute after they came: until then it would look through the whole delivery for
     * each of its rows. H2 counts by itself.
     */
    private void connaitreSesLignes() {
        if ("PostgreSQL".equals(lots.execute((ConnectionCallback<String>)
                connexion -> connexion.getMetaData().getDatabaseProductName()))) {
            lots.execute("analyze mesure_deposee");
        }
    }

    Optional<Depot> depot(long id) {
        return jdbc.sql("select * from depot where id = :id")
                .param("id", id)
                .query((ligne, rang) -> depot(ligne))
                .optional()
                .map(lu -> lu.limite(indicateurs(id)));
    }

    private Set<String> indicateurs(long depot) {
        return Set.copyOf(jdbc.sql("select distinct indicateur from mesure_deposee where depot = :depot")
                .param("depot", depot)
                .query(String.class)
                .list());
    }

    /**
     * In waiting inside the reader's territory, their own first, then those of their service, then the others; the latest
     * first, one line an indicateur. One that left the référentiel since is there too: its delivery can still be dropped.
     */
    List<LivraisonProtegee> enAttente(Lecteur lecteur) {
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.REPETER_UNE_LIVRAISON), "siens", "d.territoire", null);
        List<LivraisonProtegee> lignes = jdbc.sql(
                        """
                        select d.*, m.indicateur, coalesce(i.nom, m.indicateur || ', qui n''est plus au référentiel') as nom,
                            coalesce(i.calcul, 'valeur') as calcul, coalesce(i.compte, 'PERSONNES') as compte,
                            coalesce(i.unite, '') as unite,
                            coalesce(i.comparaison, '') as comparaison
                        from depot d
                        join (select distinct depot, indicateur from mesure_deposee) m on m.depot = d.id
                        left join indicateur i on i.id = m.indicateur
                        where %s
                        order by case when d.auteur = :compte then 0 when d.service = :service then 1 else 2 end,
                            d.id desc, coalesce(i.rang, 0), m.indicateur
                        """
                                .formatted(siennes.condition()))
                .param("compte", lecteur.compte())
                .param("service", lecteur.service())
                .params(siennes.parametres())
                .query((ligne, rang) -> LivraisonProtegee.enAttente(
                        ReceptionQueries.attendu(ligne, "indicateur", List.of()), ligne.getString("nom"), depot(ligne)))
                .list();
        Map<Long, Set<String>> indicateurs = lignes.stream()
                .collect(Collectors.groupingBy(
                        ligne -> Objects.requireNonNull(ligne.depot()).id(),
                        Collectors.mapping(LivraisonProtegee::indicateur, Collectors.toSet())));
        return lignes.stream()
                .map(ligne -> ligne.limitee(Objects.requireNonNull(
                        indicateurs.get(Objects.requireNonNull(ligne.depot()).id()))))
                .toList();
    }

    /** Of what is chosen of it. */
    List<MesureRecue> mesures(Depot depot) {
        return mesures(depot, "");
    }

    private List<MesureRecue> mesures(Depot depot, String filtre) {
        return jdbc.sql("select * from mesure_deposee where depot = :depot and indicateur in (:choisis)" + filtre)
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .query((ligne, rang) -> new MesureRecue(
                        ligne.getString("indicateur"),
                        new CodeTerritoire(ligne.getString("territoire")),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode"),
                        ligne.getBigDecimal("numerateur"),
                        ligne.getBigDecimal("denominateur"),
                        ligne.getBigDecimal("valeur"),
                        Etat.valueOf(ligne.getString("etat")),
                        Qualite.valueOf(ligne.getString("qualite")),
                        ligne.getString("commentaire")))
                .list();
    }

    /** When the same figures of that service came, of those that wait. */
    Optional<OffsetDateTime> recuLe(String empreinte, String service) {
        return jdbc.sql(
                        "select recu_le from depot where empreinte = ? and service = ? order by id fetch first 1 row only")
                .params(empreinte, service)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** When the last of its figures came, if that service gave them all and all are in force: it would change nothing. */
    Optional<OffsetDateTime> dejaEnVigueur(long depot, String service) {
        return jdbc.sql(
                        """
                        select max(l.recue_le) as le, count(l.id) as memes, count(*) as lignes
                        from mesure_deposee d
                        left join mesure m on m.indicateur = d.indicateur and m.territoire = d.territoire
                             and m.population = d.population and m.periode = d.periode
                             and not m.agregee and not m.publiee and m.en_vigueur_au is null and coalesce(m.retrait, 0) = 0
                             and m.numerateur is not distinct from d.numerateur
                             and m.denominateur is not distinct from d.denominateur
                             and m.valeur is not distinct from d.valeur
                             and m.etat = d.etat and m.qualite = d.qualite and m.commentaire = d.commentaire
                        left join livraison l on l.id = m.livraison and l.service = :service
                        where d.depot = :depot
                        """)
                .param("service", service)
                .param("depot", depot)
                .query((ligne, rang) -> ligne.getInt("memes") == ligne.getInt("lignes")
                        ? Optional.ofNullable(ligne.getObject("le", OffsetDateTime.class))
                        : Optional.<OffsetDateTime>empty())
                .single();
    }

    /** Whether the settings were still those of this version. */
    boolean regler(long id, int version, Audience diffusion, Regle regle) {
        return lots.update(
                        """
                        update depot set diffusion = ?, minimum = ?, protege = ?, dominance = ?, groupes_entiers = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        diffusion.rang(),
                        regle.minimum(),
                        regle.protege().name(),
                        regle.dominance(),
                        regle.groupesEntiers(),
                        id,
                        version)
                == 1;
    }

    /**
     * Takes what is chosen of it out of waiting, and the delivery with the last of it: what is left is to be rehearsed
     * anew. Whether it was still there with these settings.
     */
    boolean retirer(Depot depot) {
        if (lots.update(
                        "update depot set version = version + 1 where id = ? and version = ?",
                        depot.id(),
                        depot.version())
                == 0) {
            return false;
        }
        jdbc.sql("delete from mesure_deposee where depot = :depot and indicateur in (:choisis)")
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .update();
        lots.update(
                "delete from depot where id = ? and not exists (select 1 from mesure_deposee m where m.depot = depot.id)",
                depot.id());
        return true;
    }

    /** The delivery that its figures belong to from now on. */
    long enLivraison(Depot depot, int lignes, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le, motif,
                            auteur, service)
                        values (:fichier, '', :jeu, :producteur, '', :diffusion, 'INTEGREE', :lignes, :maintenant, :motif,
                            :compte, :service)
                        """)
                .param("fichier", fichier(depot))
                .param("jeu", depot.jeu())
                .param("producteur", depot.producteur())
                .param("diffusion", depot.diffusion().rang())
                .param("lignes", lignes)
                .param("maintenant", maintenant)
                .param("motif", depot.motif())
                .param("compte", depot.compte())
                .param("service", depot.service())
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKey()).longValue();
    }

    /** As its deliveries are named, one or several. */
    static String fichier(Depot depot) {
        return "dépôt " + depot.id();
    }

    void ranger(long depot, CodeTerritoire territoire) {
        lots.update("update depot set territoire = ? where id = ?", territoire.valeur(), depot);
    }

    /**
     * Codes, in what is chosen of it, that Copil does not know as indicateurs, or as territories inside these.
     *
     * @param permis of {@code m.territoire}
     */
    List<String> etrangers(Depot depot, Etendue permis) {
        return jdbc.sql(
                        """
                        select distinct m.territoire from mesure_deposee m where m.depot = :depot
                          and m.indicateur in (:choisis) and not %s
                        union
                        select distinct m.indicateur from mesure_deposee m where m.depot = :depot
                          and m.indicateur in (:choisis) and not exists (select 1 from indicateur i where i.id = m.indicateur)
                        order by 1
                        """
                                .formatted(permis.condition()))
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .params(permis.parametres())
                .query(String.class)
                .list();
    }

    /** Cells of what is chosen that published files already fill, by themselves or added up; five at most, in words. */
    List<String> dejaPubliees(Depot depot) {
        return jdbc.sql(
                        """
                select d.indicateur || ' ' || d.territoire || ' ' || d.population || ' ' || d.periode
                from mesure_deposee d
                join mesure m on m.indicateur = d.indicateur and m.territoire = d.territoire
                     and m.population = d.population and m.periode = d.periode
                where d.depot = :depot and d.indicateur in (:choisis) and m.publiee and m.etat = 'VALEUR' and
                """
                                + MesureLue.EN_VIGUEUR
                                + """
                order by 1
                fetch first 5 rows only
                """)
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .query(String.class)
                .list();
    }

    private static Depot depot(ResultSet ligne) throws SQLException {
        return new Depot(
                ligne.getLong("id"),
                ligne.getString("jeu"),
                ligne.getString("producteur"),
                ligne.getString("auteur"),
                ligne.getString("service"),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getString("motif"),
                AUDIENCES.get(ligne.getInt("diffusion")),
                RegleLue.de(ligne),
                ligne.getInt("version"),
                ligne.getObject("recu_le", OffsetDateTime.class).toInstant(),
                ligne.getString("fichier"),
                ligne.getString("fonction"),
                Set.of());
    }
}
