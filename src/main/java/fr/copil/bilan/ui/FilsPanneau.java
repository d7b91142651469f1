package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.Fil;
import fr.copil.bilan.RemarqueService;
import fr.copil.commun.Nombres;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.PhraseGardee;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** The threads of one section: those that wait first, those that are resolved behind a fold, a new one on demand. */
class FilsPanneau extends Composite<Div> {

    private final PileDeFils ouverts;
    private final PileDeFils resolus;
    private final NativeDetails pli;
    private final Div nouveau = new Div();
    private final transient RemarqueService service;
    private final transient BrouillonService brouillons;
    private final transient Runnable relire;
    private final transient Place place;
    private List<Fil> montres = List.of();
    private boolean modifiable;

    FilsPanneau(Place place, RemarqueService service, BrouillonService brouillons, Runnable relire) {
        this.place = place;
        this.service = service;
        this.brouillons = brouillons;
        this.relire = relire;
        getContent().addClassName("bilan-fils");
        ouverts = new PileDeFils(id -> new FilPanneau(id, service, brouillons, relire));
        resolus = new PileDeFils(id -> new FilPanneau(id, service, brouillons, relire));
        pli = new NativeDetails("", resolus);
        pli.setVisible(false);
        pli.addToggleListener(bascule -> montrerLesResolus());
        getContent().add(ouverts, nouveau, pli);
    }

    /** What did not change is not touched, nor an answer that is being typed. */
    void montrer(List<Fil> fils, boolean ouvert) {
        if (fils.equals(montres) && ouvert == modifiable) {
            return;
        }
        montres = fils;
        modifiable = ouvert;
        ouverts.montrer(fils.stream().filter(fil -> !fil.resolu()).toList(), ouvert);
        montrerLesResolus();
        long nombre = fils.stream().filter(Fil::resolu).count();
        pli.setVisible(nombre > 0);
        pli.setSummaryText(Nombres.compte(nombre, "commentaire résolu", "commentaires résolus"));
    }

    /** Nobody reads them before they unfold. */
    private void montrerLesResolus() {
        if (pli.isOpen()) {
            resolus.montrer(montres.stream().filter(Fil::resolu).toList(), modifiable);
        }
    }

    /** Opens the form, with what was being typed in it. */
    void commenter() {
        if (nouveau.getChildren().findAny().isPresent()) {
            return;
        }
        TextArea champ = new TextArea("Votre commentaire, pour ceux qui écrivent ce bilan");
        Checkbox conteste = new Checkbox("Je conteste une valeur : le bilan ne se fige pas avant qu'on ait tranché");
        Div refus = Message.alerter(new Div());
        PhraseGardee gardee = new PhraseGardee(champ, place.objet() + ":commentaire", brouillons);
        nouveau.addClassName("bilan-fils");
        nouveau.add(
                champ,
                conteste,
                refus,
                Boutons.rangee(
                        Boutons.secondaire(
                                "Envoyer le commentaire",
                                () -> Message.tenter(refus, () -> {
                                    service.ouvrir(place.bilan(), place.cle(), champ.getValue(), conteste.getValue());
                                    gardee.oublier();
                                    nouveau.removeAll();
                                    relire.run();
                                })),
                        Boutons.secondaire("Annuler", () -> {
                            gardee.oublier();
                            nouveau.removeAll();
                        })));
        champ.focus();
    }

    /** {@code 2 commentaires non résolus}; empty when there is none. */
    static String enAttente(List<Fil> fils) {
        long nombre = fils.stream().filter(fil -> !fil.resolu()).count();
        return nombre == 0
                ? ""
                : Typographie.fines(Nombres.compte(nombre, "commentaire non résolu", "commentaires non résolus"));
    }
}
