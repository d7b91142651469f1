package fr.copil.moyens.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Codes;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.DispositifFinance;
import fr.copil.moyens.Financeur;
import fr.copil.moyens.SaisieDeMoyen;
import fr.copil.moyens.Unite;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** A line of the reader's service; what was typed stays until it is declared, on another day too. */
class DeclarationDeMoyenForm extends Composite<Section> {

    private final transient DeclarationDeMoyensService service;
    private final transient BrouillonService brouillons;
    private final transient Consumer<String> suite;
    private final transient Territoire ici;
    private final ComboBox<Integer> annee = new ComboBox<>("Année");
    private final ComboBox<Territoire> lieu;
    private final ComboBox<Financeur> financeur = new ComboBox<>("Financeur", Financeur.values());
    private final TextField financeurNom = new TextField("Lequel");
    private final ComboBox<DispositifFinance> dispositif = new ComboBox<>("Dispositif", DispositifFinance.proposes());
    private final TextField dispositifMots = new TextField("Nom de ce dispositif");
    private final RadioButtonGroup<Unite> unite = new RadioButtonGroup<>("Compté en", Unite.values());
    private final ChampsDuMontant montant = new ChampsDuMontant();
    private final Paragraph retrouve = new Paragraph();
    private final Message refus = Message.alerte().absentSiVide();
    private boolean reprise;

