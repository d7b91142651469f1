package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteEnVue;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.List;
import java.util.function.LongConsumer;

/** Which committee, when and where: enough to open a séance, whose agenda comes next. */
class NouvelleSeanceForm extends Composite<Div> {

    private final ComboBox<Comite> comite = new ComboBox<>("Comité");
    private final ChampsDeSeance champs = new ChampsDeSeance();
    private final Div refus = Message.alerter(new Div());

    NouvelleSeanceForm(ComiteService comites, OrdreDuJourService ordre, List<ComiteEnVue> vus, LongConsumer suite) {
        comite.setItems(comites.preparables(vus));
        comite.setItemLabelGenerator(un -> un.nom() + ", " + un.lieu());
        comite.setWidth("28rem");
        Div rangee = new Div(comite, champs);
        rangee.addClassName("copil-selecteurs");
        getContent()
                .add(
                        new H2("Préparer une séance"),
                        rangee,
                        refus,
                        Boutons.rangee(Boutons.principal(
                                "Préparer la séance",
                                () -> Message.tenter(refus, () -> suite.accept(planifier(comites, ordre))))));
    }

    private long planifier(ComiteService comites, OrdreDuJourService ordre) {
        if (comite.isEmpty()) {
            throw new ErreurCopil("SEANCE-COMITE-VIDE", "Choisissez d'abord le comité qui se réunit.");
        }
        SeanceSaisie saisie = champs.lire();
        Comite choisi = comite.getValue();
        long id = choisi.id() == 0 ? comites.appeler(choisi.instance(), choisi.territoire()) : choisi.id();
        return ordre.planifier(
                comites.lire(id)
                        .orElseThrow(
                                () -> new ErreurCopil(
                                        "COMITE-RESERVE",
                                        "Ce comité se réunit déjà, et sa salle voit plus que votre compte : demandez-en la séance à qui l'anime.")),
                saisie);
    }
}
