package fr.copil.collecte.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.collecte.FichierDepose;
import fr.copil.collecte.FichierRecu;
import fr.copil.collecte.FichiersService;
import fr.copil.collecte.FichiersService.Relecture;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What Copil received, what it refused and why, and the button that reads the files again. */
@Route(value = "fichiers", layout = MainLayout.class)
@RolesAllowed(Droit.VEILLER_SUR_LES_FICHIERS)
class FichiersView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int UNE_SECONDE = 1_000;
    private static final int JAMAIS = -1;

    private final transient FichiersService service;
    private final NativeButton relire = Boutons.principal("Relire les fichiers", this::demander);
    private final Message message = Message.annonce();
    private final Message envoi = Message.annonce();
    private final Liste recus = new Liste();
    private final Section aDater = new Section();
    private transient List<FichierDepose> demandees = List.of();
    private final Section deposes = new Section();
    private final Liste fichiers = new Liste();
    private final Liste fautes = new Liste();
    private transient List<FichierDepose> sorts = List.of();

    FichiersView(FichiersService service) {
        this.service = service;
        recus.setVisible(false);
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Fichiers reçus"),
                        new Paragraph(
                                Typographie.fines("Les fichiers publiés et le référentiel, tels que Copil les a lus la"
                                        + " dernière fois. Un fichier fautif est refusé en entier : ce qui était en"
                                        + " vigueur le reste.")),
                        new H2("Déposer un fichier publié"),
                        new Paragraph(Typographie.fines(
                                "Une autre année ou un autre département d'un jeu que Copil connaît, tel"
                                        + " que le portail le donne : CSV, JSON ou classeur, ou un ZIP de plusieurs. Copil"
                                        + " le reconnaît à ses titres. Là où il dit la même chose qu'un fichier livré, il"
                                        + " passe avant lui ; retirez-le, et l'ancien chiffre revient. Une autre carte"
                                        + " (liste des REP et REP+, collèges proches d'un QPV, quartiers) ne corrige pas"
                                        + " celle d'avant : elle compte les chiffres à partir de son année.")),
                        new Televersement(
                                "Choisir le fichier…",
                                "ou déposez-le ici : CSV, JSON ou ZIP, 200 Mo au plus ; XLSX ou ODS, 40 Mo",
                                200,
                                (nom, contenu) -> sorts = service.deposer(nom, contenu),
                                this::recevoir,
                                envoi),
                        envoi,
                        recus,
                        aDater,
                        deposes,
                        new H2("Dernière livraison de chaque fichier"),
                        new Div(relire),
                        message,
                        fichiers,
                        fautes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montrer();
    }

    @Override
    protected void onAttach(AttachEvent attache) {
        attache.getUI().addPollListener(coup -> montrer());
    }

    private void recevoir() {
        recus.setVisible(true);
        recus.montrer(FichiersEnListe.deposes(sorts));
        montrer();
    }

    private void retirer(String fichier) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Retirer ce fichier ?");
        question.setText("Ses chiffres ne seront plus en vigueur ; ceux des fichiers livrés reviennent à leur place.");
        question.setConfirmText("Retirer");
        question.setCancelable(true);
        question.setCancelText("Garder");
        question.addConfirmListener(oui -> {
            try {
                service.retirer(fichier);
                montrer();
            } catch (ErreurCopil e) {
                message.refuser(e);
            }
        });
        question.open();
    }

    private void demanderLesAnnees() {
        aDater.removeAll();
        demandees.forEach(carte -> aDater.add(new CarteADater(carte, this::dater, this::retirer)));
    }

    private void dater(String fichier, int annee) {
        try {
            envoi.dire(
                    service.dater(fichier, annee)
                            ? ""
                            : "Cette carte est mot pour mot celle qui compte déjà cette année-là : rien ne change.");
            recus.setVisible(false);
            montrer();
        } catch (ErreurCopil e) {
            envoi.refuser(e);
        }
    }

    private void lister(List<FichierRecu> tous) {
        deposes.removeAll();
        tous.stream()
                .filter(FichierRecu::depose)
                .filter(recu -> recu.sort() != FichierRecu.Sort.SORTI)
                .map(recu -> {
                    NativeButton retirer = Boutons.secondaire("Retirer", () -> retirer(recu.fichier()));
                    retirer.getElement().setAttribute("aria-label", "Retirer " + recu.jeu());
                    Div ligne = new Div(new Span(recu.jeu() + ", " + recu.sort().libelle()), retirer);
                    ligne.addClassName("copil-selecteurs");
                    return ligne;
                })
                .forEach(deposes::add);
        if (deposes.getChildren().findAny().isPresent()) {
            deposes.addComponentAsFirst(new H2("Fichiers déposés ici"));
        }
    }

    private void demander() {
        try {
            service.relire();
            montrer();
        } catch (ErreurCopil e) {
            message.refuser(e);
        }
    }

    private void montrer() {
        Relecture relecture = service.relecture();
        relire.setEnabled(!relecture.enCours());
        List<FichierDepose> cartes = service.cartesADater();
        if (!cartes.equals(demandees)) {
            demandees = cartes;
            demanderLesAnnees();
        }
        message.dire(relecture.message());
        UI.getCurrentOrThrow().setPollInterval(relecture.enCours() ? UNE_SECONDE : JAMAIS);
        if (!relecture.enCours()) {
            var tous = service.fichiers();
            fichiers.montrer(FichiersEnListe.fichiers(tous));
            lister(tous);
            fautes.setVisible(tous.stream().anyMatch(recu -> recu.sort() == FichierRecu.Sort.REFUSE));
            fautes.montrer(FichiersEnListe.fautes(tous));
        }
    }

    @Override
    public String getPageTitle() {
        return "Fichiers reçus · Copil";
    }
}
