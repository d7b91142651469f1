package fr.copil.collecte.fichier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Those of one line: all its cells are read before it is refused. */
public class Fautes {

    private final List<Faute> trouvees = new ArrayList<>();

    /** @return nothing when the cell is refused, which {@link #refuser} then says */
    public <T> @Nullable T lire(Supplier<? extends @Nullable T> cellule) {
        try {
            return cellule.get();
        } catch (FichierIllisible illisible) {
            ajouter(illisible);
            return null;
        }
    }

    public void ajouter(FichierIllisible illisible) {
        trouvees.addAll(illisible.fautes());
    }

    /** @throws FichierIllisible when a cell was refused */
    public void refuser() {
        if (!trouvees.isEmpty()) {
            throw new FichierIllisible(trouvees);
        }
    }
}
