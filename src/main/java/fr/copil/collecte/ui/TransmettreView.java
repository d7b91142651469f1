package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.collecte.transmission.Controle;
import fr.copil.collecte.transmission.ControleService;
import fr.copil.collecte.transmission.TrameService;
import fr.copil.collecte.transmission.Transmission;
import fr.copil.collecte.transmission.TransmissionService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends the figures of the DSDEN from a file; they are rehearsed next, and read by nobody until published. */
@Route(value = "transmettre", layout = MainLayout.class)
@RolesAllowed(Droit.TRANSMETTRE_DES_CHIFFRES)
class TransmettreView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ControleService service;
    private final transient LecteurCourant lecteurs;
    private final TextField jeu = champ("Nom des données", TransmissionService.NOM_MAX);
    private final TextField motif = champ("Motif de révision, s'il y en a un", TransmissionService.MOTIF_MAX);
    private final Message message = Message.alerte();
    private final Anchor repetition = new Anchor("", "Voir l'aperçu avant publication");
    private final Anchor copie = new Anchor("", "Télécharger la copie annotée");
    private final Liste fautes = new Liste();
    private final Liste reserves = new Liste();
    private final NativeButton quandMeme = Boutons.principal("Envoyer quand même", this::envoyerQuandMeme);
    private final ControleEnCours enCours = new ControleEnCours(this::annuler);
    private final transient Ecoute ecoute;

    /** Received outside the lock of the session. */
    private transient volatile ControleService.@Nullable Demande recue;

    private volatile boolean quittee;
    private @Nullable UUID suivi;

    /** Controlled, and waiting for its sender's word. */
    private @Nullable UUID enSuspens;

    TransmettreView(
            ControleService service, TrameService trames, LecteurCourant lecteurs, Services services, EnDirect direct) {
        this.service = service;
        this.ecoute = direct.suivre(this, this::montrer);
        this.lecteurs = lecteurs;
        jeu.setPlaceholder("sinon, le nom du fichier");
        Div champs = new Div(jeu, motif);
        champs.addClassName("copil-selecteurs");
        copie.setRouterIgnore(true);
        copie.getElement().setAttribute("download", "");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Transmettre des chiffres"),
                        mots("Un chiffre par ligne. Ils attendent ensuite dans un aperçu : vous y"
                                + " voyez ce que chaque audience lirait, avant que personne ne lise rien."),
                        new ExempleDeLivraison(),
                        new ChoixDeTrame(trames),
                        mots(
                                "Le code d'un indicateur se lit sur sa fiche, sous « D'où vient cet indicateur », celui d'un territoire sur sa fiche."
                                        + " Donnez un numérateur et un dénominateur, ou une valeur seule, qui ne"
                                        + " s'additionne pas. À la place des nombres, l'état dit pourquoi ils manquent :"
                                        + " non-transmis, secret ou sans-objet. Une moyenne se donne par sa somme et son"
                                        + " effectif. Qualité : definitif, provisoire, estime ou revise. Le commentaire se"
                                        + " lit avec le chiffre. Un taux sans ses parts reste à la direction des services départementaux de l'Éducation nationale (DSDEN), sauf si la"
                                        + " colonne deja_publie dit oui : son producteur l'a déjà publié."),
                        mots(producteur(lecteurs.lecteur(), services)),
                        champs,
                        new Televersement(
                                "Choisir le fichier…",
                                "ou déposez-le ici : XLSX, ODS ou CSV, 10 Mo au plus",
                                this::recevoir,
                                this::suivre,
                                message),
                        enCours,
                        message,
                        repetition,
                        quandMeme,
                        copie,
                        fautes,
                        reserves);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        cacher();
    }

    private void cacher() {
        fautes.setVisible(false);
        reserves.setVisible(false);
        quandMeme.setVisible(false);
        repetition.setVisible(false);
        copie.setVisible(false);
    }

    private void recevoir(String fichier, InputStream contenu) throws IOException {
        oublier();
        ControleService.Demande demande = service.demander(fichier, contenu, jeu.getValue(), motif.getValue());
        recue = demande;
        if (quittee) {
            oublier();
        }
    }

    private void suivre() {
        ControleService.Demande demande = recue;
        if (demande != null) {
            cacher();
            suivi = demande.id();
            ecoute.sur(Set.of(Controle.cle(demande.id())));
            montrer();
        }
    }

    /** What is over is shown once. */
    private void montrer() {
        UUID id = suivi;
        if (id != null) {
            service.trouver(id).ifPresent(controle -> {
                enCours.montrer(controle);
                if (!controle.enCours()) {
                    suivi = null;
                    conclure(controle);
                }
            });
        }
    }

    private void conclure(Controle controle) {
        Transmission issue = controle.issue();
        ErreurCopil refus = controle.refus();
        if (issue != null) {
            conclure(controle.id(), issue);
            copie.setHref("/export/copie/" + controle.id());
            copie.setVisible(service.annotable(controle.id()));
        } else if (refus != null) {
            message.refuser(refus);
        } else {
            message.dire("Le contrôle est annulé : rien n'est retenu. Ce que vous avez saisi reste.");
        }
    }

    /** What surprised was looked at: it is right. */
    private void envoyerQuandMeme() {
        UUID id = enSuspens;
        if (id != null) {
            enSuspens = null;
            cacher();
            message.dire("");
            suivi = id;
            service.envoyerQuandMeme(id, jeu.getValue(), motif.getValue());
            montrer();
        }
    }

    private void annuler() {
        UUID id = suivi;
        if (id != null) {
            service.annuler(id);
            montrer();
        }
    }

    /** Nobody waits any more for what was sent before. */
    private void oublier() {
        ControleService.Demande demande = recue;
        if (demande != null) {
            demande.quitter().run();
        }
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        quittee = true;
        oublier();
    }

    private void conclure(UUID id, Transmission recue) {
        if (recue.enSuspens()) {
            enSuspens = id;
            message.dire("Aucune faute, mais " + Nombres.compte(recue.reserves(), "chose étonne", "choses étonnent")
                    + " : rien n'est encore envoyé. Corrigez le fichier et renvoyez-le ; si tout est juste, envoyez"
                    + " quand même. " + String.join(" ", recue.remarques()));
            quandMeme.setVisible(true);
            reserves.setVisible(true);
            reserves.montrer(FichiersEnListe.aVerifier(recue));
        } else if (recue.fautes().isEmpty() && !lecteurs.lecteur().peut(Droit.REPETER_UNE_LIVRAISON)) {
            message.dire("Vos chiffres sont reçus. Personne ne les lit encore : le référent du territoire les contrôle,"
                    + " choisit qui les lira et les publie. " + String.join(" ", recue.remarques()));
        } else if (recue.fautes().isEmpty() && !recue.remarques().isEmpty()) {
            message.dire("Vos chiffres sont reçus. " + String.join(" ", recue.remarques()));
            repetition.setHref("repetition?livraison=" + recue.livraison());
            repetition.setVisible(true);
        } else if (recue.fautes().isEmpty()) {
            UI.getCurrentOrThrow().navigate("repetition", QueryParameters.of("livraison", recue.livraison()));
        } else {
            message.dire("Rien n'a été retenu. Corrigez le fichier, puis envoyez-le de nouveau : ce que vous avez saisi"
                    + " reste.");
            fautes.setVisible(true);
            fautes.montrer(FichiersEnListe.fautesLues(recue.fautes()));
            reserves.setVisible(recue.reserves() > 0);
            reserves.montrer(FichiersEnListe.aVerifier(recue));
        }
    }

    /** Who signs these figures is not typed: it is the service of the account. */
    private static String producteur(Lecteur lecteur, Services services) {
        return services.de(lecteur)
                .map(service -> "Producteur : " + service.nom() + ", le service de votre compte.")
                .orElse("Votre compte n'est rattaché à aucun service : l'administrateur doit le rattacher avant que"
                        + " vous transmettiez.");
    }

    private static TextField champ(String libelle, int max) {
        TextField champ = new TextField(Typographie.fines(libelle));
        champ.setMaxLength(max);
        champ.setWidth("20rem");
        // A file is dropped without the field being left.
        champ.setValueChangeMode(ValueChangeMode.EAGER);
        return champ;
    }

    private static Paragraph mots(String texte) {
        return new Paragraph(Typographie.fines(texte));
    }

    @Override
    public String getPageTitle() {
        return "Transmettre des chiffres · Copil";
    }
}
