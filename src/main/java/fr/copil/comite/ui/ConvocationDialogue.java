package fr.copil.comite.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.convocation.Convocation;
import fr.copil.comite.convocation.ConvocationService;
import fr.copil.comite.convocation.Destinataire;
import fr.copil.comite.convocation.Destinataires;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** To whom it goes and what they read; it stays open until it has left. */
class ConvocationDialogue extends Dialog {

    private final Map<Destinataire, Checkbox> cases = new LinkedHashMap<>();
    private final NativeButton envoyer;
    private final Message refus = Message.alerte();

    ConvocationDialogue(ConvocationService convocations, Convocation convocation, String titre) {
        Destinataires destinataires = convocations.destinataires(convocation);
        String lu = convocations.apercu(convocation);
        envoyer = Boutons.principal("Envoyer", () -> envoyer(convocations, convocation, lu));
        setHeaderTitle(Typographie.fines(titre));
        setWidth("44rem");
        Div liste = new Div();
        destinataires.parCourriel().forEach(un -> {
            Checkbox une = new Checkbox(Typographie.fines(libelle(un)), true);
            une.addValueChangeListener(changement -> compter());
            cases.put(un, une);
            liste.add(new Div(une));
        });
        add(new Paragraph(Typographie.fines(
                cases.isEmpty()
                        ? "Un message à jour est écrit à tous ceux qui ont une adresse."
                        : "Chacun reçoit son message, sans voir les autres :")));
        add(liste);
        if (!destinataires.parCourrier().isEmpty()) {
            add(new Paragraph(Typographie.fines("À convoquer par courrier : "
                    + String.join(" ; ", destinataires.parCourrier())
                    + ". Une adresse s’ajoute sur la page du comité.")));
        }
        NativeDetails message = new NativeDetails("Lire le message");
        Paragraph texte = new Paragraph(Typographie.fines(lu));
        texte.addClassName("methode-commentaire");
        message.setContent(texte);
        message.setVisible(!cases.isEmpty());
        add(message, refus);
        getFooter().add(Boutons.secondaire("Fermer", this::close), envoyer);
        compter();
    }

    private static String libelle(Destinataire un) {
        return un.nom()
                + (un.compte().isEmpty() ? ", " + un.adresse() : ", compte de Copil")
                + (un.deja() ? " (déjà convoqué)" : "");
    }

    private List<String> coches() {
        return cases.entrySet().stream()
                .filter(une -> une.getValue().getValue())
                .map(une -> une.getKey().cle())
                .toList();
    }

    private void compter() {
        envoyer.setText("Envoyer à " + Nombres.compte(coches().size(), "destinataire", "destinataires"));
        envoyer.setVisible(!cases.isEmpty());
    }

    private void envoyer(ConvocationService convocations, Convocation convocation, String lu) {
        try {
            convocations.envoyer(convocation, lu, coches());
        } catch (ErreurCopil e) {
            refus.refuser(e);
            return;
        }
        close();
    }
}
