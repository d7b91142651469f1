package fr.copil.comite;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Addresses as a committee looks at them: each says its territory, so that it shows the same to all who open it, and none
 * names a territory that has no figures, in whose place Copil would show another one.
 */
@Component
class Adresses {

    private final TerritoireService territoires;

    Adresses(TerritoireService territoires) {
        this.territoires = territoires;
    }

    /** The committee's own territory, or the nearest that holds it and has a dashboard: a network is seen in its commune. */
    Territoire lieu(Comite comite) {
        return territoires.contenants(comite.territoire()).stream()
                .filter(code -> Niveau.duCode(code.valeur()).pilotable())
                .findFirst()
                .flatMap(territoires::parCode)
                .orElse(Territoire.FRANCE);
    }

    /** @throws ErreurCopil for what no room can look at */
    String completer(Comite comite, String saisie) {
        String adresse = AdresseMontree.normale(saisie);
        AdresseMontree lue = AdresseMontree.lire(adresse).orElse(null);
        if (lue == null || lue.genre() == AdresseMontree.Genre.ENGAGEMENT) {
            return adresse;
        }
        String territoire = lue.parametre("territoire");
        if (territoire.isEmpty()) {
            return lue.ici(lieu(comite).code(), comite.convention());
        }
        Optional<Territoire> connu = CodeTerritoire.lire(territoire)
                .flatMap(territoires::parCode)
                .filter(t -> lue.genre() == AdresseMontree.Genre.TABLEAU
                        ? t.niveau().pilotable()
                        : t.niveau().etudiable());
        if (connu.isEmpty()) {
            throw new ErreurCopil(
                    "POINT-TERRITOIRE",
                    "Le territoire « " + territoire + " » n'a pas de figures : choisissez-en un qui le contient.");
        }
        return lue.ici(connu.get().code(), comite.convention());
    }
}
