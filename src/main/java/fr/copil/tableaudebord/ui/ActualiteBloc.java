package fr.copil.tableaudebord.ui;

import static fr.copil.commun.Nombres.compte;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.Dates;
import fr.copil.convention.Actualite;
import fr.copil.convention.Signe;
import fr.copil.tableaudebord.AVoir;
import fr.copil.tableaudebord.AVoir.Genre;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the committee talks about first: how many, then which and why, each line opening its answer. */
class ActualiteBloc extends Composite<Section> {

    private static final int LIGNES_MAX = 4;

    private final UnorderedList points = new UnorderedList();
    private final boolean collecteOuverte;
    private final transient Map<Genre, ListItem> parGenre = new EnumMap<>(Genre.class);
    private String montree = "";

    /** @param collecteOuverte whether the reader may see which */
    ActualiteBloc(boolean collecteOuverte) {
        this.collecteOuverte = collecteOuverte;
        getContent().addClassName("actualite");
        getContent().add(new H2("À voir ensemble"), points);
    }

    /**
     * The same again leaves the links where they are.
     *
     * @param lues which and why; none as long as they are not read
     */
    void montrer(String convention, Actualite actualite, long livraisonsEnRetard, List<AVoir> lues) {
        String cle = convention + actualite + livraisonsEnRetard + lues;
        if (cle.equals(montree)) {
            return;
        }
        montree = cle;
        points.removeAll();
        parGenre.clear();
        compter(convention, actualite, livraisonsEnRetard);
        for (Genre genre : Genre.values()) {
            List<AVoir> siennes =
                    lues.stream().filter(ligne -> ligne.genre() == genre).toList();
            if (!siennes.isEmpty()) {
                if (genre == Genre.BLOCAGE) {
                    bloques(convention, siennes.size(), actualite.aRevoir());
                }
                detailler(parGenre.computeIfAbsent(genre, ActualiteBloc::titre), siennes);
            }
        }
        parGenre.values().forEach(points::add);
        setVisible(!parGenre.isEmpty());
    }

    private void compter(String convention, Actualite actualite, long livraisonsEnRetard) {
        String liste = "/conventions/" + convention + "?";
        LocalDate seance = actualite.derniereSeance();
        if (seance != null) {
            String depuis = " depuis le comité du " + Dates.jour(seance);
            point(
                    Genre.CHANGE,
                    actualite.changes() == 0
                            ? "Aucun engagement n'a changé" + depuis
                            : compte(actualite.changes(), "engagement a changé", "engagements ont changé") + depuis,
                    liste + Signe.CHANGE.nom() + "=oui");
        }
        if (actualite.retards() > 0) {
            point(
                    Genre.RETARD,
                    compte(actualite.retards(), "engagement est en retard", "engagements sont en retard"),
                    liste + Signe.RETARD.nom() + "=oui");
        }
        if (actualite.aRevoir() > 0) {
            point(
                    Genre.BLOCAGE,
                    compte(actualite.aRevoir(), "blocage est à revoir", "blocages sont à revoir"),
                    liste + "etat=bloque");
        }
        if (actualite.desaccords() > 0) {
            point(
                    Genre.DESACCORD,
                    compte(
                                    actualite.desaccords(),
                                    "engagement a deux météos en désaccord",
                                    "engagements ont deux météos en désaccord")
                            + " : à mettre à l'ordre du jour",
                    liste + Signe.DESACCORD.nom() + "=oui");
        }
        if (livraisonsEnRetard > 0) {
            point(
                    Genre.LIVRAISON,
                    compte(
                            livraisonsEnRetard,
                            "livraison de chiffres est en retard",
                            "livraisons de chiffres sont en retard"),
                    collecteOuverte ? "/collecte" : "");
        }
    }

    /** All of them stand under the line. */
    private void bloques(String convention, int nombre, long aRevoir) {
        point(
                Genre.BLOCAGE,
                compte(nombre, "engagement est bloqué", "engagements sont bloqués")
                        + (aRevoir > 0 ? ", dont " + aRevoir + " à revoir" : ""),
                "/conventions/" + convention + "?etat=bloque");
    }

    private void point(Genre genre, String texte, String lien) {
        parGenre.put(
                genre,
                lien.isEmpty()
                        ? new ListItem(Typographie.fines(texte))
                        : new ListItem(new Anchor(lien, Typographie.fines(texte))));
    }

    private static ListItem titre(Genre genre) {
        return new ListItem(genre.titre());
    }

    private static void detailler(ListItem point, List<AVoir> lignes) {
        UnorderedList liste = new UnorderedList();
        lignes.stream().limit(LIGNES_MAX).forEach(ligne -> {
            Span pourquoi = new Span(Typographie.fines(" : " + ligne.pourquoi()));
            pourquoi.addClassName("suite-detail");
            liste.add(new ListItem(new Anchor(ligne.adresse(), Typographie.fines(ligne.titre())), pourquoi));
        });
        if (lignes.size() > LIGNES_MAX) {
            Span reste = new Span(compte(lignes.size() - LIGNES_MAX, "autre", "autres"));
            reste.addClassName("suite-detail");
            liste.add(new ListItem(reste));
        }
        point.add(liste);
    }
}
