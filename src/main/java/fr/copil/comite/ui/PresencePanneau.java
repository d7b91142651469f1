package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.commun.Nombres;
import fr.copil.ui.Choix;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** Which seats are taken, and whether that makes the quorum. */
class PresencePanneau extends Composite<Div> {

    private final transient OrdreDuJourService ordre;
    private final Div refus;

    PresencePanneau(OrdreDuJourService ordre, Div refus) {
        this.ordre = ordre;
        this.refus = refus;
        getContent().addClassName("seances-presence");
    }

    void montrer(Seance seance) {
        getContent().removeAll();
        if (seance.membres().isEmpty()) {
            return;
        }
        getContent().add(new H2("Présence"), new Paragraph(Typographie.fines(phrase(seance))));
        seance.membres().stream()
                .filter(membre -> membre.invite() || membre.present())
                .forEach(membre -> {
                    Checkbox present = new Checkbox(Typographie.fines(membre.fonction()), membre.present());
                    present.setReadOnly(!seance.prepare() || !seance.etat().vivante());
                    Choix.suivre(
                            present,
                            oui -> Message.tenter(refus, () -> ordre.noterLaPresence(seance.id(), membre.id(), oui)));
                    getContent().add(present);
                });
    }

    private static String phrase(Seance seance) {
        String comptes = Nombres.compte(seance.presents(), "siège occupé", "sièges occupés") + " sur "
                + seance.membres().size();
        Integer quorum = seance.comite().quorum();
        return quorum == null
                ? comptes + "."
                : comptes + " ; quorum de " + quorum + (seance.presents() >= quorum ? " atteint." : " : non atteint.");
    }
}
