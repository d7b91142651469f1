package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.suivi.ATraiter;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Urgence;
import fr.copil.direct.BrouillonService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One engagement of the work list; its form opens in place, and the focus goes on to the next one once it is saved. */
class LigneDeTravail extends Composite<Div> {

    private final transient ATraiter ligne;
    private final transient SuiviService suivis;
    private final transient BrouillonService brouillons;
    private final Runnable faite;
    private final Checkbox choix = new Checkbox();
    private final Span etat = new Span();
    private final NativeButton ouvrir = Boutons.discret("Mettre à jour", this::basculer);
    private final Message fait = Message.annonce();
    private final Div place = new Div();
    private int version;
    private @Nullable MiseAJourForm form;

    LigneDeTravail(ATraiter ligne, SuiviService suivis, BrouillonService brouillons, Runnable faite, Runnable choisie) {
        this.ligne = ligne;
        this.suivis = suivis;
        this.brouillons = brouillons;
        this.faite = faite;
        this.version = ligne.version();
        choix.setAriaLabel("Choisir « " + titre() + " »");
        choix.addValueChangeListener(coche -> choisie.run());
        ouvrir.addClassName("travail-ouvrir");
        ouvrir.getElement().setAttribute("aria-expanded", "false");
        nommer("Mettre à jour");
        fait.addClassName("travail-fait");
        etat.addClassName("copil-etat");
        montrer(ligne.etat(), ligne.progres());
        Shortcuts.addShortcutListener(this, this::fermer, Key.ESCAPE).listenOn(this);
        Div tete = new Div(choix, quoi(), etat, ouvrir);
        tete.addClassName("travail-tete");
        getContent().addClassName("travail-ligne");
        getContent().add(tete, fait, place);
    }

    private Div quoi() {
        Span detail = new Span(Typographie.fines(ligne.titreConvention()
                + (ligne.quand().isEmpty()
                        ? ""
                        : " · " + (ligne.periode().isEmpty() ? "échéance : " : "") + ligne.quand())
                + ligne.urgences().stream()
                        .filter(urgence -> urgence != ligne.urgence())
                        .map(urgence -> " · " + urgence.libelle())
                        .collect(Collectors.joining())));
        detail.addClassName("liste-detail");
        Div quoi = new Div(
                new Anchor(
                        "/engagements/" + ligne.engagement()
                                + (ligne.periode().isEmpty() ? "" : "?periode=" + ligne.periode()),
                        ligne.titre()),
                detail);
        quoi.addClassName("travail-quoi");
        if (!ligne.demande().isEmpty()) {
            quoi.add(new Paragraph(Typographie.fines("Le cabinet demande : « " + ligne.demande() + " »")));
        }
        return quoi;
    }

    private void montrer(EtatSuivi enVigueur, @Nullable Integer progres) {
        etat.getElement().setAttribute("data-etat", enVigueur.code());
        String part = progres == null || enVigueur == EtatSuivi.REALISE ? "" : ", " + Phrases.pourcent(progres);
        etat.setText(enVigueur.libelle() + part);
    }

    /** The same engagement after somebody wrote: a form that is open keeps what is being typed in it. */
    void rafraichir(ATraiter relue) {
        if (relue.version() == version) {
            return;
        }
        version = relue.version();
        montrer(relue.etat(), relue.progres());
        etat.getElement()
                .executeJs("this.setAttribute('data-change', '');"
                        + "setTimeout(() => this.removeAttribute('data-change'), 10000)");
        if (form != null) {
            suivis.lire(ligne.engagement(), ligne.periode()).ifPresent(form::rafraichir);
        }
    }

    private void basculer() {
        if (form != null) {
            fermer();
            return;
        }
        suivis.lire(ligne.engagement(), ligne.periode()).ifPresent(suivi -> {
            version = suivi.version();
            form = new MiseAJourForm(suivi, suivis, brouillons, this::enregistree);
            place.add(form);
            ouvrir.getElement().setAttribute("aria-expanded", "true");
            nommer("Refermer");
            fait.dire("");
            form.focus();
        });
    }

    /** What is being typed is kept as a draft. */
    private void fermer() {
        if (form != null) {
            place.removeAll();
            form = null;
            ouvrir.getElement().setAttribute("aria-expanded", "false");
            nommer("Mettre à jour");
            ouvrir.focus();
        }
    }

    /** What is heard begins with what is read. */
    private void nommer(String quoi) {
        ouvrir.setText(quoi);
        ouvrir.setAriaLabel(quoi + " : " + titre());
    }

    private void enregistree(SuiviLu apres, String phrase) {
        version = apres.version();
        montrer(apres.etape().etat(), apres.progres());
        getContent().addClassName("travail-faite");
        // Where one was looking; the counts above follow.
        fait.dire(phrase);
        faite.run();
        fermer();
        getElement()
                .executeJs(
                        """
                        // After the button of this line, which takes the focus when its form closes.
                        setTimeout(() => {
                          const places = [...this.parentElement.querySelectorAll('.travail-ouvrir')];
                          places[places.indexOf(this.querySelector('.travail-ouvrir')) + 1]?.focus();
                        });
                        """);
    }

    boolean choisie() {
        return choix.getValue();
    }

    void choisir() {
        choix.setValue(true);
    }

    ATraiter aTraiter() {
        return ligne;
    }

    /** With its period: two of the same engagement may stand in the list. */
    String titre() {
        return ligne.titre() + (ligne.periode().isEmpty() ? "" : " (" + ligne.periode() + ")");
    }

    int version() {
        return version;
    }

    Urgence urgence() {
        return ligne.urgence();
    }
}
