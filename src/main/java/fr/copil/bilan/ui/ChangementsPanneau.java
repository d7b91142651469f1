package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Changement;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.contenu.Statut;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;

/** What was revised since the freeze, asked for as it is worked out anew; what moved since the bilan before, on its page. */
class ChangementsPanneau extends Composite<Section> {

    private final Div resultat = Message.annoncer(new Div());

    ChangementsPanneau(BilanOuvert ouvert, ComparaisonService comparaisons) {
        long id = ouvert.fiche().id();
        getContent().addClassName("copil-page");
        getContent().add(new H2("Ce qui a bougé"));
        if (ouvert.fiche().statut() != Statut.BROUILLON) {
            getContent()
                    .add(Boutons.rangee(
                            Boutons.secondaire("Chiffres révisés depuis", () -> montrer(comparaisons.revisions(id)))));
        }
        comparaisons
                .precedent(id)
                .ifPresentOrElse(
                        avant -> getContent()
                                .add(new Anchor(
                                        "/bilans/" + avant.id() + "/comparer/" + id,
                                        Typographie.fines(
                                                "Depuis le bilan précédent : " + ComparaisonView.nom(avant)))),
                        () -> getContent().add(new Paragraph("Aucun bilan figé ne précède celui-ci.")));
        getContent().add(resultat);
    }

    private void montrer(List<Changement> revisions) {
        resultat.removeAll();
        resultat.add(
                revisions.isEmpty()
                        ? new Paragraph("Rien n'a bougé depuis le gel.")
                        : new CoteACote("Au gel", "Aujourd'hui", revisions));
    }
}
