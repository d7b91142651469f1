package fr.copil.annuaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.annuaire.Fonction;
import fr.copil.annuaire.FonctionsService;
import fr.copil.annuaire.ResponsableDit;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Message;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Under an engagement, whom one calls; the cabinet and the référent choose. */
@org.springframework.stereotype.Component
@Order(9)
class QuiAppeler implements SousLaPage {

    private static final String ENGAGEMENTS = "/engagements/";

    private final FonctionsService service;

    QuiAppeler(FonctionsService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        if (!sujet.startsWith(ENGAGEMENTS)) {
            return Optional.empty();
        }
        String engagement = sujet.substring(ENGAGEMENTS.length());
        Section section = new Section();
        montrer(section, engagement, service.de(engagement), "");
        return Optional.of(section);
    }

    private void montrer(Section section, String engagement, ResponsableDit dit, String fait) {
        section.removeAll();
        section.add(new H2("Qui appeler"), new Paragraph(Typographie.fines(phrase(dit))));
        dit.fonctions().forEach(fonction -> section.add(FonctionEnClair.ligne(fonction)));
        Message message = Message.annonce().absentSiVide();
        if (!dit.proposables().isEmpty()) {
            ComboBox<Fonction> choix = new ComboBox<>("Choisir qui appeler", dit.proposables());
            choix.setItemLabelGenerator(une ->
                    Typographie.fines(une.enClair() + ", " + une.territoire().nomEtNiveau()));
            choix.setWidth("32rem");
            choix.setClearButtonVisible(true);
            if (dit.choisie()) {
                dit.proposables().stream()
                        .filter(une ->
                                une.cle().equals(dit.fonctions().getFirst().cle()))
                        .forEach(choix::setValue);
            }
            choix.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    choisir(section, engagement, change.getValue(), message);
                }
            });
            section.add(new Div(choix));
        }
        section.add(message);
        message.dire(fait);
    }

    private void choisir(Section section, String engagement, @Nullable Fonction choisie, Message message) {
        try {
            service.choisir(engagement, choisie == null ? null : choisie.cle());
        } catch (ErreurCopil refus) {
            message.refuser(refus);
            return;
        }
        montrer(section, engagement, service.de(engagement), "C'est noté.");
    }

    private static String phrase(ResponsableDit dit) {
        if (dit.choisieLe() != null) {
            return "Choisi pour cet engagement le " + Dates.jour(dit.choisieLe()) + ".";
        }
        return dit.fonctions().isEmpty()
                ? "Personne n'est encore dit : ni pour cet engagement, ni pour les services qui le pilotent."
                : "Les fonctions des services qui le pilotent ; aucune n'a été choisie pour lui seul.";
    }
}
