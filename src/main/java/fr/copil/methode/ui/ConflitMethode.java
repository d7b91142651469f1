package fr.copil.methode.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.methode.ReponseDonnee;
import fr.copil.ui.Typographie;

/** Somebody answered meanwhile: what they said, and what to do with the answer just typed. */
class ConflitMethode extends Composite<Div> {

    ConflitMethode(ReponseDonnee autre, Runnable confirmer, Runnable renoncer) {
        NativeButton garder = new NativeButton("Enregistrer ma réponse à la suite", clic -> confirmer.run());
        garder.addClassName("copil-bouton-secondaire");
        NativeButton laisser = new NativeButton("Garder la sienne", clic -> renoncer.run());
        laisser.addClassName("copil-bouton-secondaire");
        Div boutons = new Div(garder, laisser);
        boutons.addClassName("methode-boutons");
        getContent().addClassName("copil-erreur");
        getContent()
                .add(
                        new Paragraph(Typographie.fines("Une autre réponse a été donnée pendant votre saisie : « "
                                + autre.reponse().libelle() + " », " + HistoriqueMethode.signature(autre) + ".")),
                        new Paragraph(
                                autre.commentaire().isEmpty()
                                        ? "Elle n'a pas de commentaire."
                                        : "Son commentaire : " + autre.commentaire()),
                        new Paragraph("La vôtre n'est pas encore enregistrée. Les deux resteront dans l'historique."),
                        boutons);
    }
}
