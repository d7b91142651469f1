package fr.copil.action;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether an action that was typed, by hand or in a workbook, may be said by who says it. */
@Component
class ControleDAction {

    /** What holds, and where. */
    record Tenue(ActionDite dite, Territoire ou) {}

    private final VersionDActionQueries versions;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Clock horloge;

    ControleDAction(
            VersionDActionQueries versions, TerritoireService territoires, PerimetreService perimetres, Clock horloge) {
        this.versions = versions;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.horloge = horloge;
    }

    /**
     * The territory comes before what was typed: who may not enter there learns nothing of the form.
     *
     * @throws ErreurCopil when it does not hold, with the code of its field
     */
    Tenue tenir(Lecteur lecteur, SaisieDAction saisie) {
        Territoire ou = territoires
                .parCode(RegleDAction.lieu(saisie))
                .orElseThrow(() -> new ErreurCopil("ACTION-LIEU", "Choisissez un territoire que Copil connaît."));
        exigerSonTerritoire(lecteur, ou);
        ActionDite dite = RegleDAction.dire(saisie, LocalDate.now(horloge));
        Set<String> connus = versions.engagementsConnus(dite.engagements());
        if (connus.size() != dite.engagements().size()) {
            throw new ErreurCopil("ACTION-QUEL-ENGAGEMENT", "Choisissez des engagements que Copil connaît.");
        }
        if (versions.quiValent(dite.engagements(), ou.code()).size()
                != dite.engagements().size()) {
            throw new ErreurCopil(
                    "ACTION-AILLEURS",
                    "Un de ces engagements est d'un texte qui ne vaut pas pour " + ou.nomEtNiveau()
                            + " : choisissez-en d'un texte d'ici, ou de la convention nationale.");
        }
        if (!dite.dispositif().isEmpty() && !versions.dispositifConnu(dite.dispositif())) {
            throw new ErreurCopil("ACTION-DISPOSITIF", "Choisissez un dispositif du recensement, ou donnez son nom.");
        }
        return new Tenue(dite, ou);
    }

    void exigerSonTerritoire(Lecteur lecteur, Territoire ou) {
        if (!perimetres.permet(lecteur, Droit.CONDUIRE_DES_ACTIONS, ou.code())) {
            throw Perimetre.refus("ACTION-PERIMETRE", ou.nomEtNiveau(), "vous n'y saisissez aucune action.");
        }
    }
}
