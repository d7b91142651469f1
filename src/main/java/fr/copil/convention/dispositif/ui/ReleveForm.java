package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.dispositif.AnneeRecensee;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.RegleDuReleve;
import fr.copil.convention.dispositif.SaisieDeReleve;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** A relevé of the reader's service; what was typed stays until it is accepted, on another day too. */
class ReleveForm extends Composite<Section> {

    private final transient RecensementService service;
    private final transient BrouillonService brouillons;
    private final transient Consumer<String> suite;
    private final String dispositif;
    private final ComboBox<AnneeRecensee> annee = new ComboBox<>("Année scolaire ou civile");
    private final ComboBox<Territoire> lieu;
    private final ChampsDuReleve champs = new ChampsDuReleve();
    private final Paragraph retrouve = new Paragraph();
    private final Message refus = Message.alerte().absentSiVide();
    private boolean reprise;

    /** @param suite what to show, with a sentence on what was done */
    ReleveForm(RecensementService service, BrouillonService brouillons, String dispositif, Consumer<String> suite) {
        this.service = service;
        this.brouillons = brouillons;
        this.dispositif = dispositif;
        this.suite = suite;
        annee.setItems(service.annees());
        annee.setItemLabelGenerator(AnneeRecensee::libelle);
        lieu = ChoixTerritoire.parmi("Territoire", service::lieux);
        lieu.setWidth("24rem");
        lieu.setHelperText("Un quartier, un réseau, une école, une commune, ou plus large.");
        annee.setManualValidation(true);
        annee.addValueChangeListener(choix -> annee.setInvalid(false));
        retrouve.addClassName("copil-avis");
        Div quoi = new Div(annee, lieu);
        quoi.addClassName("copil-selecteurs");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H3("Recenser ce dispositif"),
                        new Paragraph(
                                Typographie.fines(
                                        "Un relevé par année et par territoire. Votre service le signe ; il le corrige ou le retire"
                                                + " ensuite, et tout reste dans son historique. Ce que dit le document ne change pas.")),
                        retrouve,
                        quoi,
                        champs,
                        refus,
                        Boutons.rangee(Boutons.principal("Recenser", this::recenser)));
        reprendre();
        annee.addValueChangeListener(saisie -> garder());
        lieu.addValueChangeListener(saisie -> garder());
        champs.suivre(this::garder);
    }

    private void recenser() {
        refus.dire("");
        Territoire choisi = lieu.getValue();
        if (choisi == null) {
            refus.dire("Choisissez le territoire de ce relevé.");
            return;
        }
        try {
            service.recenser(new SaisieDeReleve(dispositif, choisi.code(), annee.getValue(), champs.saisi()));
        } catch (ErreurCopil e) {
            refuser(e);
            return;
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
            return;
        }
        reprise = true;
        champs.vider();
        reprise = false;
        brouillons.jeter(objet());
        retrouve.setVisible(false);
        suite.accept("Recensé pour " + choisi.nom() + ", " + annee.getValue().libelle() + ".");
    }

    private void refuser(ErreurCopil e) {
        Map<String, HasValidation> parRefus = new HashMap<>(champs.parRefus());
        parRefus.put(RegleDuReleve.ANNEE, annee);
        parRefus.put(RegleDuReleve.LIEU, lieu);
        parRefus.put(RegleDuReleve.NIVEAU, lieu);
        parRefus.put(RegleDuReleve.QUARTIER, lieu);
        HasValidation champ = parRefus.get(e.code());
        if (champ == null) {
            refus.refuser(e);
        } else {
            Message.refuser(champ, e);
        }
    }

    private String objet() {
        return "releve:" + dispositif;
    }

    private void garder() {
        if (reprise) {
            return;
        }
        Map<String, String> gardes = new HashMap<>(champs.gardes());
        AnneeRecensee an = annee.getValue();
        gardes.put("annee", an == null ? "" : an.libelle());
        Territoire ou = lieu.getValue();
        gardes.put("lieu", ou == null ? "" : ou.code().valeur());
        brouillons.garder(objet(), gardes);
    }

    private void reprendre() {
        retrouve.setVisible(false);
        brouillons.lire(objet()).ifPresent(this::reprendre);
    }

    private void reprendre(Brouillon brouillon) {
        Map<String, String> gardes = brouillon.champs();
        AnneeRecensee.lire(gardes.getOrDefault("annee", ""))
                .filter(an -> service.annees().contains(an))
                .ifPresent(annee::setValue);
        CodeTerritoire.lire(gardes.getOrDefault("lieu", ""))
                .flatMap(service::lieu)
                .ifPresent(lieu::setValue);
        champs.reprendre(gardes);
        retrouve.setText(Typographie.fines(
                "Brouillon du " + Dates.moment(brouillon.le().toInstant()) + " retrouvé, pas encore recensé."));
        retrouve.setVisible(true);
    }
}
