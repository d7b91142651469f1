package fr.copil.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.direct.ui.EnDirect;
import fr.copil.projet.EchangeDeProjetService;
import fr.copil.projet.Projet;
import fr.copil.projet.ProjetChange;
import fr.copil.projet.ProjetService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** The conventions and avenants that are being written, and where a new one begins. */
@Route(value = "conventions/projets", layout = MainLayout.class)
@PageTitle("Conventions et avenants en projet · Copil")
@RolesAllowed(Droit.LIRE_UN_PROJET)
class ProjetsView extends Composite<Section> implements BeforeEnterObserver {

    private final transient ProjetService service;
    private final transient EchangeDeProjetService echanges;
    private final transient TerritoireService territoires;
    private final transient LecteurCourant lecteurs;
    private final Liste liste = new Liste();
    private final Div commencer = new Div();
    private long recu;

    ProjetsView(
            ProjetService service,
            EchangeDeProjetService echanges,
            TerritoireService territoires,
            LecteurCourant lecteurs,
            EnDirect direct) {
        this.service = service;
        this.echanges = echanges;
        this.territoires = territoires;
        this.lecteurs = lecteurs;
        direct.suivre(this, this::montrer).sur(Set.of(ProjetChange.TOUS));
        Paragraph chapeau = new Paragraph(
                Typographie.fines("Un texte en projet n'est lu que du cabinet du sous-préfet et du référent de son"
                        + " territoire. L'un le soumet, l'autre le valide, chaque partie le signe : il entre alors en"
                        + " vigueur, et le texte d'avant reste à lire. "));
        chapeau.add(new Anchor("/conventions", "Conventions en vigueur"));
        getContent().addClassName("copil-page");
        getContent().add(new H1("Conventions et avenants en projet"), chapeau, liste, commencer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montrer();
        commencer.removeAll();
        if (lecteurs.lecteur().peut(Droit.ECRIRE_UNE_CONVENTION)) {
            commencer.add(new NouveauProjetForm(service, territoires, this::ouvrir), lireDesFichiers());
        }
    }

    private Div lireDesFichiers() {
        Message refus = Message.alerte().absentSiVide();
        return new Div(
                new H2("Reprendre un texte de ses fichiers"),
                new Televersement(
                        "Choisir le fichier…",
                        "ou déposez-le ici : archive ZIP ou classeur XLSX exporté d'un Copil, 10 Mo au plus",
                        (nom, contenu) -> recu = echanges.importer(contenu),
                        () -> ouvrir(recu),
                        refus),
                refus);
    }

    private void ouvrir(long id) {
        UI.getCurrentOrThrow().navigate("conventions/projets/" + id);
    }

    private void montrer() {
        liste.montrer(ListeModele.simple(
                "projets",
                "Textes en projet, en vigueur ou abandonnés",
                List.of(Colonne.de("Texte"), Colonne.de("Territoire"), Colonne.de("Où il en est")),
                service.lister().stream().map(this::ligne).toList(),
                "Aucun texte en projet dans votre territoire."));
    }

    private Ligne ligne(Projet projet) {
        return Ligne.de(List.of(
                Cellule.lien(projet.titreCourt(), MotsDesProjets.adresse(projet))
                        .avecDetail(projet.titre()),
                Cellule.texte(territoires
                        .parCode(projet.territoire())
                        .map(Territoire::nomEtNiveau)
                        .orElse("")),
                Cellule.texte(MotsDesProjets.etat(projet))));
    }
}
