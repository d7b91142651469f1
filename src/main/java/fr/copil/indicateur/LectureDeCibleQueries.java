package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.indicateur.mesure.LectureDeCible;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What committees decided on the reading of a target; lines are added, never changed. */
@Repository
class LectureDeCibleQueries {

    private final JdbcClient jdbc;

    LectureDeCibleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<DecisionDeLecture> decisions(String convention, String cible) {
        return jdbc.sql(Poursuite.suites()
                        + "select x.lecture, x.seance, x.compte, x.fonction, x.le from lecture_de_cible x where"
                        + Poursuite.elleOuCelles("x.convention", ":convention") + "and"
                        + Poursuite.elleOuCelles("x.cible", ":cible") + "order by x.id desc")
                .param("convention", convention)
                .param("cible", cible)
                .query((ligne, rang) -> new DecisionDeLecture(
                        Optional.ofNullable(ligne.getString("lecture"))
                                .flatMap(LectureDeCible::de)
                                .orElse(null),
                        ligne.getObject("seance", LocalDate.class),
                        ligne.getString("compte"),
                        ligne.getString("fonction"),
                        ligne.getObject("le", OffsetDateTime.class)))
                .list();
    }

    void ajouter(
            String convention,
            String cible,
            @Nullable LectureDeCible lecture,
            LocalDate seance,
            Lecteur auteur,
            OffsetDateTime maintenant) {
        jdbc.sql(
                        """
                        insert into lecture_de_cible (convention, cible, lecture, seance, compte, fonction, le)
                        values (:convention, :cible, :lecture, :seance, :compte, :fonction, :le)
                        """)
                .param("convention", convention)
                .param("cible", cible)
                .param("lecture", lecture == null ? null : lecture.code())
                .param("seance", seance)
                .param("compte", auteur.compte())
                .param("fonction", auteur.role().libelle())
                .param("le", maintenant)
                .update();
    }
}
