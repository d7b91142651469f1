package fr.copil.essai;

import fr.copil.acces.Systeme;
import fr.copil.collecte.ChargementService;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** The database and the data folder of a context without screens: emptied, filled and loaded at will. */
public class BaseDEssai {

    private final Flyway flyway;
    private final ChargementService chargement;
    private final Systeme systeme;
    private final Path dossier;

    BaseDEssai(Flyway flyway, ChargementService chargement, Systeme systeme, Path dossier) {
        this.flyway = flyway;
        this.chargement = chargement;
        this.systeme = systeme;
        this.dossier = dossier;
    }

    /** Nothing loaded, from the migrations on: as on the first day. */
    public void vider() {
        flyway.clean();
        flyway.migrate();
    }

    public Path dossier() {
        return dossier;
    }

    /** Loads what changed, as Copil does at start; whether there was anything to do. */
    public boolean charger() {
        boolean[] change = new boolean[1];
        systeme.executer(() -> change[0] = chargement.charger(etape -> {}));
        return change[0];
    }
}
