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
import java.util.EnumMap;
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
    private final Map<Urgence, H2> titres = new EnumMap<>(Urgence.class);
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
        List<ATraiter> relues = travail.lister();
        compter(relues);
        for (ATraiter relue : relues) {
            LigneDeTravail ligne = lignes.get(relue.cle());
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
        int dejaMontres = Math.max(TAILLE, lignes.size());
        lignes.clear();
        titres.clear();
        liste.removeAll();
        ajouter(aTraiter.subList(0, Math.min(dejaMontres, aTraiter.size())));
        compter(aTraiter);
    }

    /** The sentence of the page and the number of each group, after each word said; the rows stay where they are. */
    private void compter(List<ATraiter> relues) {
        Map<Urgence, Long> parUrgence =
                relues.stream().collect(Collectors.groupingBy(ATraiter::urgence, Collectors.counting()));
        long pressants = relues.size() - parUrgence.getOrDefault(Urgence.A_JOUR, 0L);
        bilan.setText(Typographie.fines(phrase(pressants, relues.size())));
        titres.forEach((urgence, titre) -> titre.setText(Typographie.fines(
                Textes.majuscule(urgence.libelle()) + " (" + parUrgence.getOrDefault(urgence, 0L) + ")")));
    }

    private static String phrase(long pressants, int enVie) {
        if (enVie == 0) {
            return "Aucun engagement n'est piloté par votre service dans vos conventions : il n'y a rien à mettre à jour."
                    + " Ceux des autres se lisent dans « Conventions ».";
        }
        return pressants == 0
                ? "Tout est à jour : " + compte(enVie, "engagement en vie", "engagements en vie") + "."
                : compte(pressants, "engagement attend", "engagements attendent") + " de vos nouvelles, sur "
                        + compte(enVie, "engagement en vie", "engagements en vie") + ".";
    }

    private void montrerLaSuite() {
        int debut = lignes.size();
        ajouter(aTraiter.subList(debut, Math.min(debut + TAILLE, aTraiter.size())));
        compter(travail.lister());
    }

    private void ajouter(List<ATraiter> nouvelles) {
        for (ATraiter ligne : nouvelles) {
            boolean nouveauGroupe = lignes.isEmpty()
                    || new ArrayList<>(lignes.values()).getLast().urgence() != ligne.urgence();
            if (nouveauGroupe) {
                H2 titre = new H2();
                titres.put(ligne.urgence(), titre);
                liste.add(titre);
            }
            LigneDeTravail composant = new LigneDeTravail(
                    ligne,
                    suivis,
                    brouillons,
                    () -> compter(travail.lister()),
                    () -> lot.choisir(choisis().size()));
            lignes.put(ligne.cle(), composant);
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
                .map(ligne -> saisie.pour(ligne.aTraiter(), ligne.version()))
                .toList();
        List<Refus> refuses = travail.mettreAJour(demandes);
        refus.removeAll();
        refuses.forEach(refuse -> {
            Paragraph message = Message.refus("« " + titre(refuse) + " » : ", refuse.erreur());
            message.addClassName("copil-erreur");
            refus.add(message);
        });
        int faits = demandes.size() - refuses.size();
        annonce.dire(compte(faits, "engagement mis à jour", "engagements mis à jour") + ".");
        if (faits > 0) {
            relire();
            refuses.forEach(refuse -> {
                LigneDeTravail ligne = lignes.get(cle(refuse));
                if (ligne != null) {
                    ligne.choisir();
                }
            });
            lot.effacer();
        }
        lot.choisir(choisis().size());
    }

    private static String cle(Refus refuse) {
        return refuse.engagement() + "/" + refuse.periode();
    }

    private String titre(Refus refuse) {
        LigneDeTravail ligne = lignes.get(cle(refuse));
        return ligne == null ? refuse.engagement() : ligne.titre();
    }
}
