package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.acces.CompteLu;
import fr.copil.acces.Mandat;
import fr.copil.acces.Profil;
import fr.copil.acces.Role;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Typographie;
import java.util.List;

/** Who holds an account and what it may do, as fields. */
class CompteForm extends Composite<Div> {

    private final transient TerritoireService territoires;
    private final transient List<ServiceNomme> connus;
    private final transient List<Convention> documents;
    private final TextField nom = champ("Nom", Profil.LONGUEUR);
    private final TextField fonction = champ("Fonction", Profil.LONGUEUR);
    private final TextField courriel = champ("Courriel", 254);
    private final Select<ServiceNomme> service = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final ComboBox<Territoire> territoire;
    private final Select<Convention> convention = new Select<>();

    CompteForm(Services services, TerritoireService territoires, ConventionService conventions) {
        this.territoires = territoires;
        connus = services.tous();
        documents = conventions.documents().tous().stream()
                .map(document -> document.convention())
                .toList();
        service.setLabel("Service");
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption("aucun");
        service.setItemLabelGenerator(lu -> lu == null ? "aucun" : Typographie.fines(lu.nom()));
        service.setItems(connus);
        service.setHelperText("Celui dont ce compte donne les chiffres, les météos et la signature.");
        role.setLabel("Rôle");
        role.setItemLabelGenerator(Role::libelle);
        role.setItems(Role.values());
        role.setValue(Role.MEMBRE);
        audience.setLabel("Lit jusqu'à l'audience");
        audience.setItemLabelGenerator(Audience::libelle);
        audience.setItems(Audience.values());
        audience.setValue(Audience.COMITE);
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        territoire.setHelperText("Et tout ce qu'il contient.");
        convention.setLabel("Convention à l'ouverture");
        convention.setItemLabelGenerator(lue -> lue == null ? "aucune" : Typographie.fines(lue.titreCourt()));
        convention.setEmptySelectionAllowed(true);
        convention.setEmptySelectionCaption("aucune");
        convention.setItems(documents);
        Div personne = new Div(nom, fonction, courriel, service);
        personne.addClassName("compte-champs");
        Div droits = new Div(role, audience, territoire, convention);
        droits.addClassName("compte-champs");
        getContent().add(personne, droits);
    }

    void montrer(CompteLu compte) {
        Profil profil = compte.profil();
        nom.setValue(profil.nom());
        fonction.setValue(profil.fonction());
        courriel.setValue(profil.courriel() == null ? "" : profil.courriel());
        service.setValue(connus.stream()
                .filter(lu -> lu.id().equals(profil.service()))
                .findFirst()
                .orElse(null));
        Mandat mandat = compte.mandat();
        role.setValue(mandat.role());
        audience.setValue(mandat.audience());
        territoire.setValue(
                territoires.parCode(new CodeTerritoire(mandat.territoire())).orElse(null));
        convention.setValue(documents.stream()
                .filter(lue -> lue.code().equals(mandat.convention()))
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
                nom.getValue(), fonction.getValue(), courriel.getValue(), choisi == null ? null : choisi.id());
    }

    Mandat mandat() {
        Territoire choisi = territoire.getValue();
        if (choisi == null) {
            throw new ErreurCopil("COMPTE-TERRITOIRE", "Choisissez le territoire où ce compte travaille.");
        }
        Convention ouverte = convention.getValue();
        return new Mandat(
                role.getValue(), audience.getValue(), choisi.code().valeur(), ouverte == null ? null : ouverte.code());
    }

    static TextField champ(String libelle, int max) {
        TextField champ = new TextField(libelle);
        champ.setMaxLength(max);
        return champ;
    }
}
