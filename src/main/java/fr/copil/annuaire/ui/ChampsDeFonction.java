package fr.copil.annuaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.ServiceNomme;
import fr.copil.annuaire.Fonction;
import fr.copil.annuaire.FonctionsService;
import fr.copil.annuaire.NatureDeFonction;
import fr.copil.annuaire.SaisieDeFonction;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Map;

/** What is typed of a function, to say it or to correct it. */
class ChampsDeFonction extends Composite<Div> {

    private final Territoire territoire;
    private final ComboBox<NatureDeFonction> nature = new ComboBox<>("Fonction", NatureDeFonction.values());
    private final TextField intitule = new TextField("Intitulé exact, s'il en faut un");
    private final ComboBox<ServiceNomme> service = new ComboBox<>("Service");
    private final TextField telephone = new TextField("Téléphone du service");
    private final TextField courriel = new TextField("Courriel du service");
    private final Message refus = Message.alerte().absentSiVide();

    ChampsDeFonction(Territoire territoire, List<ServiceNomme> services) {
        this.territoire = territoire;
        nature.setItemLabelGenerator(une -> Typographie.fines(une.libelle()));
        nature.setWidth("22rem");
        intitule.setMaxLength(FonctionsService.INTITULE_MAX);
        intitule.setWidth("22rem");
        intitule.setHelperText("Une fonction, jamais le nom d'une personne.");
        service.setItems(services);
        service.setItemLabelGenerator(un -> Typographie.fines(un.nom()));
        service.setWidth("24rem");
        if (services.size() == 1) {
            service.setValue(services.getFirst());
        }
        Div champs = new Div(nature, intitule, service, telephone, courriel);
        champs.addClassName("copil-selecteurs");
        getContent().add(champs, refus);
    }

    void montrer(Fonction fonction) {
        nature.setValue(fonction.nature());
        intitule.setValue(fonction.intitule());
        service.getListDataView()
                .getItems()
                .filter(un -> un.id().equals(fonction.service()))
                .forEach(service::setValue);
        telephone.setValue(fonction.telephone());
        courriel.setValue(fonction.courriel());
    }

    void vider() {
        intitule.clear();
        telephone.clear();
        courriel.clear();
    }

    SaisieDeFonction saisie() {
        refus.dire("");
        return new SaisieDeFonction(
                nature.getValue(),
                intitule.getValue(),
                service.getValue() == null ? null : service.getValue().id(),
                territoire.code(),
                telephone.getValue(),
                courriel.getValue());
    }

    void refuser(ErreurCopil e) {
        HasValidation champ = Map.<String, HasValidation>of(
                        "ANNUAIRE-NATURE", nature,
                        "ANNUAIRE-INTITULE", intitule,
                        "ANNUAIRE-SERVICE", service,
                        "ANNUAIRE-TELEPHONE", telephone,
                        "ANNUAIRE-COURRIEL", courriel)
                .get(e.code());
        if (champ == null) {
            refus.refuser(e);
        } else {
            Message.refuser(champ, e);
        }
    }
}
