package fr.copil.tableaudebord.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.Dates;
import fr.copil.convention.Actualite;
import fr.copil.convention.Signe;
import fr.copil.ui.Typographie;
import java.time.LocalDate;

/** What the committee talks about first: what changed since it last met, what is late, where the two sides disagree. */
class ActualiteBloc extends Composite<Section> {

    private final UnorderedList points = new UnorderedList();
    private final boolean collecteOuverte;
    private String montree = "";

    /** @param collecteOuverte whether the reader may see which */
    ActualiteBloc(boolean collecteOuverte) {
        this.collecteOuverte = collecteOuverte;
        getContent().addClassName("actualite");
        getContent().add(new H2("À voir ensemble"), points);
    }

    /** The same again leaves the links where they are. */
    void montrer(String convention, Actualite actualite, long livraisonsEnRetard) {
        String cle = convention + actualite + livraisonsEnRetard;
        if (cle.equals(montree)) {
            return;
        }
        montree = cle;
        points.removeAll();
        String liste = "/conventions/" + convention + "?";
        LocalDate seance = actualite.derniereSeance();
        if (seance != null) {
            String depuis = " depuis le comité du " + Dates.jour(seance);
            point(
                    actualite.changes() == 0
                            ? "Aucun engagement n'a changé" + depuis
                            : compte(actualite.changes(), "engagement a changé", "engagements ont changé") + depuis,
                    liste + Signe.CHANGE.nom() + "=oui");
        }
        if (actualite.retards() > 0) {
            point(
                    compte(actualite.retards(), "engagement est en retard", "engagements sont en retard"),
                    liste + Signe.RETARD.nom() + "=oui");
        }
        if (actualite.aRevoir() > 0) {
            point(compte(actualite.aRevoir(), "blocage est à revoir", "blocages sont à revoir"), liste + "etat=bloque");
        }
        if (actualite.desaccords() > 0) {
            point(
                    compte(
                                    actualite.desaccords(),
                                    "engagement a deux météos en désaccord",
                                    "engagements ont deux météos en désaccord")
                            + " : à mettre à l'ordre du jour",
                    liste + Signe.DESACCORD.nom() + "=oui");
        }
        if (livraisonsEnRetard > 0) {
            String texte = compte(
                    livraisonsEnRetard, "livraison de chiffres est en retard", "livraisons de chiffres sont en retard");
            if (collecteOuverte) {
                point(texte, "/collecte");
            } else {
                points.add(new ListItem(Typographie.fines(texte)));
            }
        }
        setVisible(points.getChildren().findAny().isPresent());
    }

    private void point(String texte, String lien) {
        points.add(new ListItem(new Anchor(lien, Typographie.fines(texte))));
    }
}
