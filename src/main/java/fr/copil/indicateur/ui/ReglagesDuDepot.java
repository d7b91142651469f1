package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.acces.Audience;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.IdentiteService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.ContresignatureService;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.Proposition;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.ProuverDialogue;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is to read a delivery in waiting and under which rule, then what becomes of it. */
class ReglagesDuDepot extends Composite<Div> {

    private static final int SEUIL_MAX = 30;

    private final ComboBox<Audience> diffusion = new ComboBox<>("Diffusion", Audience.values());
    private final ComboBox<Integer> seuil = new ComboBox<>(
            "Masquer tout effectif de moins de",
            IntStream.rangeClosed(Regle.MINIMUM, SEUIL_MAX).boxed().toList());
    private final ComboBox<Regle.Protege> protege = new ComboBox<>("Ce seuil compte des", Regle.Protege.values());
    private final ComboBox<Boolean> dominance = new ComboBox<>("Un établissement à lui seul presque tout", false, true);
    private final ComboBox<Boolean> groupesEntiers = new ComboBox<>("Taux de 0 sur n et de n sur n", true, false);
    private final NativeButton publier = Boutons.principal("Publier", this::demanderLaPublication);
    private final Message message = Message.alerte();
    private final Consumer<String> suite;
    private final MultiSelectComboBox<LivraisonProtegee> choix = new MultiSelectComboBox<>("Indicateurs à publier");
    private final Div choixEtTous = new Div();
    private final Div proposition = new Div();
    private final transient DepotService service;
    private final transient ContresignatureService contreseings;
    private final transient IdentiteService identite;
    private transient @Nullable Depot depot;
    private transient String avertissement = "";
    private transient Proposition.ADeux aDeux = Proposition.ADeux.NON;

