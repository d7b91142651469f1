package fr.copil.convention.suivi.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.commun.Textes;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.suivi.ATraiter;
import fr.copil.convention.suivi.ListeDeTravailService;
import fr.copil.convention.suivi.ListeDeTravailService.Refus;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Urgence;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the référent has to update before a séance: the most pressing first, in place, one by one or several at once. */
@Route(value = "a-mettre-a-jour", layout = MainLayout.class)
@PageTitle("À mettre à jour · Copil")
@RolesAllowed(Droit.SUIVRE_LES_ENGAGEMENTS)
class AMettreAJourView extends Composite<Section> implements BeforeEnterObserver {

    private static final int TAILLE = 30;

    private final transient ListeDeTravailService travail;
    private final transient SuiviService suivis;
    private final transient BrouillonService brouillons;
    private final transient Ecoute ecoute;
    private final Paragraph bilan = new Paragraph();
    private final Message annonce = Message.annonce();
    private final Div refus = Message.alerter(new Div());
    private final LotForm lot;
    private final Div liste = new Div();
    private final LigneDeSigles sigles = new LigneDeSigles();
    private final NativeButton suite = Boutons.secondaire("Afficher la suite", this::montrerLaSuite);
    private final Map<String, LigneDeTravail> lignes = new LinkedHashMap<>();
    private List<ATraiter> aTraiter = List.of();

    AMettreAJourView(ListeDeTravailService travail, SuiviService suivis, BrouillonService brouillons, EnDirect direct) {
        this.travail = travail;
        this.suivis = suivis;
        this.brouillons = brouillons;
        this.lot = new LotForm(brouillons, this::enregistrerEnsemble);
        this.ecoute = direct.suivre(this, this::rafraichir);
        annonce.addClassName("suivi-annonce");
        refus.addClassName("copil-messages");
        liste.addClassName("travail");
        new Fleches(".travail-ouvrir").sur(liste);
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("À mettre à jour"),
                        bilan,
                        new Paragraph(
                                Typographie.fines("Flèches : d'un engagement à l'autre ; Entrée : le mettre à jour ; "
                                        + "Ctrl + Entrée : enregistrer ; Échap : refermer.")),
                        lot,
                        annonce,
                        refus,
                        liste,
                        suite,
                        sigles);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        relire();
    }

    /** What others said of the rows that are there: each stays where it is, with what is being typed in it. */
    private void rafraichir() {
        for (ATraiter relue : travail.lister()) {
            LigneDeTravail ligne = lignes.get(relue.engagement());
            if (ligne != null) {
                ligne.rafraichir(relue);
            }
        }
    }

    private void relire() {
        aTraiter = travail.lister();
        ecoute.sur(aTraiter.stream()
                .map(ligne -> EngagementChange.cle(ligne.engagement()))
                .collect(Collectors.toSet()));
        long pressants = aTraiter.stream()
                .filter(ligne -> ligne.urgence() != Urgence.A_JOUR)
                .count();
        bilan.setText(Typographie.fines(
                aTraiter.isEmpty()
                        ? "Aucun engagement de vos conventions n'attend de nouvelles."
                        : compte(pressants, "engagement attend", "engagements attendent") + " de vos nouvelles, sur "
                                + compte(aTraiter.size(), "engagement en vie", "engagements en vie") + "."));
        int dejaMontres = Math.max(TAILLE, lignes.size());
        lignes.clear();
        liste.removeAll();
        ajouter(aTraiter.subList(0, Math.min(dejaMontres, aTraiter.size())));
    }

    private void montrerLaSuite() {
        int debut = lignes.size();
        ajouter(aTraiter.subList(debut, Math.min(debut + TAILLE, aTraiter.size())));
    }

    private void ajouter(List<ATraiter> nouvelles) {
        for (ATraiter ligne : nouvelles) {
            boolean nouveauGroupe = lignes.isEmpty()
                    || new ArrayList<>(lignes.values()).getLast().urgence() != ligne.urgence();
            if (nouveauGroupe) {
                String titre = ligne.urgence().libelle();
                liste.add(new H2(Textes.majuscule(titre)));
            }
            LigneDeTravail composant = new LigneDeTravail(
                    ligne,
                    suivis,
                    brouillons,
                    annonce::dire,
                    () -> lot.choisir(choisis().size()));
            lignes.put(ligne.engagement(), composant);
            liste.add(composant);
        }
        suite.setVisible(lignes.size() < aTraiter.size());
        sigles.dire(lignes.values().stream().map(LigneDeTravail::titre).toArray(String[]::new));
    }

    private List<LigneDeTravail> choisis() {
        return lignes.values().stream().filter(LigneDeTravail::choisie).toList();
    }

    /** The same word for each; what is refused stays chosen, with the reason. */
    private void enregistrerEnsemble(LotForm.Saisie saisie) {
        List<LigneDeTravail> choisies = choisis();
        List<MiseAJour> demandes = choisies.stream()
                .map(ligne -> saisie.pour(ligne.engagement(), ligne.version()))
                .toList();
        List<Refus> refuses = travail.mettreAJour(demandes);
        refus.removeAll();
        refuses.forEach(refuse -> {
            Paragraph message = Message.refus("« " + titre(refuse.engagement()) + " » : ", refuse.erreur());
            message.addClassName("copil-erreur");
            refus.add(message);
        });
        int faits = demandes.size() - refuses.size();
        annonce.dire(compte(faits, "engagement mis à jour", "engagements mis à jour") + ".");
        if (faits > 0) {
            relire();
            refuses.forEach(refuse -> {
                LigneDeTravail ligne = lignes.get(refuse.engagement());
                if (ligne != null) {
                    ligne.choisir();
                }
            });
            lot.effacer();
        }
        lot.choisir(choisis().size());
    }

    private String titre(String engagement) {
        LigneDeTravail ligne = lignes.get(engagement);
        return ligne == null ? engagement : ligne.titre();
    }
}
