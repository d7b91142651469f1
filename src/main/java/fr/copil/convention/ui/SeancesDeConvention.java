package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** The last meeting of the committee, and where a new one is noted: what changed is told since then. */
@SpringComponent
@Scope("prototype")
class SeancesDeConvention extends Composite<Div> {

    private final transient SeanceService seances;
    private final Message derniere = Message.annonce();
    private final ChampDate jour = new ChampDate("Une séance s'est tenue le");
    private final NativeButton noter = Boutons.secondaire("Noter cette séance", this::noter);
    private final Paragraph journal = new Paragraph();
    private String convention = "";

    SeancesDeConvention(SeanceService seances) {
        this.seances = seances;
        getContent().addClassName("seances");
        journal.addClassName("seances-journal");
        getContent().add(derniere, jour, noter, journal);
    }

    void montrer(String code) {
        convention = code;
        boolean permis = seances.peutNoter(code);
        jour.setVisible(permis);
        noter.setVisible(permis);
        dire(seances.derniere(code), "");
        journal.removeAll();
        journal.add(new Span("Journal des engagements : "), lien("tout", ""), new Span(", "));
        journal.add(lien("depuis le dernier comité", "&change=oui"));
    }

    private Anchor lien(String texte, String filtre) {
        Anchor lien = new Anchor("/export/journal.xlsx?convention=" + convention + filtre, texte + " (XLSX)");
        lien.setRouterIgnore(true);
        return lien;
    }

    private void noter() {
        LocalDate choisi = jour.getValue();
        jour.setInvalid(false);
        if (choisi == null) {
            Message.refuser(
                    jour, new ErreurCopil("SEANCE-VIDE", "Choisissez le jour de la séance, ou écrivez-le jj/mm/aaaa."));
            return;
        }
        try {
            seances.noter(convention, choisi);
            jour.clear();
            dire(seances.derniere(convention), "Séance du " + Dates.jour(choisi) + " notée. ");
        } catch (ErreurCopil refus) {
            Message.refuser(jour, refus);
        }
    }

    private void dire(Optional<LocalDate> jourDeLaDerniere, String avant) {
        derniere.dire(avant
                + jourDeLaDerniere
                        .map(connu -> "Dernière séance notée : le " + Dates.jour(connu)
                                + " ; « depuis le dernier comité » compte à partir de ce jour.")
                        .orElse("Aucune séance n'est notée : « depuis le dernier comité » ne retient rien."));
    }
}
