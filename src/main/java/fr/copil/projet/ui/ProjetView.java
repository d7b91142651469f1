package fr.copil.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.projet.Comparaison;
import fr.copil.projet.GenreDeRangee;
import fr.copil.projet.Projet;
import fr.copil.projet.ProjetChange;
import fr.copil.projet.ProjetService;
import fr.copil.projet.RangeeDeProjet;
import fr.copil.projet.RedactionDeProjetService;
import fr.copil.projet.ValidationDeProjetService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Onglets;
import fr.copil.ui.Onglets.Onglet;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One text that is being written: where it is, what it holds kind by kind, what it changes of the text before. */
@Route(value = "conventions/projets/:id", layout = MainLayout.class)
@RolesAllowed(Droit.LIRE_UN_PROJET)
class ProjetView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COMPARAISON = "comparaison";

    private final transient ProjetService service;
    private final transient RedactionDeProjetService redaction;
    private final transient TerritoireService territoires;
    private final transient Services services;
    private final transient Ecoute ecoute;
    private final Fiche entete = new Fiche();
    private final Message fait = Message.annonce().absentSiVide();
    private final EtapesPanneau etapes;
    private final Onglets onglets = new Onglets();
    private final Paragraph compte = new Paragraph();
    private final Liste liste = new Liste();
    private final Div formulaire = new Div();
    private long id;
    private transient Criteres criteres = new Criteres(Map.of());
    private String titre = "";

    ProjetView(
            ProjetService service,
            RedactionDeProjetService redaction,
            ValidationDeProjetService validations,
            TerritoireService territoires,
            Services services,
            LecteurCourant lecteurs,
            EnDirect direct) {
        this.service = service;
        this.redaction = redaction;
        this.territoires = territoires;
        this.services = services;
        this.etapes = new EtapesPanneau(service, validations, lecteurs.lecteur().compte(), this::montrerFait);
        this.ecoute = direct.suivre(this, this::relire);
        getContent().addClassName("copil-page");
        getContent().add(entete, fait, etapes, onglets, compte, liste, formulaire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = numero(evenement.getRouteParameters().get("id").orElse(""));
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        etapes.ouvrir(id);
        ecoute.sur(Set.of(ProjetChange.cle(id)));
        fait.dire("");
        montrer();
    }

    private static long numero(String texte) {
        return texte.matches("[0-9]{1,18}") ? Long.parseLong(texte) : 0;
    }

    private void montrerChange(String phrase) {
        etapes.changeIci();
        montrerFait(phrase);
    }

    private void montrerFait(String phrase) {
        montrer();
        fait.dire(phrase);
    }

    private void montrer() {
        Optional<Projet> lu = service.lire(id);
        onglets.setVisible(lu.isPresent());
        etapes.setVisible(lu.isPresent());
        liste.setVisible(lu.isPresent());
        formulaire.removeAll();
        compte.setText("");
        if (lu.isEmpty()) {
            montrerInconnu();
            return;
        }
        Projet projet = lu.get();
        titre = projet.titreCourt();
        boolean ecrit = service.peutEcrire(projet);
        montrer(projet, ecrit);
        if (ecrit && !volet().equals(COMPARAISON)) {
            formulaire.add(new RangeeForm(
                    redaction,
                    territoires,
                    new ChoixDesLiens(projet, service, services),
                    genre(),
                    choisie(projet),
                    this::montrerChange));
        }
    }

    /** What is typed stays where it is. */
    private void relire() {
        service.lire(id).ifPresent(projet -> montrer(projet, service.peutEcrire(projet)));
    }

    private void montrer(Projet projet, boolean ecrit) {
        entete.montrer(entete(projet));
        // All of the référentiel is controlled to say what a text lacks: where that is asked, and not under each row.
        boolean dits = !volet().equals(COMPARAISON) && genre() == GenreDeRangee.IDENTITE;
        etapes.montrer(projet, ecrit && dits, service.peutSigner(projet));
        onglets.montrer("Contenu du texte", onglets(projet));
        if (volet().equals(COMPARAISON)) {
            Comparaison comparaison = service.comparer(id).orElse(new Comparaison(List.of()));
            compte.setText(Typographie.fines(comparaison.enClair()));
            liste.montrer(RangeesEnListe.de(projet, comparaison));
        } else {
            liste.montrer(RangeesEnListe.de(projet, genre(), ecrit));
            // The one row of the identity stands in its form.
            liste.setVisible(!ecrit || genre() != GenreDeRangee.IDENTITE);
        }
    }

    private FicheModele entete(Projet projet) {
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.texte("Où il en est", MotsDesProjets.etat(projet)),
                Champ.texte(
                        "Territoire",
                        territoires
                                .parCode(projet.territoire())
                                .map(Territoire::nomEtNiveau)
                                .orElse(""))));
        if (!projet.poursuit().isEmpty()) {
            champs.add(Champ.liens(
                    "Poursuit", List.of(new LienNomme("le texte d'avant", "/conventions/" + projet.poursuit())), ""));
        }
        if (projet.etat() == Projet.Etat.EN_VIGUEUR) {
            champs.add(Champ.liens(
                    "En vigueur", List.of(new LienNomme(projet.titreCourt(), "/conventions/" + projet.code())), ""));
        }
        champs.add(Champ.liens(
                "Fichiers",
                List.of(
                        new LienNomme(
                                "fichiers de ce texte (archive)", "/export/projet-de-texte/" + projet.id() + ".zip"),
                        new LienNomme("classeur de ce texte", "/export/projet-de-texte/" + projet.id() + ".xlsx")),
                ""));
        return new FicheModele(
                        List.of(
                                new LienNomme("Conventions", "/conventions"),
                                new LienNomme("Projets", "/conventions/projets")),
                        "Texte en projet",
                        projet.titreCourt(),
                        projet.titre(),
                        champs,
                        List.of())
                .venantDe("Code de ce texte", Stream.of(projet.code()));
    }

    private List<Onglet> onglets(Projet projet) {
        List<Onglet> tous = new ArrayList<>();
        String ici = MotsDesProjets.adresse(projet) + "?volet=";
        Arrays.stream(GenreDeRangee.values())
                .forEach(genre -> tous.add(new Onglet(
                        genre == GenreDeRangee.IDENTITE
                                ? "Identité et étapes"
                                : genre.titre() + " (" + projet.de(genre).size() + ")",
                        ici + genre.adresse(),
                        !volet().equals(COMPARAISON) && genre == genre())));
        if (!projet.poursuit().isEmpty()) {
            tous.add(new Onglet("Comparaison", ici + COMPARAISON, volet().equals(COMPARAISON)));
        }
        return tous;
    }

    private String volet() {
        return criteres.parametres().getOrDefault("volet", "");
    }

    private GenreDeRangee genre() {
        return GenreDeRangee.aLAdresse(volet());
    }

    /** The identity of a text is always there to be corrected. */
    private @Nullable RangeeDeProjet choisie(Projet projet) {
        String ligne = criteres.parametres().getOrDefault("ligne", "");
        return projet.rangees().stream()
                .filter(rangee -> rangee.genre() == genre())
                .filter(rangee ->
                        genre() == GenreDeRangee.IDENTITE || rangee.id().equals(ligne))
                .findFirst()
                .orElse(null);
    }

    private void montrerInconnu() {
        titre = "Texte inconnu";
        entete.montrer(new FicheModele(
                List.of(new LienNomme("Projets", "/conventions/projets")),
                "",
                titre,
                "Ce projet de texte n'existe pas, ou n'est pas de votre territoire. Les projets que vous lisez sont dans"
                        + " leur liste.",
                List.of(),
                List.of()));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
