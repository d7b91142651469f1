package fr.copil.bilan.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import fr.copil.ui.Typographie;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text that people write as in Word, kept as Markdown. What was typed comes when the fingers pause. Decision 0041. */
@Tag("copil-redaction")
@JsModule("./redaction/copil-redaction.ts")
@CssImport("./redaction/redaction.css")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-gapcursor", version = "1.4.1")
@NpmPackage(value = "prosemirror-history", version = "1.5.2")
@NpmPackage(value = "prosemirror-inputrules", version = "1.7.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-schema-list", version = "1.6.1")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-tables", version = "1.8.5")
@NpmPackage(value = "prosemirror-view", version = "1.44.0")
@NpmPackage(value = "mdast-util-from-markdown", version = "2.1.0")
@NpmPackage(value = "mdast-util-gfm-table", version = "2.0.1")
@NpmPackage(value = "mdast-util-to-markdown", version = "2.2.3")
@NpmPackage(value = "micromark-extension-gfm-table", version = "2.1.2")
@NpmPackage(value = "@types/mdast", version = "4.0.4", dev = true)
class Redaction extends AbstractSinglePropertyField<Redaction, String> implements Focusable<Redaction> {

    /** What the browser sends is its property of this name. */
    private static final String TEXTE = "texte";

    /** @param limite in signs of what is kept */
    Redaction(String libelle, int limite) {
        super(TEXTE, "", false);
        getElement().setProperty("libelle", Typographie.fines(libelle)).setProperty("limite", limite);
    }

    String libelle() {
        return getElement().getProperty("libelle", "");
    }

    /** What each mark of the text says today, by its destination; without one, it says the words between its brackets. */
    void valeurs(Map<String, String> valeurs) {
        ObjectNode composees = JsonNodeFactory.instance.objectNode();
        valeurs.forEach((destination, valeur) -> composees.put(destination, Typographie.fines(valeur)));
        getElement().setPropertyJson("valeurs", composees);
    }

    /** Where the caret was, else at the end. */
    void inserer(String marque, String valeur) {
        getElement().callJsFunction("inserer", marque, Typographie.fines(valeur));
    }
}
