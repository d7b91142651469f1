package fr.copil.convention;

import fr.copil.indicateur.EngagementLie;
import fr.copil.indicateur.EngagementsLies;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the room of indicateurs which engagements one of them measures, each with its state. */
@Repository
class EngagementsDesIndicateurs implements EngagementsLies {

    private final JdbcClient jdbc;

    EngagementsDesIndicateurs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EngagementLie> mesuresPar(String indicateur) {
        return jdbc.sql(
                        """
                        select e.id, e.titre, e.type, coalesce(s.etat, 'NON_RENSEIGNE') as etat
                        from lien l
                        join engagement e on e.id = l.de
                        join convention c on c.id = e.convention
                        left join suivi s on s.engagement = e.id
                        where l.vers = :indicateur and l.role = 'indicateur'
                        order by c.rang, e.rang
                        """)
                .param("indicateur", indicateur)
                .query((ligne, rang) -> {
                    EtatSuivi etat = EtatSuivi.valueOf(ligne.getString("etat"));
                    TypeEngagement type = TypeEngagement.de(ligne.getString("type"));
                    boolean du = type.suivi() || etat != EtatSuivi.NON_RENSEIGNE;
                    return new EngagementLie(
                            ligne.getString("id"),
                            ligne.getString("titre"),
                            du ? etat.code() : null,
                            du ? etat.libelle() : type.sansEtat());
                })
                .list();
    }
}
