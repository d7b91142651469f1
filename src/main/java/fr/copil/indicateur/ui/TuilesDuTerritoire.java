package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Component;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.direct.Partage;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.figure.Mouvement;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.figure.TuilesService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Tuiles;
import fr.copil.ui.TuilesModele;
import fr.copil.ui.TuilesModele.TuileModele;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;

/** What is measured of a territory, under its name. Decision 0053. */
@org.springframework.stereotype.Component
@Order(0)
class TuilesDuTerritoire implements SousLaPage {

    private static final String TERRITOIRES = "/territoires/";

    private final TuilesService service;
    private final EnDirect direct;
    private final Partage partage;

    TuilesDuTerritoire(TuilesService service, EnDirect direct, Partage partage) {
        this.service = service;
        this.direct = direct;
        this.partage = partage;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .map(code -> new Territoire(code, Niveau.duCode(code.valeur()), ""))
                        .filter(territoire -> territoire.niveau().etudiable())
                        .map(this::suivies)
                : Optional.empty();
    }

    /** They speak of the country and of the others too: a figure from elsewhere changes them, and nothing else of the page. */
    private Component suivies(Territoire territoire) {
        Tuiles tuiles = new Tuiles();
        TuilesModele premieres = lire(territoire);
        tuiles.montrer(premieres);
        tuiles.setVisible(!premieres.tuiles().isEmpty());
        direct.suivre(tuiles, () -> {
                    TuilesModele lues = partage.lire("tuiles " + territoire.code(), () -> lire(territoire));
                    tuiles.actualiser(lues);
                    tuiles.setVisible(!lues.tuiles().isEmpty());
                })
                .sur(Set.of(Annonce.CHIFFRES));
        return tuiles;
    }

    private TuilesModele lire(Territoire territoire) {
        return new TuilesModele(service.pourLaFiche(territoire).stream()
                .map(tuile -> modele(territoire.code().valeur(), tuile))
                .toList());
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
