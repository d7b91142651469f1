package fr.copil.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.action.Action;
import fr.copil.action.EtatDAction;
import fr.copil.action.OptionDeFiltre;
import fr.copil.action.SaisieDAction;
import fr.copil.action.SaisieDActionsService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Codes;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Choix;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an action, entered or corrected. */
class ActionForm extends Composite<Section> {

    private final TextField titre = new TextField("Titre de l'action");
    private final MultiSelectComboBox<OptionDeFiltre> engagements =
            new MultiSelectComboBox<>("Engagements qu'elle sert");
    private final ComboBox<Territoire> lieu;
    private final ComboBox<OptionDeFiltre> dispositif = new ComboBox<>("Dispositif du recensement (facultatif)");
    private final TextField dispositifMots = new TextField("Ou un autre dispositif");
    private final TextField pilote = new TextField("Qui la pilote, si ce n'est pas votre service");
    private final TextField partenaires = new TextField("Partenaires (facultatif)");
    private final ChampDate debut = new ChampDate("Début");
    private final ChampDate fin = new ChampDate("Fin (facultatif)");
    private final ComboBox<EtatDAction> etat = new ComboBox<>("Où elle en est", EtatDAction.values());
    private final ChampsDesParticipants participants = new ChampsDesParticipants();
    private final TextField preuve = new TextField("Preuve : une adresse, ou des mots (facultatif)");
    private final ComboBox<Audience> diffusion = new ComboBox<>("Qui lit cette action", Audience.values());
    private final transient SaisieDActionsService service;
    private final transient List<OptionDeFiltre> proposes;
    private final transient List<OptionDeFiltre> recenses;

    ActionForm(SaisieDActionsService service) {
        this.service = service;
        proposes = service.engagements();
        recenses = service.dispositifs();
        titre.setMaxLength(SaisieDActionsService.TITRE_MAX);
        engagements.setItems(proposes);
        engagements.setItemLabelGenerator(un -> Typographie.fines(un.nom()));
        lieu = ChoixTerritoire.parmi("Territoire", service::lieux);
        Choix.parNomOuCode(dispositif, recenses, un -> Typographie.fines(un.nom()), OptionDeFiltre::code);
        dispositif.setClearButtonVisible(true);
        etat.setItemLabelGenerator(EtatDAction::libelle);
        etat.setValue(EtatDAction.PREVUE);
        diffusion.setItemLabelGenerator(Audience::libelle);
        diffusion.setValue(Audience.COMITE);
        dispositifMots.setMaxLength(SaisieDActionsService.NOM_MAX);
        pilote.setMaxLength(SaisieDActionsService.NOM_MAX);
        partenaires.setMaxLength(SaisieDActionsService.TEXTE_MAX);
        preuve.setMaxLength(SaisieDActionsService.TEXTE_MAX);
        titre.setWidthFull();
        engagements.setWidthFull();
        partenaires.setWidthFull();
        preuve.setWidthFull();
        lieu.setWidth("24rem");
        dispositif.setWidth("24rem");
        pilote.setWidth("24rem");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        titre,
                        engagements,
                        rangee(lieu, etat, debut, fin),
                        rangee(dispositif, dispositifMots, pilote),
                        partenaires,
                        participants,
                        preuve,
                        rangee(diffusion));
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

    void montrer(Action action) {
        titre.setValue(action.titre());
        choisir(action.engagements().stream().map(un -> un.id()).collect(Collectors.toSet()));
        lieu.setValue(action.ou());
        choisirLeDispositif(action.dispositif());
        dispositifMots.setValue(action.dispositif().isEmpty() ? action.nomDuDispositif() : "");
        pilote.setValue(action.pilote().equals(action.service()) ? "" : action.pilote());
        partenaires.setValue(action.partenaires());
        debut.setValue(action.debut());
        fin.setValue(action.fin());
        etat.setValue(action.etat());
        participants.montrer(action.participants());
        preuve.setValue(action.preuve());
        diffusion.setValue(action.diffusion());
    }

    void choisir(Set<String> codes) {
        engagements.setValue(
                proposes.stream().filter(un -> codes.contains(un.code())).collect(Collectors.toSet()));
    }

    void choisirLeLieu(String code) {
        CodeTerritoire.lire(code).flatMap(service::lieu).ifPresent(lieu::setValue);
    }

    private void choisirLeDispositif(String code) {
        dispositif.setValue(recenses.stream()
                .filter(un -> un.code().equals(code))
                .findFirst()
                .orElse(null));
    }

    SaisieDAction saisie() {
        Territoire choisi = lieu.getValue();
        OptionDeFiltre recense = dispositif.getValue();
        Audience choisie = diffusion.getValue();
        return new SaisieDAction(
                titre.getValue(),
                engagements.getValue().stream()
                        .map(OptionDeFiltre::code)
                        .sorted()
                        .toList(),
                choisi == null ? null : choisi.code(),
                recense == null ? "" : recense.code(),
                dispositifMots.getValue(),
                pilote.getValue(),
                partenaires.getValue(),
                debut.getValue(),
                fin.getValue(),
                etat.getValue(),
                participants.total(),
                participants.parts(),
                preuve.getValue(),
                choisie == null ? Audience.COMITE : choisie);
    }

