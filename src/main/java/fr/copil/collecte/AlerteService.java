package fr.copil.collecte;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.fichier.Faute;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator has to mend. */
@Service
@Exige(Droit.VEILLER_SUR_LES_FICHIERS)
@Transactional(readOnly = true)
public class AlerteService {

    private final JdbcClient jdbc;

    AlerteService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first fault of each file whose last delivery was refused, in one query. */
    public List<Alerte> alertes() {
        return jdbc.sql(
                        """
                        select l.fichier, a.ligne, a.colonne, a.raison,
                               (select count(*) from anomalie autres where autres.livraison = l.id) - 1 as autres
                        from livraison l join anomalie a on a.livraison = l.id and a.livraison_key = 0
                        where l.etat = 'REFUSEE'
                          and l.id in (select max(id) from livraison group by fichier)
                        order by l.fichier
                        """)
                .query((ligne, rang) -> alerte(
                        new Faute(
                                ligne.getString("fichier"),
                                ligne.getLong("ligne"),
                                ligne.getString("colonne"),
                                ligne.getString("raison")),
                        ligne.getInt("autres")))
                .list();
    }

    private static Alerte alerte(Faute premiere, int autres) {
        return new Alerte(premiere.enClair()
                + (autres > 0 ? " " + autres + (autres > 1 ? " autres fautes." : " autre faute.") : "")
                + " Le fichier a été refusé en entier ; les valeurs précédentes restent affichées.");
    }
}
