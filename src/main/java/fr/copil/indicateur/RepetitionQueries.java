package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.LigneDeRepetition.Marque;
import fr.copil.indicateur.secret.Regle;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of secrecy, never the figures that they bear on. */
@Repository
class RepetitionQueries {

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private static final String CELLULES =
            " m.indicateur = :indicateur and m.denominateur is not null and " + MesureLue.PERMISE;

    private final JdbcClient jdbc;

    RepetitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LivraisonProtegee> livraisons() {
        return jdbc.sql(
                        """
                        select r.indicateur, i.nom, l.producteur, l.jeu, l.recue_le, r.minimum, r.protege, r.dominance
                        from regle_secret r join indicateur i on i.id = r.indicateur
                        join livraison l on l.id = r.livraison
                        where r.livraison = (select max(x.livraison) from regle_secret x where x.indicateur = r.indicateur)
                        order by l.recue_le desc, i.rang
                        """)
                .query((ligne, rang) -> LivraisonProtegee.enVigueur(
                        ligne.getString("indicateur"),
                        ligne.getString("nom"),
                        new Source(
                                ligne.getString("producteur"),
                                ligne.getString("jeu"),
                                ligne.getObject("recue_le", OffsetDateTime.class)
                                        .atZoneSameInstant(Source.PARIS)
                                        .toLocalDate()),
                        new Regle(
                                ligne.getInt("minimum"),
                                Regle.Protege.valueOf(ligne.getString("protege")),
                                ligne.getBoolean("dominance"))))
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

    List<LigneDeRepetition> lignes(Lecteur lecteur, String indicateur, boolean masquees, int limite, int depuis) {
        return jdbc.sql("select m.territoire, t.nom, t.niveau, m.population, m.periode, m.visible_des, m.diffusion,"
                        + " m.petite from mesure m join territoire t on t.code = m.territoire where" + CELLULES
                        + (masquees ? "and m.visible_des > 0 " : "")
                        + "order by m.periode desc, t.rang, t.recherche, m.territoire, m.population"
                        + " limit :limite offset :depuis")
                .param("indicateur", indicateur)
                .param("masquees", masquees)
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
                        marque(ligne)))
                .list();
    }

    private static Marque marque(ResultSet ligne) throws SQLException {
        return new Marque(
                ligne.getInt("visible_des"), AUDIENCES.get(ligne.getInt("diffusion")), ligne.getBoolean("petite"));
    }
}
