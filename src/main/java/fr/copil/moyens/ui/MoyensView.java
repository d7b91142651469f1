package fr.copil.moyens.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.figure.FigureModele;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.MoyensChanges;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.moyens.MoyensService;
import fr.copil.moyens.Unite;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.Figure;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The means of a territory: what is published and what is declared, year by year, line by line. Decision 0061. */
@Route(value = "territoires/:code/moyens", layout = MainLayout.class)
@PermitAll
class MoyensView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHAPEAU = "Ce que les fichiers publiés disent des crédits et des postes, et ce que les"
            + " services en déclarent. Les euros et les postes ne s'additionnent jamais.";

    private static final List<String> NOTES = List.of(
            "Chaque euro compte une fois : de deux services qui disent la même ligne, celui qui paie compte, sinon le"
                    + " dernier à l'avoir dite ; un fichier publié passe avant eux.",
            "Une ligne plus large compte, celles de l'intérieur pour le même financeur, le même dispositif et la même année"
                    + " sont des « dont ».",
            "Les enfants ne s'additionnent pas : le même peut être dans plusieurs lignes.");

    private final transient MoyensService service;
    private final transient DeclarationDeMoyensService declarations;
    private final transient BrouillonService brouillons;
    private final Fiche entete = new Fiche();
    private final Message fait = Message.annonce().absentSiVide();
    private final Figure euros = new Figure();
    private final Figure postes = new Figure();
    private final Liste parPoste = new Liste();
    private final H2 titreDesLignes = new H2("Ligne par ligne");
    private final Liste parLigne = new Liste();
    private final MesMoyens miens;
    private final Div formulaire = new Div();
    private String code = "";
    private transient Criteres criteres = new Criteres(Map.of());
    private String titre = "";

    MoyensView(
            MoyensService service,
            DeclarationDeMoyensService declarations,
            BrouillonService brouillons,
            EnDirect direct) {
        this.service = service;
        this.declarations = declarations;
        this.brouillons = brouillons;
        this.miens = new MesMoyens(declarations, this::montrerFait);
        direct.suivre(this, this::relire).sur(Set.of(MoyensChanges.CLE, Annonce.CHIFFRES));
        getContent().addClassName("copil-page");
        getContent().add(entete, fait, euros, postes, parPoste, titreDesLignes, parLigne, miens, formulaire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String avant = code;
        code = evenement.getRouteParameters().get("code").orElse("");
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        Optional<MoyensDuTerritoire> lus = lire();
        fait.dire("");
        montrer(lus);
        if (!code.equals(avant)) {
            formulaire.removeAll();
            lus.filter(MoyensDuTerritoire::ouverte)
                    .ifPresent(moyens -> formulaire.add(new DeclarationDeMoyenForm(
                            declarations, brouillons, moyens.territoire(), this::montrerFait)));
        }
    }

    private Optional<MoyensDuTerritoire> lire() {
        return CodeTerritoire.lire(code).flatMap(service::lire);
    }

    private void montrerFait(String phrase) {
        montrer(lire());
        fait.dire(phrase);
    }

    private void montrer(Optional<MoyensDuTerritoire> lus) {
        boolean connu = lus.isPresent();
        parPoste.setVisible(connu);
        titreDesLignes.setVisible(connu);
        parLigne.setVisible(connu);
        if (!connu) {
            titre = "Territoire inconnu";
            entete.montrer(new FicheModele(
                    List.of(new LienNomme("Territoires", "/territoires")),
                    "",
                    titre,
                    "Le territoire « " + Textes.abreger(code, 40)
                            + " » n'existe pas. Cherchez-le par son nom dans la liste des territoires.",
                    List.of(),
                    List.of()));
            euros.setVisible(false);
            postes.setVisible(false);
            miens.setVisible(false);
            return;
        }
        MoyensDuTerritoire moyens = lus.get();
        int annee = moyens.annee(criteres.parametres().getOrDefault("annee", ""));
        titre = "Moyens : " + moyens.territoire().nomEtNiveau();
        entete.montrer(entete(moyens));
        boolean dit = !moyens.lignes().isEmpty();
        titreDesLignes.setVisible(dit);
        parLigne.setVisible(dit);
        if (dit) {
            parLigne.montrer(MoyensEnListe.parLigne(moyens, annee, criteres.page()));
        }
        ListeModele parPayeur = MoyensEnListe.parPoste(moyens);
        // Where lines are told and none adds up, an empty table would say that nothing is known.
        parPoste.setVisible(!dit || !parPayeur.lignes().isEmpty());
        parPoste.montrer(parPayeur);
        montrer(euros, FigureDesMoyens.de(moyens, Unite.EUROS));
        montrer(postes, FigureDesMoyens.de(moyens, Unite.POSTES));
        miens.montrer(moyens, annee);
    }

    private static FicheModele entete(MoyensDuTerritoire moyens) {
        List<Champ> champs = moyens.dessus().isEmpty()
                ? List.of()
                : List.of(Champ.liens(
                        "Plus large",
                        moyens.dessus().stream()
                                .map(large ->
                                        new LienNomme(large.nomEtNiveau(), "/territoires/" + large.code() + "/moyens"))
                                .toList(),
                        ""));
        return new FicheModele(
                List.of(
                        new LienNomme("Territoires", "/territoires"),
                        new LienNomme(
                                moyens.territoire().nom(),
                                "/territoires/" + moyens.territoire().code())),
                "Moyens",
                moyens.territoire().nomEtNiveau(),
                CHAPEAU,
                champs,
                NOTES);
    }

    private static void montrer(Figure figure, Optional<FigureModele> modele) {
        figure.setVisible(modele.isPresent());
        modele.ifPresent(figure::montrer);
    }

    /** The same place, read again: what is read and what is typed stays where it is. */
    private void relire() {
        Optional<MoyensDuTerritoire> lus = lire();
        if (lus.isEmpty() || lus.get().lignes().isEmpty() || !parLigne.isVisible() || !parPoste.isVisible()) {
            montrer(lus);
            return;
        }
        MoyensDuTerritoire moyens = lus.get();
        int annee = moyens.annee(criteres.parametres().getOrDefault("annee", ""));
        actualiser(euros, FigureDesMoyens.de(moyens, Unite.EUROS));
        actualiser(postes, FigureDesMoyens.de(moyens, Unite.POSTES));
        parPoste.actualiser(MoyensEnListe.parPoste(moyens));
        parLigne.actualiser(MoyensEnListe.parLigne(moyens, annee, criteres.page()));
        miens.montrer(moyens, annee);
    }

    private static void actualiser(Figure figure, Optional<FigureModele> modele) {
        if (figure.isVisible() && modele.isPresent()) {
            figure.actualiser(modele.get());
        } else {
            montrer(figure, modele);
        }
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
