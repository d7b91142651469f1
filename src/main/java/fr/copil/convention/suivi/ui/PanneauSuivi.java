package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.Partie;
import fr.copil.convention.suivi.DevoirService;
import fr.copil.convention.suivi.Droits;
import fr.copil.convention.suivi.PreuveService;
import fr.copil.convention.suivi.Relance;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.direct.BrouillonService;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The follow-up of one engagement on its page: what is asked, météos, the update, evidence, the journal. */
@SpringComponent
@Scope("prototype")
public class PanneauSuivi extends Composite<Section> {

    private final transient SuiviService suivis;
    private final transient BrouillonService brouillons;
    private final transient PreuveService preuves;
    private final transient DevoirService devoirs;
    private final Paragraph inconnue = new Paragraph();
    private final LigneDesPeriodes periodes = new LigneDesPeriodes();
    private final Paragraph echeance = new Paragraph();
    private final Paragraph demande = new Paragraph();
    private final Paragraph deduit = new Paragraph();
    private final MeteosPanneau meteos = new MeteosPanneau();
    private final Div formulaires = new Div();
    private final Message annonce = Message.annonce();
    private final PreuvesPanneau listeDesPreuves = new PreuvesPanneau();
    private final Div envoi = new Div();
    private final Checkbox depuis = new Checkbox("Depuis le dernier comité seulement");
    private final JournalPanneau journal = new JournalPanneau();
    private Runnable change = () -> {};
    private @Nullable MiseAJourForm form;
    private @Nullable EcheanceForm echeanceForm;
    private @Nullable SuiviLu suivi;

    PanneauSuivi(SuiviService suivis, DevoirService devoirs, BrouillonService brouillons, PreuveService preuves) {
        this.suivis = suivis;
        this.devoirs = devoirs;
        this.brouillons = brouillons;
        this.preuves = preuves;
        inconnue.addClassName("copil-avis");
        inconnue.setVisible(false);
        demande.addClassName("copil-alerte");
        annonce.addClassName("suivi-annonce");
        formulaires.addClassName("suivi-formulaires");
        depuis.addValueChangeListener(choix -> montrerLeJournal());
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H2("Suivi"),
                        inconnue,
                        periodes,
                        echeance,
                        demande,
                        deduit,
                        meteos,
                        formulaires,
                        annonce,
                        new H2("Preuves"),
                        listeDesPreuves,
                        envoi,
                        new H2("Journal"),
                        depuis,
                        journal);
    }

    /** @param change called after each write made from here, so that the rest of the page is read again */
    public void quandIlChange(Runnable change) {
        this.change = change;
    }

    /**
     * Another engagement, or none when nobody owes news of this one.
     *
     * @param periode of what comes back, empty for the present one; one that does not exist is said, and the present one shown
     */
    public void montrer(@Nullable String engagement, String periode) {
        Optional<SuiviLu> demandee = lire(engagement, periode);
        suivi = demandee.isPresent() || periode.isEmpty()
                ? demandee.orElse(null)
                : lire(engagement, "").orElse(null);
        inconnue.setVisible(suivi != null && demandee.isEmpty());
        setVisible(suivi != null);
        annonce.dire("");
        formulaires.removeAll();
        envoi.removeAll();
        form = null;
        echeanceForm = null;
        if (suivi != null) {
            inconnue.setText(Typographie.fines("Cet engagement n'a pas de période « " + Textes.abreger(periode, 20)
                    + " »"
                    + (suivi.periode().isEmpty() ? " : il ne revient pas." : " : voici " + suivi.periode() + ".")));
            ouvrirLesFormulaires(suivi, suivis.droits(suivi));
            montrerLaSuite(suivi);
        }
    }

    private Optional<SuiviLu> lire(@Nullable String engagement, String periode) {
        return engagement == null
                ? Optional.empty()
                : suivis.lire(engagement, periode).filter(lu -> lu.type().suivi());
    }

    /** The same engagement after somebody wrote: what is being typed here stays. */
    public void rafraichir() {
        if (suivi != null) {
            suivis.lire(suivi.engagement(), suivi.periode()).ifPresent(lu -> {
                suivi = lu;
                rafraichirLesFormulaires(lu);
                montrerLaSuite(lu);
            });
        }
    }

    private void ouvrirLesFormulaires(SuiviLu lu, Droits droits) {
        Partie partie = droits.partie();
        if (droits.modifier()) {
            form = new MiseAJourForm(lu, suivis, brouillons, this::ecrit);
            formulaires.add(form);
        }
        if (droits.modifier() && lu.occurrence() != null) {
            echeanceForm = new EcheanceForm(lu, devoirs, this::ecrit);
            formulaires.add(echeanceForm);
        }
        if (partie != null) {
            formulaires.add(new MeteoForm(lu, partie, suivis, brouillons, this::ecrit));
        }
        if (droits.demander()) {
            formulaires.add(new RelanceForm(lu, suivis, brouillons, this::ecrit));
        }
        if (droits.modifier() || partie != null) {
            Message refus = Message.alerte().absentSiVide();
            refus.addClassName("copil-erreur");
            envoi.add(
                    new Televersement(
                            "Joindre une preuve…",
                            "ou déposez ici un PDF, une image ou un document de bureautique, 10 Mo au plus",
                            (nom, contenu) -> preuves.joindre(lu.engagement(), lu.periode(), nom, contenu),
                            () -> {
                                rafraichir();
                                change.run();
                            },
                            refus),
                    refus);
        }
    }

    private void rafraichirLesFormulaires(SuiviLu lu) {
        if (form != null) {
            form.rafraichir(lu);
        }
        if (echeanceForm != null) {
            echeanceForm.rafraichir(lu);
        }
    }

    private void ecrit(SuiviLu apres, String phrase) {
        suivi = apres;
        rafraichirLesFormulaires(apres);
        montrerLaSuite(apres);
        annonce.dire(phrase);
        change.run();
    }

    private void montrerLaSuite(SuiviLu lu) {
        periodes.montrer(lu, devoirs.periodes(lu));
        echeance.setVisible(lu.occurrence() != null);
        echeance.setText(Typographie.fines(Phrases.echeance(lu)));
        Relance attendue = lu.demande();
        demande.setVisible(attendue != null);
        if (attendue != null) {
            demande.setText(Typographie.fines("Mise à jour demandée par le cabinet le "
                    + Dates.moment(attendue.le().toInstant())
                    + (attendue.phrase().isEmpty() ? "." : " : « " + attendue.phrase() + " »")));
        }
        deduit.setVisible(lu.details().nombre() > 0);
        deduit.setText(Phrases.avancementDeduit(lu.details()));
        meteos.montrer(lu.meteo());
        listeDesPreuves.montrer(lu.preuves() == 0 ? List.of() : preuves.de(lu));
        montrerLeJournal();
    }

    private void montrerLeJournal() {
        if (suivi != null) {
            journal.montrer(
                    suivi.commente() ? suivis.journal(suivi, depuis.getValue()) : List.of(),
                    depuis.getValue()
                            ? "Rien depuis le dernier comité, ou aucune séance n'est notée pour cette convention."
                            : suivi.occurrence() == null
                                    ? "Personne n'a encore rien dit de cet engagement : son état est celui du document."
                                    : "Personne n'a encore rien dit de cet engagement pour "
                                            + suivi.occurrence().periode().pour() + ".");
        }
    }
}
