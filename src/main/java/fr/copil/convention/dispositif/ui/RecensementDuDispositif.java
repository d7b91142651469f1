package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.convention.dispositif.Aujourdhui;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.RelevesService;
import fr.copil.direct.BrouillonService;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** « Aujourd'hui », under what the document says of a dispositif: the relevés of services, and the form of who may make them. */
public class RecensementDuDispositif extends Composite<Section> {

    private static final String RIEN =
            "Dispositif non recensé : aucun service n'en a dit les sites ni les publics à votre niveau de lecture. Ce qui est"
                    + " au-dessus est ce que dit le document, à sa date.";

    private static final String METHODE =
            "Un site compte une fois : un relevé plus large compte, ceux de l'intérieur sont des « dont » ; de deux services"
                    + " qui parlent du même territoire, le dernier compte. Les personnes ne s'additionnent pas : la même peut"
                    + " être dans plusieurs relevés.";

    private final transient RelevesService service;
    private final transient RecensementService recensement;
    private final transient BrouillonService brouillons;
    private final Message fait = Message.annonce().absentSiVide();
    private final Paragraph phrase = new Paragraph();
    private final Paragraph methode = new Paragraph(Typographie.fines(METHODE));
    private final Liste liste = new Liste();
    private final MesReleves miens;
    private final LigneDeSigles sigles = new LigneDeSigles();
    private final Div formulaire = new Div();
    private String dispositif = "";
    private String nom = "";
    private int page = 1;

    public RecensementDuDispositif(
            RelevesService service, RecensementService recensement, BrouillonService brouillons) {
        this.service = service;
        this.recensement = recensement;
        this.brouillons = brouillons;
        this.miens = new MesReleves(recensement, this::montrerFait);
        getContent().addClassName("copil-page");
        getContent()
                .add(new H2(Typographie.fines("Aujourd'hui")), phrase, fait, liste, methode, miens, sigles, formulaire);
    }

    /** @param page of the list, from 1 */
    public void montrer(String dispositif, String nom, int page) {
        boolean autre = !dispositif.equals(this.dispositif);
        this.dispositif = dispositif;
        this.nom = nom;
        this.page = page;
        fait.dire("");
        Aujourdhui lu = relu(false);
        if (autre) {
            formulaire.removeAll();
            if (lu.ouvert()) {
                formulaire.add(new ReleveForm(recensement, brouillons, dispositif, this::montrerFait));
            }
        }
    }

    /** The same, read again: what is typed stays where it is. */
    public void relire() {
        if (!dispositif.isEmpty() && isVisible()) {
            relu(liste.isVisible());
        }
    }

    /** @param sur whether the list stands there and only its rows change */
    private Aujourdhui relu(boolean sur) {
        Aujourdhui lu = service.lire(dispositif);
        boolean dit = !lu.releves().isEmpty();
        phrase.setText(
                Typographie.fines(lu.derniere().map(MotsDuRecensement::phrase).orElse(RIEN)));
        liste.setVisible(dit);
        methode.setVisible(dit);
        if (dit) {
            ListeModele modele = RelevesEnListe.de(dispositif, nom, lu, page);
            if (sur) {
                liste.actualiser(modele);
            } else {
                liste.montrer(modele);
            }
        }
        miens.montrer(lu.ouvert() ? recensement.siens(dispositif) : List.of());
        if (dit) {
            // The list says its own.
            sigles.dire();
        } else {
            sigles.direDe(phrase, miens);
        }
        return lu;
    }

    private void montrerFait(String dit) {
        relu(liste.isVisible());
        fait.dire(dit);
    }
}
