package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.ErreurCopil;
import fr.copil.methode.ReponseDonnee;
import fr.copil.methode.ReponseEntreTemps;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;

/** Somebody answered meanwhile: what they said, and what to do with the answer just typed. */
class ConflitMethode extends Composite<Div> {

    ConflitMethode(ReponseEntreTemps refus, Runnable confirmer, Runnable renoncer) {
        ReponseDonnee autre = refus.autre();
        getContent().addClassName("copil-erreur");
        getContent()
                .add(
                        Message.refus(new ErreurCopil(
                                refus.code(),
                                "Une autre réponse a été donnée pendant votre saisie : « "
                                        + autre.reponse().libelle() + " », " + HistoriqueMethode.signature(autre)
                                        + ".")),
                        new Paragraph(
                                autre.commentaire().isEmpty()
                                        ? "Elle n'a pas de commentaire."
                                        : "Son commentaire : " + autre.commentaire()),
                        new Paragraph("La vôtre n'est pas encore enregistrée. Les deux resteront dans l'historique."),
                        Boutons.rangee(
                                Boutons.secondaire("Enregistrer ma réponse à la suite", confirmer),
                                Boutons.secondaire("Garder la sienne", renoncer)));
    }
}
