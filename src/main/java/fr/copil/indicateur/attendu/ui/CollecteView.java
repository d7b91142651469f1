package fr.copil.indicateur.attendu.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.attendu.Campagne;
import fr.copil.indicateur.attendu.Collecte;
import fr.copil.indicateur.attendu.CollecteChange;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.attendu.LivraisonAttendue;
import fr.copil.indicateur.contestation.Contestation;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.versement.AttenteChangee;
import fr.copil.indicateur.versement.ContresignatureService;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.indicateur.versement.Proposition;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deliveries of the year: what is owed, by whom, for when, and what came of it. */
@Route(value = "collecte", layout = MainLayout.class)
@RolesAllowed(Droit.SUIVRE_LA_COLLECTE)
class CollecteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CollecteService service;
    private final transient ContresignatureService contreseings;
    private final transient LecteurCourant lecteurs;
    private final transient Ecoute ecoute;
    private final H1 titre = new H1();
    private final Paragraph bilan = new Paragraph();
    private final Message message = Message.annonce().absentSiVide();
    private final Div choisie = new Div();
    private final UnorderedList propositions = new UnorderedList();
    private final H2 titreDesMiennes = new H2("À envoyer par votre service");
    private final Liste miennes = new Liste();
    private final H2 titreDesAutres = new H2("Attendu d’autres services");
    private final Liste desAutres = new Liste();
    private final Div aArbitrer = new Div();
    private final transient ContestationService contestations;
    private String demandee = "";

    CollecteView(
            CollecteService service,
            ContresignatureService contreseings,
            LecteurCourant lecteurs,
            ContestationService contestations,
            EnDirect direct) {
        this.service = service;
        this.contreseings = contreseings;
        this.lecteurs = lecteurs;
        this.contestations = contestations;
        this.ecoute = direct.suivre(this, this::montrer);
        Paragraph liens = new Paragraph();
        if (lecteurs.lecteur().peut(Droit.TRANSMETTRE_DES_CHIFFRES)) {
            liens.add(new Anchor("/transmettre", "Transmettre un fichier"));
        }
        if (lecteurs.lecteur().peut(Droit.REPETER_UNE_LIVRAISON)) {
            liens.add(new Anchor("/repetition", "Livraisons à publier"));
        }
        if (lecteurs.lecteur().peut(Droit.REGLER_LA_PUBLICATION)) {
            liens.add(new Anchor("/administration/publication", "Qui publie les chiffres"));
        }
        liens.addClassName("collecte-liens");
        Anchor agenda = new Anchor("/export/collecte.ics", "Les jours attendus dans votre agenda (iCalendar)");
        agenda.setRouterIgnore(true);
        liens.add(agenda);
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        titre,
                        bilan,
                        propositions,
                        liens,
                        message,
                        choisie,
                        titreDesMiennes,
                        miennes,
                        titreDesAutres,
                        desAutres,
                        aArbitrer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        demandee = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("attente")
                .orElse("");
        Collecte collecte = montrer();
        choisie.removeAll();
        choisie(collecte)
                .ifPresent(livraison -> choisie.add(new EcheanceForm(service, collecte, livraison, message::dire)));
    }

    private void montrerCeQuiEstConteste() {
        aArbitrer.removeAll();
        List<Contestation> ouvertes =
                lecteurs.lecteur().peut(Droit.ARBITRER_UN_CHIFFRE) ? contestations.aArbitrer() : List.of();
        if (!ouvertes.isEmpty()) {
            UnorderedList liste = new UnorderedList();
            ouvertes.forEach(une -> liste.add(new ListItem(
                    new Anchor(une.adresse(), Typographie.fines(une.quoi())),
                    new Span(Typographie.fines(" : " + une.phrase())))));
            aArbitrer.add(new H2("Chiffres contestés, à arbitrer"), liste);
        }
    }

    private Optional<LivraisonAttendue> choisie(Collecte collecte) {
        return collecte.livraisons().stream()
                .filter(livraison -> collecte.conduite() && livraison.id().equals(demandee))
                .findFirst();
    }

    private Collecte montrer() {
        Collecte collecte = service.lire();
        List<LivraisonAttendue> siennes = collecte.miennes();
        List<LivraisonAttendue> autres = collecte.desAutres();
        titre.setText("Collecte " + collecte.campagne().libelle());
        bilan.setText(Typographie.fines(
                collecte.livraisons().isEmpty()
                        ? "Aucune convention n’attend de chiffres d’un service de votre territoire. Ce que vous avez peut"
                                + " toujours être envoyé : voir « Transmettre »."
                        : Collecte.phrase(siennes.isEmpty() ? autres : siennes, service.aujourdhui())));
        List<Proposition> proposees = contreseings.enCours();
        propositions.setVisible(!proposees.isEmpty());
        propositions.removeAll();
        proposees.forEach(proposee ->
                propositions.add(new ListItem(new Anchor(proposee.lien(), Typographie.fines(proposee.phrase())))));
        CollecteEnListe listes =
                new CollecteEnListe(collecte, lecteurs.lecteur().peut(Droit.REPETER_UNE_LIVRAISON));
        titreDesMiennes.setVisible(!siennes.isEmpty());
        miennes.setVisible(!siennes.isEmpty());
        miennes.montrer(listes.miennes());
        titreDesAutres.setVisible(!autres.isEmpty());
        desAutres.setVisible(!autres.isEmpty());
        desAutres.montrer(listes.desAutres());
        montrerCeQuiEstConteste();
        ecoute.sur(Stream.concat(
                        Stream.of(CollecteChange.CLE, AttenteChangee.CLE),
                        collecte.livraisons().stream()
                                .map(livraison ->
                                        MesuresPubliees.cle(livraison.attente().indicateur())))
                .collect(Collectors.toSet()));
        return collecte;
    }

    @Override
    public String getPageTitle() {
        return "Collecte " + Campagne.de(service.aujourdhui()).libelle() + " · Copil";
    }
}