    /**
     * @param choisir to rehearse these indicateurs of the delivery, and no other
     * @param suite what to show, with a sentence on what was done
     */
    ReglagesDuDepot(
            DepotService service,
            ContresignatureService contreseings,
            IdentiteService identite,
            Consumer<Set<String>> choisir,
            Consumer<String> suite) {
        this.service = service;
        this.contreseings = contreseings;
        this.identite = identite;
        this.suite = suite;
        choix.setItemLabelGenerator(livraison -> Typographie.fines(livraison.nom()));
        choix.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choisir.accept(codes(change.getValue().stream()));
            }
        });
        NativeButton tous = Boutons.secondaire(
                "Tous les indicateurs de la livraison",
                () -> choisir.accept(codes(choix.getListDataView().getItems())));
        choixEtTous.add(choix, tous);
        choixEtTous.addClassName("livraison-choix");
        diffusion.setItemLabelGenerator(Audience::libelle);
        protege.setItemLabelGenerator(sorte -> sorte == Regle.Protege.ELEVES ? "élèves" : "élèves ou établissements");
        dominance.setItemLabelGenerator(oui -> oui ? "masquer au-delà de 85 % du total" : "ne rien masquer pour cela");
        groupesEntiers.setItemLabelGenerator(oui -> oui ? "masquer : ils disent le cas de chacun" : "laisser lire");
        Div selecteurs = new Div(diffusion, seuil, protege, dominance, groupesEntiers);
        selecteurs.addClassName("livraison-reglages");
        NativeButton repeter = Boutons.secondaire("Revoir avec ces réglages", this::regler);
        NativeButton abandonner = Boutons.discret("Abandonner…", this::demanderLAbandon);
        getContent().addClassName("livraison-panneau");
        getContent().add(choixEtTous, selecteurs, proposition, Boutons.rangee(repeter, publier, abandonner), message);
    }

    private static Set<String> codes(Stream<LivraisonProtegee> livraisons) {
        return livraisons.map(LivraisonProtegee::indicateur).collect(Collectors.toSet());
    }

    /**
     * @param parties the delivery, an indicateur each
     * @param publiable whether secrecy holds with these settings
     * @param avertissement what the preview warns of, said again before publishing; else empty
     */
    void montrer(@Nullable Depot choisi, List<LivraisonProtegee> parties, boolean publiable, String avertissement) {
        this.avertissement = avertissement;
        depot = choisi;
        choixEtTous.setVisible(parties.size() > 1);
        choix.setItems(parties);
        choix.setValue(parties.stream()
                .filter(partie -> choisi != null && choisi.indicateurs().contains(partie.indicateur()))
                .collect(Collectors.toSet()));
        message.dire("");
        setVisible(choisi != null);
        publier.setEnabled(publiable);
        aDeux = choisi == null ? Proposition.ADeux.NON : contreseings.lire(choisi);
        montrerLaProposition(choisi, publiable);
        if (choisi != null) {
            diffusion.setValue(choisi.diffusion());
            seuil.setValue(choisi.regle().minimum());
            protege.setValue(choisi.regle().protege());
            dominance.setValue(choisi.regle().dominance());
            groupesEntiers.setValue(choisi.regle().groupesEntiers());
        }
    }

    /** What another proposes is read as it is proposed, then published or refused; one's own waits. */
    private void montrerLaProposition(@Nullable Depot choisi, boolean publiable) {
        Proposition proposee = aDeux.proposition();
        boolean ouverte = proposee != null && proposee.ouverte();
        publier.setText(aDeux.exige() ? "Proposer la publication" : "Publier");
        publier.setVisible(!(aDeux.exige() && ouverte));
        proposition.removeAll();
        if (aDeux.exige()) {
            proposition.add(new Paragraph(Typographie.fines("Deux personnes publient ici, comme le demande : "
                    + String.join(" ; ", aDeux.conventions()) + ".")));
        }
        if (proposee == null) {
            return;
        }
        proposition.add(new Paragraph(Typographie.fines(proposee.phrase())));
        if (choisi != null && !proposee.indicateurs().equals(choisi.indicateurs())) {
            proposition.add(new Paragraph(new Anchor(proposee.lien(), "Relire ce qui est proposé")));
        } else if (ouverte && !proposee.mienne()) {
            NativeButton contresigner = Boutons.principal(
                    "Contresigner", () -> faire("Livraison publiée à deux.", contreseings::contresigner));
            contresigner.setEnabled(publiable);
            proposition.add(Boutons.rangee(contresigner, Boutons.secondaire("Refuser…", this::refuser)));
        }
    }

    private void refuser() {
        Depot choisi = depot;
        if (choisi != null) {
            new MotifDialogue(
                            "Refuser cette publication",
                            "« " + choisi.jeu() + " » reste en attente, et qui a proposé lira votre motif.",
                            "Refuser",
                            motif -> contreseings.refuser(choisi, motif),
                            () -> suite.accept("Publication refusée."))
                    .open();
        }
    }

    private void regler() {
        faire(
                "Réglages retenus : voici ce que chacun lirait.",
                choisi -> service.regler(
                        choisi,
                        diffusion.getValue(),
                        new Regle(
                                seuil.getValue(),
                                protege.getValue(),
                                dominance.getValue(),
                                groupesEntiers.getValue())));
    }

    private void demanderLaPublication() {
        Depot choisi = depot;
        if (choisi == null) {
            return;
        }
        try {
            exigerLaRepetition(choisi);
        } catch (ErreurCopil refus) {
            message.refuser(refus);
            return;
        }
        message.dire("");
        if (aDeux.exige()) {
            demander(
                    "Proposer la publication",
                    " attendra qu'une autre personne contresigne, telle que l'aperçu la montre." + avertissement,
                    () -> faire("Publication proposée.", repete -> {
                        exigerLaRepetition(repete);
                        contreseings.proposer(repete);
                    }));
            return;
        }
        demander(
                "Publier",
                " sera lue aussitôt par " + lecteurs(choisi.diffusion()) + ", comme l'aperçu le montre."
                        + avertissement,
                () -> faire(publies(choisi), repete -> {
                    exigerLaRepetition(repete);
                    service.publier(repete);
                }));
    }

    /** What is published is what was rehearsed, never what the fields have come to say since. */
    private void exigerLaRepetition(Depot choisi) {
        Regle regle = choisi.regle();
        if (diffusion.getValue() != choisi.diffusion()
                || !Objects.equals(seuil.getValue(), regle.minimum())
                || protege.getValue() != regle.protege()
                || !Objects.equals(dominance.getValue(), regle.dominance())
                || !Objects.equals(groupesEntiers.getValue(), regle.groupesEntiers())) {
            throw new ErreurCopil(
                    "DEPOT-A-REPETER",
                    "Ces réglages ont changé depuis l'aperçu : revoyez-le d'abord avec eux, puis publiez.");
        }
    }

    /** An audience is of every territory. */
    private static String lecteurs(Audience diffusion) {
        return switch (diffusion) {
            case PUBLIC -> "le public";
            case PARTENAIRES -> "les partenaires, les comités et les DSDEN de tous les territoires";
            case COMITE -> "les comités et les DSDEN de tous les territoires";
            case DSDEN -> "les DSDEN de tous les territoires, et elles seules";
        };
    }

    private void demanderLAbandon() {
        demander(
                "Abandonner",
                " sera effacée sans avoir été lue par personne.",
                () -> faire("Livraison abandonnée.", service::abandonner));
    }

    private String publies(Depot choisi) {
        int restent = restent(choisi);
        return restent == 0
                ? "Livraison publiée."
                : "Publié : " + choisis() + ". "
                        + Nombres.compte(
                                restent,
                                "indicateur de cette livraison reste",
                                "indicateurs de cette livraison restent")
                        + " en attente.";
    }

    private int restent(Depot choisi) {
        return (int) choix.getListDataView().getItems().count()
                - choisi.indicateurs().size();
    }

    private String choisis() {
        return choix.getValue().stream().map(LivraisonProtegee::nom).sorted().collect(Collectors.joining(" ; "));
    }

    private void demander(String verbe, String consequence, Runnable action) {
        Depot choisi = depot;
        if (choisi != null) {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(Typographie.fines(verbe + (verbe.contains(" ") ? " ?" : " cette livraison ?")));
            int restent = restent(choisi);
            question.setText(Typographie.fines("« " + choisi.jeu() + " »"
                    + (restent == 0 ? "" : ", pour " + choisis() + " seulement,")
                    + consequence
                    + (restent == 0 ? "" : " Le reste (" + restent + ") continue d'attendre.")));
            question.setConfirmText(verbe);
            question.setCancelable(true);
            question.setCancelText("Revenir à l'aperçu");
            question.addConfirmListener(clic -> action.run());
            question.open();
        }
    }

    private void prouver(IdentiteAProuver demande, Runnable action) {
        if (demande.libelle().isEmpty()) {
            message.refuser(demande);
        } else {
            new ProuverDialogue(demande.libelle(), identite::prouver, action).open();
        }
    }

    private void faire(String fait, Consumer<Depot> action) {
        Depot choisi = depot;
        if (choisi != null) {
            try {
                action.accept(choisi);
                suite.accept(fait);
            } catch (IdentiteAProuver demande) {
                prouver(demande, () -> faire(fait, action));
            } catch (ErreurCopil e) {
                message.refuser(e);
            }
        }
    }
}
