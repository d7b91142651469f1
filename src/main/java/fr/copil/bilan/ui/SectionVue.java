package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.Markdown;
import fr.copil.bilan.SectionEcrite;
import fr.copil.bilan.SectionEntreTemps;
import fr.copil.ui.Typographie;
import org.jspecify.annotations.Nullable;

/** One section: its text, which a person edits in place, then what follows from the data. */
class SectionVue extends Composite<Section> {

    /** What a section asks of the page. */
    interface Actions {

        void ecrire(String cle, @Nullable String recit, int revisionLue);

        void deplacer(String cle, int places);

        void cacher(String cle);
    }

    private final Div texte = new Div();
    private final Div commandes = new Div();
    private final Div refus = Boutons.refus();
    private final transient @Nullable Actions actions;
    private final transient fr.copil.bilan.Section section;
    private @Nullable String recit;
    private int revision;

    /** @param ecrite with {@code actions}, none for those who only read */
    SectionVue(fr.copil.bilan.Section section, @Nullable SectionEcrite ecrite, @Nullable Actions actions) {
        this.section = section;
        this.actions = ecrite == null ? null : actions;
        if (ecrite != null) {
            recit = ecrite.recit();
            revision = ecrite.revision();
        }
        getContent().setId(section.cle());
        getContent().add(new H2(Typographie.fines(section.titre())), texte, refus, commandes);
        RenduBlocs.de(section.cle(), section.elements()).forEach(getContent()::add);
        montrer();
    }

    private void montrer() {
        texte.removeAll();
        commandes.removeAll();
        if (section.proposee() && recit == null && !section.recit().isEmpty()) {
            Paragraph propose = new Paragraph("Texte proposé par Copil à partir des données, non relu.");
            propose.addClassName("copil-avis");
            texte.add(propose);
        }
        String ecrit = recit;
        RenduBlocs.de(section.cle() + "-texte", ecrit == null ? section.recit() : Markdown.lire(ecrit))
                .forEach(texte::add);
        Actions possibles = actions;
        if (possibles != null) {
            String titre = section.titre();
            commandes.add(Boutons.rangee(
                    Boutons.discret("Écrire", titre, this::editer),
                    Boutons.discret("Monter", titre, () -> possibles.deplacer(section.cle(), -1)),
                    Boutons.discret("Descendre", titre, () -> possibles.deplacer(section.cle(), 1)),
                    Boutons.discret("Cacher", titre, () -> possibles.cacher(section.cle()))));
        }
    }

    private void editer() {
        TextArea champ = new TextArea("Texte de la section « " + section.titre() + " »");
        champ.setHelperText("**gras**, - liste, 1. liste numérotée, [mots](https://adresse).");
        champ.setWidthFull();
        String ecrit = recit;
        champ.setValue(ecrit == null ? Markdown.ecrire(section.recit()) : ecrit);
        texte.removeAll();
        texte.add(champ);
        champ.focus();
        commandes.removeAll();
        commandes.add(Boutons.rangee(
                Boutons.principal("Enregistrer", () -> enregistrer(champ.getValue())),
                Boutons.secondaire("Annuler", this::fermer),
                Boutons.secondaire("Revenir au texte proposé", () -> enregistrer(null))));
    }

    private void fermer() {
        refus.removeAll();
        montrer();
    }

    private void enregistrer(@Nullable String nouveau) {
        Actions possibles = actions;
        if (possibles == null) {
            return;
        }
        Boutons.tenter(refus, () -> {
            try {
                possibles.ecrire(section.cle(), nouveau, revision);
                recit = nouveau;
                revision++;
                montrer();
            } catch (SectionEntreTemps conflit) {
                // What was typed stays in the field; saving again now overwrites what is shown here, knowingly.
                revision = conflit.autre().revision();
                Paragraph autre = new Paragraph(Typographie.fines("L'autre texte : « "
                        + (conflit.autre().recit() == null
                                ? "le texte proposé"
                                : conflit.autre().recit()) + " »"));
                texte.add(autre);
                throw conflit;
            }
        });
    }
}
