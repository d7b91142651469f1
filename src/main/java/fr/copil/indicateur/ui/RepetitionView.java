package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.LivraisonRetirable;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.versement.Apercu;
import fr.copil.indicateur.versement.ContresignatureService;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each audience reads, or would read, of a delivery, what is hidden from whom and why; then to publish or drop it. */
@Route(value = "repetition", layout = MainLayout.class)
@RolesAllowed(Droit.REPETER_UNE_LIVRAISON)
class RepetitionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RepetitionService service;
    private final transient RetraitService retraits;
    private final transient LecteurCourant lecteur;
    private final Div actions = new Div();
    private final Paragraph chapeau = new Paragraph();
    private final Message message = Message.annonce();
    private final ReglagesDuDepot reglages;
    private final Paragraph lecteurs = new Paragraph();
    private final Liste parts = new Liste();
    private final Liste absents = new Liste();
    private final Liste mouvements = new Liste();
    private final Paragraph bilans = new Paragraph();
    private final Liste bilan = new Liste();
    private final Liste cellules = new Liste();

    private transient @Nullable LivraisonProtegee choisie;
    private transient Criteres criteres = new Criteres(Map.of());

    RepetitionView(
            RepetitionService service,
            DepotService depots,
            ContresignatureService contreseings,
            RetraitService retraits,
            LecteurCourant lecteur,
            IdentiteService identite) {
        this.lecteur = lecteur;
        this.service = service;
        this.retraits = retraits;
        reglages = new ReglagesDuDepot(depots, contreseings, identite, this::choisir, this::montrer);
        getContent().addClassName("copil-page");
        cellules.getElement().getClassList().add("livraison-cellules");
        Anchor transmettre = new Anchor("/transmettre", "Transmettre des chiffres depuis un fichier…");
        NativeButton retirer = Boutons.discret("Retirer une livraison…", this::demanderLeRetrait);
        actions.add(new Paragraph(transmettre), new Div(retirer));
        getContent()
                .add(
                        new H1("Aperçu avant publication"),
                        chapeau,
                        actions,
                        reglages,
                        message,
                        lecteurs,
                        parts,
                        absents,
                        mouvements,
                        bilans,
                        bilan,
                        cellules);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        montrer("");
    }

    /** In the address, as all that a view shows. */
    private void choisir(Set<String> indicateurs) {
        LivraisonProtegee montree = choisie;
        Depot depot = montree == null ? null : montree.depot();
        if (montree == null || depot == null || indicateurs.isEmpty()) {
            montrer("Choisissez au moins un indicateur.");
            return;
        }
        String premier = indicateurs.contains(montree.indicateur())
                ? montree.indicateur()
                : indicateurs.stream().sorted().findFirst().orElseThrow();
        Map<String, String> adresse = new TreeMap<>(criteres.parametres());
        adresse.remove("page");
        adresse.put("livraison", depot.id() + "-" + premier);
        adresse.put("avec", indicateurs.stream().sorted().collect(Collectors.joining(" ")));
        UI.getCurrentOrThrow().navigate(RepetitionView.class, QueryParameters.simple(adresse));
    }

    private void demanderLeRetrait() {
        List<LivraisonRetirable> livraisons = retraits.livraisons();
        if (livraisons.isEmpty()) {
            message.dire("Aucune livraison publiée de votre territoire n'est à retirer.");
            return;
        }
        new RetraitDialogue<>(
                        "Retirer une livraison publiée",
                        "Livraison",
                        livraisons,
                        LivraisonRetirable::nom,
                        (livraison, motif) -> retraits.retirerLivraison(livraison.id(), motif),
                        () -> montrer("Livraison retirée : ses chiffres ne se lisent plus, à aucune date."))
                .open();
    }

    private void montrer(String fait) {
        if (lecteur.voitCommeUnAutre()) {
            // It publishes, then undoes: even so, nobody does it with another's eyes.
            chapeau.setText(Typographie.fines("Ce compte relit ici les livraisons avant de les publier ; ce qu'elles"
                    + " contiennent ne se montre pas à qui voit Copil comme lui."));
            getContent().getChildren().skip(2).forEach(partie -> partie.setVisible(false));
            return;
        }
        Repetition repetition = service.lire(RepetitionEnListe.demande(criteres, criteres.page()));
        choisie = repetition.choisie();
        Depot depot = choisie == null ? null : choisie.depot();
        ErreurCopil refus = repetition.refus();
        chapeau.setText(Typographie.fines(RepetitionEnListe.chapeau(repetition)));
        if (refus == null) {
            message.dire(fait);
        } else {
            message.refuser(refus);
        }
        reglages.montrer(depot, repetition.parties(), refus == null, RepetitionEnListe.trahis(repetition.trahis()));
        montrerLApercu(depot, repetition, refus == null);
        bilan.setVisible(choisie != null && refus == null);
        bilan.montrer(RepetitionEnListe.bilan(repetition));
        cellules.montrer(RepetitionEnListe.cellules(repetition));
    }

    private void montrerLApercu(@Nullable Depot depot, Repetition repetition, boolean tenable) {
        Apercu apercu = repetition.apercu();
        boolean attend = depot != null && tenable;
        for (Component partie : List.of(lecteurs, parts, absents, mouvements, bilans)) {
            partie.setVisible(attend);
        }
        if (depot != null && attend) {
            lecteurs.setText(
                    Typographie.fines(ApercuEnClair.lecteurs(apercu.portee(), depot.diffusion(), repetition.jusquA())));
            parts.montrer(ApercuEnClair.parts(apercu));
            absents.montrer(ApercuEnClair.absents(apercu));
            absents.setVisible(!apercu.absents().isEmpty());
            mouvements.montrer(ApercuEnClair.mouvements(apercu));
            bilans.setText(Typographie.fines(ApercuEnClair.bilans(apercu)));
        }
    }

    @Override
    public String getPageTitle() {
        return "Aperçu avant publication · Copil";
    }
}
