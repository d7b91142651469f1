package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a screen answers, to the eyes and to assistive techniques: a sentence, and beside a refusal its code, which people
 * quote and which is in the logs.
 */
public final class Message extends Composite<Paragraph> implements HasStyle {

    private static final Logger LOG = LoggerFactory.getLogger(Message.class);

    private final boolean annonce;
    private boolean absentSiVide;

    private Message(boolean annonce) {
        this.annonce = annonce;
    }

    /** A refusal or a danger: said at once. */
    public static Message alerte() {
        return alerter(new Message(false));
    }

    /** What was done: said when the reader pauses. */
    public static Message annonce() {
        return annoncer(new Message(true));
    }

    /** @return the place, of which all that comes to stand there is said at once */
    public static <C extends Component> C alerter(C place) {
        place.getElement().setAttribute("role", "alert");
        return place;
    }

    /** @return the place, of which all that comes to stand there is said when the reader pauses */
    public static <C extends Component> C annoncer(C place) {
        place.getElement().setAttribute("role", "status");
        return place;
    }

    /** Takes no room while there is nothing to say. */
    public Message absentSiVide() {
        absentSiVide = true;
        setVisible(false);
        return this;
    }

    /** @param phrase empty when there is nothing to say */
    public void dire(String phrase) {
        getContent().setText(Typographie.fines(phrase));
        setVisible(!absentSiVide || !phrase.isEmpty());
    }

    public void refuser(ErreurCopil refus) {
        oublierCeQuiFutFait(this);
        dire(refus.phrase());
        getElement().appendChild(code(refus));
    }

    /** A refusal in a place that {@link #alerter} made. */
    public static Paragraph refus(ErreurCopil refus) {
        return refus("", refus);
    }

    /** @param quoi what was refused, when it is one of several */
    public static Paragraph refus(String quoi, ErreurCopil refus) {
        oublierCeQuiFutFait(null);
        Paragraph texte = new Paragraph(Typographie.fines(quoi + refus.phrase()));
        texte.getElement().appendChild(code(refus));
        return texte;
    }

    /** A refusal beside the field that has to change, which takes the focus when it can. */
    public static void refuser(HasValidation champ, ErreurCopil refus) {
        oublierCeQuiFutFait(null);
        noter(refus);
        champ.setErrorMessage(Typographie.fines(refus.toString()));
        champ.setInvalid(true);
        if (champ instanceof Focusable<?> prenable) {
            prenable.focus();
        }
    }

    /** Runs the action; a refusal is said in that place, and nothing typed is lost. */
    public static void tenter(Div place, Runnable action) {
        place.removeAll();
        try {
            action.run();
        } catch (ErreurCopil refus) {
            ajouter(place, refus(refus));
        } catch (AccessDeniedException interdit) {
            oublierCeQuiFutFait(null);
            ajouter(place, new Paragraph("Votre compte ne permet pas cette action. Rien n'a été changé."));
        }
    }

    /** « Enregistré » no longer stands anywhere on a page where something is refused. */
    static void oublierCeQuiFutFait(@Nullable Message sauf) {
        UI page = UI.getCurrent();
        if (page != null) {
            oublier(page, sauf);
        }
    }

    private static void oublier(Component composant, @Nullable Message sauf) {
        if (composant instanceof Message message && message.annonce && message != sauf) {
            message.dire("");
        }
        composant.getChildren().forEach(enfant -> oublier(enfant, sauf));
    }

    private static void ajouter(Div place, Paragraph texte) {
        texte.addClassName("copil-erreur");
        place.add(texte);
    }

    private static Element code(ErreurCopil refus) {
        noter(refus);
        Element code = new Element("small").setText(refus.renvoi());
        code.getClassList().add("copil-code");
        return code;
    }

    /** The code and the page, never what was typed: for a refusal that is shown otherwise than here. */
    public static void noter(ErreurCopil refus) {
        LOG.info(
                "Action refusée sur /{} : code {}",
                Optional.ofNullable(UI.getCurrent())
                        .map(ui -> Textes.sansLien(ui.getActiveViewLocation().getPath()))
                        .orElse(""),
                refus.code());
    }
}
