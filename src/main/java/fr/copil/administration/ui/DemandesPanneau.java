package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.acces.connexion.DemandeDAcces;
import fr.copil.acces.connexion.DemandesService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Agents of the identity provider: who asks for an account, and the SIRET by which it names each service. */
class DemandesPanneau extends Composite<Section> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private final transient DemandesService demandes;
    private final Div attente = new Div();
    private final Select<ServiceNomme> service = new Select<>();
    private final TextField sirets = CompteForm.champ("SIRET", 300);
    private final Div reponse = Message.annoncer(new Div());

    DemandesPanneau(DemandesService demandes, Services services) {
        this.demandes = demandes;
        service.setLabel("Service de l'agent");
        service.setItemLabelGenerator(lu -> Typographie.fines(lu.nom()));
        service.setItems(services.tous());
        service.addClassName("compte-court");
        service.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                sirets.setValue(
                        String.join(", ", demandes.sirets(choix.getValue().id())));
            }
        });
        sirets.addClassName("compte-court");
        sirets.setHelperText("Quatorze chiffres ; plusieurs se séparent par des virgules.");
        getContent()
                .add(
                        new H2("Demandes d'accès"),
                        attente,
                        new H2("SIRET des services"),
                        service,
                        sirets,
                        Boutons.rangee(Boutons.secondaire("Enregistrer les SIRET", this::enregistrer)),
                        reponse);
    }

    void montrer() {
        List<DemandeDAcces> lues = demandes.toutes();
        attente.removeAll();
        if (lues.isEmpty()) {
            attente.add(new Paragraph("Aucune demande n'attend."));
        }
        UnorderedList liste = new UnorderedList();
        lues.forEach(lue -> liste.add(ligne(lue)));
        attente.add(liste);
    }

    private ListItem ligne(DemandeDAcces lue) {
        ListItem ligne = new ListItem(Typographie.fines(lue.nom() + ", " + lue.courriel()
                + (lue.siret() == null ? "" : ", SIRET " + lue.siret()) + ", le " + JOUR.format(lue.deposeeLe())
                + (lue.message().isEmpty() ? "" : " : « " + lue.message() + " »") + " "));
        ligne.add(Boutons.discret("Écarter", lue.courriel(), () -> {
            demandes.ecarter(lue.id());
            montrer();
        }));
        return ligne;
    }

    private void enregistrer() {
        Message.tenter(reponse, () -> {
            ServiceNomme choisi = service.getValue();
            if (choisi != null) {
                demandes.ecrireLesSirets(choisi.id(), sirets.getValue());
                reponse.add(new Paragraph("Enregistré."));
            }
        });
    }
}
