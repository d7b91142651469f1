package fr.copil.projet.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.Dates;
import fr.copil.projet.FauteDeProjet;
import fr.copil.projet.Projet;
import fr.copil.projet.Projet.Signature;
import fr.copil.projet.ProjetService;
import fr.copil.projet.RangeeDeProjet;
import fr.copil.projet.ValidationDeProjetService;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is next for a text: what it lacks, its validations, its signatures, its first day in force. */
class EtapesPanneau extends Composite<Div> {

    private static final int FAUTES_MONTREES = 20;

    private final transient ProjetService projets;
    private final transient ValidationDeProjetService validations;
    private final String compte;
    private final transient Consumer<String> suite;
    private final Div refus = Message.alerter(new Div());
    private final Map<String, TextField> fonctions = new HashMap<>();
    private final Map<String, ChampDate> jours = new HashMap<>();
    private ChampDate effet = new ChampDate("Prend effet le");
    private long ouvert;
    private @Nullable Integer lue;
    private boolean change;

    /**
     * @param compte the reader's own: what it validated is for the other function
     * @param suite what to show, with a sentence on what was done
     */
    EtapesPanneau(ProjetService projets, ValidationDeProjetService validations, String compte, Consumer<String> suite) {
        this.compte = compte;
        this.projets = projets;
        this.validations = validations;
        this.suite = suite;
    }

    /** Another text is read from its start; the same one on another tab stays the one that was opened. */
    void ouvrir(long projet) {
        if (projet != ouvert) {
            ouvert = projet;
            lue = null;
            fonctions.clear();
            jours.clear();
            effet = new ChampDate("Prend effet le");
        }
    }

    /** The reader saved something: that change, and no other one, is one that they read. */
    void changeIci() {
        change = true;
    }

    /** @param signe whether the reader notes who signed */
    void montrer(Projet projet, boolean ecrit, boolean signe) {
        if (lue == null || (change && projet.version() == lue + 1)) {
            lue = projet.version();
        }
        change = false;
        getContent().removeAll();
        refus.removeAll();
        if (!ecrit) {
            return;
        }
        getContent().addClassName("copil-page");
        getContent().add(new H2("Étapes"));
        if (!projet.valide()) {
            valider(projet);
        } else if (signe) {
            signer(projet);
        } else {
            getContent().add(paragraphe("Le cabinet du sous-préfet note qui a signé, puis met ce texte en vigueur."));
        }
        getContent()
                .add(
                        refus,
                        Boutons.rangee(Boutons.discret(
                                "Abandonner ce projet",
                                projet.titreCourt(),
                                () -> demander(() -> tenter(() -> {
                                    projets.abandonner(projet.id());
                                    suite.accept("Ce projet est abandonné.");
                                })))));
    }

