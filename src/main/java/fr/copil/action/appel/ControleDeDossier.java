package fr.copil.action.appel;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a dossier that was typed, by hand or in a workbook, may be deposited by who types it. */
@Component
class ControleDeDossier {

    /** What holds, and where. */
    record Tenu(DossierSaisi dit, long demande, Territoire ou) {}

    private final DossierQueries queries;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Clock horloge;

    ControleDeDossier(
            DossierQueries queries, TerritoireService territoires, PerimetreService perimetres, Clock horloge) {
        this.queries = queries;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.horloge = horloge;
    }

    /** @throws ErreurCopil when it does not hold, with the code of its field */
    Tenu tenir(Lecteur lecteur, DossierSaisi saisi) {
        CodeTerritoire code = saisi.territoire();
        if (code == null) {
            throw new ErreurCopil("DOSSIER-SANS-LIEU", "Choisissez le territoire de ce dossier.");
        }
        Territoire ou = territoires
                .parCode(code)
                .orElseThrow(() -> new ErreurCopil("DOSSIER-LIEU", "Choisissez un territoire que Copil connaît."));
        exiger(lecteur, Droit.CONDUIRE_DES_ACTIONS, ou);
        DossierSaisi dit = RegleDeDossier.dire(saisi, LocalDate.now(horloge));
        long demande = RegleDeDossier.demande(saisi.demande());
        if (queries.engagementsConnus(dit.engagements()) != dit.engagements().size()) {
            throw new ErreurCopil("DOSSIER-QUEL-ENGAGEMENT", "Choisissez des engagements que Copil connaît.");
        }
        for (CodeTerritoire quartier : dit.quartiers()) {
            if (Niveau.duCode(quartier.valeur()) != Niveau.QPV
                    || territoires.parCode(quartier).isEmpty()
                    || !perimetres.contient(code, quartier)) {
                throw new ErreurCopil(
                        "DOSSIER-QUARTIER", "Choisissez des quartiers prioritaires de " + ou.nomEtNiveau() + ".");
            }
        }
        return new Tenu(dit, demande, ou);
    }

    void exiger(Lecteur lecteur, String droit, Territoire ou) {
        if (!perimetres.permet(lecteur, droit, ou.code())) {
            throw Perimetre.refus("DOSSIER-PERIMETRE", ou.nomEtNiveau(), "vous n'y faites rien d'un dossier.");
        }
    }
}
