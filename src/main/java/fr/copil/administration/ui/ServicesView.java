package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.Droit;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.service.GestionDesServicesService;
import fr.copil.acces.service.GestionDesServicesService.Tenu;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** The organisations that accounts speak for: all of them, and one to make, rename or close. */
@Route(value = "administration/services", layout = MainLayout.class)
@PageTitle("Services · Copil")
@RolesAllowed(Droit.GERER_LES_COMPTES)
class ServicesView extends Composite<Section> implements BeforeEnterObserver {

    private final transient GestionDesServicesService gestion;
    private final transient CompteLu.Noms noms;
    private final UnorderedList liste = new UnorderedList();
    private final H2 titre = new H2();
    private final TextField nom = CompteForm.champ("Nom", GestionDesServicesService.NOM);
    private final TextField nomCourt = CompteForm.champ("Nom court", GestionDesServicesService.NOM_COURT);
    private final Select<String> article = new Select<>();
    private final ComboBox<Territoire> territoire;
    private final Div reponse = Message.annoncer(new Div());
    /** The one that is being renamed; empty for a new one. */
    private String choisi = "";

    ServicesView(GestionDesServicesService gestion, CompteLu.Noms noms, TerritoireService territoires) {
        this.gestion = gestion;
        this.noms = noms;
        nomCourt.setHelperText("Tel que les phrases le disent, comme « préfecture ».");
        article.setLabel("Article du nom court");
        article.setItems(GestionDesServicesService.ARTICLES);
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        Div champs = new Div(nom, nomCourt, article, territoire);
        champs.addClassName("compte-champs");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Services"),
                        new Paragraph(Typographie.fines("Ceux que les conventions nomment, et ceux que vous ouvrez ici."
                                + " Un service fermé ne prend plus de compte ; ce qu'il a fait garde son nom.")),
                        liste,
                        titre,
                        champs,
                        Boutons.rangee(
                                Boutons.principal("Enregistrer", this::enregistrer),
                                Boutons.secondaire("En ouvrir un autre", this::vider)),
                        reponse);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        reponse.removeAll();
        vider();
        montrer();
    }

    private void montrer() {
        liste.removeAll();
        gestion.tous().forEach(tenu -> liste.add(ligne(tenu)));
    }

    private ListItem ligne(Tenu tenu) {
        ServiceNomme service = tenu.service();
        ListItem ligne = new ListItem(
                Typographie.fines(service.nom() + ", « " + service.defini() + " », " + noms.lieu(tenu.territoire())
                        + ", identifiant " + service.id() + (tenu.ferme() ? ", fermé" : "") + " "));
        ligne.add(Boutons.discret("Renommer", service.nom(), () -> renommer(service)));
        ligne.add(
                tenu.ferme()
                        ? Boutons.discret(
                                "Rouvrir", service.nom(), () -> faire("Rouvert.", () -> gestion.rouvrir(service.id())))
                        : Boutons.discret(
                                "Fermer", service.nom(), () -> faire("Fermé.", () -> gestion.fermer(service.id()))));
        return ligne;
    }

    private void renommer(ServiceNomme service) {
        choisi = service.id();
        titre.setText(Typographie.fines("Renommer « " + service.nom() + " »"));
        nom.setValue(service.nom());
        nomCourt.setValue(service.nomCourt());
        article.setValue(service.article());
        territoire.setVisible(false);
        nom.focus();
    }

    private void vider() {
        choisi = "";
        titre.setText("Ouvrir un service");
        nom.clear();
        nomCourt.clear();
        article.setValue("la");
        territoire.setVisible(true);
        territoire.clear();
    }

    private void enregistrer() {
        Territoire lieu = territoire.getValue();
        faire(choisi.isEmpty() ? "Ouvert : des comptes peuvent lui être rattachés." : "Renommé.", () -> {
            if (choisi.isEmpty()) {
                gestion.ouvrir(
                        nom.getValue(),
                        nomCourt.getValue(),
                        article.getValue(),
                        lieu == null ? "" : lieu.code().valeur());
            } else {
                gestion.renommer(choisi, nom.getValue(), nomCourt.getValue(), article.getValue());
            }
            vider();
        });
    }

    private void faire(String fait, Runnable action) {
        Message.tenter(reponse, () -> {
            action.run();
            montrer();
            reponse.add(new Paragraph(fait));
        });
    }
}
