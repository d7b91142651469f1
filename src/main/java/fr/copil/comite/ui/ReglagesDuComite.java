package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.commun.Textes;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.Objects;

/** Its name, its rhythm, its quorum, what its room may see, and its end. */
class ReglagesDuComite extends Composite<NativeDetails> {

    /** @param lu what its fields show: a change made by another in between is not undone without a word */
    ReglagesDuComite(ComiteService comites, Comite lu, Div refus) {
        TextField nom = new TextField("Nom");
        nom.setValue(lu.nom());
        nom.setMaxLength(ComiteService.NOM_MAX);
        nom.setWidth("28rem");
        IntegerField parAn = new IntegerField("Séances par an");
        parAn.setValue(lu.parAn());
        IntegerField quorum = new IntegerField("Quorum (sièges)");
        quorum.setValue(lu.quorum());
        ComboBox<Audience> audience = new ComboBox<>("Ce que la salle peut voir");
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(une -> Textes.majuscule(une.libelle()));
        audience.setValue(lu.audience());
        TextField motif = new TextField("Pourquoi il ne se réunit plus");
        motif.setMaxLength(ComiteService.MOTIF_MAX);
        motif.setWidth("28rem");
        Div champs = new Div(nom, parAn, quorum, audience);
        champs.addClassName("copil-selecteurs");
        getContent().setSummaryText("Régler ce comité");
        Div contenu = new Div(
                champs,
                Boutons.rangee(Boutons.secondaire(
                        "Enregistrer",
                        () -> Message.tenter(
                                refus,
                                () -> comites.changer(
                                        lu,
                                        nom.getValue(),
                                        parAn.getValue(),
                                        quorum.getValue(),
                                        Objects.requireNonNullElse(audience.getValue(), lu.audience()))))));
        if (lu.clos()) {
            contenu.add(Boutons.rangee(Boutons.secondaire(
                    "Réunir de nouveau ce comité", () -> Message.tenter(refus, () -> comites.rouvrir(lu)))));
        } else {
            contenu.add(
                    motif,
                    Boutons.rangee(Boutons.secondaire(
                            "Clore ce comité",
                            () -> Message.tenter(refus, () -> comites.clore(lu, motif.getValue())))));
        }
        getContent().setContent(contenu);
    }
}
