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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The threads of one section: those that wait first, those that are resolved behind a fold, a new one on demand. */
class FilsPanneau extends Composite<Div> {

    private final Div ouverts = new Div();
    private final Div resolus = new Div();
    private final NativeDetails pli = new NativeDetails("", resolus);
    private final Div nouveau = new Div();
    private final Map<Long, FilPanneau> vues = new HashMap<>();
    private final transient RemarqueService service;
    private final transient BrouillonService brouillons;
    private final transient Runnable relire;
    private final transient Place place;
    private List<Fil> montres = List.of();

    FilsPanneau(Place place, RemarqueService service, BrouillonService brouillons, Runnable relire) {
        this.place = place;
        this.service = service;
        this.brouillons = brouillons;
        this.relire = relire;
        getContent().addClassName("bilan-fils");
        ouverts.addClassName("bilan-fils");
        resolus.addClassName("bilan-fils");
        pli.setVisible(false);
        getContent().add(ouverts, nouveau, pli);
    }

    /** What did not change is not touched, nor an answer that is being typed. */
    void montrer(List<Fil> fils, boolean ouvert) {
        if (fils.equals(montres)) {
            return;
        }
        montres = fils;
        for (Fil fil : fils) {
            FilPanneau vue = vues.computeIfAbsent(fil.id(), id -> new FilPanneau(id, service, brouillons, relire));
            Div ou = fil.resolu() ? resolus : ouverts;
            if (!vue.getParent().filter(ou::equals).isPresent()) {
                vue.getElement().removeFromParent();
                ou.add(vue);
            }
            vue.montrer(fil, ouvert);
        }
        long nombre = fils.stream().filter(Fil::resolu).count();
        pli.setVisible(nombre > 0);
        pli.setSummaryText(Nombres.compte(nombre, "commentaire résolu", "commentaires résolus"));
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
