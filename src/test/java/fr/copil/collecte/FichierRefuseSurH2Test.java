package fr.copil.collecte;

import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.SurH2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

@SurH2
class FichierRefuseSurH2Test extends FichierRefuseCas {

    /** One of each genre: several files of a genre are read alike. */
    @Override
    List<String> fichiers() {
        return CatalogueDesFichiers.lire(DonneesCopiees.LIVREES.resolve("open")).stream()
                .filter(entree -> !entree.genre().equals("archive"))
                .collect(Collectors.toMap(
                        CatalogueDesFichiers.Entree::genre,
                        CatalogueDesFichiers.Entree::fichier,
                        (premier, autre) -> premier,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
