package fr.copil.comite.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.FichierService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.Seance;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One point: its title, its time, who presents it, what it shows; it stays open until it is accepted. */
class PointDialogue extends Dialog {

    private static final int MINUTES = 10;

    private final TextField titre = new TextField("Titre");
    private final IntegerField minutes = new IntegerField("Durée (minutes)");
    private final TextField qui = new TextField("Présenté par");
    private final ChoixMontre montre;
    private final TextArea texte = new TextArea("Texte lu de tous");
    private final TextArea notes = new TextArea("Notes de l’animateur");
    private final Message refus = Message.alerte();

    PointDialogue(
            OrdreDuJourService ordre,
            FichierService fichiers,
            Seance seance,
            @Nullable Point point,
            Montrables montrables) {
        montre = new ChoixMontre(montrables, fichiers, seance, nom -> {
            if (titre.isEmpty()) {
                titre.setValue(nom);
            }
        });
        notes.setHelperText("Vues de qui prépare la séance, jamais de la salle");
        titre.setMaxLength(PointSaisi.TITRE_MAX);
        qui.setMaxLength(PointSaisi.TITRE_MAX);
        texte.setMaxLength(PointSaisi.TEXTE_MAX);
        notes.setMaxLength(PointSaisi.TEXTE_MAX);
        titre.setWidthFull();
        qui.setWidthFull();
        texte.setWidthFull();
        notes.setWidthFull();
        minutes.setValue(point == null ? MINUTES : point.minutes());
        if (point != null) {
            titre.setValue(point.titre());
            qui.setValue(point.presentePar());
            texte.setValue(point.texte());
            notes.setValue(point.notes());
            if (!point.montre().isEmpty()) {
                montre.montrer(point, FichiersDuPoint.de(fichiers, seance));
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
                    montre.adresse(),
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
