package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Controle;
import fr.copil.bilan.GelService;
import fr.copil.bilan.Statut;
import fr.copil.ui.Typographie;
import java.util.List;

/** The list gone through before the freeze, the freeze, the two signatures. */
class GelVue extends Composite<Section> {

    private final Div refus = Boutons.refus();
    private final Div controles = new Div();
    private final transient GelService service;
    private final transient Runnable recharger;
    private final long id;

    GelVue(BilanOuvert ouvert, GelService service, Role role, Runnable recharger) {
        this.service = service;
        this.recharger = recharger;
        this.id = ouvert.fiche().id();
        getContent().add(new H2("Figer et signer"));
        ouvert.signatures()
                .forEach(signature -> getContent().add(new Paragraph(Typographie.fines(signature.enClair() + "."))));
        getContent().add(controles, refus);
        boolean signataire = role == Role.REFERENT || role == Role.CABINET;
        if (ouvert.dirige()) {
            getContent()
                    .add(Boutons.rangee(
                            Boutons.secondaire("Contrôler avant de figer", this::controler),
                            Boutons.principal("Figer le bilan", () -> agir(() -> service.figer(id)))));
        } else if (ouvert.fiche().statut() == Statut.BROUILLON) {
            getContent().add(new Paragraph("Le cabinet fige le bilan quand il est prêt ; il se signe ensuite."));
        } else if (signataire) {
            boolean aSigne = ouvert.signatures().stream().anyMatch(s -> s.tient() && s.role() == role);
            getContent().add(aSigne ? retrait() : signature());
        }
        if (ouvert.fiche().statut() != Statut.BROUILLON && (role == Role.CABINET || role == Role.ADMINISTRATEUR)) {
            getContent()
                    .add(Boutons.rangee(Boutons.secondaire(
                            "Ouvrir une version rectifiée",
                            () -> Boutons.tenter(
                                    refus, () -> UI.getCurrentOrThrow().navigate("bilans/" + service.rectifier(id))))));
        }
    }

    private Div signature() {
        return Boutons.rangee(Boutons.principal("Signer le bilan", () -> agir(() -> service.signer(id))));
    }

    private Div retrait() {
        TextArea motif = new TextArea("Pourquoi retirer votre signature");
        return new Div(
                motif,
                Boutons.rangee(Boutons.secondaire(
                        "Retirer ma signature", () -> agir(() -> service.retirer(id, motif.getValue())))));
    }

    private void agir(Runnable action) {
        Boutons.tenter(refus, () -> {
            action.run();
            recharger.run();
        });
    }

    private void controler() {
        List<Controle> points = service.controler(id);
        controles.removeAll();
        if (points.isEmpty()) {
            controles.add(new Paragraph("Rien à signaler."));
            return;
        }
        UnorderedList liste = new UnorderedList();
        points.forEach(point -> liste.add(
                new ListItem(Typographie.fines((point.bloquant() ? "Bloquant : " : "À savoir : ") + point.message()))));
        controles.add(liste);
    }
}
