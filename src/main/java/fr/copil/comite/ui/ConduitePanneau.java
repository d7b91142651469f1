package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.ComiteService;
import fr.copil.comite.ConduiteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who leads, from their own screen: the point, their notes, the next one; taking over is asked for in so many words. Built
 * again when the séance opens, closes or changes hands, and only then: a button keeps its focus, a box what was ticked.
 */
class ConduitePanneau extends Composite<Div> {

    private final transient OrdreDuJourService ordre;
    private final transient ConduiteService conduite;
    private final Div refus;
    private final Paragraph ou = new Paragraph();
    private final Paragraph notes = new Paragraph();
    /** They outlive a change of hands. */
    private final ChampDate suivante = new ChampDate("Date de la prochaine séance");

    private final TextField heure = new TextField("Heure");
    private final Div pages = new Div();
    private String montre = "";
    private long point;

    ConduitePanneau(OrdreDuJourService ordre, ConduiteService conduite, Div refus) {
        this.ordre = ordre;
        this.conduite = conduite;
        this.refus = refus;
        notes.addClassName("seances-notes");
        suivante.setWidth("18rem");
        suivante.setHelperText("Laissez vide si elle n’est pas fixée");
        heure.setPlaceholder("14 h 30");
        heure.setWidth("6rem");
        getContent().addClassName("seances-conduite");
    }

    void montrer(Seance seance) {
        boolean anime = conduite.anime(seance);
        String voulu =
                seance.id() + " " + seance.etat() + " " + seance.animateur() + " " + anime + " " + seance.prepare()
                        // Its day and place stand in a form until it opens.
                        + (seance.etat() == EtatSeance.PREPAREE ? " " + seance.version() : "");
        if (!voulu.equals(montre)) {
            montre = voulu;
            construire(seance, anime);
        }
        if (anime) {
            seance.courant().ifPresent(courant -> dire(seance, courant));
        }
    }

    private void dire(Seance seance, Point courant) {
        point = courant.id();
        ou.setText(Typographie.fines("Vous animez. La salle est sur le point " + seance.rang(courant) + " sur "
                + seance.points().size() + " : " + courant.titre() + "."));
        notes.setText(courant.notes());
        notes.setVisible(!courant.notes().isEmpty());
        pages.setVisible(FichiersDuPoint.fichier(courant) != 0);
    }

    private void construire(Seance seance, boolean anime) {
        getContent().removeAll();
        if (!seance.prepare() || !seance.etat().vivante()) {
            return;
        }
        getContent().add(new H2("Conduite de la séance"));
        if (seance.etat() == EtatSeance.PREPAREE) {
            preparer(seance);
        } else if (anime) {
            animer(seance.id(), seance.comite().principal());
        } else {
            long id = seance.id();
            String animateur = seance.animateur();
            getContent()
                    .add(
                            new Paragraph(Typographie.fines(seance.animePar() + " anime la séance.")),
                            Boutons.rangee(Boutons.secondaire(
                                    "Prendre la main à la place de " + seance.animePar(),
                                    () -> prendre(id, animateur))));
        }
    }

    /** Only from who was said to lead, or from nobody: a button pressed too late takes nothing from anyone. */
    private void prendre(long id, @Nullable String animateur) {
        Message.tenter(refus, () -> {
            Seance lue = ordre.lire(id).orElse(null);
            if (lue == null || !Objects.equals(lue.animateur(), animateur)) {
                throw new ErreurCopil(
                        "SEANCE-MAIN",
                        "Une autre personne vient de prendre la main : voyez qui anime avant de la prendre.");
            }
            conduite.animer(lue);
        });
    }

    private void preparer(Seance seance) {
        long id = seance.id();
        String animateur = seance.animateur();
        TextField motif = new TextField("Pourquoi l’annuler");
        motif.setMaxLength(ComiteService.MOTIF_MAX);
        NativeDetails annuler = new NativeDetails(
                "Annuler la séance…",
                new Div(
                        motif,
                        Boutons.rangee(Boutons.secondaire(
                                "Annuler la séance",
                                () -> Message.tenter(refus, () -> ordre.annuler(id, motif.getValue()))))));
        Div gestes = new Div(
                Boutons.principal("Ouvrir la séance et l’animer", () -> prendre(id, animateur)),
                new DeplacerDetails(ordre, seance, refus),
                annuler);
        gestes.addClassName("seances-gestes");
        getContent().add(gestes);
    }

    private void animer(long id, boolean principal) {
        Checkbox comite =
                new Checkbox("Cette séance est celle du comité : « depuis le dernier comité » repart d’ici", principal);
        Div prochaine = new Div(suivante, heure);
        prochaine.addClassName("copil-selecteurs");
        pages.removeAll();
        pages.add(Boutons.rangee(
                Boutons.secondaire("Page précédente", () -> tourner(id, -1)),
                Boutons.secondaire("Page suivante", () -> tourner(id, 1))));
        getContent()
                .add(
                        ou,
                        notes,
                        pages,
                        Boutons.rangee(
                                Boutons.secondaire("Point précédent", () -> bouger(id, -1)),
                                Boutons.principal("Point suivant", () -> bouger(id, 1)),
                                Boutons.secondaire(
                                        "Revenir au point",
                                        () -> Message.tenter(refus, () -> conduite.montrer(id, "")))),
                        comite,
                        prochaine,
                        Boutons.rangee(Boutons.discret(
                                "Clore la séance", () -> demander(() -> clore(id, comite.getValue())))));
    }

    /** Nothing opens it again: once is asked, with what stops changing. */
    private static void demander(Runnable oui) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Clore la séance ?");
        question.setText(Typographie.fines(
                "L’ordre du jour, les présences et les figures montrées se figent, et la séance ne se rouvre pas :"
                        + " ses décisions ne se corrigent plus, elles se suivent."));
        question.setConfirmText("Clore");
        question.setCancelable(true);
        question.setCancelText("Continuer la séance");
        question.addConfirmListener(confirme -> oui.run());
        question.open();
    }

    /** What is wrong with the next one is said beside it; the rest, above. */
    private void clore(long id, boolean comite) {
        suivante.setInvalid(false);
        heure.setInvalid(false);
        Message.tenter(refus, () -> {
            try {
                if (suivante.illisible()) {
                    throw new ErreurCopil("SUIVANTE-ILLISIBLE", "Écrivez la date jj/mm/aaaa, ou effacez-la.");
                }
                conduite.clore(id, comite, suivante.getValue(), heure.getValue());
            } catch (ErreurCopil e) {
                switch (e.code()) {
                    case "SEANCE-HEURE" -> Message.refuser(heure, e);
                    case "SEANCE-ANNEE",
                            "SUIVANTE-COMITE-CLOS",
                            "SUIVANTE-ILLISIBLE",
                            "SUIVANTE-JOUR",
                            "SUIVANTE-MEME-JOUR",
                            "SUIVANTE-PASSEE" -> Message.refuser(suivante, e);
                    default -> throw e;
                }
            }
        });
    }

    private void bouger(long id, int pas) {
        Message.tenter(refus, () -> conduite.avancer(id, point, pas));
    }

    private void tourner(long id, int pas) {
        Message.tenter(
                refus, () -> ordre.lire(id).ifPresent(seance -> conduite.tourner(id, point, seance.detour(), pas)));
    }
}
