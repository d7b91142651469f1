package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.pre.PreService;
import fr.copil.indicateur.pre.ReseauPre;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says of some networks whether a PRE accompanies them, since when and on whose word. */
class DeclarationPreForm extends Composite<Div> {

    private final transient PreService service;
    private final Consumer<String> suite;
    private final Div cases = new Div();
    private final Map<CodeTerritoire, Checkbox> parReseau = new LinkedHashMap<>();
    private final ComboBox<Boolean> couvert = new ComboBox<>("Ces réseaux", true, false);
    private final ChampDate au = new ChampDate("À la date du");
    private final TextField source = new TextField("Source");
    private final Message refus = Message.alerte();

    /** @param suite what to show, with a sentence on what was done */
    DeclarationPreForm(PreService service, Consumer<String> suite) {
        this.service = service;
        this.suite = suite;
        couvert.setItemLabelGenerator(oui -> oui ? "sont accompagnés par un PRE" : "n’ont pas de PRE");
        couvert.setValue(true);
        source.setMaxLength(PreService.SOURCE_MAX);
        source.setPlaceholder("liste, arrêté, courrier…");
        source.setWidth("24rem");
        cases.getElement().setAttribute("role", "group");
        cases.getElement().setAttribute("aria-label", "Réseaux");
        Div champs = new Div(couvert, au, source);
        champs.addClassName("copil-selecteurs");
        NativeButton declarer = Boutons.principal("Déclarer", this::declarer);
        getContent().add(new H2("Déclarer"), cases, champs, refus, declarer);
    }

    void montrer(List<ReseauPre> reseaux) {
        cases.removeAll();
        parReseau.clear();
        refus.dire("");
        reseaux.forEach(reseau -> {
            Checkbox coche = new Checkbox(reseau.territoire().nom());
            parReseau.put(reseau.territoire().code(), coche);
            cases.add(coche);
        });
    }

    private void declarer() {
        LocalDate jour = au.getValue();
        if (jour == null) {
            refus.dire("Donnez la date de la source : jour, mois, année.");
            return;
        }
        Set<CodeTerritoire> choisis = parReseau.entrySet().stream()
                .filter(entree -> entree.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        try {
            service.declarer(choisis, Boolean.TRUE.equals(couvert.getValue()), jour, source.getValue());
            suite.accept("Déclaré : le tableau de bord le montre aussitôt.");
        } catch (ErreurCopil e) {
            refus.refuser(e);
        }
    }
}
