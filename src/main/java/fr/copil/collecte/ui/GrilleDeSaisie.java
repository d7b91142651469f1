package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.DomEvent;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.transmission.AVerifier;
import fr.copil.collecte.transmission.LigneSaisie;
import fr.copil.collecte.transmission.MotsDuDepot;
import fr.copil.collecte.transmission.Trame;
import fr.copil.collecte.transmission.Transmission;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.ui.Frappe;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows to fill in, as a plain table: what stood there last beside, a block pasted from a spreadsheet where one is. */
class GrilleDeSaisie extends Composite<Div> {

    /** A row of the delivery stands below its headings. */
    private static final int PREMIERE = 2;

    private static final String COLLE = "event.clipboardData.getData('text/plain')";

    /** Several cells at once; one alone is pasted as anywhere. */
    private static final String BLOC = "/[\\t\\n]/.test(" + COLLE + ".trim())";

    private static final String RANG = "event.target.dataset.rang";
    private static final String COLONNE = "event.target.dataset.colonne";

    /** Up and down as in a spreadsheet; from one cell to the next, tabulation does by itself. */
    private static final String CLAVIER =
            """
            this.addEventListener('keydown', e => {
              const pas = {Enter: 1, ArrowDown: 1, ArrowUp: -1}[e.key];
              const ici = e.target.dataset;
              if (!pas || ici.rang === undefined) return;
              const autre = this.querySelector(
                `[data-rang="${+ici.rang + pas}"][data-colonne="${ici.colonne}"]`);
              if (autre) { e.preventDefault(); autre.focus(); autre.select(); }
            });
            """;

    /** What is typed in each row. */
    private enum Champ {
        NUMERATEUR(0, "Numérateur", "numerateur"),
        DENOMINATEUR(1, "Dénominateur", "denominateur"),
        VALEUR(2, "Valeur seule", "valeur"),
        COMMENTAIRE(3, "Commentaire", "commentaire");

        private final int rang;
        private final String titre;
        private final String colonne;

        Champ(int rang, String titre, String colonne) {
            this.rang = rang;
            this.titre = titre;
            this.colonne = colonne;
        }
    }

    private final List<RangeeDeSaisie> rangees = new ArrayList<>();
    private final transient Runnable change;
    private final transient Consumer<String> dire;

    /**
     * @param gardees what was being typed, by row
     * @param change once something was typed
     * @param dire what was pasted
     */
    GrilleDeSaisie(Trame trame, Map<String, String> gardees, Runnable change, Consumer<String> dire) {
        this.change = change;
        this.dire = dire;
        NativeTable table = new NativeTable(entete(trame), corps(trame, gardees));
        table.getElement().setAttribute("aria-label", "Chiffres à saisir");
        table.addAttachListener(attache -> table.getElement().executeJs(CLAVIER));
        table.getElement()
                .addEventListener("paste", this::coller)
                .addEventData(COLLE)
                .addEventData(RANG)
                .addEventData(COLONNE)
                .addEventData(BLOC + " && event.preventDefault()")
                .setFilter(BLOC);
        getContent().addClassName("liste-cadre");
        getContent().add(table);
    }

    private static NativeTableHeader entete(Trame trame) {
        NativeTableRow titres = new NativeTableRow();
        List<String> mots = new ArrayList<>(trame.indicateurs().size() > 1 ? List.of("Indicateur") : List.of());
        mots.addAll(List.of("Territoire", "Population", "Période", "Dernière valeur connue"));
        for (Champ champ : Champ.values()) {
            mots.add(champ.titre);
        }
        mots.forEach(mot -> {
            NativeTableHeaderCell titre = new NativeTableHeaderCell(mot);
            titre.getElement().setAttribute("scope", "col");
            titres.add(titre);
        });
        return new NativeTableHeader(titres);
    }

    private NativeTableBody corps(Trame trame, Map<String, String> gardees) {
        NativeTableBody corps = new NativeTableBody();
        for (Trame.Ligne ligne : trame.lignes()) {
            String[] gardee = gardees.getOrDefault(ligne.cle(), "").split("\t", -1);
            NativeTableRow rangee = new NativeTableRow();
            if (trame.indicateurs().size() > 1) {
                rangee.add(new NativeTableCell(ligne.indicateur().nom()));
            }
            NativeTableHeaderCell titre =
                    new NativeTableHeaderCell(ligne.territoire().nomEtNiveau());
            titre.getElement().setAttribute("scope", "row");
            rangee.add(
                    titre,
                    new NativeTableCell(MotsDuDepot.de(ligne.population())),
                    new NativeTableCell(String.valueOf(ligne.periode())),
                    new NativeTableCell(Typographie.fines(ligne.avant())));
            RangeeDeSaisie lue = new RangeeDeSaisie(ligne);
            for (Champ champ : Champ.values()) {
                rangee.add(cellule(lue, champ, champ.rang < gardee.length ? gardee[champ.rang] : ""));
            }
            rangees.add(lue);
            corps.add(rangee);
        }
        return corps;
    }

