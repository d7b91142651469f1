package fr.copil.indicateur;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.territoire.ObservationsDUnTerritoire;
import fr.copil.territoire.PartsDites;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the room of territories what is measured in one of them. */
@Repository
class ObservationsDesTerritoires implements ObservationsDUnTerritoire {

    private final JdbcClient jdbc;

    ObservationsDesTerritoires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Observation> observations(CodeTerritoire code, int audience) {
        return jdbc.sql("select m.indicateur, i.nom, i.calcul, i.unite, m.periode, m.population, m.qualite,"
                        + " m.unites, m.unites_attendues, m.partie, m.parties,"
                        + MesureLue.ETAT
                        + "as etat," + MesureLue.VALEURS
                        + """
                        from mesure m join indicateur i on i.id = m.indicateur
                        where m.territoire = :code and
                        """
                        + MesureLue.EN_VIGUEUR
                        + "order by i.rang, m.periode, m.population")
                .param("code", code.valeur())
                .param("audience", audience)
                .query((ligne, rang) -> new Observation(
                        ligne.getString("indicateur"),
                        ligne.getString("nom"),
                        Calcul.de(ligne.getString("calcul")),
                        ligne.getString("unite"),
                        ligne.getInt("periode"),
                        "ENSEMBLE".equals(ligne.getString("population")),
                        ligne.getBigDecimal("numerateur"),
                        ligne.getBigDecimal("denominateur"),
                        ligne.getBigDecimal("valeur"),
                        Etat.valueOf(ligne.getString("etat")),
                        PartsDites.de(ligne.getString("partie"), ligne.getString("parties"))
                                .phrase(ligne.getInt("unites"), ligne.getInt("unites_attendues")),
                        "ESTIME".equals(ligne.getString("qualite"))))
                .list();
    }
}
