package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The way back to the dashboard one comes from, in the bar of every other screen, whose addresses hold it. Decision 0058. */
class LienDuContexte extends Composite<Anchor> {

    private final transient ObjectProvider<NomDuContexte> noms;

    LienDuContexte(ObjectProvider<NomDuContexte> noms) {
        this.noms = noms;
        getContent().addClassName("copil-contexte");
        setVisible(false);
    }

    /** What the view has made of it by now; the dashboard shows it itself. */
    void suivre(AfterNavigationEvent evenement) {
        UI page = evenement.getLocationChangeEvent().getUI();
        Location adresse = evenement.getLocation();
        Optional<Contexte> suivi = adresse.getPath().isEmpty()
                ? Optional.empty()
                : Contexte.de(page).flatMap(this::nomme);
        setVisible(suivi.isPresent());
        suivi.ifPresent(contexte -> {
            contexte.garder(page);
            montrer(contexte, Objects.requireNonNull(contexte.nom()));
            inscrire(contexte, adresse, page);
        });
    }

    /** Asked once of an address that came from elsewhere. */
    private Optional<Contexte> nomme(Contexte contexte) {
        return contexte.nom() != null
                ? Optional.of(contexte)
                : noms.orderedStream()
                        .flatMap(un -> un.nom(contexte).stream())
                        .findFirst()
                        .map(contexte::nomme);
    }

    private void montrer(Contexte contexte, Contexte.Nom nom) {
        String court = nom.territoire() + (contexte.periode() == null ? "" : ", " + contexte.periode());
        getContent().setText(court);
        getContent()
                .setTitle(Typographie.fines(
                        "Tableau de bord : " + court + (nom.convention().isEmpty() ? "" : ", " + nom.convention())));
        getContent().setHref(contexte.lien());
    }

    /** What led here may not have held it: the page's own links, a button, the search. */
    private static void inscrire(Contexte contexte, Location adresse, UI page) {
        Map<String, List<String>> parametres =
                new HashMap<>(adresse.getQueryParameters().getParameters());
        List<String> voulu = List.of(contexte.valeur());
        if (!voulu.equals(parametres.put(Contexte.PARAMETRE, voulu))) {
            // Once the browser has the address of the link; the place in the page that it leads to stays.
            page.getPage()
                    .executeJs(
                            "const page = $0; setTimeout(() => history.replaceState(history.state, '', page + location.hash))",
                            "/"
                                    + new Location(adresse.getPath(), new QueryParameters(parametres))
                                            .getPathWithQueryParameters());
        }
    }
}
