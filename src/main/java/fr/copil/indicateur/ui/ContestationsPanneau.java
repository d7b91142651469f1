package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.Dates;
import fr.copil.indicateur.contestation.Contestation;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.contestation.IssueDeContestation;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** Figures of one indicateur on one territory that somebody contests: what is said, and what this reader may do about it. */
class ContestationsPanneau extends Composite<Div> {

    private final transient ContestationService service;
    private final transient Runnable suite;
    private final Div refus = Message.alerter(new Div());

    ContestationsPanneau(ContestationService service, Runnable suite) {
        this.service = service;
        this.suite = suite;
    }

    void montrer(String indicateur, Territoire territoire) {
        getContent().removeAll();
        refus.removeAll();
        getContent().add(refus);
        List<Contestation> dites = service.de(indicateur, territoire.code());
        if (!dites.isEmpty()) {
            getContent().add(new H2("Chiffres contestés"));
            boolean arbitre = service.arbitre(territoire.code());
            dites.forEach(dite -> montrer(dite, arbitre));
        }
        if (service.conteste(territoire.code())) {
            getContent().add(Boutons.discret("Contester un chiffre…", () -> new ContestationDialogue(
                            service, indicateur, territoire, suite)
                    .open()));
        }
    }

    private void montrer(Contestation contestation, boolean arbitre) {
        Div une = new Div(new Paragraph(Typographie.fines(phrase(contestation))));
        if (contestation.ouverte()) {
            if (contestation.mienne()) {
                une.add(Boutons.discret(
                        "Retirer ma contestation", () -> Message.tenter(refus, () -> retirer(contestation))));
            } else if (arbitre) {
                une.add(Boutons.rangee(
                        Boutons.secondaire(
                                "Maintenir le chiffre…", () -> trancher(contestation, IssueDeContestation.MAINTENU)),
                        Boutons.secondaire(
                                "Dire qu’il est corrigé…", () -> trancher(contestation, IssueDeContestation.CORRIGE))));
            }
        }
        getContent().add(une);
    }

    private void trancher(Contestation contestation, IssueDeContestation issue) {
        new MotifDialogue(
                        "Clore cette contestation : " + issue.libelle(),
                        contestation.quoi(),
                        "Clore",
                        motif -> service.trancher(contestation, issue, motif),
                        suite)
                .open();
    }

    private void retirer(Contestation contestation) {
        service.trancher(contestation, IssueDeContestation.RETIREE, "");
        suite.run();
    }

    private static String phrase(Contestation contestation) {
        String debut =
                contestation.population().libelle() + ", " + contestation.periode() + ". " + contestation.phrase()
                        + " (" + Dates.jour(contestation.le()) + "). Motif : " + sansPoint(contestation.motif()) + ".";
        IssueDeContestation issue = contestation.issue();
        if (issue == null) {
            return debut + " Arbitrage attendu.";
        }
        return debut + " Arbitrage : " + issue.libelle() + ", par "
                + contestation.issuePar()
                + (contestation.issueMotif().isEmpty() ? "." : ", « " + sansPoint(contestation.issueMotif()) + " ».");
    }

    private static String sansPoint(String texte) {
        return texte.endsWith(".") ? texte.substring(0, texte.length() - 1) : texte;
    }
}
