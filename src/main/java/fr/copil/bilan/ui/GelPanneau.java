package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.acces.Droit;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.Lecteur;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Controle;
import fr.copil.bilan.GelService;
import fr.copil.bilan.Signature;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Partie;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.ProuverDialogue;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list gone through before the freeze, the freeze, the signatures of the parties. */
class GelPanneau extends Composite<Section> {

    private final Div refus = Message.alerter(new Div());
    private final Div controles = Message.annoncer(new Div());
    private final transient GelService service;
    private final transient IdentiteService identite;
    private final transient Runnable recharger;
    private final long id;

    GelPanneau(BilanOuvert ouvert, GelService service, IdentiteService identite, Lecteur lecteur, Runnable recharger) {
        this.service = service;
        this.identite = identite;
        this.recharger = recharger;
        this.id = ouvert.fiche().id();
        getContent().addClassName("copil-page");
        getContent().add(new H2("Figer et signer"));
        ouvert.signatures()
                .forEach(signature -> getContent().add(new Paragraph(Typographie.fines(signature.enClair() + "."))));
        if (ouvert.fiche().statut() == Statut.FIGE) {
            getContent().add(new Paragraph(Typographie.fines(attendues(ouvert))));
        }
        getContent().add(controles, refus);
        Partie sienne = ouvert.partie();
        if (ouvert.dirige()) {
            getContent()
                    .add(Boutons.rangee(
                            Boutons.secondaire("Contrôler avant de figer", this::controler),
                            Boutons.principal("Figer le bilan", this::figer)));
        } else if (ouvert.fiche().statut() == Statut.BROUILLON) {
            getContent().add(new Paragraph("Le cabinet fige le bilan quand il est prêt ; il se signe ensuite."));
        } else if (sienne != null) {
            getContent()
                    .add(ouvert.signatures().stream()
                            .filter(s -> s.tient() && sienne.id().equals(s.partie()))
                            .findFirst()
                            .map(donnee -> retrait(donnee.donneePar(lecteur.compte())))
                            .orElseGet(this::signature));
        }
        if (ouvert.fiche().statut() != Statut.BROUILLON && lecteur.peut(Droit.DIRIGER_UN_BILAN)) {
            getContent()
                    .add(Boutons.rangee(Boutons.secondaire(
                            "Ouvrir une version rectifiée",
                            () -> Message.tenter(
                                    refus, () -> UI.getCurrentOrThrow().navigate("bilans/" + service.rectifier(id))))));
        }
    }

    /** Whose signatures are missing, by rank. */
    private static String attendues(BilanOuvert ouvert) {
        Set<String> donnees = ouvert.signatures().stream()
                .filter(Signature::tient)
                .flatMap(signature -> Stream.ofNullable(signature.partie()))
                .collect(Collectors.toSet());
        return "Signatures attendues : "
                + ouvert.parties().stream()
                        .filter(partie -> !donnees.contains(partie.id()))
                        .map(partie -> partie.service().nomCourt())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private Div signature() {
        return Boutons.rangee(Boutons.principal("Signer le bilan", () -> agir(() -> service.signer(id))));
    }

    /** Its service may take back what a colleague signed: not as if it were one's own. */
    private Div retrait(boolean laSienne) {
        TextArea motif = new TextArea(
                laSienne ? "Pourquoi retirer votre signature" : "Pourquoi retirer la signature de votre service");
        return new Div(
                motif,
                Boutons.rangee(Boutons.secondaire(
                        laSienne ? "Retirer ma signature" : "Retirer la signature d'un collègue",
                        () -> agir(() -> service.retirer(id, motif.getValue())))));
    }

    private void agir(Runnable action) {
        Message.tenter(refus, () -> {
            try {
                action.run();
                recharger.run();
            } catch (IdentiteAProuver demande) {
                if (demande.libelle().isEmpty()) {
                    throw demande;
                }
                new ProuverDialogue(demande.libelle(), identite::prouver, () -> agir(action)).open();
            }
        });
    }

    /** What stands in the way is shown whole. */
    private void figer() {
        agir(() -> {
            try {
                service.figer(id);
            } catch (ErreurCopil refuse) {
                if (refuse.code().equals(GelService.CONTROLE)) {
                    controler();
                }
                throw refuse;
            }
        });
    }

    private void controler() {
        List<Controle> points = service.controler(id);
        controles.removeAll();
        List<Controle> bloquants = points.stream().filter(Controle::bloquant).toList();
        List<Controle> avis = points.stream().filter(point -> !point.bloquant()).toList();
        controles.add(
                bloquants.isEmpty()
                        ? new Paragraph("Rien n'empêche de figer ce bilan.")
                        : liste("À régler avant de figer (" + bloquants.size() + ")", bloquants));
        if (!avis.isEmpty()) {
            controles.add(liste("À savoir, sans empêcher de figer (" + avis.size() + ")", avis));
        }
    }

    private static Div liste(String titre, List<Controle> points) {
        UnorderedList liste = new UnorderedList();
        points.forEach(point -> {
            Anchor lien = new Anchor(point.lien(), Typographie.fines(point.message()));
            lien.setRouterIgnore(point.lien().contains("#"));
            liste.add(new ListItem(lien));
        });
        return new Div(new H3(titre), liste);
    }
}
