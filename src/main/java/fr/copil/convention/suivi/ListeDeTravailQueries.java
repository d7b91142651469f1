package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.convention.EngagementLu;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.OccurrenceLue;
import fr.copil.indicateur.Poursuite;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engagements that a person may update, with the reasons to. */
@Repository
class ListeDeTravailQueries {

    private final JdbcClient jdbc;

    ListeDeTravailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is done or given up asks for nothing, unless the cabinet does. Of what comes back, the present period, and the one
     * before as long as it was opened and is not done.
     */
    List<ATraiter> lister(Lecteur lecteur, LocalDate aujourdHui) {
        Etendue tout = Etendue.de(lecteur.donnant(Droit.SUIVRE_CEUX_DES_AUTRES), "tout", "c.territoire", "c.id");
        Etendue siens = Etendue.de(lecteur.donnant(Droit.SUIVRE_LES_ENGAGEMENTS), "siens", "c.territoire", "c.id");
        Etendue siege = Comites.siennes(lecteur, "c");
        return jdbc.sql(
                        """
                        select e.id, e.convention, c.titre_court, e.titre, e.echeance, s.periode,
                               s.attendue_le, s.fixee_le, s.fixee_par, s.fixee_dit_le, s.etat, s.progres, s.revoir_le,
                               case when %s then s.demande else '' end as demande, s.version,
                               case when s.demande_le is not null then 1 else 0 end as demandee,
                               case when %s then 1 else 0 end as en_retard,
                               case when %s then 1 else 0 end as a_revoir,
                               case when %s then 1 else 0 end as sans_nouvelle,
                               case when %s then 1 else 0 end as jamais
                        from engagement e
                        join suivi s on %s
                        join convention c on c.id = e.convention
                        left join %s on d.convention = e.convention
                        where %s %s
                          and (not %s or s.demande_le is not null)
                          and %s
                        order by c.rang, e.rang, s.periode
                        """
                                .formatted(
                                        siege.condition(),
                                        EngagementLu.enRetard("e", "s"),
                                        EngagementLu.aRevoir("s"),
                                        EngagementLu.sansNouvelle("s", "d.jour"),
                                        EngagementLu.jamais("s"),
                                        EngagementLu.ouvert("e", "s"),
                                        EngagementLu.dernieresSeances("d"),
                                        EngagementLu.suivi("e"),
                                        // What a later text took over is followed there.
                                        Poursuite.aucune("e", "e.convention"),
                                        EngagementLu.termine("s"),
                                        aSuivre(tout, siens)))
                .param("aujourdhui", aujourdHui)
                .params(siege.parametres())
                .params(tout.parametres())
                .params(siens.parametres())
                .param("service", lecteur.service())
                .query((ligne, rang) -> aTraiter(ligne))
                .list();
    }

    /** Those of one's service, and any other for who follows them all. */
    private static String aSuivre(Etendue tout, Etendue siens) {
        return "(" + tout.condition() + " or (" + siens.condition() + " and " + Pilotes.pilote("e", ":service") + "))";
    }

    private static ATraiter aTraiter(ResultSet ligne) throws SQLException {
        return new ATraiter(
                ligne.getString("id"),
                ligne.getString("convention"),
                ligne.getString("titre_court"),
                ligne.getString("titre"),
                ligne.getString("echeance"),
                OccurrenceLue.de(ligne),
                EtatSuivi.valueOf(ligne.getString("etat")),
                ligne.getObject("progres", Integer.class),
                ligne.getObject("revoir_le", LocalDate.class),
                ligne.getString("demande"),
                ligne.getInt("version"),
                urgences(ligne));
    }

    private static List<Urgence> urgences(ResultSet ligne) throws SQLException {
        List<Urgence> urgences = new ArrayList<>();
        ajouter(urgences, ligne, "demandee", Urgence.DEMANDE);
        ajouter(urgences, ligne, "en_retard", Urgence.RETARD);
        ajouter(urgences, ligne, "a_revoir", Urgence.BLOCAGE);
        ajouter(urgences, ligne, "sans_nouvelle", Urgence.SANS_NOUVELLE);
        ajouter(urgences, ligne, "jamais", Urgence.JAMAIS);
        return urgences.isEmpty() ? List.of(Urgence.A_JOUR) : List.copyOf(urgences);
    }

    private static void ajouter(List<Urgence> urgences, ResultSet ligne, String colonne, Urgence urgence)
            throws SQLException {
        if (ligne.getInt(colonne) == 1) {
            urgences.add(urgence);
        }
    }
}
