package fr.copil.essai;

import fr.copil.acces.Systeme;
import fr.copil.collecte.ChargementService;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.flywaydb.core.Flyway;

/** The database and the data folder of a context without screens: emptied, filled and loaded at will. */
public class BaseDEssai {

    public static final OffsetDateTime EN_OCTOBRE = OffsetDateTime.parse("2026-10-05T08:00:00Z");

    private final Flyway flyway;
    private final ChargementService chargement;
    private final Systeme systeme;
    private final HorlogeReglable horloge;
    private final Path dossier;
    private boolean reduite;

    BaseDEssai(Flyway flyway, ChargementService chargement, Systeme systeme, HorlogeReglable horloge, Path dossier) {
        this.flyway = flyway;
        this.horloge = horloge;
        this.chargement = chargement;
        this.systeme = systeme;
        this.dossier = dossier;
    }

    /**
     * The two départements as shipped and nothing else, received in October. Done once for all the classes of cases that
     * roll back what they change.
     */
    public void chargerLesDonneesReduites() {
        DonneesCopiees.reduites(dossier);
        // Wherever the class before left it.
        horloge.mettreA(EN_OCTOBRE);
        if (!reduite) {
            vider();
            charger();
            reduite = true;
        }
    }

    /** Nothing loaded, from the migrations on: as on the first day. */
    public void vider() {
        reduite = false;
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
