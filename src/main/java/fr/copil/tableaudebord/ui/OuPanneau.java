package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.copil.indicateur.mesure.Intervalle;
import fr.copil.tableaudebord.AdresseDeSuite;
import fr.copil.tableaudebord.Ou;
import fr.copil.tableaudebord.Ou.Lieu;
import fr.copil.tableaudebord.Suite;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** « Où » : the parts of a territory as rows, each opened by a click, the one above by one key. */
class OuPanneau extends Composite<Section> {

    private static final int MONTRES = 12;

    private final transient Consumer<@Nullable AdresseDeSuite> ouvrir;
    private transient @Nullable Runnable remonter;
    /** Of what is shown: focus moves only when a person moved. */
    private String montree = "";

    OuPanneau(Consumer<@Nullable AdresseDeSuite> ouvrir) {
        this.ouvrir = ouvrir;
        Shortcuts.addShortcutListener(getContent(), this::remonter, Key.BACKSPACE)
                .listenOn(getContent());
    }

    void oublier() {
        montree = "";
    }

    private void remonter() {
        Runnable vers = remonter;
        if (vers != null) {
            vers.run();
        }
    }

    void montrer(Suite suite) {
        Ou ou = suite.ou();
        getContent().removeAll();
        H3 titre = new H3("Où");
        titre.getElement().setAttribute("tabindex", "-1");
        getContent().add(titre);
        Ou.Pas dessus = ou.dessus();
        remonter = dessus == null ? null : () -> ouvrir.accept(dessus.adresse());
        Component arrivee = titre;
        if (dessus != null) {
            NativeButton retour = Boutons.discret("↑ " + dessus.nom(), () -> ouvrir.accept(dessus.adresse()));
            retour.setAriaLabel("Remonter : " + dessus.nom());
            retour.setTitle("Remonter (touche Retour arrière)");
            arrivee = retour;
            getContent().add(retour);
        }
        Div quoi = new Div(Typographie.fines(ou.titre()));
        quoi.addClassName("suite-quoi");
        getContent().add(quoi);
        Echelle echelle = Echelle.de(ou.lieux());
        // A fold for two rows would cost more than it hides.
        int montres = ou.lieux().size() <= MONTRES + 3 ? ou.lieux().size() : MONTRES;
        getContent().add(liste(ou.lieux().subList(0, montres), echelle));
        if (ou.lieux().size() > montres) {
            NativeDetails suivants = new NativeDetails("Les " + (ou.lieux().size() - montres) + " suivants");
            suivants.setContent(liste(ou.lieux().subList(montres, ou.lieux().size()), echelle));
            getContent().add(suivants);
        }
        ou.notes().forEach(note -> getContent().add(SuitePanneau.quiet(note)));
        AdresseDeSuite colleges = ou.colleges();
        if (colleges != null) {
            getContent().add(Boutons.discret("Collège par collège", () -> ouvrir.accept(colleges)));
        }
        String cle = suite.cle() + " " + ou.chemin();
        if (!montree.isEmpty() && !montree.equals(cle)) {
            arrivee.getElement().callJsFunction("focus");
        }
        montree = cle;
    }

    private OrderedList liste(List<Lieu> lieux, Echelle echelle) {
        OrderedList liste = new OrderedList();
        liste.addClassName("suite-liste");
        lieux.forEach(lieu -> liste.add(ligne(lieu, echelle)));
        return liste;
    }

    private ListItem ligne(Lieu lieu, Echelle echelle) {
        Span valeur = new Span(Typographie.fines(lieu.valeur()));
        valeur.addClassName("suite-valeur");
        Div tete = new Div(nom(lieu), valeur);
        tete.addClassName("suite-tete");
        ListItem ligne = new ListItem(tete);
        Double ecart = lieu.ecart();
        if (ecart != null) {
            ligne.add(echelle.barre(ecart, lieu.marge()));
        }
        if (!lieu.detail().isEmpty()) {
            Div detail = new Div(Typographie.fines(lieu.detail()));
            detail.addClassName("suite-detail");
            ligne.add(detail);
        }
        return ligne;
    }

    private Component nom(Lieu lieu) {
        AdresseDeSuite dedans = lieu.dedans();
        if (dedans != null) {
            NativeButton bouton = Boutons.discret(lieu.nom(), () -> ouvrir.accept(dedans));
            bouton.addClassName("suite-lieu");
            return bouton;
        }
        return lieu.lien().isEmpty() ? new Span(lieu.nom()) : new Anchor(lieu.lien(), lieu.nom());
    }

    /** Bars of one list share it, zero included. */
    private record Echelle(double bas, double haut) {

        static Echelle de(List<Lieu> lieux) {
            double[] bornes = lieux.stream().flatMapToDouble(Lieu::bornes).toArray();
            double bas = DoubleStream.of(bornes).min().orElse(0);
            double haut = DoubleStream.of(bornes).max().orElse(1);
            return new Echelle(Math.min(0, bas), Math.max(1, haut));
        }

        /** The value as a mark, its interval as a line, zero as a thread: words say the same beside it. */
        Div barre(double valeur, @Nullable Intervalle marge) {
            Div barre = new Div();
            barre.addClassName("suite-barre");
            barre.getElement().setAttribute("aria-hidden", "true");
            barre.getStyle().set("--zero", part(0)).set("--valeur", part(valeur));
            if (marge != null) {
                barre.getStyle().set("--bas", part(marge.bas())).set("--haut", part(marge.haut()));
            }
            return barre;
        }

        private String part(double valeur) {
            return String.format(Locale.ROOT, "%.1f%%", 100 * (valeur - bas) / (haut - bas));
        }
    }
}
