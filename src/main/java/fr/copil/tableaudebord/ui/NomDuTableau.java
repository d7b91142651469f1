package fr.copil.tableaudebord.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Avancement;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Contexte;
import fr.copil.ui.NomDuContexte;
import java.util.Optional;

/** Territories and conventions by their names, for the bar of the other screens. Decision 0058. */
@org.springframework.stereotype.Component
class NomDuTableau implements NomDuContexte {

    private final TerritoireService territoires;
    private final ConventionService conventions;

    NomDuTableau(TerritoireService territoires, ConventionService conventions) {
        this.territoires = territoires;
        this.conventions = conventions;
    }

    @Override
    public Optional<Contexte.Nom> nom(Contexte contexte) {
        return CodeTerritoire.lire(contexte.territoire())
                .flatMap(territoires::parCode)
                .filter(territoire -> territoire.niveau().pilotable())
                .map(territoire -> nom(contexte, territoire));
    }

    private Contexte.Nom nom(Contexte contexte, Territoire territoire) {
        return new Contexte.Nom(
                territoire.nom(),
                contexte.convention() == null
                        ? ""
                        : conventions.avancements().stream()
                                .map(Avancement::convention)
                                .filter(suivie -> suivie.code().equals(contexte.convention()))
                                .map(Convention::titreCourt)
                                .findFirst()
                                .orElse(""));
    }
}
