package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.FichierService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.Proposition;
import fr.copil.comite.PropositionsService;
import fr.copil.comite.Seance;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agenda, in an order that keys and fingers change, and what Copil would add to it. */
class OrdreDuJourPanneau extends Composite<Div> {

    private final transient OrdreDuJourService ordre;
    private final transient PropositionsService propositions;
    private final transient Montrables montrables;
    private final transient FichierService fichiers;
    private final Div refus;
    private transient @Nullable List<Point> proposePour;
    private transient List<Proposition> proposees = List.of();
    private long focus;

    OrdreDuJourPanneau(
            OrdreDuJourService ordre,
            PropositionsService propositions,
            Montrables montrables,
            FichierService fichiers,
            Div refus) {
        this.ordre = ordre;
        this.propositions = propositions;
        this.montrables = montrables;
        this.fichiers = fichiers;
        this.refus = refus;
    }

    void montrer(Seance seance) {
        boolean ecrit = seance.prepare() && seance.etat().vivante();
        getContent().removeAll();
        getContent().add(new H2("Ordre du jour"));
        if (seance.points().isEmpty()) {
            getContent().add(new Paragraph("Aucun point pour l’instant."));
        } else {
            getContent()
                    .add(new Paragraph(
                            Typographie.fines(Nombres.compte(seance.points().size(), "point", "points") + ", "
                                    + seance.minutesPrevues() + " min sur " + seance.minutes() + ".")));
        }
        OrderedList liste = new OrderedList();
        liste.addClassName("seances-points");
        FichiersDuPoint joints = FichiersDuPoint.de(fichiers, seance);
        seance.points().forEach(point -> liste.add(ligne(seance, point, joints, ecrit)));
        getContent().add(liste);
        if (ecrit) {
            getContent().add(Boutons.rangee(Boutons.secondaire("Ajouter un point…", () -> ouvrir(seance, null))));
            if (seance.etat() == EtatSeance.PREPAREE) {
                proposer(seance);
            }
        }
        focus = 0;
    }

    private ListItem ligne(Seance seance, Point point, FichiersDuPoint joints, boolean ecrit) {
        ListItem ligne = new ListItem();
        Span titre = new Span(Typographie.fines(point.titre()));
        titre.addClassName("seances-titre");
        ligne.add(titre);
        if (seance.point() != null && seance.point() == point.id() && seance.etat() == EtatSeance.OUVERTE) {
            ligne.addClassName("seances-courant");
            ligne.getElement().setAttribute("aria-current", "step");
        }
        String detail = Stream.of(
                        point.minutes() == 0 ? "" : point.minutes() + " min",
                        point.presentePar(),
                        point.raison(),
                        point.passe() == 0 ? "" : "passé : " + Math.max(1, Math.round(point.passe() / 60.0)) + " min")
                .filter(mots -> !mots.isEmpty())
                .collect(Collectors.joining(" · "));
        Div sous = new Div(Typographie.fines(detail));
        sous.addClassName("seances-detail");
        if (FichiersDuPoint.fichier(point) == 0 && !point.montre().isEmpty()) {
            sous.add(new Span(detail.isEmpty() ? "" : " · "), new Anchor(point.montre(), "Ce qu’il montre"));
        }
        point.citations().forEach(code -> sous.add(new Span(" · "), new Anchor("/c/" + code, code)));
        ligne.add(sous);
        joints.lignes(seance, point).forEach(ligne::add);
        if (!point.texte().isEmpty()) {
            Paragraph texte = new Paragraph(point.texte());
            texte.addClassName("seances-texte");
            ligne.add(texte);
        }
        if (ecrit) {
            ligne.add(outils(seance, point));
            glisser(seance, point, ligne);
        }
        return ligne;
    }

    private Div outils(Seance seance, Point point) {
        int rang = seance.points().indexOf(point);
        NativeButton monter = Boutons.discret("Monter", point.titre(), () -> deplacer(seance, rang, rang - 1));
        monter.setEnabled(rang > 0);
        NativeButton descendre = Boutons.discret("Descendre", point.titre(), () -> deplacer(seance, rang, rang + 1));
        descendre.setEnabled(rang < seance.points().size() - 1);
        if (point.id() == focus) {
            (monter.isEnabled() ? monter : descendre).focus();
        }
        return Boutons.rangee(
                monter,
                descendre,
                Boutons.discret("Modifier…", point.titre(), () -> ouvrir(seance, point)),
                Boutons.discret(
                        "Retirer",
                        point.titre(),
                        () -> Message.tenter(refus, () -> ordre.retirer(seance.id(), point.id()))));
    }

    private void glisser(Seance seance, Point point, ListItem ligne) {
        DragSource.create(ligne).setDragData(point.id());
        DropTarget.create(ligne).addDropListener(depot -> depot.getDragData()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .ifPresent(tire -> {
                    List<Long> rangs = seance.points().stream().map(Point::id).toList();
                    deplacer(seance, rangs.indexOf(tire), rangs.indexOf(point.id()));
                }));
    }

    private void deplacer(Seance seance, int de, int vers) {
        if (de < 0 || de == vers) {
            return;
        }
        List<Long> rangs =
                new ArrayList<>(seance.points().stream().map(Point::id).toList());
        Long deplace = rangs.remove(de);
        rangs.add(vers, deplace);
        focus = deplace;
        Message.tenter(refus, () -> ordre.ordonner(seance.id(), rangs));
    }

    private void ouvrir(Seance seance, @Nullable Point point) {
        new PointDialogue(ordre, fichiers, seance, point, montrables).open();
    }

    private void proposer(Seance seance) {
        // Read again when the agenda changes, not at each thing that happens while one prepares it.
        if (!seance.points().equals(proposePour)) {
            proposePour = seance.points();
            proposees = propositions.pour(seance);
        }
        if (proposees.isEmpty()) {
            return;
        }
        getContent().add(new H3("Copil propose"));
        UnorderedList liste = new UnorderedList();
        liste.addClassName("seances-propositions");
        proposees.forEach(proposee -> {
            Span raison = new Span(Typographie.fines(proposee.raison()));
            raison.addClassName("seances-detail");
            ListItem ligne = new ListItem(
                    new Div(new Span(Typographie.fines(proposee.titre())), raison),
                    Boutons.discret(
                            "Ajouter",
                            proposee.titre(),
                            () -> Message.tenter(refus, () -> ordre.ajouter(seance.id(), proposee.enPoint()))));
            liste.add(ligne);
        });
        getContent().add(liste);
    }
}
