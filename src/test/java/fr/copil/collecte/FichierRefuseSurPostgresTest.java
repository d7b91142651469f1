package fr.copil.collecte;

import static fr.copil.essai.DonneesCopiees.IVAC;
import static fr.copil.essai.DonneesCopiees.QUARTIERS;
import static fr.copil.essai.DonneesCopiees.REGIONS;
import static fr.copil.essai.DonneesCopiees.REP;

import fr.copil.essai.SurPostgres;
import java.util.List;

@SurPostgres
class FichierRefuseSurPostgresTest extends FichierRefuseCas {

    /** One of each step of the loading: what is written then is the same whichever file of the step is refused. */
    @Override
    List<String> fichiers() {
        return List.of(REGIONS, QUARTIERS, REP, IVAC);
    }
}
