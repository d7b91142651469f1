package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.entier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Occurrence;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The engagements of a document by state, a column a state that occurs; the table under it says the same. A card stays
 * the same element when its engagement changes, so that what is read or focused elsewhere does not move.
 */
class EtatsEnColonnes extends Composite<Div> {

    private final Map<EtatSuivi, Colonne> colonnes = new EnumMap<>(EtatSuivi.class);
    private final Map<String, Carte> cartes = new HashMap<>();

    EtatsEnColonnes() {
        getContent().addClassName("tableau-etats");
        for (EtatSuivi etat : EtatSuivi.values()) {
            Colonne colonne = new Colonne(etat);
            colonnes.put(etat, colonne);
            getContent().add(colonne);
        }
    }

    void montrer(ListeEngagements liste) {
        List<Engagement> suivis = liste.engagements().stream()
                .filter(engagement -> engagement.type().suivi())
                .toList();
        cartes.values().removeIf(carte -> {
            boolean partie = suivis.stream().noneMatch(e -> e.id().equals(carte.engagement));
            if (partie) {
                carte.removeFromParent();
            }
            return partie;
        });
        colonnes.forEach((etat, colonne) -> colonne.montrer(
                suivis.stream().filter(e -> e.suivi().etat() == etat).toList(), liste.aujourdHui()));
    }

    private class Colonne extends Composite<Section> {

        private final EtatSuivi etat;
        private final Span nom = new Span();
        private final UnorderedList liste = new UnorderedList();

        Colonne(EtatSuivi etat) {
            this.etat = etat;
            nom.addClassName("copil-etat");
            nom.getElement().setAttribute("data-etat", etat.code());
            getContent().getElement().setAttribute("aria-label", etat.titre());
            getContent().add(new H2(nom), liste);
        }

        void montrer(List<Engagement> engagements, LocalDate aujourdHui) {
            nom.setText(etat.titre() + " (" + entier(engagements.size()) + ")");
            for (int rang = 0; rang < engagements.size(); rang++) {
                Carte carte = cartes.computeIfAbsent(engagements.get(rang).id(), Carte::new);
                carte.montrer(engagements.get(rang), aujourdHui);
                if (carte.getParent().filter(liste::equals).isEmpty()) {
                    liste.addComponentAtIndex(Math.min(rang, liste.getComponentCount()), carte);
                }
            }
            getContent().setVisible(!engagements.isEmpty());
        }
    }

    private static class Carte extends ListItem {

        private final String engagement;
        private final Anchor lien = new Anchor();
        private final Span detail = new Span();

        Carte(String engagement) {
            this.engagement = engagement;
            detail.addClassName("liste-detail");
            add(lien, detail);
        }

        void montrer(Engagement lu, LocalDate aujourdHui) {
            Integer progres = lu.suivi().progres();
            Occurrence occurrence = lu.occurrence();
            lien.setText(lu.titre());
            lien.setHref(lu.lien());
            detail.setText(Typographie.fines(MotsDesConventions.joindre(
                    " · ",
                    occurrence == null ? "" : occurrence.periode().libelle(),
                    progres == null || lu.suivi().termine() ? "" : progres + " %",
                    lu.retardEnClair(aujourdHui),
                    MotsDesConventions.liste(lu.pilote()))));
        }
    }
}
