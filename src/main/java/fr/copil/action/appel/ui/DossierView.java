package fr.copil.action.appel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.action.appel.CircuitService;
import fr.copil.action.appel.DossiersChanges;
import fr.copil.action.appel.DossiersService;
import fr.copil.action.appel.EtapeDeDossier;
import fr.copil.action.appel.FicheDeDossier;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Fiche;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One dossier, its steps, and the next one for who may take it. */
@Route(value = "appel/:id", layout = MainLayout.class)
@PermitAll
class DossierView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DossiersService service;
    private final transient CircuitService circuit;
    private final Fiche fiche = new Fiche();
    private final Message fait = Message.annonce().absentSiVide();
    private final Div gestes = new Div();
    private final Div etapes = new Div();
    private String id = "";
    private String titre = "";
    private int version;

    DossierView(DossiersService service, CircuitService circuit, EnDirect direct) {
        this.service = service;
        this.circuit = circuit;
        direct.suivre(this, this::relire).sur(Set.of(DossiersChanges.CLE));
        getContent().addClassName("copil-page");
        getContent().add(fiche, fait, gestes, etapes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = evenement.getRouteParameters().get("id").orElse("");
        fait.dire("");
        montrer(lire());
    }

    private Optional<FicheDeDossier> lire() {
        return id.matches("[0-9]{1,15}") ? service.parId(Long.parseLong(id)) : Optional.empty();
    }

    private void montrer(Optional<FicheDeDossier> lue) {
        titre = lue.map(une -> une.dossier().titre()).orElse("Dossier inconnu");
        fiche.montrer(lue.map(une -> DossierEnFiche.de(une.dossier()))
                .orElseGet(() -> DossierEnFiche.inconnu(Textes.abreger(id, 40))));
        gestes.removeAll();
        etapes.removeAll();
        lue.ifPresent(une -> {
            version = une.dossier().version();
            une.gestes().stream()
                    .sorted()
                    .forEach(geste -> gestes.add(new GestePanneau(circuit, une.dossier(), geste, this::apres)));
            etapes.add(new H2("Ce qui a été fait"), liste(une));
        });
    }

    private static OrderedList liste(FicheDeDossier lue) {
        OrderedList liste = new OrderedList();
        lue.etapes().forEach(etape -> liste.add(new ListItem(Typographie.fines(phrase(etape)))));
        return liste;
    }

    private static String phrase(EtapeDeDossier etape) {
        return Textes.majuscule(etape.etat().libelle()) + ", le " + Dates.moment(etape.le())
                + (etape.par().isEmpty() ? "" : ", par " + etape.par()) + ", compte « " + etape.compte() + " »"
                + (etape.detail().isEmpty() ? "." : " : " + etape.detail());
    }

    private void apres(String phrase) {
        montrer(lire());
        fait.dire(phrase);
    }

    /** What is typed stays, whatever others do: their step is shown, and one's own then says that it comes after. */
    private void relire() {
        Optional<FicheDeDossier> lue = lire();
        if (lue.isEmpty()) {
            montrer(lue);
        } else if (lue.get().dossier().version() != version) {
            fiche.actualiser(DossierEnFiche.de(lue.get().dossier()));
            etapes.removeAll();
            etapes.add(new H2("Ce qui a été fait"), liste(lue.get()));
            fait.dire(
                    "Ce dossier vient d'avancer. Ce que vous avez tapé reste ici : rouvrez sa page dans un autre onglet pour l'envoyer.");
        }
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
