package fr.copil.sante;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.Constat;
import fr.copil.commun.Lit;
import java.util.List;
import org.springframework.stereotype.Service;

/** How Copil is, for administrators. Decision 0067. */
@Service
@Exige(Droit.VEILLER_SUR_LA_SANTE)
@Lit
public class SanteService {

    private final Temoins temoins;

    SanteService(Temoins temoins) {
        this.temoins = temoins;
    }

    /** What is not well first. */
    public List<Constat> constats() {
        return temoins.constats();
    }
}
