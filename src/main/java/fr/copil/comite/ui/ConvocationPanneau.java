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
import fr.copil.comite.convocation.Restes;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;

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
        Restes restes = seance.prepare() && convocation.envoyee() ? convocations.restes(seance) : Restes.AUCUN;
        String suite = seance.etat() == EtatSeance.CLOSE
                ? ordre.suivante(seance.id())
                        .map(suivante -> suivante.id() + " " + suivante.enMots())
                        .orElse("")
                : "";
        String voulu = convocation.envois() + " " + convocation.depasses() + " " + convocation.perdus() + " "
                + seance.version() + " " + seance.prepare() + restes + suite;
        if (!voulu.equals(montre)) {
            montre = voulu;
            construire(convocation, restes, suite);
        }
        return !restes.enMots().isEmpty();
    }

    private void construire(Convocation convocation, Restes restes, String suite) {
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
        boolean prepare = convocation.seance().prepare();
        convocation.envois().forEach(un -> getContent().add(new Paragraph(Typographie.fines(phrase(un, prepare)))));
        if (prepare && convocation.envoyee()) {
            getContent().add(new Paragraph(Typographie.fines("Messages : " + restes.bilan() + ".")));
        }
        attendre(convocation, prepare);
        if (!restes.enMots().isEmpty()) {
            getContent().add(avis("Pas encore partis : " + String.join(" ; ", restes.enMots()) + "."));
        }
        if (possible != null) {
            proposer(convocation);
        }
    }

    /** Who does not prepare is told what was written last, not who has read what. */
    private void attendre(Convocation convocation, boolean prepare) {
        String depuis =
                convocation.seance().etat() == EtatSeance.ANNULEE ? ", qui est annulée" : ", qui a changé depuis";
        if (convocation.perimee()) {
            getContent()
                    .add(avis("Le dernier message à "
                            + Nombres.compte(convocation.depasses().size(), "destinataire", "destinataires")
                            + " annonce la séance du " + convocation.annonce() + depuis + " : prévenez-les."));
        } else if (!prepare && convocation.depassee()) {
            getContent()
                    .add(avis("Le dernier message annonce la séance du "
                            + convocation.envois().getLast().annonce() + depuis + "."));
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
        String texte = !encore
                ? "Envoyer " + convocation.quoi()
                : convocation.perdus() > 0
                        ? "Écrire de nouveau à qui n’a rien reçu"
                        : "Convoquer d’autres destinataires";
        Runnable ouvrir = () -> new ConvocationDialogue(convocations, convocation, texte).open();
        getContent().add(Boutons.rangee(encore ? Boutons.discret(texte, ouvrir) : Boutons.secondaire(texte, ouvrir)));
    }

    /** {@code Convocation du 3 décembre 2026 à 12 destinataires, par la préfecture.} What was written may not have left. */
    private static String phrase(Envoi envoi, boolean prepare) {
        return envoi.nature().nom() + " du "
                + Dates.enLettres(Dates.aParis(envoi.le().toInstant()))
                + (prepare ? " à " + Nombres.compte(envoi.destinataires(), "destinataire", "destinataires") : "")
                + ", par " + envoi.par() + ".";
    }

    private static Paragraph avis(String phrase) {
        Paragraph avis = new Paragraph(Typographie.fines(phrase));
        avis.addClassName("copil-avis");
        return avis;
    }
}
