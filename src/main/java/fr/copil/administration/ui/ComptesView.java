package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.Droit;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.LienRemis;
import fr.copil.acces.Services;
import fr.copil.acces.connexion.DemandesService;
import fr.copil.acces.service.GestionDesServicesService;
import fr.copil.administration.ImportDesComptesService;
import fr.copil.commun.Textes;
import fr.copil.convention.ConventionService;
import fr.copil.courriel.LiensParCourriel;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everyone who has an account, and how to invite somebody. */
@Route(value = "administration/comptes", layout = MainLayout.class)
@RolesAllowed(Droit.GERER_LES_COMPTES)
class ComptesView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GestionDesComptesService service;
    private final transient GestionDesServicesService services;
    private final transient CompteLu.Noms noms;
    private final transient LiensParCourriel courriels;
    private final TextField recherche = new TextField("Rechercher");
    private final Liste liste = new Liste();
    private final DemandesPanneau attente;
    private final TextField identifiant = CompteForm.champ("Identifiant", 60);
    private final CompteForm compte;
    private final MandatForm mandat;
    private final Div reponse = Message.annoncer(new Div());

    ComptesView(
            GestionDesComptesService service,
            Services services,
            GestionDesServicesService tousLesServices,
            TerritoireService territoires,
            ConventionService conventions,
            DemandesService demandes,
            LiensParCourriel courriels,
            ImportDesComptesService imports,
            CompteLu.Noms noms) {
        this.noms = noms;
        this.service = service;
        this.services = tousLesServices;
        this.courriels = courriels;
        attente = new DemandesPanneau(demandes, services);
        compte = new CompteForm(services);
        mandat = new MandatForm(territoires, conventions);
        recherche.setPlaceholder(Typographie.fines("Nom, service, territoire…"));
        recherche.addClassName("compte-court");
        recherche.setClearButtonVisible(true);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.addValueChangeListener(saisie -> montrer());
        identifiant.addClassName("compte-court");
        identifiant.setHelperText("Ce que la personne tapera pour entrer ; il ne change plus.");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Comptes"),
                        recherche,
                        liste,
                        new H2("Inviter quelqu'un"),
                        new Paragraph(Typographie.fines("Copil donne un lien, qui sert une fois et vaut sept jours : la"
                                + " personne y choisit son mot de passe, que vous ne connaîtrez pas.")),
                        identifiant,
                        compte,
                        mandat,
                        Boutons.rangee(Boutons.principal("Inviter", this::inviter)),
                        reponse,
                        new ImportPanneau(imports, this::montrer),
                        attente);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        // A link is shown once, even to who comes back to this page.
        reponse.removeAll();
        attente.montrer();
        montrer();
    }

    private void montrer() {
        List<String> mots = Textes.mots(recherche.getValue());
        ComptesEnListe enListe = new ComptesEnListe(noms, services.tous());
        liste.montrer(enListe.de(service.tous().stream()
                .filter(lu -> contient(enListe.enClair(lu), mots))
                .toList()));
    }

    private static boolean contient(String enClair, List<String> mots) {
        String tout = Textes.cherchable(enClair);
        return mots.stream().allMatch(tout::contains);
    }

    private void inviter() {
        Message.tenter(reponse, () -> {
            LienRemis lien = service.inviter(identifiant.getValue(), mandat.mandat(), compte.profil());
            reponse.add(
                    courriels.inviter(lien.compte())
                            ? new Paragraph("Le compte est ouvert : son lien part par courriel.")
                            : new LienARemettre("Le compte est ouvert.", lien));
            identifiant.clear();
            compte.vider();
            mandat.vider();
            montrer();
        });
    }

    @Override
    public String getPageTitle() {
        return "Comptes · Copil";
    }
}
