package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Changement;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.Statut;
import fr.copil.commun.Nombres;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.Typographie;
import java.util.List;

/** What was revised since the freeze, what moved since the bilan before: asked for, as both are worked out anew. */
class ChangementsVue extends Composite<Section> {

    private final Div resultat = new Div();

    ChangementsVue(BilanOuvert ouvert, ComparaisonService comparaisons) {
        long id = ouvert.fiche().id();
        getContent().add(new H2("Ce qui a bougé"));
        if (ouvert.fiche().statut() != Statut.BROUILLON) {
            getContent()
                    .add(Boutons.rangee(Boutons.secondaire(
                            "Chiffres révisés depuis", () -> montrer("depuis le gel", comparaisons.revisions(id)))));
        }
        comparaisons
                .precedent(id)
                .ifPresentOrElse(
                        avant -> getContent()
                                .add(Boutons.rangee(Boutons.secondaire(
                                        "Depuis le bilan précédent",
                                        () -> montrer(
                                                "depuis : " + avant.genre().libelle() + " " + avant.annee()
                                                        + ", version " + avant.version(),
                                                comparaisons.entre(avant.id(), id))))),
                        () -> getContent().add(new Paragraph("Aucun bilan figé ne précède celui-ci.")));
        resultat.getElement().setAttribute("role", "status");
        getContent().add(resultat);
    }

    private void montrer(String depuis, List<Changement> changements) {
        resultat.removeAll();
        resultat.add(new Paragraph(Typographie.fines(
                changements.isEmpty()
                        ? "Rien n'a bougé " + depuis + "."
                        : Nombres.compte(changements.size(), "changement ", "changements ") + depuis + ".")));
        if (!changements.isEmpty()) {
            Liste liste = new Liste();
            liste.montrer(ListeModele.simple(
                    "changements",
                    "Changements, avant et après",
                    List.of(Colonne.de("Quoi"), Colonne.de("Avant"), Colonne.de("Après"), Colonne.de("Pourquoi")),
                    changements.stream()
                            .map(c -> ListeModele.Ligne.de(List.of(
                                    Cellule.texte(c.objet().libelle() + " : " + c.quoi()),
                                    Cellule.texte(c.avant().isEmpty() ? "absent" : c.avant()),
                                    Cellule.texte(c.apres().isEmpty() ? "absent" : c.apres()),
                                    Cellule.texte(c.pourquoi()))))
                            .toList(),
                    ""));
            resultat.add(liste);
        }
    }
}