    /** Nothing takes it up again: asked once. */
    private static void demander(Runnable oui) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader("Abandonner ce projet ?");
        question.setText(Typographie.fines(
                "Il reste à lire, mais ne change plus et n'entrera jamais en vigueur ; ses validations et ses signatures ne"
                        + " servent plus."));
        question.setConfirmText("Abandonner");
        question.setCancelable(true);
        question.setCancelText("Garder ce projet");
        question.addConfirmListener(confirme -> oui.run());
        question.open();
    }

    private void tenter(Runnable action) {
        Message.tenter(refus, action);
    }

    private void valider(Projet projet) {
        List<FauteDeProjet> fautes = validations.fautes(projet.id());
        if (!fautes.isEmpty()) {
            UnorderedList aMender = new UnorderedList();
            fautes.stream().limit(FAUTES_MONTREES).forEach(faute -> aMender.add(faute(projet, faute)));
            getContent()
                    .add(
                            paragraphe("Avant d'être soumis, ce texte a "
                                    + compte(fautes.size(), "point à compléter", "points à compléter") + " :"),
                            aMender);
            return;
        }
        if (lue != null && lue != projet.version()) {
            getContent()
                    .add(
                            paragraphe(
                                    "Ce texte a changé depuis que vous l'avez ouvert. Relisez-le avant de le valider ;"
                                            + " ce que vous validez est ce que vous avez lu."),
                            Boutons.rangee(Boutons.principal("J'ai relu ce texte", () -> {
                                lue = projet.version();
                                suite.accept("");
                            })));
            return;
        }
        if (projet.validations().stream().anyMatch(une -> une.compte().equals(compte))) {
            getContent()
                    .add(paragraphe(
                            "Vous l'avez validé : c'est à l'autre fonction de le faire. Tout changement d'ici là"
                                    + " reprend votre validation."));
            return;
        }
        int version = projet.version();
        boolean soumis = !projet.validations().isEmpty();
        getContent()
                .add(
                        paragraphe(
                                soumis
                                        ? "Une fonction l'a validé. L'autre le valide à son tour ; tout changement d'ici là"
                                                + " reprend cette validation."
                                        : "Rien ne manque. Le cabinet du sous-préfet ou le référent le soumet, l'autre le"
                                                + " valide."),
                        Boutons.rangee(Boutons.principal(
                                soumis ? "Valider ce texte" : "Soumettre à la seconde validation",
                                () -> tenter(() -> {
                                    validations.valider(projet.id(), version);
                                    suite.accept(
                                            soumis
                                                    ? "Validé : les parties peuvent signer."
                                                    : "Soumis : l'autre fonction le valide à son tour.");
                                }))));
    }

    private static ListItem faute(Projet projet, FauteDeProjet faute) {
        RangeeDeProjet rangee = faute.rangee();
        String phrase = Typographie.fines(faute.phrase());
        return rangee == null
                ? new ListItem(phrase)
                : new ListItem(new Anchor(
                        MotsDesProjets.adresse(projet) + "?volet="
                                + rangee.genre().adresse() + "&ligne=" + rangee.id(),
                        phrase));
    }

    private void signer(Projet projet) {
        projet.signatures().forEach(signature -> getContent().add(paragraphe(signee(projet, signature))));
        for (RangeeDeProjet partie : projet.aSigner()) {
            TextField fonction = new TextField("Fonction qui a signé");
            fonction.setMaxLength(ValidationDeProjetService.FONCTION_MAX);
            fonction.setWidth("30rem");
            // What is typed for one party stays when another one is noted, here or elsewhere.
            TextField avant = fonctions.put(partie.id(), fonction);
            fonction.setValue(avant == null ? partie.cellule("fonction") : avant.getValue());
            ChampDate jour = jours.computeIfAbsent(partie.id(), id -> new ChampDate("Signé le"));
            Div champs = new Div(fonction, jour);
            champs.addClassName("copil-selecteurs");
            getContent()
                    .add(
                            paragraphe("À signer : " + partie.titre()),
                            champs,
                            Boutons.rangee(Boutons.secondaire(
                                    "Noter la signature",
                                    () -> tenter(() -> {
                                        validations.signer(
                                                projet.id(), partie.id(), jour.getValue(), fonction.getValue());
                                        suite.accept("Signature notée.");
                                    }))));
        }
        if (projet.aSigner().isEmpty()) {
            getContent()
                    .add(
                            effet,
                            Boutons.rangee(Boutons.principal(
                                    "Mettre en vigueur",
                                    () -> tenter(() -> {
                                        validations.mettreEnVigueur(projet.id(), effet.getValue());
                                        suite.accept("« " + projet.titreCourt() + " » est en vigueur.");
                                    }))));
        }
    }

    private static String signee(Projet projet, Signature signature) {
        String partie = projet.rangees().stream()
                .filter(une -> une.id().equals(signature.partie()))
                .map(RangeeDeProjet::titre)
                .findFirst()
                .orElse("");
        return "Signé le " + Dates.jour(signature.jour()) + " pour " + partie
                + (signature.fonction().equals(partie) ? "." : ", par : " + signature.fonction() + ".");
    }

    private static Paragraph paragraphe(String phrase) {
        return new Paragraph(Typographie.fines(phrase));
    }
}
