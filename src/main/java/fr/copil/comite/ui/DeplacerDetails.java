package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.comite.SeanceSaisie;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;

/** Another day, hour or place. */
class DeplacerDetails extends Composite<NativeDetails> {

    DeplacerDetails(OrdreDuJourService ordre, Seance seance, Div refus) {
        ChampsDeSeance champs = new ChampsDeSeance();
        champs.remplir(new SeanceSaisie(seance.jour(), seance.heure(), seance.minutes(), seance.lieu()));
        getContent().setSummaryText("Changer la date, l’heure ou le lieu");
        getContent()
                .setContent(new Div(
                        champs,
                        Boutons.rangee(Boutons.secondaire(
                                "Enregistrer",
                                () -> Message.tenter(refus, () -> ordre.deplacer(seance, champs.lire()))))));
    }
}
