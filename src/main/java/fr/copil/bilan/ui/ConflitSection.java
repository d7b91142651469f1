package fr.copil.bilan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.copil.bilan.SectionEntreTemps;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.List;
import java.util.function.Consumer;

/** Two people wrote the same section: both texts, and the choice of the second one. Nothing is chosen in advance. */
class ConflitSection extends Composite<Div> {

    enum Choix {
        EN_PLACE("Garder le texte en place"),
        LE_MIEN("Garder le vôtre"),
        LES_DEUX("Réunir les deux, pour les reprendre");

        private final String libelle;

        Choix(String libelle) {
            this.libelle = libelle;
        }
    }

    /**
     * @param refus why the text was not saved
     * @param par whose text stands, in words
     */
    ConflitSection(
            SectionEntreTemps refus,
            String par,
            List<Component> enPlace,
            List<Component> mien,
            Consumer<Choix> choisir) {
        RadioButtonGroup<Choix> choix = new RadioButtonGroup<>("Que garder ?");
        choix.setItems(Choix.values());
        choix.setItemLabelGenerator(voulu -> voulu.libelle);
        choix.setManualValidation(true);
        NativeButton valider = Boutons.secondaire("Enregistrer ce choix", () -> {
            Choix voulu = choix.getValue();
            choix.setInvalid(false);
            if (voulu == null) {
                Message.refuser(choix, new ErreurCopil("BILAN-CHOIX", "Choisissez ce que devient la section."));
            } else {
                choisir.accept(voulu);
            }
        });
        Div textes = new Div(texte("En place", enPlace), texte("Votre saisie", mien));
        textes.addClassName("bilan-deux");
        getContent().addClassNames("copil-erreur", "suivi-conflit");
        getContent()
                .add(
                        Message.refus(new ErreurCopil(
                                refus.code(),
                                "Cette section a été réécrite pendant votre saisie" + par
                                        + ". Voici les deux textes ; rien n'est perdu.")),
                        textes,
                        choix,
                        valider);
    }

    private static Div texte(String titre, List<Component> contenu) {
        Div texte = new Div();
        contenu.forEach(texte::add);
        texte.addClassNames("bilan-texte", "bilan-lu");
        return new Div(new H3(titre), texte);
    }
}
