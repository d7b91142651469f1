package fr.copil.bilan.ui;

import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where an author looks for a figure to quote. */
@Component
class Chiffrier {

    private final CatalogueService catalogue;
    private final RenvoiService renvois;
    private final TerritoireService territoires;
    private final LecteurCourant lecteur;

    Chiffrier(
            CatalogueService catalogue, RenvoiService renvois, TerritoireService territoires, LecteurCourant lecteur) {
        this.catalogue = catalogue;
        this.renvois = renvois;
        this.territoires = territoires;
        this.lecteur = lecteur;
    }

    /** Those that have data that the reader may see. */
    List<Definition> indicateurs() {
        return catalogue.lire(FiltreIndicateurs.lire(Map.of())).lignes().stream()
                .filter(ligne -> ligne.donnees() != null)
                .map(ligne -> ligne.definition())
                .toList();
    }

    Stream<Territoire> territoires(String saisie, int debut, int nombre) {
        return territoires.pilotables(saisie, debut, nombre);
    }

    Territoire depart() {
        return territoires.parCode(lecteur.lecteur().territoire()).orElse(Territoire.FRANCE);
    }

    List<Renvoi> possibles(Definition indicateur, Territoire territoire) {
        return renvois.possibles(indicateur.id(), territoire.code());
    }

    Optional<ChiffreRenvoye> lire(Renvoi renvoi) {
        return Optional.ofNullable(renvois.lire(List.of(renvoi)).get(renvoi));
    }

    /** The figures that a text quotes, as the reader may see them. */
    Map<Renvoi, ChiffreRenvoye> cites(String texte) {
        return renvois.lire(ChiffresInseres.dans(texte));
    }
}
