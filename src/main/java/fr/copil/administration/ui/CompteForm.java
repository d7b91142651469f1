package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.CompteLu;
import fr.copil.acces.Profil;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.ui.Typographie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds an account, as fields. */
class CompteForm extends Composite<Div> {

    private final transient List<ServiceNomme> connus;
    private final TextField nom = champ("Nom", Profil.LONGUEUR);
    private final TextField fonction = champ("Fonction", Profil.LONGUEUR);
    private final TextField courriel = champ("Courriel", 254);
    private final Select<ServiceNomme> service = new Select<>();
    private @Nullable String actuel;

    CompteForm(Services services) {
        connus = services.tous();
        service.setLabel("Service");
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption("aucun");
        service.setItemLabelGenerator(lu -> lu == null ? "aucun" : Typographie.fines(lu.nom()));
        service.setItems(connus);
        service.setHelperText("Celui dont ce compte donne les chiffres, les météos et la signature.");
        getContent().add(nom, fonction, courriel, service);
        getContent().addClassName("compte-champs");
    }

    void montrer(CompteLu compte) {
        Profil profil = compte.profil();
        nom.setValue(profil.nom());
        fonction.setValue(profil.fonction());
        courriel.setValue(profil.courriel() == null ? "" : profil.courriel());
        actuel = profil.service();
        service.setValue(connus.stream()
                .filter(lu -> lu.id().equals(profil.service()))
                .findFirst()
                .orElse(null));
    }

    void vider() {
        nom.clear();
        fonction.clear();
        courriel.clear();
    }

    Profil profil() {
        ServiceNomme choisi = service.getValue();
        return new Profil(
                nom.getValue(), fonction.getValue(), courriel.getValue(), choisi == null ? actuelFerme() : choisi.id());
    }

    /** It is not among those that one may choose, and stays as it is. */
    private @Nullable String actuelFerme() {
        return connus.stream().anyMatch(lu -> lu.id().equals(actuel)) ? null : actuel;
    }

    static TextField champ(String libelle, int max) {
        TextField champ = new TextField(libelle);
        champ.setMaxLength(max);
        return champ;
    }
}
