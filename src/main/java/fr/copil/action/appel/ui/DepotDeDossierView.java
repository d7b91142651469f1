package fr.copil.action.appel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.action.OptionDeFiltre;
import fr.copil.action.SaisieDActionsService;
import fr.copil.action.appel.CircuitService;
import fr.copil.action.appel.DossierSaisi;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.BrouillonService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** A dossier that a service enters for an association; the words typed stay until it is deposited, on another day too. */
@Route(value = "appel/depot", layout = MainLayout.class)
@RolesAllowed(Droit.CONDUIRE_DES_ACTIONS)
class DepotDeDossierView extends Composite<Section> implements HasDynamicTitle {

    private static final String TITRE = "Déposer un dossier d'appel à projets";
    private static final String BROUILLON = "dossier:nouveau";

    private final transient CircuitService circuit;
    private final transient BrouillonService brouillons;
    private final transient TerritoireService territoires;
    private final TextField annee = new TextField("Année de l'appel");
    private final TextField appel = new TextField("Nom de l'appel à projets");
    private final TextField titre = new TextField("Action proposée");
    private final TextField structure = new TextField("Structure qui demande");
    private final TextField objet = new TextField("Ce qui est proposé (facultatif)");
    private final ComboBox<Territoire> lieu;
    private final MultiSelectComboBox<Territoire> quartiers =
            new MultiSelectComboBox<>("Quartiers prioritaires (facultatif)");
    private final MultiSelectComboBox<OptionDeFiltre> engagements =
            new MultiSelectComboBox<>("Engagements qu'elle servirait");
    private final ChampDate debut = new ChampDate("Début");
    private final ChampDate fin = new ChampDate("Fin (facultatif)");
    private final TextField demande = new TextField("Montant demandé, en euros");
    private final Message refus = Message.alerte().absentSiVide();

    DepotDeDossierView(
            CircuitService circuit,
            SaisieDActionsService actions,
            TerritoireService territoires,
            BrouillonService brouillons) {
        this.circuit = circuit;
        this.brouillons = brouillons;
        this.territoires = territoires;
        lieu = ChoixTerritoire.parmi("Territoire", actions::lieux);
        lieu.setWidth("24rem");
        lieu.addValueChangeListener(choix -> offrirLesQuartiers());
        quartiers.setItemLabelGenerator(Territoire::nom);
        quartiers.setWidth("24rem");
        engagements.setItems(actions.engagements());
        engagements.setItemLabelGenerator(un -> Typographie.fines(un.nom()));
        engagements.setWidthFull();
        titre.setWidthFull();
        objet.setWidthFull();
        appel.setMaxLength(CircuitService.APPEL_MAX);
        titre.setMaxLength(CircuitService.TITRE_MAX);
        structure.setMaxLength(CircuitService.TITRE_MAX);
        objet.setMaxLength(CircuitService.OBJET_MAX);
        structure.setHelperText("L'association, l'école ou la commune : jamais le nom d'une personne.");
        structure.setWidth("24rem");
        appel.setWidth("24rem");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor(DossiersEnListe.LISTE, "Appels à projets")),
                        new H1(TITRE),
                        rangee(annee, appel),
                        titre,
                        rangee(structure, demande),
                        objet,
                        rangee(lieu, quartiers),
                        engagements,
                        rangee(debut, fin),
                        refus,
                        Boutons.rangee(Boutons.principal("Déposer", this::deposer)));
        reprendre();
        textes().values().forEach(champ -> champ.addValueChangeListener(saisie -> garder()));
        parRefus().values().forEach(champ -> {
            if (champ instanceof HasValue<?, ?> valeur) {
                valeur.addValueChangeListener(saisie -> champ.setInvalid(false));
            }
        });
    }

    private static Div rangee(Component... champs) {
        Div rangee = new Div(champs);
        rangee.addClassName("copil-selecteurs");
        return rangee;
    }

    /** Those of the territory. */
    private void offrirLesQuartiers() {
        Territoire choisi = lieu.getValue();
        quartiers.setItems(
                choisi == null
                        ? List.of()
                        : territoires.dans(choisi.code()).stream()
                                .filter(dedans -> dedans.niveau() == Niveau.QPV)
                                .toList());
    }

    private Map<String, TextField> textes() {
        return Map.of(
                "annee",
                annee,
                "appel",
                appel,
                "titre",
                titre,
                "structure",
                structure,
                "objet",
                objet,
                "demande",
                demande);
    }

    private void garder() {
        Map<String, String> champs = new HashMap<>();
        textes().forEach((nom, champ) -> champs.put(nom, champ.getValue()));
        brouillons.garder(BROUILLON, champs);
    }

    private void reprendre() {
        brouillons.lire(BROUILLON).ifPresent(brouillon -> textes().forEach(
                        (nom, champ) -> champ.setValue(brouillon.champs().getOrDefault(nom, ""))));
    }

    private void deposer() {
        refus.dire("");
        if (debut.illisible() || fin.illisible()) {
            refus.dire("Un des jours n'en est pas un : écrivez-le comme 01/09/2025.");
            return;
        }
        String an = annee.getValue().strip();
        Territoire choisi = lieu.getValue();
        CodeTerritoire ou = choisi == null ? null : choisi.code();
        try {
            long id = circuit.deposer(new DossierSaisi(
                    an.matches("[0-9]{4}") ? Integer.valueOf(an) : null,
                    appel.getValue(),
                    titre.getValue(),
                    structure.getValue(),
                    objet.getValue(),
                    ou,
                    quartiers.getValue().stream().map(Territoire::code).toList(),
                    engagements.getValue().stream()
                            .map(OptionDeFiltre::code)
                            .sorted()
                            .toList(),
                    debut.getValue(),
                    fin.getValue(),
                    demande.getValue()));
            brouillons.jeter(BROUILLON);
            UI.getCurrentOrThrow().navigate("appel/" + id);
        } catch (ErreurCopil e) {
            HasValidation champ = parRefus().get(e.code());
            if (champ == null) {
                refus.refuser(e);
            } else {
                Message.refuser(champ, e);
            }
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
        }
    }

    private Map<String, HasValidation> parRefus() {
        Map<String, HasValidation> champs = new HashMap<>();
        champs.put("DOSSIER-ANNEE", annee);
        champs.put("DOSSIER-APPEL", appel);
        champs.put("DOSSIER-TITRE", titre);
        champs.put("DOSSIER-STRUCTURE", structure);
        champs.put("DOSSIER-OBJET", objet);
        champs.put("DOSSIER-SANS-LIEU", lieu);
        champs.put("DOSSIER-LIEU", lieu);
        champs.put("DOSSIER-PERIMETRE", lieu);
        champs.put("DOSSIER-QUARTIER", quartiers);
        champs.put("DOSSIER-ENGAGEMENT", engagements);
        champs.put("DOSSIER-QUEL-ENGAGEMENT", engagements);
        champs.put("DOSSIER-DEBUT", debut);
        champs.put("DOSSIER-FIN", fin);
        champs.put("DOSSIER-DEMANDE", demande);
        champs.put("DOSSIER-RIEN", demande);
        return champs;
    }

    @Override
    public String getPageTitle() {
        return TITRE + " · Copil";
    }
}
