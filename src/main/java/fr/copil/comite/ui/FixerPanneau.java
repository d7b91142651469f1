package fr.copil.comite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.acces.Audience;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.FixationService;
import fr.copil.comite.Seance;
import fr.copil.comite.Sujet;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Meteo;
import fr.copil.indicateur.diffusion.RegleDeDiffusion;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.repere.PointDeCourbe;
import fr.copil.indicateur.repere.Repere;
import fr.copil.indicateur.repere.RepereService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the committee fixes as it looks at it, at once: a comment on a point of the chart, a météo, the reading of the target. */
class FixerPanneau extends Composite<Div> {

    private static final int PHRASE_MAX = 120;

    private final transient FixationService service;
    private final Div refus;
    private final Message fait = Message.annonce().absentSiVide();
    private final ComboBox<PointDeCourbe> point = new ComboBox<>("Point du graphique");
    private final TextField texte = new TextField("Ce qui l’explique");
    private final ComboBox<Meteo> meteo = new ComboBox<>("Météo de votre partie", Meteo.values());
    private final TextField phrase = new TextField("Pourquoi, en une phrase");
    private final ComboBox<Optional<LectureDeCible>> lecture = new ComboBox<>(
            "Lecture de la cible de l’écart",
            Optional.of(LectureDeCible.POINTS),
            Optional.of(LectureDeCible.RELATIVE),
            Optional.<LectureDeCible>empty());
    private final ComboBox<Audience> audience =
            new ComboBox<>("Au plus large", Audience.PARTENAIRES, Audience.COMITE, Audience.DSDEN);
    private final Paragraph surQuoi = new Paragraph();
    private final Div epingler = new Div();
    private final Div limiter = new Div();
    private final Div donner = new Div();
    private final Div lire = new Div();
    private final Div epingles = new Div();
    private transient Sujet sujet = Sujet.AUCUN;
    private long seance;
    private String lu = "";
    private @Nullable Boolean cible;

    FixerPanneau(FixationService service, Div refus) {
        this.service = service;
        this.refus = refus;
        point.setItemLabelGenerator(PointDeCourbe::nom);
        point.setWidth("20rem");
        texte.setMaxLength(RepereService.TEXTE_MAX);
        texte.setPlaceholder("creux de 2020 : session sans épreuves");
        texte.setWidth("28rem");
        meteo.setItemLabelGenerator(Meteo::libelle);
        phrase.setMaxLength(PHRASE_MAX);
        phrase.setWidth("28rem");
        lecture.setItemLabelGenerator(
                choix -> choix.map(LectureDeCible::libelle).orElse("aucune des deux : montrer les deux"));
        lecture.setWidth("24rem");
        forme(epingler, "Épingler un commentaire au graphique", "Épingler", this::epingler, point, texte);
        audience.setItemLabelGenerator(Audience::libelle);
        audience.setHelperText("Vaut pour ce qui sera envoyé ; ce qui est déjà publié le reste.");
        audience.setWidth("24rem");
        forme(limiter, "Fixer qui lit cet indicateur", "Fixer cette diffusion", this::limiter, audience);
        forme(donner, "Donner la météo de l’engagement", "Donner cette météo", this::donner, meteo, phrase);
        forme(lire, "Fixer la lecture de la cible", "Fixer cette lecture", this::lire, lecture);
        getContent().add(new H2("Fixer en séance"), fait, surQuoi, epingler, limiter, donner, lire, epingles);
    }

    private void forme(Div ou, String titre, String bouton, Runnable suite, Component... champs) {
        Div rangee = new Div(champs);
        rangee.addClassName("copil-selecteurs");
        ou.addClassName("seances-fixer");
        ou.add(new H3(titre), rangee, Boutons.rangee(Boutons.secondaire(bouton, () -> Message.tenter(refus, suite))));
    }

