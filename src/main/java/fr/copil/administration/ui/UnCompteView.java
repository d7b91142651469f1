package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.copil.acces.CompteLu;
import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.EtatDuCompte;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.Mandat;
import fr.copil.acces.Services;
import fr.copil.acces.VoirCommeService;
import fr.copil.acces.connexion.SecondFacteurService;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** One account: who holds it, what it may do, and whether it may be used. */
@Route(value = "administration/comptes/:identifiant", layout = MainLayout.class)
@RolesAllowed(Droit.GERER_LES_COMPTES)
class UnCompteView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompteService comptes;
    private final transient GestionDesComptesService gestion;
    private final H1 titre = new H1();
    private final Paragraph etat = new Paragraph();
    private final CompteForm formulaire;
    private final MandatForm mandat;
    private final TextField suppleant = CompteForm.champ("Identifiant du suppléant", 60);
    private final ChampDate absentDu = new ChampDate("Du");
    private final ChampDate absentAu = new ChampDate("Au");
    private final Div reponse = Message.annoncer(new Div());
    private final NativeButton suspendre;
    private final NativeButton retablir;
    private final NativeButton clore;
    private final NativeButton effacer;
    private final NativeButton lien;
    private final transient SecondFacteurService seconds;
    private final NativeButton sansTelephone;
    private final NativeButton voirComme;
    private final UnorderedList droits = new UnorderedList();
    private final transient CompteLu.Noms noms;
    private String identifiant = "";

    UnCompteView(
            CompteService comptes,
            GestionDesComptesService gestion,
            Services services,
            TerritoireService territoires,
            ConventionService conventions,
            SecondFacteurService seconds,
            VoirCommeService vues,
            CompteLu.Noms noms) {
        this.noms = noms;
        this.comptes = comptes;
        this.seconds = seconds;
        this.gestion = gestion;
        formulaire = new CompteForm(services);
        mandat = new MandatForm(territoires, conventions);
        NativeButton enregistrer = Boutons.principal(
                "Enregistrer", () -> faire("Enregistré.", () -> gestion.decrire(identifiant, formulaire.profil())));
        lien = Boutons.secondaire("Donner un lien de mot de passe", this::donnerUnLien);
        suspendre = Boutons.secondaire(
                "Suspendre",
                () -> faire("Suspendu : ses sessions sont fermées.", () -> gestion.suspendre(identifiant)));
        retablir = Boutons.secondaire("Rétablir", () -> faire("Rétabli.", () -> gestion.retablir(identifiant)));
        clore = Boutons.secondaire(
                "Clore",
                () -> faire(
                        "Clos : il ne sert plus, et ce qu'il a fait garde son nom.", () -> gestion.clore(identifiant)));
        Section donner = new Section(
                new H3("Donner un mandat de plus"),
                mandat,
                Boutons.rangee(Boutons.secondaire("Donner ce mandat", this::mandater)));
        Div champs = new Div(suppleant, absentDu, absentAu);
        champs.addClassName("compte-champs");
        Section absence = new Section(
                new H3("Le suppléer pendant une absence"),
                new Paragraph(
                        Typographie.fines("Le suppléant peut, ces jours-là, tout ce que ce compte peut ; cela prend"
                                + " fin tout seul, et dès que les mandats de ce compte changent.")),
                champs,
                Boutons.rangee(Boutons.secondaire("Confier", this::suppleer)));
        effacer = Boutons.secondaire(
                "Effacer le nom et le courriel",
                () -> faire(
                        "Effacés : ce que ce compte a fait garde son identifiant et sa fonction.",
                        () -> gestion.effacer(identifiant)));
        // In every open page of the administrator, so that each one says so.
        voirComme = Boutons.secondaire(
                "Voir Copil comme ce compte",
                () -> Message.tenter(reponse, () -> {
                    vues.commencer(identifiant);
                    UI.getCurrentOrThrow().getSession().getUIs().forEach(page -> page.getPage()
                            .setLocation("/"));
                }));
        sansTelephone = Boutons.secondaire(
                "Remettre à zéro le second facteur",
                () -> faire(
                        "Remis à zéro : ses sessions sont fermées, et ses codes ne valent plus.",
                        () -> seconds.remettreAZero(identifiant)));
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor("/administration/comptes", "Tous les comptes")),
                        titre,
                        etat,
                        formulaire,
                        Boutons.rangee(enregistrer, lien, suspendre, retablir, clore, effacer, sansTelephone),
                        reponse,
                        new H2("Ce que ce compte peut faire"),
                        droits,
                        Boutons.rangee(voirComme),
                        donner,
                        absence);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        identifiant = evenement.getRouteParameters().get("identifiant").orElse("");
        titre.setText("Compte " + identifiant);
        reponse.removeAll();
        montrer();
    }

    private void montrer() {
        CompteLu compte = comptes.lire(identifiant).orElseThrow(NotFoundException::new);
        etat.setText(Typographie.fines("Ce compte est " + compte.etat().libelle()
                + (compte.demonstration() ? ", pour la démonstration : ses droits ne changent pas." : ".")));
        formulaire.montrer(compte);
        droits.removeAll();
        compte.mandats().forEach(tenu -> droits.add(ligne(tenu, compte)));
        lien.setVisible(compte.etat() != EtatDuCompte.CLOS && !compte.demonstration());
        suspendre.setVisible(compte.etat() == EtatDuCompte.ACTIF);
        retablir.setVisible(compte.etat() == EtatDuCompte.SUSPENDU || compte.etat() == EtatDuCompte.CLOS);
        clore.setVisible(compte.etat() != EtatDuCompte.CLOS);
        effacer.setVisible(compte.etat() == EtatDuCompte.CLOS
                && !(compte.profil().nom().isEmpty() && compte.profil().courriel() == null));
        sansTelephone.setVisible(seconds.etatDe(identifiant).poseLe() != null);
    }

    private ListItem ligne(Mandat tenu, CompteLu compte) {
        UnorderedList permis = new UnorderedList();
        CompteLu.droits(tenu).forEach(droit -> permis.add(new ListItem(Typographie.fines(droit))));
        ListItem ligne = new ListItem(new Span(Typographie.fines(CompteLu.enClair(tenu, noms))), permis);
        if (!compte.demonstration()) {
            ligne.add(Boutons.secondaire(
                    "Retirer ce mandat", () -> faire("Mandat retiré.", () -> gestion.retirer(identifiant, tenu))));
        }
        return ligne;
    }

    private void mandater() {
        faire("Mandat donné.", () -> {
            gestion.mandater(identifiant, mandat.mandat());
            mandat.vider();
        });
    }

    private void suppleer() {
        faire("C'est confié ; le suppléant le verra à sa prochaine connexion.", () -> {
            LocalDate du = absentDu.getValue();
            LocalDate au = absentAu.getValue();
            if (du == null || au == null) {
                throw new ErreurCopil("SUPPLEANCE-JOURS", "Donnez le premier et le dernier jour de l'absence.");
            }
            gestion.suppleer(identifiant, suppleant.getValue().strip(), du, au);
        });
    }

    private void faire(String fait, Runnable action) {
        Message.tenter(reponse, () -> {
            action.run();
            montrer();
            reponse.add(new Paragraph(Typographie.fines(fait)));
        });
    }

    private void donnerUnLien() {
        Message.tenter(
                reponse,
                () -> reponse.add(new LienARemettre(
                        "Les liens donnés avant ne valent plus.", gestion.donnerUnLien(identifiant))));
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
