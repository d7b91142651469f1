package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.comite.convocation.Convocation;
import fr.copil.comite.convocation.ConvocationService;
import fr.copil.comite.convocation.Envoi;
import fr.copil.comite.convocation.Nature;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;

/**
 * What the members were told, what they still believe, and the next séance once this one is over. Built again when one of
 * these changes, and only then: a button keeps its focus.
 */
class ConvocationPanneau extends Composite<Div> {

    private final transient OrdreDuJourService ordre;
    private final transient ConvocationService convocations;
    private String montre = "";

    ConvocationPanneau(OrdreDuJourService ordre, ConvocationService convocations) {
        this.ordre = ordre;
        this.convocations = convocations;
    }

    /** @return whether messages are on their way, so that the page follows them */
    boolean montrer(Seance seance) {
        Convocation convocation = convocations.lire(seance);
        List<String> restes = seance.prepare() && convocation.envoyee() ? convocations.restes(seance) : List.of();
        String suite = seance.etat() == EtatSeance.CLOSE
                ? ordre.suivante(seance.id())
                        .map(suivante -> suivante.id() + " " + suivante.enMots())
                        .orElse("")
                : "";
        String voulu = convocation.envois() + " " + seance.version() + " " + seance.prepare() + restes + suite;
        if (!voulu.equals(montre)) {
            montre = voulu;
            construire(convocation, restes, suite);
        }
        return !restes.isEmpty();
    }

    private void construire(Convocation convocation, List<String> restes, String suite) {
        getContent().removeAll();
        if (!suite.isEmpty()) {
            int blanc = suite.indexOf(' ');
            getContent()
                    .add(new Paragraph(new Anchor(
                            "/seances/" + suite.substring(0, blanc),
                            Typographie.fines("Prochaine séance : " + suite.substring(blanc + 1)))));
        }
        Nature possible = convocation.seance().prepare() ? convocation.possible() : null;
        if (possible == null && !convocation.envoyee()) {
            return;
        }
        getContent().add(new H2("Convocation"));
        convocation.envois().forEach(un -> getContent().add(new Paragraph(Typographie.fines(phrase(un)))));
        if (convocation.perimee()) {
            getContent()
                    .add(avis("Les membres attendent la séance du " + convocation.annonce() + ", qui "
                            + (convocation.possible() == Nature.ANNULATION ? "est annulée" : "a changé depuis")
                            + (possible == null ? "." : " : prévenez-les.")));
        }
        if (!restes.isEmpty()) {
            getContent().add(avis("Pas encore partis : " + String.join(" ; ", restes) + "."));
        }
        if (possible != null) {
            proposer(convocation);
        }
    }

    private void proposer(Convocation convocation) {
        if (!convocations.ouverte()) {
            getContent()
                    .add(new Paragraph(
                            Typographie.fines("Aucun serveur de courriel n’est réglé : imprimez la convocation"
                                    + " et appelez les membres par courrier.")));
            return;
        }
        boolean encore = convocation.envoyee() && !convocation.perimee();
        String texte = encore ? "Convoquer d’autres destinataires" : "Envoyer " + convocation.quoi();
        Runnable ouvrir = () -> new ConvocationDialogue(convocations, convocation, texte).open();
        getContent().add(Boutons.rangee(encore ? Boutons.discret(texte, ouvrir) : Boutons.secondaire(texte, ouvrir)));
    }

    /** {@code Convocation envoyée le 3 décembre 2026 à 12 destinataires, par la préfecture.} */
    private static String phrase(Envoi envoi) {
        return envoi.nature().libelle() + " le "
                + Dates.enLettres(Dates.aParis(envoi.le().toInstant())) + " à "
                + Nombres.compte(envoi.destinataires(), "destinataire", "destinataires") + ", par " + envoi.par() + ".";
    }

    private static Paragraph avis(String phrase) {
        Paragraph avis = new Paragraph(Typographie.fines(phrase));
        avis.addClassName("copil-avis");
        return avis;
    }
}
