package fr.copil.aide.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.aide.Aide;
import fr.copil.aide.Chapitre;
import fr.copil.aide.Rubrique;
import fr.copil.aide.VisiteService;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.ui.Boutons;
import fr.copil.ui.Frappe;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Onglets;
import fr.copil.ui.PiedDePage;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/** The help, opened at what the reader does; what is looked for is looked for in all of it. */
@Route(value = "aide/:chapitre?", layout = MainLayout.class)
@PermitAll
class AideView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    /** Once the address is that of this page, and the pictures above have their size. */
    private static final String ALLER_A_LA_RUBRIQUE =
            """
            setTimeout(() => {
              const ancre = decodeURIComponent(location.hash.slice(1));
              if (ancre) {
                Promise.allSettled([...this.querySelectorAll('img')].map(image => image.decode()))
                  .then(() => document.getElementById(ancre)?.scrollIntoView());
              }
            }, 200);
            """;

    private final transient LecteurCourant lecteurs;
    private final Onglets onglets = new Onglets();
    private final TextField chercher = new TextField("Chercher dans l'aide");
    private final Message trouve = Message.annonce().absentSiVide();
    private final UnorderedList sommaire = new UnorderedList();
    private final Div texte = new Div();
    private Chapitre chapitre = Chapitre.MEMBRE;

    AideView(LecteurCourant lecteurs, VisiteService visites, PiedDePage pied) {
        this.lecteurs = lecteurs;
        Frappe.suivre(chercher);
        chercher.setClearButtonVisible(true);
        chercher.setWidth("min(20rem, 100%)");
        chercher.addValueChangeListener(mots -> montrer());
        sommaire.addClassName("aide-sommaire");
        texte.addClassName("aide-texte");
        NativeButton visite = Boutons.secondaire("Refaire la visite", () -> {
            visites.proposer();
            UI.getCurrentOrThrow().getPage().setLocation("/");
        });
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Aide"),
                        onglets,
                        chercher,
                        trouve,
                        sommaire,
                        texte,
                        new Paragraph(visite),
                        new Paragraph(pied.contact()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        chapitre = evenement
                .getRouteParameters()
                .get("chapitre")
                .flatMap(Chapitre::a)
                .orElseGet(() -> sien(lecteurs.lecteur()));
        montrer();
        getElement().executeJs(ALLER_A_LA_RUBRIQUE);
    }

    /** By what one may do. */
    private static Chapitre sien(Lecteur lecteur) {
        if (lecteur.peut(Droit.GERER_LES_COMPTES)) {
            return Chapitre.ADMINISTRATEUR;
        }
        if (lecteur.peut(Droit.DIRIGER_UN_BILAN)) {
            return Chapitre.CABINET;
        }
        return lecteur.peut(Droit.SUIVRE_LES_ENGAGEMENTS) ? Chapitre.REFERENT : Chapitre.MEMBRE;
    }

    private void montrer() {
        List<String> mots = Arrays.stream(Textes.normaliser(chercher.getValue()).split(" "))
                .filter(mot -> !mot.isEmpty())
                .toList();
        List<Rubrique> montrees = Aide.rubriques().stream()
                .filter(rubrique -> mots.isEmpty()
                        ? rubrique.chapitre() == chapitre
                        : mots.stream().allMatch(rubrique.mots()::contains))
                .toList();
        onglets.montrer(
                "Chapitres de l'aide",
                Arrays.stream(Chapitre.values())
                        .map(un -> new Onglets.Onglet(
                                un.libelle(), "/aide/" + un.adresse(), mots.isEmpty() && un == chapitre))
                        .toList());
        trouve.dire(
                mots.isEmpty()
                        ? ""
                        : montrees.isEmpty()
                                ? "Rien dans l'aide avec ces mots. Essayez-en moins, ou écrivez au contact du bas de page."
                                : Nombres.compte(montrees.size(), "réponse", "réponses")
                                        + ", tous chapitres confondus.");
        sommaire.removeAll();
        texte.removeAll();
        for (Rubrique rubrique : montrees) {
            Anchor lien = new Anchor(rubrique.lien(), rubrique.titre());
            sommaire.add(new ListItem(lien));
            H2 titre = new H2(rubrique.titre());
            titre.setId(rubrique.ancre());
            texte.add(titre);
            if (!mots.isEmpty()) {
                texte.add(new Paragraph(rubrique.chapitre().libelle()));
            }
            texte.add(new Html("<div>" + rubrique.html() + "</div>"));
        }
    }

    @Override
    public String getPageTitle() {
        return "Aide : " + chapitre.libelle() + " · Copil";
    }
}
