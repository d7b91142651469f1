package fr.copil.courriel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.commun.ErreurCopil;
import fr.copil.courriel.Courriel;
import fr.copil.courriel.CourrielChange;
import fr.copil.courriel.CourrielService;
import fr.copil.courriel.Tournees;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Where the messages stand; what failed can be tried again at once. */
@Route(value = "administration/courriels", layout = MainLayout.class)
@RolesAllowed(Droit.LIRE_LES_COURRIELS)
class CourrielsView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CourrielService service;
    private final Message message = Message.annonce();
    private final Div relances = new Div();
    private final Liste liste = new Liste();

    CourrielsView(CourrielService service, Tournees tournees, EnDirect direct) {
        this.service = service;
        direct.suivre(this, this::relire).sur(Set.of(CourrielChange.CLE));
        relances.addClassName("courriel-relances");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Courriels"),
                        new Paragraph(Typographie.fines(
                                tournees.ouvertes()
                                        ? "Ce qui ne part pas du premier coup est réessayé pendant sept jours, de plus"
                                                + " en plus rarement."
                                        : "Aucun serveur de courriel n'est réglé (COPIL_SMTP_HOST) : rien ne part,"
                                                + " tout attend ici.")),
                        message,
                        relances,
                        liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        List<Courriel> courriels = service.derniers();
        liste.montrer(CourrielsEnListe.de(courriels));
        proposer(courriels);
    }

    private void relire() {
        List<Courriel> courriels = service.derniers();
        liste.actualiser(CourrielsEnListe.de(courriels));
        proposer(courriels);
    }

    private void proposer(List<Courriel> courriels) {
        relances.removeAll();
        courriels.stream()
                .filter(courriel -> courriel.etat() != Courriel.Etat.ENVOYE
                        && !courriel.erreur().isEmpty())
                .forEach(courriel -> {
                    NativeButton bouton = Boutons.secondaire("Réessayer", () -> relancer(courriel.id()));
                    String a = courriel.compte().isEmpty() ? String.valueOf(courriel.adresse()) : courriel.compte();
                    bouton.setAriaLabel("Réessayer : " + courriel.message().sujet() + ", à " + a);
                    relances.add(new Paragraph(
                            new Span(Typographie.fines(
                                    courriel.message().sujet() + ", à " + a + " : " + courriel.erreur() + " ")),
                            bouton));
                });
    }

    private void relancer(long id) {
        try {
            service.relancer(id);
            message.dire("Il part de nouveau dans un instant.");
        } catch (ErreurCopil refus) {
            message.refuser(refus);
        }
    }

    @Override
    public String getPageTitle() {
        return "Courriels · Copil";
    }
}
