package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Component;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.figure.Mouvement;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.figure.TuilesService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Tuiles;
import fr.copil.ui.TuilesModele;
import fr.copil.ui.TuilesModele.TuileModele;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** What is measured of a territory, under its name. Decision 0053. */
@org.springframework.stereotype.Component
@Order(0)
class TuilesDuTerritoire implements SousLaPage {

    private static final String TERRITOIRES = "/territoires/";

    private final TuilesService service;

    TuilesDuTerritoire(TuilesService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .map(code -> new Territoire(code, Niveau.duCode(code.valeur()), ""))
                        .filter(territoire -> territoire.niveau().etudiable())
                        .map(service::pourLaFiche)
                        .filter(tuiles -> !tuiles.isEmpty())
                        .map(tuiles -> composer(sujet.substring(TERRITOIRES.length()), tuiles))
                : Optional.empty();
    }

    private static Component composer(String territoire, List<Tuile> lues) {
        Tuiles tuiles = new Tuiles();
        tuiles.montrer(new TuilesModele(
                lues.stream().map(tuile -> modele(territoire, tuile)).toList()));
        return tuiles;
    }

    private static TuileModele modele(String territoire, Tuile tuile) {
        Mouvement mouvement = tuile.mouvement();
        String face = "référence : " + tuile.face();
        return new TuileModele(
                tuile.nom(),
                "/indicateurs/" + tuile.indicateur() + "?territoire=" + territoire,
                tuile.valeur(),
                tuile.quand(),
                tuile.chiffree() ? null : tuile.etat().code(),
                tuile.ecart().isEmpty()
                        ? ""
                        : (tuile.aRattraper() ? "Écart : " : "Différence : ")
                                + tuile.ecart()
                                + (mouvement == null ? "" : ", " + mouvement.mots()),
                mouvement == null ? null : mouvement.signe(),
                mouvement == null ? face : "depuis " + mouvement.depuis() + " ; " + face,
                Stream.of(tuile.rang(), tuile.france().isEmpty() ? "" : "France : " + tuile.france())
                        .filter(repere -> !repere.isEmpty())
                        .toList(),
                tuile.etincelle());
    }
}
