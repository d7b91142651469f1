package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Profil;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.acces.connexion.AppareilsService;
import fr.copil.acces.connexion.SecondFacteurService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Version;
import fr.copil.ui.Boutons;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.ProuverDialogue;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Stream;

/** « Mon compte »: what Copil knows of its owner, what they may do, and their password. */
@Route(value = "compte", layout = MainLayout.class)
@PageTitle("Mon compte · Copil")
@PermitAll
class CompteView extends Composite<Section> implements BeforeEnterObserver {

    private final transient CompteService comptes;
    private final transient LecteurCourant lecteurs;
    private final transient IdentiteService identite;
    private final transient Services services;
    private final Paragraph qui = new Paragraph();
    private final TextField nom = new TextField("Nom");
    private final TextField fonction = new TextField("Fonction");
    private final TextField courriel = new TextField("Adresse de courriel (facultative)");
    private final Message resultat = Message.annonce();
    private final PasswordField actuel = new PasswordField("Mot de passe actuel");
    private final NouveauMotDePasse nouveau = new NouveauMotDePasse();
    private final Div refus = Message.alerter(new Div());
    private final Section changement;
    private final SecondFacteurPanneau secondFacteur;
    private final AppareilsPanneau appareils;
    private final LigneDeSigles sigles = new LigneDeSigles();
    private final UnorderedList droits = new UnorderedList();
    private final transient CompteLu.Noms noms;

    CompteView(
            CompteService comptes,
            LecteurCourant lecteurs,
            Services services,
            SecondFacteurService secondFacteurs,
            SessionsOuvertes sessions,
            AppareilsService miens,
            IdentiteService identite,
            CompteLu.Noms noms,
            Clock horloge) {
        this.noms = noms;
        this.comptes = comptes;
        this.services = services;
        this.lecteurs = lecteurs;
        this.identite = identite;
        nom.setMaxLength(Profil.LONGUEUR);
        fonction.setMaxLength(Profil.LONGUEUR);
        courriel.setHelperText(
                Typographie.fines("Copil y envoie ce que l'on vous demande ; vide, vous ne recevez rien."));
        courriel.setManualValidation(true);
        courriel.addClassName("compte-courriel");
        actuel.addClassName("compte-court");
        actuel.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        changement = new Section(
                new H2("Changer de mot de passe"),
                actuel,
                nouveau,
                new Div(Boutons.parEntree(
                        Boutons.secondaire("Changer le mot de passe", this::changerLeMotDePasse), actuel, nouveau)),
                refus);
        Div champs = new Div(nom, fonction, courriel);
        champs.addClassName("compte-champs");
        secondFacteur = new SecondFacteurPanneau(secondFacteurs);
        appareils = new AppareilsPanneau(sessions, miens, horloge);
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Mon compte"),
                        qui,
                        champs,
                        new Div(Boutons.parEntree(Boutons.principal("Enregistrer", this::enregistrer), champs)),
                        resultat,
                        new H2("Ce que je peux faire"),
                        droits,
                        changement,
                        secondFacteur,
                        appareils,
                        sigles,
                        new H2("Mes données"),
                        new Paragraph(
                                Typographie.fines("Tout ce que Copil garde de vous, en un fichier : votre compte, ce"
                                        + " que vous avez fait, et ce que le journal d'audit en dit.")),
                        new Paragraph(mesDonnees()),
                        new Paragraph(new Anchor("/mentions", "Ce qui est gardé, et pourquoi")));
        if (lecteurs.lecteur().peut(Droit.GERER_LES_COMPTES)) {
            getContent()
                    .add(
                            new Paragraph(new Anchor("/administration/comptes", "Tous les comptes")),
                            new Paragraph(
                                    new Anchor("/administration/courriels", "Courriels écrits, envoyés et en échec")),
                            new Paragraph(new Anchor("/administration/audit", "Journal d'audit")));
        }
        getContent().add(new Paragraph(Typographie.fines("Version de Copil : " + Version.NUMERO)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        montrer();
    }

    private static Anchor mesDonnees() {
        Anchor fichier = new Anchor("/export/mes-donnees.json", "Télécharger mes données (JSON)");
        fichier.setRouterIgnore(true);
        fichier.getElement().setAttribute("download", true);
        return fichier;
    }

    private String identifiant() {
        return lecteurs.lecteur().compte();
    }

    private void montrer() {
        CompteLu compte = comptes.lire(identifiant()).orElseThrow();
        Profil profil = compte.profil();
        qui.setText(Typographie.fines("Compte « " + compte.identifiant() + " », service : "
                + services.de(lecteurs.lecteur()).map(ServiceNomme::nom).orElse("aucun") + "."));
        nom.setValue(profil.nom());
        fonction.setValue(profil.fonction());
        courriel.setValue(profil.courriel() == null ? "" : profil.courriel());
        courriel.setInvalid(false);
        droits.removeAll();
        compte.mandats().forEach(mandat -> {
            UnorderedList permis = new UnorderedList();
            CompteLu.droits(mandat).forEach(droit -> permis.add(new ListItem(Typographie.fines(droit))));
            droits.add(new ListItem(new Span(Typographie.fines(CompteLu.enClair(mandat, noms))), permis));
        });
        sigles.dire(compte.mandats().stream()
                .flatMap(mandat ->
                        Stream.concat(Stream.of(CompteLu.enClair(mandat, noms)), CompteLu.droits(mandat).stream()))
                .toArray(String[]::new));
        changement.setVisible(!compte.demonstration());
        secondFacteur.setVisible(!compte.demonstration());
        secondFacteur.montrer();
        appareils.montrer(compte.identifiant());
    }

    private void enregistrer() {
        resultat.dire("");
        try {
            comptes.seDecrire(
                    identifiant(), new Profil(nom.getValue(), fonction.getValue(), courriel.getValue(), null));
            montrer();
            resultat.dire("Enregistré.");
        } catch (IdentiteAProuver demande) {
            prouver(demande);
        } catch (ErreurCopil erreur) {
            Message.refuser(courriel, erreur);
        }
    }

    private void prouver(IdentiteAProuver demande) {
        if (demande.libelle().isEmpty()) {
            Message.refuser(courriel, demande);
        } else {
            new ProuverDialogue(demande.libelle(), identite::prouver, this::enregistrer).open();
        }
    }

    /** Its sessions end with it: one comes in again with the new one. */
    private void changerLeMotDePasse() {
        Message.tenter(
                refus,
                () -> comptes.changerLeMotDePasse(identifiant(), actuel.getValue(), nouveau.saisi(), nouveau.repete()));
    }
}
