package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import fr.copil.comite.kit.DecisionDuKit;
import fr.copil.comite.kit.FichierDeDecisions;
import fr.copil.comite.kit.LigneDeReprise;
import fr.copil.comite.kit.Reprise;
import fr.copil.comite.kit.RepriseService;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was decided in a kit, away from Copil: said line by line, then taken back. */
class ReprisePanneau extends Composite<NativeDetails> {

    private final transient RepriseService service;
    private final Message refus = Message.alerte().absentSiVide();
    private final Message fait = Message.annonce().absentSiVide();
    private final Div liste = new Div();
    private final Map<LigneDeReprise, Checkbox> cases = new LinkedHashMap<>();
    private final NativeButton reprendre = Boutons.principal("Reprendre", this::reprendre);
    private transient volatile @Nullable FichierDeDecisions fichier;
    private transient @Nullable Seance lue;

    ReprisePanneau(RepriseService service) {
        this.service = service;
        getContent().addClassName("seances-reprise");
        getContent().setSummaryText("Reprendre les décisions d’un kit");
        getContent()
                .setContent(new Div(
                        new Paragraph(Typographie.fines(
                                "Si la séance s'est tenue sans réseau, avec son kit hors ligne : le fichier"
                                        + " qu'il a enregistré se relit ici avant d'être repris.")),
                        new Televersement(
                                "Choisir le fichier de décisions",
                                "ou déposez-le ici",
                                FichierDeDecisions.MO_MAX,
                                (nom, contenu) -> fichier = FichierDeDecisions.lire(nom, contenu),
                                () -> tenter(this::repeter),
                                refus),
                        refus,
                        fait,
                        liste));
    }

    void montrer(Seance seance) {
        if (lue != null && lue.id() != seance.id()) {
            vider();
            fait.dire("");
            refus.dire("");
        }
        lue = seance;
    }

    private void vider() {
        fichier = null;
        cases.clear();
        liste.removeAll();
    }

    private void tenter(Runnable action) {
        refus.dire("");
        fait.dire("");
        try {
            action.run();
        } catch (ErreurCopil refusee) {
            refus.refuser(refusee);
        }
    }

    private void repeter() {
        liste.removeAll();
        cases.clear();
        FichierDeDecisions recu = fichier;
        Seance seance = lue;
        if (recu == null || seance == null) {
            return;
        }
        Reprise reprise = service.repeter(seance.id(), recu);
        if (!reprise.avertissement().isEmpty()) {
            liste.add(new Paragraph(Typographie.fines(reprise.avertissement())));
        }
        reprise.lignes().forEach(ligne -> liste.add(ligne(ligne)));
        if (cases.isEmpty()) {
            fait.dire("Rien à reprendre de ce fichier.");
        } else {
            liste.add(Boutons.rangee(reprendre, Boutons.discret("Ne rien reprendre", this::vider)));
            compter();
        }
    }

    private Div ligne(LigneDeReprise ligne) {
        DecisionDuKit decision = ligne.lue();
        Div details = new Div(Typographie.fines(Stream.of(
                        ligne.sort().libelle(),
                        decision.qui(),
                        jour(decision.pour()),
                        ligne.point() == null ? "" : decision.titreDuPoint(),
                        ligne.dit())
                .filter(mots -> !mots.isEmpty())
                .collect(Collectors.joining(" · "))));
        details.addClassName("seances-detail");
        Div une = new Div();
        une.addClassName("seances-decision");
        if (ligne.prenable()) {
            Checkbox prise = new Checkbox(Typographie.fines(decision.quoi()), ligne.cochee());
            prise.addValueChangeListener(change -> compter());
            cases.put(ligne, prise);
            une.add(prise, details);
        } else {
            une.add(new Div(Typographie.fines(decision.quoi())), details);
        }
        return une;
    }

    private static String jour(String pour) {
        try {
            return pour.isEmpty() ? "" : "pour le " + Dates.jour(LocalDate.parse(pour));
        } catch (DateTimeParseException dit) {
            return "";
        }
    }

    private List<LigneDeReprise> choisies() {
        return cases.entrySet().stream()
                .filter(une -> une.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As before; what has changed since is ticked only if both say so. */
    private void cocher(Map<LigneDeReprise, Boolean> avant) {
        Map<String, Boolean> parCle = new HashMap<>();
        avant.forEach((ligne, prise) -> parCle.put(ligne.lue().cle(), prise));
        cases.forEach((ligne, prise) -> prise.setValue(avant.getOrDefault(
                ligne, ligne.cochee() && parCle.getOrDefault(ligne.lue().cle(), true))));
    }

    private void compter() {
        int nombre = choisies().size();
        reprendre.setText("Reprendre " + Nombres.compte(nombre, "décision", "décisions"));
        reprendre.setEnabled(nombre > 0);
    }

    private void reprendre() {
        FichierDeDecisions recu = fichier;
        Seance seance = lue;
        if (recu == null || seance == null) {
            return;
        }
        List<LigneDeReprise> choisies = choisies();
        try {
            refus.dire("");
            List<String> numeros = service.reprendre(seance.id(), recu, choisies);
            vider();
            fait.dire(Nombres.compte(numeros.size(), "décision reprise", "décisions reprises") + " : "
                    + String.join(", ", numeros) + "."
                    + (seance.etat() == EtatSeance.CLOSE ? "" : " La séance reste à clore."));
        } catch (ErreurCopil refusee) {
            Map<LigneDeReprise, Boolean> avant = new HashMap<>();
            cases.forEach((ligne, prise) -> avant.put(ligne, prise.getValue()));
            tenter(this::repeter);
            cocher(avant);
            refus.refuser(refusee);
        }
    }
}