    void montrer(Seance nouvelle) {
        boolean ouverte = nouvelle.prepare() && nouvelle.etat() == EtatSeance.OUVERTE;
        if (seance != nouvelle.id()) {
            seance = nouvelle.id();
            fait.dire("");
            lu = "";
            cible = null;
        }
        List<Repere> poses = service.epingles(nouvelle);
        List<RegleDeDiffusion> regles = service.diffusions(nouvelle);
        setVisible(ouverte || !poses.isEmpty() || !regles.isEmpty());
        if (ouverte && cible == null) {
            cible = service.fixeUneLecture(nouvelle.comite());
        }
        lire.setVisible(ouverte && Boolean.TRUE.equals(cible));
        // What is chosen and typed is about what one looked at then, which is named: it stays so, wherever the room
        // goes on.
        String regarde =
                ouverte ? nouvelle.courant().map(un -> un.id() + un.montre()).orElse("") + " " + nouvelle.detour() : "";
        if ((!regarde.equals(lu) && !enSaisie()) || !ouverte) {
            lu = regarde;
            sujet = service.sujet(nouvelle);
            point.setItems(sujet.points());
            surQuoi.setText(sujet.nom().isEmpty() ? "" : Typographie.fines("Sur : " + sujet.nom()));
        }
        surQuoi.setVisible(ouverte && !sujet.nom().isEmpty());
        epingler.setVisible(ouverte && sujet.graphique());
        limiter.setVisible(ouverte && sujet.graphique());
        donner.setVisible(ouverte && sujet.meteo());
        lister(poses, regles, nouvelle.prepare(), ouverte);
    }

    private boolean enSaisie() {
        return !point.isEmpty() || !texte.isEmpty() || !meteo.isEmpty() || !phrase.isEmpty() || !audience.isEmpty();
    }

    private void lister(List<Repere> poses, List<RegleDeDiffusion> regles, boolean retirables, boolean levables) {
        epingles.removeAll();
        if (poses.isEmpty() && regles.isEmpty()) {
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("seances-epingles");
        poses.forEach(repere -> liste.add(ligne(
                repere.quoi() + " : " + repere.texte(),
                "Retirer",
                () -> service.desepingler(repere.id()),
                retirables)));
        regles.forEach(regle -> liste.add(ligne(
                "Diffusion, " + regle.enClair() + " (séance " + regle.seance() + ")",
                "Lever",
                () -> fait.dire("Règle levée, décision " + service.leverLaDiffusion(seance, regle.id()) + "."),
                levables)));
        epingles.add(new H3("Commentaires épinglés et diffusions fixées"), liste);
    }

    private ListItem ligne(String dite, String bouton, Runnable suite, boolean avecBouton) {
        ListItem ligne = new ListItem(new Span(Typographie.fines(dite)));
        if (avecBouton) {
            ligne.add(Boutons.discret(bouton, dite, () -> Message.tenter(refus, suite)));
        }
        return ligne;
    }

    private void epingler() {
        PointDeCourbe choisi = point.getValue();
        if (choisi == null) {
            throw new ErreurCopil("FIXATION-CHOIX", "Choisissez le point du graphique que vous commentez.");
        }
        service.epingler(seance, sujet, choisi, texte.getValue());
        texte.clear();
        point.clear();
        fait.dire("Épinglé : le graphique le montre dès maintenant, à qui lit comme cette salle.");
    }

    private void limiter() {
        Audience choisie = audience.getValue();
        if (choisie == null) {
            throw new ErreurCopil("FIXATION-DIFFUSION", "Choisissez qui peut lire cet indicateur, au plus large.");
        }
        String numero = service.limiterLaDiffusion(seance, sujet, choisie);
        audience.clear();
        fait.dire("Diffusion fixée, décision " + numero
                + " : ce qui sera transmis ou déclaré ne se publiera pas plus largement.");
    }

    private void donner() {
        Meteo choisie = meteo.getValue();
        if (choisie == null) {
            throw new ErreurCopil("FIXATION-METEO", "Choisissez la météo que vous donnez.");
        }
        String numero = service.donnerSaMeteo(seance, sujet.engagement(), choisie, phrase.getValue());
        meteo.clear();
        phrase.clear();
        fait.dire("Météo donnée, décision " + numero + ".");
    }

    private void lire() {
        Optional<LectureDeCible> choisie = lecture.getValue();
        if (choisie == null) {
            throw new ErreurCopil("FIXATION-LECTURE", "Choisissez la lecture que le comité retient.");
        }
        String numero = service.lireLaCible(seance, choisie.orElse(null));
        lecture.clear();
        fait.dire("Lecture fixée, décision " + numero + " : la figure et sa phrase la suivent aussitôt.");
    }
}
