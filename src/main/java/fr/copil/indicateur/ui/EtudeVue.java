package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.DemandeEtude;
import fr.copil.indicateur.Etude;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Figure;
import fr.copil.ui.FigureModele;
import fr.copil.ui.Liste;
import fr.copil.ui.Typographie;

/** The figures of one indicateur on one territory: a choice opens the address that shows it. */
class EtudeVue extends Composite<Div> {

    private final ComboBox<Territoire> territoire = new ComboBox<>("Territoire");
    private final ComboBox<Integer> periode = new ComboBox<>("Année");
    private final Div avis = new Div();
    private final Div figures = new Div();
    private DemandeEtude demande = new DemandeEtude(null, null, null, null);
    private String indicateur = "";

    private final transient ContoursService contours;

    EtudeVue(TerritoireService territoires, ContoursService contours) {
        this.contours = contours;
        territoire.setItemLabelGenerator(Territoire::nomEtNiveau);
        territoire.setItemsWithFilterConverter(
                requete ->
                        territoires.pilotables(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()),
                saisie -> saisie);
        territoire.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir(demande.avecTerritoire(choix.getValue().code().valeur()));
            }
        });
        periode.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                ouvrir(demande.avecPeriode(choix.getValue()));
            }
        });
        Div selecteurs = new Div(territoire, periode);
        selecteurs.addClassName("copil-selecteurs");
        avis.addClassName("copil-messages");
        avis.getElement().setAttribute("role", "status");
        figures.addClassName("copil-grille");
        getContent().addClassName("copil-page");
        getContent().add(selecteurs, avis, figures);
    }

    void montrer(Etude etude, DemandeEtude demandee) {
        Liens liens = Liens.de(etude, demandee);
        demande = liens.demande();
        indicateur = etude.definition().id();
        territoire.setValue(etude.territoire());
        periode.setItems(etude.periodes());
        periode.setValue(etude.periodes().isEmpty() ? null : etude.periode());
        avis.removeAll();
        etude.avis().forEach(texte -> {
            Paragraph message = new Paragraph(Typographie.fines(texte));
            message.addClassName("copil-avis");
            avis.add(message);
        });
        figures.removeAll();
        String citation = Citation.de(etude).map(Citation::code).orElse(null);
        ajouter(new FigureSerie(etude, liens).modele().citee(citation));
        if (etude.paire() != null) {
            ajouter(new FigureEcarts(etude, liens).modele().citee(citation));
        }
        if (etude.pairs().size() > 1) {
            ajouter(new FigurePairs(etude, liens).modele());
        }
        new FigureCarte(etude, liens, contours).modele().ifPresent(this::ajouter);
        FigureDistribution distribution = new FigureDistribution(etude, liens);
        if (distribution.lisible()) {
            ajouter(distribution.modele());
        }
        if (!etude.revisions().isEmpty()) {
            Liste revisions = new Liste();
            revisions.montrer(RevisionsListe.de(etude));
            figures.add(new Div(new H2("Chiffres révisés depuis"), revisions));
        }
    }

    private void ajouter(FigureModele modele) {
        Figure figure = new Figure();
        figure.montrer(modele);
        figures.add(figure);
    }

    private void ouvrir(DemandeEtude voulue) {
        UI.getCurrentOrThrow().navigate("indicateurs/" + indicateur, QueryParameters.simple(voulue.parametres()));
    }
}
