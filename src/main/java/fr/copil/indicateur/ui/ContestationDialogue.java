package fr.copil.indicateur.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.contestation.ChiffreContestable;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** Which figure, what it is instead, where that comes from and why; it stays open until it is accepted. */
class ContestationDialogue extends Dialog {

    private final ComboBox<ChiffreContestable> quoi = new ComboBox<>("Chiffre");
    private final TextField valeur = new TextField("Ce qu’il est selon vous");
    private final TextField source = new TextField("D’où vient ce chiffre");
    private final TextArea motif = new TextArea("Pourquoi");
    private final Message refus = Message.alerte();
    private final transient ContestationService service;
    private final String indicateur;
    private final transient Territoire territoire;
    private final transient Runnable suite;

    ContestationDialogue(ContestationService service, String indicateur, Territoire territoire, Runnable suite) {
        this.service = service;
        this.indicateur = indicateur;
        this.territoire = territoire;
        this.suite = suite;
        List<ChiffreContestable> contestables = service.contestables(indicateur, territoire.code());
        quoi.setItems(contestables);
        quoi.setItemLabelGenerator(chiffre -> Typographie.fines(chiffre.nom()));
        quoi.setValue(contestables.size() == 1 ? contestables.getFirst() : null);
        source.setMaxLength(ContestationService.SOURCE_MAX);
        motif.setMaxLength(ContestationService.MOTIF_MAX);
        quoi.setWidthFull();
        source.setWidthFull();
        motif.setWidthFull();
        setHeaderTitle(Typographie.fines("Contester un chiffre : " + territoire.nom()));
        setWidth("44rem");
        add(
                new Paragraph(
                        "Le chiffre en vigueur ne change pas : qui lit jusqu’au niveau du comité lira les deux jusqu’à l’arbitrage ;"
                                + " qui lit moins loin, seulement qu’il est contesté. Le motif est lu du comité de ce territoire."),
                quoi,
                valeur,
                source,
                motif,
                refus);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Contester", this::confirmer));
    }

    private void confirmer() {
        ChiffreContestable choisi = quoi.getValue();
        if (choisi == null) {
            refus.dire(
                    quoi.getListDataView().getItemCount() == 0
                            ? "Aucun chiffre de ce territoire ne se lit ici : il n’y a rien à contester."
                            : "Choisissez d’abord le chiffre.");
            return;
        }
        try {
            service.contester(
                    indicateur, territoire.code(), choisi, valeur.getValue(), source.getValue(), motif.getValue());
        } catch (ErreurCopil e) {
            refus.refuser(e);
            return;
        }
        close();
        suite.run();
    }
}
