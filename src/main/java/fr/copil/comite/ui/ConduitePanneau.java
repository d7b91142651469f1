package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.ComiteService;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;

/** Who leads, from their own screen: the point, their notes, the next one; taking over is asked for in so many words. */
class ConduitePanneau extends Composite<Div> {

    private final transient OrdreDuJourService ordre;
    private final transient ConduiteService conduite;
    private final Div refus;

    ConduitePanneau(OrdreDuJourService ordre, ConduiteService conduite, Div refus) {
        this.ordre = ordre;
        this.conduite = conduite;
        this.refus = refus;
        getContent().addClassName("seances-conduite");
    }

    void montrer(Seance seance) {
        getContent().removeAll();
        if (!seance.prepare() || !seance.etat().vivante()) {
            return;
        }
        getContent().add(new H2("Conduite de la séance"));
        if (seance.etat() == EtatSeance.PREPAREE) {
            preparer(seance);
        } else if (conduite.anime(seance)) {
            animer(seance);
        } else {
            getContent()
                    .add(
                            new Paragraph(Typographie.fines(seance.animePar() + " anime la séance.")),
                            Boutons.rangee(Boutons.secondaire(
                                    "Prendre la main à la place de " + seance.animePar(),
                                    () -> Message.tenter(refus, () -> conduite.animer(seance)))));
        }
    }

    private void preparer(Seance seance) {
        TextField motif = new TextField("Pourquoi l’annuler");
        motif.setMaxLength(ComiteService.MOTIF_MAX);
        getContent()
                .add(
                        Boutons.rangee(Boutons.principal(
                                "Ouvrir la séance et l’animer",
                                () -> Message.tenter(refus, () -> conduite.animer(seance)))),
                        new DeplacerDetails(ordre, seance, refus),
                        motif,
                        Boutons.rangee(Boutons.discret(
                                "Annuler la séance",
                                () -> Message.tenter(refus, () -> ordre.annuler(seance.id(), motif.getValue())))));
    }

    private void animer(Seance seance) {
        Point point = seance.courant().orElseThrow();
        getContent()
                .add(new Paragraph(Typographie.fines("Vous animez. La salle est sur le point " + seance.rang(point)
                        + " sur " + seance.points().size() + " : " + point.titre() + ".")));
        if (!point.notes().isEmpty()) {
            Paragraph notes = new Paragraph(point.notes());
            notes.addClassName("seances-notes");
            getContent().add(notes);
        }
        Checkbox comite =
                new Checkbox("Cette séance est celle du comité : « depuis le dernier comité » repart d’ici", true);
        getContent()
                .add(
                        Boutons.rangee(
                                Boutons.secondaire(
                                        "Point précédent",
                                        () -> Message.tenter(refus, () -> conduite.avancer(seance.id(), -1))),
                                Boutons.principal(
                                        "Point suivant",
                                        () -> Message.tenter(refus, () -> conduite.avancer(seance.id(), 1))),
                                Boutons.secondaire(
                                        "Revenir au point",
                                        () -> Message.tenter(refus, () -> conduite.montrer(seance.id(), "")))),
                        comite,
                        Boutons.rangee(Boutons.discret(
                                "Clore la séance",
                                () -> Message.tenter(refus, () -> conduite.clore(seance.id(), comite.getValue())))));
    }
}
