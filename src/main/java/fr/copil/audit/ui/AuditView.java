package fr.copil.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.audit.AuditService;
import fr.copil.audit.RechercheDAudit;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/** What was done, by whom and when; nothing can be changed there. */
@Route(value = "administration/audit", layout = MainLayout.class)
@RolesAllowed(Droit.LIRE_L_AUDIT)
class AuditView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditService service;
    private final ChampDate du = new ChampDate("Du");
    private final ChampDate au = new ChampDate("Au");
    private final Liste liste = new Liste();
    private transient Criteres criteres = new Criteres(Map.of());

    AuditView(AuditService service, @Value("${copil.audit.mois}") int mois) {
        this.service = service;
        du.addValueChangeListener(choix -> chercher(choix.isFromClient()));
        au.addValueChangeListener(choix -> chercher(choix.isFromClient()));
        Div dates = new Div(du, au);
        dates.addClassName("compte-champs");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Journal d'audit"),
                        new Paragraph(Typographie.fines("Ce qui a été fait ou refusé, par quel compte et d'où. Chaque"
                                + " ligne est liée à celle d'avant : « ./copil audit verifier » dit si l'une a changé."
                                + " Ce qui a plus de " + mois + " mois s'efface chaque jour, en laissant une ligne.")),
                        dates,
                        liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        RechercheDAudit voulue = AuditEnListe.demandee(criteres);
        du.setValue(voulue.du());
        au.setValue(voulue.au());
        int total = service.combien(voulue);
        int page = Math.min(criteres.page(), Math.max(1, (total + AuditEnListe.PAR_PAGE - 1) / AuditEnListe.PAR_PAGE));
        liste.montrer(AuditEnListe.de(
                voulue,
                service.lire(voulue, AuditEnListe.PAR_PAGE, (page - 1) * AuditEnListe.PAR_PAGE),
                total,
                page,
                service.comptes()));
    }

    /** The dates live in the address as the other filters do. */
    private void chercher(boolean parQuelquUn) {
        if (!parQuelquUn) {
            return;
        }
        Map<String, String> parametres = new LinkedHashMap<>(criteres.parametres());
        parametres.remove("page");
        noter(parametres, "du", du);
        noter(parametres, "au", au);
        UI.getCurrentOrThrow().navigate("administration/audit", QueryParameters.simple(parametres));
    }

    private static void noter(Map<String, String> parametres, String nom, ChampDate champ) {
        if (champ.getValue() == null) {
            parametres.remove(nom);
        } else {
            parametres.put(nom, champ.getValue().toString());
        }
    }

    @Override
    public String getPageTitle() {
        return "Journal d'audit · Copil";
    }
}