    private NativeTableCell cellule(RangeeDeSaisie rangee, Champ champ, String gardee) {
        String rang = String.valueOf(rangees.size());
        Trame.Ligne ligne = rangee.ligne();
        Div refus = new Div();
        refus.setId("refus-" + rang + "-" + champ.colonne);
        refus.setVisible(false);
        Input saisie = new Input();
        saisie.setValue(gardee);
        saisie.setAriaLabel(champ.titre + ", " + ligne.territoire().nom() + ", " + MotsDuDepot.de(ligne.population())
                + ", " + ligne.periode() + ", " + ligne.indicateur().nom());
        saisie.getElement().setAttribute("autocomplete", "off");
        saisie.getElement().setAttribute("data-rang", rang);
        saisie.getElement().setAttribute("data-colonne", String.valueOf(champ.rang));
        saisie.getElement().setAttribute("size", champ == Champ.COMMENTAIRE ? "20" : "9");
        saisie.getElement()
                .setAttribute(
                        "maxlength", String.valueOf(champ == Champ.COMMENTAIRE ? MesureRecue.COMMENTAIRE_MAX : 40));
        Frappe.suivre(saisie);
        saisie.addValueChangeListener(frappe -> {
            if (frappe.isFromClient()) {
                rangee.oublier(champ.rang);
                change.run();
            }
        });
        rangee.ajouter(saisie, refus);
        return new NativeTableCell(saisie, refus);
    }

    private void coller(DomEvent evenement) {
        var donnees = evenement.getEventData();
        String rang = donnees.path(RANG).asString("");
        String colonne = donnees.path(COLONNE).asString("");
        if (rang.matches("[0-9]{1,5}") && colonne.matches("[0-9]")) {
            coller(donnees.path(COLLE).asString(""), Integer.parseInt(rang), Integer.parseInt(colonne));
        }
    }

    /** A block as spreadsheets copy it: tabulations between cells, one line a row. */
    void coller(String bloc, int rang, int colonne) {
        int collees = 0;
        int dehors = 0;
        String[] lignes = bloc.replace("\r", "").stripTrailing().split("\n", -1);
        for (int i = 0; i < lignes.length; i++) {
            String[] cellules = lignes[i].split("\t", -1);
            for (int j = 0; j < cellules.length; j++) {
                if (rang + i < rangees.size() && colonne + j < Champ.values().length) {
                    rangees.get(rang + i).remplir(colonne + j, cellules[j].strip());
                    collees++;
                } else {
                    dehors++;
                }
            }
        }
        change.run();
        dire.accept(Nombres.compte(collees, "cellule collée", "cellules collées") + "."
                + (dehors == 0
                        ? ""
                        : " " + Nombres.compte(dehors, "cellule dépassait", "cellules dépassaient")
                                + " de la grille : le reste du bloc n'est pas pris."));
    }

    List<LigneSaisie> saisies() {
        return rangees.stream()
                .map(rangee -> new LigneSaisie(
                        rangee.ligne(),
                        rangee.texte(Champ.NUMERATEUR.rang),
                        rangee.texte(Champ.DENOMINATEUR.rang),
                        rangee.texte(Champ.VALEUR.rang),
                        rangee.texte(Champ.COMMENTAIRE.rang)))
                .toList();
    }

    /** What is typed so far, by row, to be kept. */
    Map<String, String> aGarder() {
        Map<String, String> gardees = new LinkedHashMap<>();
        rangees.forEach(rangee -> {
            String textes = String.join(
                    "\t",
                    rangee.champs().stream()
                            .map(champ -> champ.getValue().replace('\t', ' '))
                            .toList());
            if (!textes.isBlank()) {
                gardees.put(rangee.ligne().cle(), textes);
            }
        });
        return gardees;
    }

    void vider() {
        for (RangeeDeSaisie rangee : rangees) {
            for (int j = 0; j < rangee.champs().size(); j++) {
                rangee.remplir(j, "");
            }
        }
    }

    /**
     * Each beside its cell, the first fault under the cursor.
     *
     * @return the faults that are of no row
     */
    List<Faute> montrer(Transmission envoi) {
        rangees.forEach(rangee -> {
            for (int j = 0; j < rangee.champs().size(); j++) {
                rangee.oublier(j);
            }
        });
        envoi.aVerifier()
                .forEach(reserve -> marquer(
                        reserve.ligne(),
                        reserve.colonne(),
                        "copil-avis",
                        "À vérifier : " + reserve.raison() + avant(reserve)));
        List<Faute> ailleurs = new ArrayList<>();
        Input premiere = null;
        for (Faute faute : envoi.fautes()) {
            Input saisie = marquer(faute.ligne(), faute.colonne(), "copil-erreur", faute.raison());
            if (saisie == null) {
                ailleurs.add(faute);
                continue;
            }
            saisie.getElement().setAttribute("aria-invalid", "true");
            premiere = premiere == null ? saisie : premiere;
        }
        if (premiere != null) {
            premiere.focus();
        }
        return ailleurs;
    }

    private static String avant(AVerifier reserve) {
        return (reserve.avant().isEmpty() ? "" : " ; avant : " + reserve.avant()) + ".";
    }

    /** @return the cell; nothing when it is of no row */
    private @Nullable Input marquer(long ligne, String colonne, String classe, String phrase) {
        int rang = (int) ligne - PREMIERE;
        if (rang < 0 || rang >= rangees.size()) {
            return null;
        }
        RangeeDeSaisie rangee = rangees.get(rang);
        return rangee.marquer(
                Arrays.stream(Champ.values())
                        .filter(champ -> champ.colonne.equals(colonne))
                        .findFirst()
                        .map(champ -> champ.rang)
                        .orElseGet(rangee::premierePleine),
                classe,
                phrase);
    }
}
