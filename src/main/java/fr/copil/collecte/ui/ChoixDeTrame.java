package fr.copil.collecte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.collecte.transmission.TrameService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Choix;
import fr.copil.ui.Typographie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An indicateur and a territory, then the workbook made for them. */
class ChoixDeTrame extends Composite<Div> {

    private final ComboBox<Definition> indicateur = new ComboBox<>("Indicateur");
    private final ComboBox<Territoire> territoire;
    private final Paragraph liens = new Paragraph();

    ChoixDeTrame(TrameService trames) {
        Choix.parNomOuCode(indicateur, trames.indicateurs(), Definition::nom, Definition::id);
        indicateur.setWidth("32rem");
        territoire = ChoixTerritoire.parmi("Territoire", trames::territoires);
        territoire.setWidth("20rem");
        trames.territoires("", 0, 1).findFirst().ifPresent(territoire::setValue);
        indicateur.addValueChangeListener(choix -> montrer());
        territoire.addValueChangeListener(choix -> montrer());
        Div champs = new Div(indicateur, territoire);
        champs.addClassName("copil-selecteurs");
        getContent().add(champs, liens);
    }

    private void montrer() {
        liens.removeAll();
        Definition choisi = indicateur.getValue();
        Territoire ou = territoire.getValue();
        if (choisi != null && ou != null) {
            String question = "?indicateur=" + URLEncoder.encode(choisi.id(), StandardCharsets.UTF_8) + "&territoire="
                    + ou.code();
            liens.add(new Anchor("collecte/saisie" + question, "Saisir à l'écran"), new Span(", ou "));
            liens.add(classeurs(question));
        }
    }

    /** @param question what follows the address, with its question mark */
    static Component[] classeurs(String question) {
        return new Component[] {
            new Span(Typographie.fines("remplir un classeur : ")),
            fichier("XLSX (Excel)", "xlsx", question),
            new Span(", "),
            fichier("ODS (LibreOffice)", "ods", question),
            new Span(" ou "),
            fichier("CSV", "csv", question)
        };
    }

    private static Anchor fichier(String texte, String extension, String question) {
        Anchor lien = new Anchor("/export/classeur." + extension + question, texte);
        lien.getElement().setAttribute("download", true);
        lien.setAriaLabel("Classeur à remplir, " + texte);
        return lien;
    }
}
