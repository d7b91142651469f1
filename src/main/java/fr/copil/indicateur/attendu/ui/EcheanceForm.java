package fr.copil.indicateur.attendu.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.attendu.Collecte;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.attendu.LivraisonAttendue;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The day of one delivery, or of all those of its territory that have none; and a reminder to who owes it. */
class EcheanceForm extends Composite<Section> {

    private final transient CollecteService service;
    private final transient LivraisonAttendue livraison;
    private final transient List<String> sansJour;
    private final transient Consumer<String> annonce;
    private final ChampDate jour = new ChampDate("Pour le");
    private final Checkbox sansObjet = new Checkbox("Rien n’est attendu cette année");
    private final TextField motif = new TextField("Motif");
    private final Checkbox toutes = new Checkbox();
    private final Div refus = Message.alerter(new Div());

    EcheanceForm(CollecteService service, Collecte collecte, LivraisonAttendue livraison, Consumer<String> annonce) {
        this.service = service;
        this.livraison = livraison;
        this.annonce = annonce;
        this.sansJour = collecte.livraisons().stream()
                .filter(autre -> !autre.id().equals(livraison.id())
                        && autre.territoire().equals(livraison.territoire())
                        && autre.echeance().jour() == null
                        && !autre.echeance().sansObjet())
                .map(LivraisonAttendue::id)
                .toList();
        jour.setValue(livraison.echeance().jour());
        sansObjet.setValue(livraison.echeance().sansObjet());
        motif.setValue(livraison.echeance().motif());
        motif.setMaxLength(CollecteService.MOTIF_MAX);
        motif.setWidth("min(28rem, 100%)");
        toutes.setLabel(Typographie.fines("Le même jour pour "
                + Nombres.compte(
                        sansJour.size(),
                        "autre livraison sans jour de ce territoire",
                        "autres livraisons sans jour de ce territoire")));
        toutes.setVisible(!sansJour.isEmpty());
        Div champs = new Div(jour, motif);
        champs.addClassName("copil-selecteurs");
        Div boutons = Boutons.rangee(Boutons.principal("Enregistrer", this::enregistrer));
        if (livraison.etat().aEnvoyer()) {
            boutons.add(Boutons.secondaire("Rappeler à qui doit l’envoyer", this::rappeler));
        }
        boutons.add(Boutons.discret("Fermer", () -> UI.getCurrentOrThrow().navigate("collecte")));
        refus.addClassName("copil-messages");
        getContent().addClassName("collecte-form");
        getContent()
                .add(
                        new H2(Typographie.fines(livraison.nom())),
                        champs,
                        new Div(sansObjet),
                        new Div(toutes),
                        refus,
                        boutons);
    }

    private void enregistrer() {
        Message.tenter(refus, () -> {
            List<String> ids = toutes.getValue() && !sansObjet.getValue()
                    ? Stream.concat(Stream.of(livraison.id()), sansJour.stream())
                            .toList()
                    : List.of(livraison.id());
            service.fixer(ids, jour.getValue(), sansObjet.getValue(), motif.getValue());
            annonce.accept(
                    "Enregistré pour " + Nombres.compte(ids.size(), "livraison", "livraisons") + ". L’agenda suit.");
        });
    }

    private void rappeler() {
        Message.tenter(refus, () -> {
            service.rappeler(livraison.id());
            annonce.accept("Rappel envoyé : il se lit ici, et part par courriel.");
        });
    }
}
