package fr.copil.bilan;

import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.versement.BilansEnCours;
import fr.copil.territoire.PerimetreService;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bilans being written for a territory, that one may open: what is published there is in them at once. */
@Component
class BilansQuiSuivent implements BilansEnCours {

    private final BilanQueries queries;
    private final DroitsDuBilan droits;
    private final PerimetreService perimetres;

    BilansQuiSuivent(BilanQueries queries, DroitsDuBilan droits, PerimetreService perimetres) {
        this.droits = droits;
        this.queries = queries;
        this.perimetres = perimetres;
    }

    @Override
    public List<String> de(CodeTerritoire territoire) {
        return droits.parmi(queries.tous()).stream()
                .filter(FicheBilan::brouillon)
                .filter(bilan -> perimetres.contient(bilan.territoire(), territoire)
                        || perimetres.contient(territoire, bilan.territoire()))
                .map(bilan -> bilan.genre().libelle() + " " + bilan.annee() + ", convention " + bilan.convention()
                        + ", " + bilan.territoire())
                .toList();
    }
}
