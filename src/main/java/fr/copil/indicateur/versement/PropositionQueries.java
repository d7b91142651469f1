package fr.copil.indicateur.versement;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.MesureLue;
import fr.copil.territoire.Etendue;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is proposed, one a delivery: published in part, a delivery is rehearsed anew. */
@Repository
class PropositionQueries {

    private final JdbcClient jdbc;
    private final DepotQueries depots;

    PropositionQueries(JdbcClient jdbc, DepotQueries depots) {
        this.jdbc = jdbc;
        this.depots = depots;
    }

    /** In the reader's territory, those to which the reader has something to say or of which they wait for an answer. */
    List<Proposition> enCours(Lecteur lecteur) {
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.REPETER_UNE_LIVRAISON), "siens", "d.territoire", null);
        return jdbc.sql("select p.*, d.jeu from proposition p join depot d on d.id = p.depot where "
                        + siennes.condition() + " order by p.le desc")
                .params(siennes.parametres())
                .query((ligne, rang) -> {
                    Set<String> indicateurs = new TreeSet<>(
                            Arrays.asList(ligne.getString("indicateurs").split(" ")));
                    String compte = ligne.getString("compte");
                    return new Proposition(
                            ligne.getLong("depot"),
                            ligne.getString("jeu"),
                            indicateurs,
                            compte,
                            ligne.getString("fonction"),
                            ligne.getObject("le", OffsetDateTime.class).toInstant(),
                            compte.equals(lecteur.compte()),
                            !ligne.getString("empreinte").equals(empreinte(ligne.getLong("depot"), indicateurs)),
                            ligne.getString("refusee_par"),
                            ligne.getString("motif"));
                })
                .list();
    }

    /** Of what was rehearsed: the cells, the settings, and the figures given inside that territory that are in force. */
    String empreinte(long id, Set<String> indicateurs) {
        Depot depot = depots.depot(id).orElseThrow(Publication::perime).limite(indicateurs);
        Etendue ici = Etendue.de(depot.territoire(), "m.territoire");
        String enVigueur = jdbc.sql(
                        "select count(*) as nombre, coalesce(max(m.id), 0) as dernier from mesure m where m.indicateur in"
                                + " (:choisis) and not m.agregee and coalesce(m.retrait, 0) = 0 and "
                                + MesureLue.EN_VIGUEUR
                                + " and " + ici.condition())
                .param("choisis", indicateurs)
                .params(ici.parametres())
                .query((ligne, rang) -> ligne.getLong("nombre") + ":" + ligne.getLong("dernier"))
                .single();
        return EmpreinteDesMesures.de(depots.mesures(depot)) + ":" + depot.version() + ":" + enVigueur;
    }

    /** In the place of what was proposed before. */
    void proposer(Depot depot, Lecteur lecteur, OffsetDateTime maintenant) {
        jdbc.sql("delete from proposition where depot = ?").param(depot.id()).update();
        try {
            inserer(depot, lecteur, maintenant);
        } catch (DuplicateKeyException auMemeInstant) {
            throw Publication.perime();
        }
    }

    private void inserer(Depot depot, Lecteur lecteur, OffsetDateTime maintenant) {
        jdbc.sql(
                        """
                        insert into proposition (depot, indicateurs, empreinte, compte, fonction, le)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        depot.id(),
                        depot.indicateurs().stream().sorted().collect(Collectors.joining(" ")),
                        empreinte(depot.id(), depot.indicateurs()),
                        lecteur.compte(),
                        lecteur.role().libelle(),
                        maintenant)
                .update();
    }

    /** What is proposed and no longer waits is proposed no more. */
    void oublierCeQuiNAttendPlus(long depot, Set<String> partis) {
        jdbc
                .sql("select indicateurs from proposition where depot = ?")
                .param(depot)
                .query(String.class)
                .optional()
                .stream()
                .filter(proposes -> Arrays.stream(proposes.split(" ")).anyMatch(partis::contains))
                .forEach(proposes -> jdbc.sql("delete from proposition where depot = ?")
                        .param(depot)
                        .update());
    }

    /** Whether it was still there, as it was read, and another's. */
    boolean prendre(Depot depot, String compte) {
        return jdbc.sql(
                                "delete from proposition where depot = ? and compte <> ? and refusee_par is null and empreinte = ?")
                        .params(depot.id(), compte, empreinte(depot.id(), depot.indicateurs()))
                        .update()
                == 1;
    }

    boolean refuser(long depot, String compte, String motif, OffsetDateTime maintenant) {
        return jdbc.sql(
                                """
                                update proposition set refusee_par = ?, refusee_le = ?, motif = ?
                                where depot = ? and compte <> ? and refusee_par is null
                                """)
                        .params(compte, maintenant, motif, depot, compte)
                        .update()
                == 1;
    }

    /** @param proposeePar none where one person was enough */
    void signer(Depot depot, @Nullable String proposeePar, String publieePar) {
        jdbc.sql(
                        """
                        update livraison set proposee_par = :proposee, publiee_par = :publiee
                        where id = (select max(l.id) from livraison l where l.fichier = :fichier)
                        """)
                .param("proposee", proposeePar)
                .param("publiee", publieePar)
                .param("fichier", DepotQueries.fichier(depot))
                .update();
    }
}