    /** Whether a day was typed that is none: to an empty field it looks the same. */
    boolean jourIllisible() {
        return debut.illisible() || fin.illisible();
    }

    void suivre(Runnable change) {
        List.<HasValue<?, ?>>of(
                        titre,
                        engagements,
                        lieu,
                        dispositif,
                        dispositifMots,
                        pilote,
                        partenaires,
                        debut,
                        fin,
                        etat,
                        preuve,
                        diffusion)
                .forEach(champ -> champ.addValueChangeListener(saisie -> change.run()));
        participants.suivre(change);
    }

    Map<String, String> gardes() {
        SaisieDAction saisie = saisie();
        CodeTerritoire ou = saisie.territoire();
        EtatDAction ouElleEnEst = saisie.etat();
        Map<String, String> gardes = new HashMap<>();
        gardes.put("titre", saisie.titre());
        gardes.put("engagements", String.join(",", saisie.engagements()));
        gardes.put("lieu", ou == null ? "" : ou.valeur());
        gardes.put("dispositif", saisie.dispositif());
        gardes.put("dispositifMots", saisie.dispositifMots());
        gardes.put("pilote", saisie.pilote());
        gardes.put("partenaires", saisie.partenaires());
        gardes.put("debut", jour(saisie.debut()));
        gardes.put("fin", jour(saisie.fin()));
        gardes.put("etat", ouElleEnEst == null ? "" : ouElleEnEst.name());
        gardes.put("preuve", saisie.preuve());
        gardes.put("diffusion", saisie.diffusion().name());
        gardes.putAll(participants.gardes());
        return gardes;
    }

    void reprendre(Map<String, String> gardes) {
        titre.setValue(gardes.getOrDefault("titre", ""));
        choisir(new HashSet<>(
                Arrays.asList(gardes.getOrDefault("engagements", "").split(","))));
        choisirLeLieu(gardes.getOrDefault("lieu", ""));
        choisirLeDispositif(gardes.getOrDefault("dispositif", ""));
        dispositifMots.setValue(gardes.getOrDefault("dispositifMots", ""));
        pilote.setValue(gardes.getOrDefault("pilote", ""));
        partenaires.setValue(gardes.getOrDefault("partenaires", ""));
        debut.setValue(jour(gardes.getOrDefault("debut", "")));
        fin.setValue(jour(gardes.getOrDefault("fin", "")));
        EtatDAction.lire(gardes.get("etat")).ifPresent(etat::setValue);
        preuve.setValue(gardes.getOrDefault("preuve", ""));
        Codes.parmi(Audience.values(), Audience::name, gardes.get("diffusion")).ifPresent(diffusion::setValue);
        participants.reprendre(gardes);
    }

    private static String jour(@Nullable LocalDate jour) {
        return jour == null ? "" : jour.toString();
    }

    private static @Nullable LocalDate jour(String garde) {
        try {
            return garde.isEmpty() ? null : LocalDate.parse(garde);
        } catch (DateTimeParseException autreVersion) {
            return null;
        }
    }

    /** @return whether the refusal stands by its field */
    boolean refuser(ErreurCopil refus) {
        HasValidation champ = parRefus().get(refus.code());
        if (champ == null) {
            return participants.refuser(refus);
        }
        Message.refuser(champ, refus);
        return true;
    }

    private Map<String, HasValidation> parRefus() {
        Map<String, HasValidation> champs = new HashMap<>();
        champs.put("ACTION-TITRE", titre);
        champs.put("ACTION-TITRE-LONG", titre);
        champs.put("ACTION-ENGAGEMENT", engagements);
        champs.put("ACTION-QUEL-ENGAGEMENT", engagements);
        champs.put("ACTION-LIEU", lieu);
        champs.put("ACTION-AILLEURS", engagements);
        champs.put("ACTION-QUARTIER", lieu);
        champs.put("ACTION-SANS-LIEU", lieu);
        champs.put("ACTION-PERIMETRE", lieu);
        champs.put("ACTION-DISPOSITIF", dispositif);
        champs.put("ACTION-DISPOSITIF-LONG", dispositifMots);
        champs.put("ACTION-PILOTE-LONG", pilote);
        champs.put("ACTION-PARTENAIRES-LONG", partenaires);
        champs.put("ACTION-DEBUT", debut);
        champs.put("ACTION-FIN", fin);
        champs.put("ACTION-ETAT", etat);
        champs.put("ACTION-PAS-ENCORE", etat);
        champs.put("ACTION-PREUVE", preuve);
        champs.put("ACTION-PREUVE-LONGUE", preuve);
        return champs;
    }
}
