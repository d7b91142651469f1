package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.Lecteur;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Signatures;
import fr.copil.bilan.VersionService;
import fr.copil.convention.Partie;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.ProuverDialogue;
import fr.copil.ui.Typographie;
import java.util.Optional;

/** From the draft to the signatures: sent to the committee, frozen, signed by each party in its turn, rectified. */
class GelPanneau extends Composite<Section> {

    private final Div refus = Message.alerter(new Div());
    private final transient OutilsDActe outils;
    private final transient Runnable recharger;
    private final long id;

    GelPanneau(BilanOuvert ouvert, OutilsDActe outils, Lecteur lecteur, Runnable recharger) {
        this.outils = outils;
        this.recharger = recharger;
        this.id = ouvert.fiche().id();
        getContent().addClassName("copil-page");
        getContent().add(new H2("Figer et signer"));
        if (ouvert.fiche().brouillon()) {
            brouillon(ouvert);
        } else {
            fige(ouvert, lecteur);
        }
    }

    private void brouillon(BilanOuvert ouvert) {
        boolean envoye = ouvert.fiche().envoyeLe() != null;
        if (!ouvert.dirige()) {
            dire("Le cabinet fige le bilan quand il est prêt ; il se signe ensuite.");
            return;
        }
        getContent()
                .add(
                        refus,
                        Boutons.rangee(
                                Boutons.principal(
                                        "Figer le bilan…",
                                        () -> Message.tenter(
                                                refus, () -> new GelDialogue(outils.gel(), id, recharger).open())),
                                envoye
                                        ? Boutons.secondaire(
                                                "Reprendre le brouillon",
                                                () -> agir(() -> outils.envois().reprendre(id)))
                                        : Boutons.secondaire(
                                                "Envoyer au comité",
                                                () -> agir(() -> outils.envois().envoyer(id)))));
        dire(
                envoye
                        ? "Repris, le brouillon n'est plus lu que de ceux qui l'écrivent."
                        : "Envoyé, le brouillon est lu de tout le comité de la convention, et continue de s'écrire.");
    }

    private void fige(BilanOuvert ouvert, Lecteur lecteur) {
        Signatures signatures = ouvert.suite();
        getContent().add(new SignaturesListe(signatures), refus);
        Partie sienne = ouvert.partie();
        if (sienne != null) {
            signatures
                    .donnee(sienne)
                    .ifPresentOrElse(
                            donnee -> retrait(donnee.donneePar(lecteur.compte())),
                            () -> signature(ouvert, signatures, sienne));
        }
        if (ouvert.incomplet()) {
            incomplet(ouvert);
        }
        if (ouvert.rectifie() && ouvert.versions().apres() == null) {
            rectification();
        }
    }

    /** Asked of those alone whose turn it is. */
    private void signature(BilanOuvert ouvert, Signatures signatures, Partie sienne) {
        Optional<Partie> tour = signatures.tour();
        if (ouvert.versions().remplacee()) {
            dire("Cette version est remplacée : c'est la dernière version figée qui se signe.");
        } else if (tour.filter(sienne::equals).isPresent()) {
            getContent()
                    .add(Boutons.rangee(Boutons.principal(
                            "Signer le bilan", () -> agir(() -> outils.gel().signer(id)))));
        } else {
            tour.ifPresent(
                    attendue -> dire("Vous signerez pour " + sienne.service().defini()
                            + " quand viendra son tour : on attend d'abord la signature "
                            + attendue.service().de() + "."));
        }
    }

    /** Its service may take back what a colleague signed: not as if it were one's own. */
    private void retrait(boolean laSienne) {
        TextArea motif =
                motif(laSienne ? "Pourquoi retirer votre signature" : "Pourquoi retirer la signature de votre service");
        getContent()
                .add(
                        motif,
                        Boutons.rangee(Boutons.secondaire(
                                laSienne ? "Retirer ma signature" : "Retirer la signature d'un collègue",
                                () -> agir(() -> outils.gel().retirer(id, motif.getValue())))));
    }

    private void rectification() {
        TextArea motif = motif("Pourquoi rectifier ce bilan");
        getContent()
                .add(
                        new H3("Rectifier"),
                        motif,
                        Boutons.rangee(Boutons.secondaire(
                                "Ouvrir une version rectifiée",
                                () -> Message.tenter(refus, () -> UI.getCurrentOrThrow()
                                        .navigate("bilans/" + outils.versions().rectifier(id, motif.getValue()))))));
    }

    /** The reader's copy was not made: what stands here is that of others. */
    private void incomplet(BilanOuvert ouvert) {
        String pour = "« " + ouvert.copie().libelle() + " »";
        dire(
                "Cette page montre ce qui a été figé pour l'audience " + pour
                        + " : qui a figé ce bilan ne lisait pas au-delà, et ce qui est réservé à la vôtre n'y est pas."
                        + (ouvert.auteur()
                                ? " Tant qu'aucune donnée n'est ajoutée, vous pouvez figer votre copie, telle qu'elle était au gel."
                                : " Un référent de ce territoire peut ajouter votre copie tant qu'aucune donnée n'est ajoutée."));
        if (ouvert.auteur()) {
            getContent()
                    .add(Boutons.rangee(Boutons.secondaire(
                            "Figer aussi la copie de votre audience",
                            () -> agir(() -> outils.complements().completer(id)))));
        }
    }

    private static TextArea motif(String libelle) {
        TextArea motif = new TextArea(libelle);
        motif.setMaxLength(VersionService.MOTIF_MAX);
        motif.setHelperText(Typographie.fines("500 signes au plus ; ce motif se lit sur la page"));
        motif.setWidth("40rem");
        motif.setMaxWidth("100%");
        return motif;
    }

    private void dire(String phrase) {
        getContent().add(new Paragraph(Typographie.fines(phrase)));
    }

    private void agir(Runnable action) {
        Message.tenter(refus, () -> {
            try {
                action.run();
                recharger.run();
            } catch (IdentiteAProuver demande) {
                if (demande.libelle().isEmpty()) {
                    throw demande;
                }
                new ProuverDialogue(demande.libelle(), outils.identite()::prouver, () -> agir(action)).open();
            }
        });
    }
}
