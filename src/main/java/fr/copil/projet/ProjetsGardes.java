package fr.copil.projet;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a new text with its first rows, wherever they come from. */
@Component
class ProjetsGardes {

    private final ProjetQueries projets;
    private final RangeeQueries rangees;
    private final PorteDesProjets porte;
    private final Clock horloge;

    ProjetsGardes(ProjetQueries projets, RangeeQueries rangees, PorteDesProjets porte, Clock horloge) {
        this.projets = projets;
        this.rangees = rangees;
        this.porte = porte;
        this.horloge = horloge;
    }

    long garder(String code, CodeTerritoire ou, String poursuit, List<RangeeDeProjet> premieres, String fait) {
        Lecteur lecteur = porte.lecteur();
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        long id = projets.ajouter(code, ou, poursuit, lecteur, maintenant);
        premieres.forEach(rangee -> rangees.ajouter(id, rangee, lecteur, maintenant));
        porte.noter(NatureDActe.PUBLICATION, projets.parId(id).orElseThrow(PorteDesProjets::inconnu), fait);
        return id;
    }
}