    /** @param suite what to show, with a sentence on what was done */
    DeclarationDeMoyenForm(
            DeclarationDeMoyensService service, BrouillonService brouillons, Territoire ici, Consumer<String> suite) {
        this.service = service;
        this.brouillons = brouillons;
        this.suite = suite;
        this.ici = ici;
        annee.setItems(service.annees());
        lieu = ChoixTerritoire.parmi(
                "Territoire", (saisie, debut, nombre) -> service.lieux(ici.code(), saisie, debut, nombre));
        lieu.setValue(ici);
        lieu.setWidth("24rem");
        lieu.setHelperText("Un contrat de ville se déclare pour l'intercommunalité ou la commune qui le porte.");
        financeur.setItemLabelGenerator(un -> Typographie.fines(un.libelle()));
        financeur.setWidth("18rem");
        dispositif.setItemLabelGenerator(un -> Typographie.fines(un.libelle()));
        unite.setItemLabelGenerator(Unite::libelle);
        unite.setValue(Unite.EUROS);
        financeurNom.setMaxLength(DeclarationDeMoyensService.NOM_MAX);
        dispositifMots.setMaxLength(DeclarationDeMoyensService.NOM_MAX);
        retrouve.addClassName("copil-avis");
        Div quoi = new Div(annee, lieu, financeur, financeurNom, dispositif, dispositifMots, unite);
        quoi.addClassName("copil-selecteurs");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H2("Déclarer des moyens"),
                        new Paragraph(
                                Typographie.fines(
                                        "Une ligne par année, financeur, dispositif et territoire. Votre"
                                                + " service la signe ; il la corrige ou la retire ensuite, et tout reste dans son historique.")),
                        retrouve,
                        quoi,
                        montant,
                        refus,
                        Boutons.rangee(Boutons.principal("Déclarer", this::declarer)));
        adapter();
        reprendre();
        suivre();
    }

    private void suivre() {
        financeur.addValueChangeListener(choix -> adapter());
        dispositif.addValueChangeListener(choix -> adapter());
        annee.addValueChangeListener(saisie -> garder());
        lieu.addValueChangeListener(saisie -> garder());
        financeur.addValueChangeListener(saisie -> garder());
        financeurNom.addValueChangeListener(saisie -> garder());
        dispositif.addValueChangeListener(saisie -> garder());
        dispositifMots.addValueChangeListener(saisie -> garder());
        unite.addValueChangeListener(saisie -> garder());
        montant.suivre(this::garder);
    }

    private void adapter() {
        financeurNom.setVisible(
                financeur.getValue() != null && financeur.getValue().seNomme());
        dispositifMots.setVisible(dispositif.getValue() == DispositifFinance.AUTRE);
    }

    private void declarer() {
        refus.dire("");
        Territoire choisi = lieu.getValue();
        if (choisi == null) {
            refus.dire("Choisissez le territoire de ces moyens.");
            return;
        }
        try {
            service.declarer(new SaisieDeMoyen(
                    choisi.code(),
                    annee.getValue(),
                    financeur.getValue(),
                    financeurNom.getValue(),
                    dispositif.getValue(),
                    dispositifMots.getValue(),
                    unite.getValue(),
                    montant.saisi()));
        } catch (ErreurCopil e) {
            refuser(e);
            return;
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
            return;
        }
        reprise = true;
        montant.vider();
        reprise = false;
        brouillons.jeter(objet());
        retrouve.setVisible(false);
        suite.accept("Déclaré pour " + choisi.nom() + ", " + annee.getValue() + ".");
    }

    private void refuser(ErreurCopil e) {
        Map<String, HasValidation> champs = new HashMap<>(montant.parRefus());
        champs.put("MOYEN-ANNEE", annee);
        champs.put("MOYEN-LIEU", lieu);
        champs.put("MOYEN-NIVEAU", lieu);
        champs.put("MOYEN-QUARTIER", lieu);
        champs.put("MOYEN-FINANCEUR", financeur);
        champs.put("MOYEN-NOM-FINANCEUR", financeurNom);
        champs.put("MOYEN-QUEL-FINANCEUR", financeurNom);
        champs.put("MOYEN-DISPOSITIF", dispositif);
        champs.put("MOYEN-NOM-DISPOSITIF", dispositifMots);
        champs.put("MOYEN-QUEL-DISPOSITIF", dispositifMots);
        HasValidation champ = champs.get(e.code());
        if (champ == null) {
            refus.refuser(e);
        } else {
            Message.refuser(champ, e);
        }
    }

    private String objet() {
        return "moyens:" + ici.code();
    }

    private void garder() {
        if (reprise) {
            return;
        }
        Map<String, String> champs = new HashMap<>(montant.gardes());
        Integer an = annee.getValue();
        champs.put("annee", an == null ? "" : an.toString());
        champs.put("lieu", lieu.getValue() == null ? "" : lieu.getValue().code().valeur());
        champs.put(
                "financeur",
                financeur.getValue() == null ? "" : financeur.getValue().name());
        champs.put("financeurNom", financeurNom.getValue());
        champs.put(
                "dispositif",
                dispositif.getValue() == null ? "" : dispositif.getValue().name());
        champs.put("dispositifMots", dispositifMots.getValue());
        champs.put("unite", unite.getValue() == null ? "" : unite.getValue().name());
        brouillons.garder(objet(), champs);
    }

    private void reprendre() {
        retrouve.setVisible(false);
        brouillons.lire(objet()).ifPresent(this::reprendre);
    }

    private void reprendre(Brouillon brouillon) {
        Map<String, String> champs = brouillon.champs();
        service.annees().stream()
                .filter(an -> an.toString().equals(champs.get("annee")))
                .forEach(annee::setValue);
        Codes.parmi(Financeur.values(), Financeur::name, champs.getOrDefault("financeur", ""))
                .ifPresent(financeur::setValue);
        financeurNom.setValue(champs.getOrDefault("financeurNom", ""));
        Codes.parmi(DispositifFinance.values(), DispositifFinance::name, champs.getOrDefault("dispositif", ""))
                .ifPresent(dispositif::setValue);
        dispositifMots.setValue(champs.getOrDefault("dispositifMots", ""));
        Codes.parmi(Unite.values(), Unite::name, champs.getOrDefault("unite", ""))
                .ifPresent(unite::setValue);
        CodeTerritoire.lire(champs.getOrDefault("lieu", ""))
                .flatMap(code -> service.lieu(ici.code(), code))
                .ifPresent(lieu::setValue);
        montant.reprendre(champs);
        adapter();
        retrouve.setText(Typographie.fines(
                "Brouillon du " + Dates.moment(brouillon.le().toInstant()) + " retrouvé, pas encore déclaré."));
        retrouve.setVisible(true);
    }
}
