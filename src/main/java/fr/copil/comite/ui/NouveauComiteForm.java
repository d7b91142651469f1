package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.ComiteService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.function.LongConsumer;

/** A committee that no text sets up. */
class NouveauComiteForm extends Composite<NativeDetails> {

    private final TextField nom = new TextField("Nom du comité");
    private final ComboBox<Convention> convention = new ComboBox<>("Convention");
    private final ComboBox<Territoire> territoire;
    private final IntegerField parAn = new IntegerField("Séances par an");
    private final Div refus = Message.alerter(new Div());

    NouveauComiteForm(
            ComiteService comites,
            ConventionService conventions,
            TerritoireService territoires,
            CodeTerritoire chezSoi,
            LongConsumer suite) {
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        nom.setWidth("24rem");
        nom.setMaxLength(ComiteService.NOM_MAX);
        convention.setItems(conventions.documents().tous().stream()
                .map(Document::convention)
                .toList());
        convention.setItemLabelGenerator(Convention::titreCourt);
        convention.setWidth("20rem");
        conventions.documents().tous().stream()
                .map(Document::convention)
                .filter(sienne -> sienne.territoire().equals(chezSoi))
                .findFirst()
                .ifPresent(convention::setValue);
        territoires.parCode(chezSoi).ifPresent(territoire::setValue);
        parAn.setHelperText("Laissez vide si rien ne le dit");
        Div champs = new Div(nom, convention, territoire, parAn);
        champs.addClassName("copil-selecteurs");
        getContent().setSummaryText("Ajouter un comité que les textes ne prévoient pas");
        getContent()
                .setContent(new Div(
                        champs,
                        refus,
                        Boutons.rangee(Boutons.secondaire(
                                "Ajouter ce comité",
                                () -> Message.tenter(refus, () -> {
                                    if (convention.isEmpty() || territoire.isEmpty()) {
                                        throw new ErreurCopil(
                                                "COMITE-INCOMPLET",
                                                "Choisissez une convention et un territoire, puis ajoutez.");
                                    }
                                    suite.accept(comites.ajouter(
                                            nom.getValue(),
                                            convention.getValue().code(),
                                            territoire.getValue().code(),
                                            parAn.getValue()));
                                })))));
    }
}
