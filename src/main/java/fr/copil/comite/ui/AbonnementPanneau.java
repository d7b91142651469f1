package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.abonnement.Abonnement;
import fr.copil.comite.abonnement.AbonnementService;
import fr.copil.commun.Dates;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.time.OffsetDateTime;

/** The secret address for one's own agenda: given, shown once, renewed, taken back. */
class AbonnementPanneau extends Composite<NativeDetails> {

    private final transient AbonnementService service;
    private final Div contenu = new Div();
    private final Div refus = Message.alerter(new Div());

    AbonnementPanneau(AbonnementService service) {
        this.service = service;
        getContent().setSummaryText("S’abonner depuis votre agenda");
        getContent().setContent(new Div(refus, contenu));
    }

    void montrer() {
        contenu.removeAll();
        contenu.add(new Paragraph(Typographie.fines(
                "Votre agenda (Outlook, Thunderbird, un téléphone) lit vos séances à une adresse, et les met à"
                        + " jour de lui-même, déplacements et annulations compris. Qui a cette adresse lit les mêmes"
                        + " dates que vous : ne la donnez à personne.")));
        service.mien().ifPresentOrElse(this::montrer, this::proposer);
    }

    private void proposer() {
        contenu.add(Boutons.rangee(Boutons.secondaire("Créer mon adresse", this::donner)));
    }

    private void montrer(Abonnement abonnement) {
        OffsetDateTime servi = abonnement.serviLe();
        contenu.add(
                new Paragraph(Typographie.fines("Votre adresse existe depuis le "
                        + Dates.moment(abonnement.creeLe().toInstant())
                        + (servi == null
                                ? " ; aucun agenda ne l’a encore lue."
                                : " ; un agenda l’a lue pour la dernière fois le " + Dates.moment(servi.toInstant())
                                        + "."))),
                Boutons.rangee(
                        Boutons.discret("Renouveler", "l’adresse de mon agenda", this::donner),
                        Boutons.discret(
                                "Révoquer",
                                "l’adresse de mon agenda",
                                () -> Message.tenter(refus, () -> {
                                    service.revoquer();
                                    montrer();
                                }))));
    }

    private void donner() {
        Message.tenter(refus, () -> {
            String adresse = service.donner();
            montrer();
            TextField champ = new TextField("L’adresse à donner à votre agenda");
            champ.setValue(adresse);
            champ.setReadOnly(true);
            champ.setAutoselect(true);
            champ.setWidthFull();
            champ.setHelperText(Typographie.fines(
                    "Copiez-la maintenant : elle n’est plus montrée ensuite, et celle d’avant ne marche plus"));
            contenu.add(champ);
            champ.focus();
        });
    }
}
