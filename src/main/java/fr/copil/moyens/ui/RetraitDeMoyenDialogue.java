package fr.copil.moyens.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.Moyen;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** Asks why before a line is withdrawn. */
class RetraitDeMoyenDialogue extends Dialog {

    private final TextField motif = new TextField("Pourquoi");
    private final Message refus = Message.alerte().absentSiVide();

    RetraitDeMoyenDialogue(DeclarationDeMoyensService service, Moyen moyen, String nom, Consumer<String> suite) {
        setHeaderTitle(Typographie.fines("Retirer : " + nom));
        setWidth("36rem");
        motif.setMaxLength(DeclarationDeMoyensService.MOTIF_MAX);
        motif.setWidthFull();
        add(
                new Paragraph(Typographie.fines(
                        "La ligne ne compte plus nulle part. Son historique reste, et votre service peut la déclarer de"
                                + " nouveau.")),
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Retirer", () -> {
            try {
                service.retirer(moyen.id(), motif.getValue());
            } catch (ErreurCopil e) {
                refus.refuser(e);
                return;
            }
            close();
            suite.accept("Ligne retirée.");
        }));
    }
}
