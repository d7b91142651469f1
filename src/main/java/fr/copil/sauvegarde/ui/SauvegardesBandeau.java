package fr.copil.sauvegarde.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.sauvegarde.EtatDesSauvegardes;
import fr.copil.sauvegarde.SauvegardesService;
import fr.copil.ui.Bandeau;
import fr.copil.ui.Typographie;
import java.util.Optional;

/** Says to administrators, on every page, that backups can no longer be counted on. */
@org.springframework.stereotype.Component
class SauvegardesBandeau implements Bandeau {

    private final SauvegardesService service;
    private final LecteurCourant lecteurs;

    SauvegardesBandeau(SauvegardesService service, LecteurCourant lecteurs) {
        this.service = service;
        this.lecteurs = lecteurs;
    }

    @Override
    public Optional<Component> bandeau() {
        return lecteurs.lecteur().peut(Droit.VEILLER_SUR_LES_SAUVEGARDES)
                ? Optional.of(service.etat())
                        .filter(EtatDesSauvegardes::enDefaut)
                        .map(SauvegardesBandeau::bandeau)
                : Optional.empty();
    }

    private static Component bandeau(EtatDesSauvegardes etat) {
        Aside bandeau = new Aside(
                new Paragraph(Typographie.fines(SauvegardesEnListe.defaut(etat))),
                new Anchor("/administration/sauvegardes", "Voir les sauvegardes"));
        bandeau.getElement().setAttribute("aria-label", "Sauvegardes en défaut");
        bandeau.addClassName("copil-voir-comme");
        return bandeau;
    }
}
