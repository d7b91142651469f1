package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ten codes of who has just put a second factor at the log-in: shown once. */
@Route(value = CodesDeSecoursView.ADRESSE, layout = MainLayout.class)
@PageTitle("Codes de secours · Copil")
@PermitAll
class CodesDeSecoursView extends Composite<Section> implements BeforeEnterObserver {

    static final String ADRESSE = "compte/codes-de-secours";
    static final String A_MONTRER = CodesDeSecoursView.class.getName();

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        getContent().removeAll();
        getContent().addClassName("copil-page");
        getContent().add(new H1("Codes de secours"));
        List<String> codes = prendre();
        getContent()
                .add(
                        codes.isEmpty()
                                ? new Paragraph("Ils ne se montrent qu'une fois : « Mon compte » en refait dix autres.")
                                : liste(codes));
        getContent().add(new Paragraph(new Anchor("/", "Continuer vers le tableau de bord")));
    }

    static Div liste(List<String> codes) {
        UnorderedList liste = new UnorderedList();
        codes.forEach(code -> liste.add(new ListItem(new Code(code))));
        return new Div(
                new Paragraph(Typographie.fines("Chacun de ces codes remplace une fois celui du téléphone, le jour où"
                        + " vous ne l'avez pas : imprimez-les ou gardez-les en lieu sûr. Copil ne les montrera plus.")),
                liste);
    }

    private static List<String> prendre() {
        @Nullable VaadinRequest requete = VaadinRequest.getCurrent();
        @Nullable WrappedSession session = requete == null ? null : requete.getWrappedSession(false);
        if (session == null || !(session.getAttribute(A_MONTRER) instanceof List<?> codes)) {
            return List.of();
        }
        session.removeAttribute(A_MONTRER);
        return codes.stream().map(String::valueOf).toList();
    }
}
