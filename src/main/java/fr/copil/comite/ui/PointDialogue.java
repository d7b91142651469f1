package fr.copil.comite.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.Seance;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One point: its title, its time, who presents it, what it shows; it stays open until it is accepted. */
class PointDialogue extends Dialog {

    private static final int MINUTES = 10;

    private final TextField titre = new TextField("Titre");
    private final IntegerField minutes = new IntegerField("Durée (minutes)");
    private final TextField qui = new TextField("Présenté par");
    private final ComboBox<Montrables.Montrable> montre = new ComboBox<>("Ce que la salle voit");
    private final TextArea texte = new TextArea("Texte lu de tous");
    private final TextArea notes = new TextArea("Notes de l’animateur");
    private final Message refus = Message.alerte();

    PointDialogue(OrdreDuJourService ordre, Seance seance, @Nullable Point point, Montrables montrables) {
        montre.setItems(montrables.tous());
        montre.setItemLabelGenerator(Montrables.Montrable::nom);
        montre.setAllowCustomValue(true);
        montre.addCustomValueSetListener(saisie -> montre.setValue(montrables.de(saisie.getDetail())));
        montre.setHelperText(
                Typographie.fines("Choisissez, ou collez l’adresse d’une page de Copil ; rien pour un texte seul"));
        montre.setClearButtonVisible(true);
        montre.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null && titre.isEmpty()) {
                String nom = choix.getValue().nom();
                titre.setValue(nom.substring(nom.indexOf(':') + 1).strip());
            }
        });
        notes.setHelperText("Vues de qui prépare la séance, jamais de la salle");
        titre.setMaxLength(PointSaisi.TITRE_MAX);
        qui.setMaxLength(PointSaisi.TITRE_MAX);
        texte.setMaxLength(PointSaisi.TEXTE_MAX);
        notes.setMaxLength(PointSaisi.TEXTE_MAX);
        titre.setWidthFull();
        qui.setWidthFull();
        montre.setWidthFull();
        texte.setWidthFull();
        notes.setWidthFull();
        minutes.setValue(point == null ? MINUTES : point.minutes());
        if (point != null) {
            titre.setValue(point.titre());
            qui.setValue(point.presentePar());
            texte.setValue(point.texte());
            notes.setValue(point.notes());
            if (!point.montre().isEmpty()) {
                montre.setValue(montrables.de(point.montre()));
            }
        }
        setHeaderTitle(point == null ? "Ajouter un point" : "Modifier le point");
        setWidth("44rem");
        add(montre, titre, minutes, qui, texte, notes, refus);
        getFooter()
                .add(
                        Boutons.secondaire("Annuler", this::close),
                        Boutons.principal("Enregistrer", () -> enregistrer(ordre, seance, point)));
    }

    private void enregistrer(OrdreDuJourService ordre, Seance seance, @Nullable Point point) {
        try {
            PointSaisi saisi = new PointSaisi(
                    titre.getValue(),
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    qui.getValue(),
                    montre.isEmpty() ? "" : montre.getValue().adresse(),
                    point == null ? "" : point.raison(),
                    texte.getValue(),
                    notes.getValue());
            if (point == null) {
                ordre.ajouter(seance.id(), saisi);
            } else {
                ordre.changer(seance.id(), point, saisi);
            }
        } catch (ErreurCopil e) {
            refus.refuser(e);
            return;
        }
        close();
    }
}
