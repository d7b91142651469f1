package fr.copil.indicateur.versement;

import fr.copil.commun.CodeTerritoire;
import java.util.List;

/** Asks which bilans are being written there and follow the figures; answered by their room, which stands on this one. */
public interface BilansEnCours {

    /** Their titles. */
    List<String> de(CodeTerritoire territoire);
}
