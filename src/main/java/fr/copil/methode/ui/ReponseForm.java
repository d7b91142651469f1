package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.methode.Commentaire;
import fr.copil.methode.Item;
import fr.copil.methode.Reponse;
import fr.copil.methode.ReponseDonnee;
import fr.copil.methode.ReponseEntreTemps;
import fr.copil.methode.ReponseSaisie;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The four answers of a question; a choice opens the comment and the buttons. What was typed stays until it is saved. */
class ReponseForm extends Composite<Div> {

    private final RadioButtonGroup<Reponse> reponse = new RadioButtonGroup<>();
    private final TextArea commentaire = new TextArea("Commentaire (facultatif)");
    private final NativeButton commenter = Boutons.discret("Commenter", () -> ouvrir(true));
    private final NativeButton enregistrer = Boutons.principal("Enregistrer", this::enregistrer);
    private final NativeButton annuler = Boutons.secondaire("Annuler", this::annuler);
    private final Div suite = new Div();
    private final Div conflit = Message.alerter(new Div());
    private final Paragraph retrouve = new Paragraph();
    private final transient SaisiesGardees gardees;
    private final String item;
    private final CodeTerritoire territoire;
    private final Function<ReponseSaisie, List<ReponseDonnee>> repondre;
    private final BiConsumer<List<ReponseDonnee>, String> enregistree;
    private @Nullable ReponseDonnee derniere;

    ReponseForm(
            Item item,
            CodeTerritoire territoire,
            SaisiesGardees gardees,
            Function<ReponseSaisie, List<ReponseDonnee>> repondre,
            BiConsumer<List<ReponseDonnee>, String> enregistree) {
        this.item = item.id();
        this.territoire = territoire;
        this.gardees = gardees;
        this.repondre = repondre;
        this.enregistree = enregistree;
        reponse.setLabel(Typographie.fines(item.libelle()));
        reponse.setItems(Reponse.values());
        reponse.setItemLabelGenerator(Reponse::libelle);
        reponse.addValueChangeListener(choix -> {
            if (choix.isFromClient()) {
                ouvrir(false);
                garder();
            }
        });
        commentaire.setValueChangeMode(ValueChangeMode.LAZY);
        commentaire.setManualValidation(true);
        commentaire.addValueChangeListener(saisie -> {
            compter();
            if (saisie.isFromClient()) {
                garder();
            }
        });
        commenter.getElement().setAttribute("aria-label", "Commenter : " + item.libelle());
        retrouve.addClassName("copil-avis");
        suite.add(retrouve, commentaire, conflit, Boutons.rangee(enregistrer, annuler));
        suite.addClassName("methode-suite");
        getContent().addClassName("methode-form");
        getContent().add(reponse, commenter, suite);
    }

    /** The answer in force, the form closed. */
    void montrer(@Nullable ReponseDonnee enVigueur) {
        derniere = enVigueur;
        conflit.removeAll();
        reponse.setInvalid(false);
        if (enVigueur == null) {
            reponse.clear();
            commentaire.clear();
        } else {
            reponse.setValue(enVigueur.reponse());
            commentaire.setValue(enVigueur.commentaire());
        }
        suite.setVisible(false);
        commenter.setVisible(true);
        retrouve.setVisible(false);
    }

    /** What was begun before the page was left. */
    void reprendre() {
        gardees.de(item).ifPresent(saisie -> {
            if (saisie.reponse() != null) {
                reponse.setValue(saisie.reponse());
            }
            commentaire.setValue(saisie.commentaire());
            ouvrir(false);
            retrouve.setText(Typographie.fines("Brouillon du "
                    + Dates.moment(saisie.brouillon().le().toInstant()) + " retrouvé, pas encore enregistré."));
            retrouve.setVisible(true);
        });
    }

    private void garder() {
        gardees.garder(item, reponse.getValue(), commentaire.getValue());
    }

    private void annuler() {
        gardees.jeter(item);
        montrer(derniere);
        commenter.focus();
    }

    boolean enCours() {
        return suite.isVisible();
    }

    private void ouvrir(boolean pourCommenter) {
        suite.setVisible(true);
        commenter.setVisible(false);
        reponse.setInvalid(false);
        if (pourCommenter) {
            commentaire.focus();
        }
    }

    private void enregistrer() {
        Reponse choisie = reponse.getValue();
        if (choisie == null) {
            Message.refuser(
                    reponse,
                    new ErreurCopil(
                            "METHODE-CHOIX", "Choisissez une des quatre réponses ; votre commentaire est gardé."));
            reponse.getElement().callJsFunction("focus");
            return;
        }
        conflit.removeAll();
        try {
            List<ReponseDonnee> historique = repondre.apply(new ReponseSaisie(
                    territoire, item, choisie, commentaire.getValue(), derniere == null ? null : derniere.id()));
            gardees.jeter(item);
            enregistree.accept(historique, "Réponse enregistrée : " + choisie.libelle() + ".");
            commenter.focus();
        } catch (ReponseEntreTemps entreTemps) {
            montrer(entreTemps);
        } catch (ErreurCopil refus) {
            refuser(refus);
        } catch (AccessDeniedException refus) {
            conflit.add(new Paragraph(
                    "Votre compte ne permet pas de répondre. Ce que vous avez écrit reste dans ce formulaire."));
        }
    }

    /** Both answers before the eyes; the one just typed waits for a confirmation. */
    private void montrer(ReponseEntreTemps entreTemps) {
        conflit.add(new ConflitMethode(
                entreTemps,
                () -> {
                    derniere = entreTemps.autre();
                    enregistrer();
                },
                () -> {
                    gardees.jeter(item);
                    enregistree.accept(entreTemps.historique(), "Votre réponse n'a pas été enregistrée.");
                    commenter.focus();
                }));
    }

    private void refuser(ErreurCopil refus) {
        if (refus.code().equals(Commentaire.TROP_LONG)) {
            Message.refuser(commentaire, refus);
        } else {
            conflit.add(Message.refus(refus));
        }
    }

    private void compter() {
        int longueur = commentaire.getValue().length();
        commentaire.setInvalid(false);
        commentaire.setHelperText(
                longueur < Commentaire.LONGUEUR_MAX * 3 / 4
                        ? null
                        : Nombres.entier(longueur) + " signes sur " + Nombres.entier(Commentaire.LONGUEUR_MAX));
    }
}
