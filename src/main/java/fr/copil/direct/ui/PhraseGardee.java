package fr.copil.direct.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import fr.copil.direct.BrouillonService;
import fr.copil.ui.Frappe;
import java.util.Map;

/** The sentence of a short form, kept as a draft while it is typed and found again when the form opens. */
public final class PhraseGardee {

    private static final String PHRASE = "PHRASE";

    private final BrouillonService brouillons;
    private final String objet;

    /** @param objet what the sentence is about, for this reader alone */
    public <C extends HasValue<?, String> & HasValueChangeMode> PhraseGardee(
            C champ, String objet, BrouillonService brouillons) {
        this.brouillons = brouillons;
        this.objet = objet;
        brouillons.lire(objet).map(garde -> garde.champs().get(PHRASE)).ifPresent(champ::setValue);
        Frappe.suivre(champ);
        champ.addValueChangeListener(saisie -> {
            if (saisie.isFromClient()) {
                brouillons.garder(objet, Map.of(PHRASE, saisie.getValue()));
            }
        });
    }

    /** It is saved where it belongs. */
    public void oublier() {
        brouillons.jeter(objet);
    }
}
