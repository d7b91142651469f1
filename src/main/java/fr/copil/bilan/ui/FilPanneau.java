package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.Fil;
import fr.copil.bilan.Remarque;
import fr.copil.bilan.RemarqueService;
import fr.copil.commun.Textes;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.PhraseGardee;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One thread: what was said, in order; an answer, a resolution, a reopening. */
class FilPanneau extends Composite<Div> {

    private final UnorderedList remarques = new UnorderedList();
    private final Div commandes = new Div();
    private final Div refus = Message.alerter(new Div());
    private final long id;
    private final transient RemarqueService service;
    private final transient BrouillonService brouillons;
    private final transient Runnable relire;
    private transient @Nullable Fil montre;
    private boolean modifiable;

    FilPanneau(long id, RemarqueService service, BrouillonService brouillons, Runnable relire) {
        this.id = id;
        this.service = service;
        this.brouillons = brouillons;
        this.relire = relire;
        getContent().addClassName("bilan-fil");
        getContent().add(remarques, refus, commandes);
    }

    /**
     * What was said is never changed: only what is new is added.
     *
     * @param ouvert whether one may still answer
     */
    void montrer(Fil fil, boolean ouvert) {
        Fil avant = montre;
        if (fil.equals(avant) && ouvert == modifiable) {
            return;
        }
        boolean memeEtat = avant != null && avant.resolu() == fil.resolu() && ouvert == modifiable;
        montre = fil;
        modifiable = ouvert;
        fil.remarques().stream()
                .skip(remarques.getComponentCount())
                .forEach(remarque -> remarques.add(ligne(remarque)));
        if (memeEtat) {
            return;
        }
        getContent().getElement().setAttribute("data-resolu", fil.resolu());
        boolean enSaisie = commandes.getChildren().anyMatch(TextArea.class::isInstance);
        if (!ouvert) {
            commandes.removeAll();
        } else if (!enSaisie || fil.resolu()) {
            commander(fil);
        }
    }

    private static ListItem ligne(Remarque remarque) {
        Paragraph signature = new Paragraph(Typographie.fines(remarque.signature()));
        signature.addClassName("bilan-signature");
        ListItem ligne = new ListItem(signature);
        if (!remarque.texte().isEmpty()) {
            ligne.add(new Paragraph(Typographie.fines(remarque.texte())));
        }
        return ligne;
    }

    private void commander(Fil fil) {
        String nom = Textes.abreger(fil.remarques().getFirst().texte(), 40);
        commandes.removeAll();
        if (fil.resolu()) {
            commandes.add(Boutons.rangee(Boutons.discret("Rouvrir", nom, () -> agir(() -> service.rouvrir(id)))));
        } else {
            commandes.add(Boutons.rangee(
                    Boutons.discret("Répondre", nom, () -> saisir("Votre réponse", "Répondre", fil, this::repondre)),
                    Boutons.discret("Résoudre", nom, () -> resoudre(fil))));
        }
    }

    private void repondre(String texte) {
        service.repondre(id, texte);
    }

    /** A disputed figure is settled in words. */
    private void resoudre(Fil fil) {
        if (fil.conteste()) {
            saisir("Ce qui a été décidé de cette valeur", "Résoudre", fil, texte -> service.resoudre(id, texte));
        } else {
            agir(() -> service.resoudre(id, ""));
        }
    }

    private void saisir(String quoi, String bouton, Fil fil, Consumer<String> envoyer) {
        TextArea champ = new TextArea(quoi);
        PhraseGardee gardee = new PhraseGardee(champ, "bilan-fil:" + id, brouillons);
        commandes.removeAll();
        commandes.add(
                champ,
                Boutons.rangee(
                        Boutons.secondaire(
                                bouton,
                                () -> agir(() -> {
                                    envoyer.accept(champ.getValue());
                                    gardee.oublier();
                                    commander(fil);
                                })),
                        Boutons.secondaire("Annuler", () -> {
                            gardee.oublier();
                            commander(fil);
                        })));
        champ.focus();
    }

    private void agir(Runnable action) {
        Message.tenter(refus, () -> {
            action.run();
            relire.run();
        });
    }
}
