package fr.copil.comite;

import fr.copil.bilan.BilanService;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Addresses as a committee looks at them: each says its territory, so that it shows the same to all who open it, and none
 * names a territory that has no figures, in whose place Copil would show another one.
 */
@Component
class Adresses {

    private final TerritoireService territoires;

    private final BilanService bilans;

    Adresses(TerritoireService territoires, BilanService bilans) {
        this.territoires = territoires;
        this.bilans = bilans;
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
        if (lue == null) {
            return adresse;
        }
        return switch (lue.genre()) {
            case ENGAGEMENT, CONVENTION, FICHIER -> adresse;
            case BILAN -> section(comite, lue);
            case TABLEAU, INDICATEUR -> surUnTerritoire(comite, lue);
        };
    }

    /**
     * Of the committee's own convention: who sits on another would be shown what they do not read. The first one for a bilan
     * that says no section, as its page does.
     */
    private String section(Comite comite, AdresseMontree lue) {
        List<Section> sections = bilans.ouvrir(lue.numero())
                .filter(ouvert -> ouvert.fiche().convention().equals(comite.convention()))
                .map(ouvert -> ouvert.bilan().sections())
                .filter(siennes -> !siennes.isEmpty())
                .orElseThrow(() -> new ErreurCopil(
                        "POINT-BILAN",
                        "Le bilan n° " + lue.numero() + " n'est pas de la convention de ce comité, ou vous ne le lisez"
                                + " pas : choisissez-en un dans la liste."));
        String voulue = lue.parametre(AdresseMontree.SECTION);
        return AdresseMontree.bilan(
                lue.numero(),
                (voulue.isEmpty()
                                ? sections.stream()
                                : sections.stream().filter(une -> une.cle().equals(voulue)))
                        .findFirst()
                        .map(Section::cle)
                        .orElseThrow(() -> new ErreurCopil(
                                "POINT-SECTION",
                                "Cette section n'est pas dans le bilan, ou elle y est cachée : choisissez-en une dans"
                                        + " la liste.")));
    }

    private String surUnTerritoire(Comite comite, AdresseMontree lue) {
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
