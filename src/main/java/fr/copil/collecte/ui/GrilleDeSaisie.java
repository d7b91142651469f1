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
import fr.copil.collecte.transmission.LigneSaisie;
import fr.copil.collecte.transmission.MotsDuDepot;
import fr.copil.collecte.transmission.Trame;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.ui.Frappe;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

    private record Rangee(Trame.Ligne ligne, List<Input> champs, List<Div> refus) {}

    private final List<Rangee> rangees = new ArrayList<>();
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
                rangee.add(new NativeTableCell(
                        ligne.indicateur().id() + " · " + ligne.indicateur().nom()));
            }
            NativeTableHeaderCell titre =
                    new NativeTableHeaderCell(ligne.territoire().nomEtNiveau());
            titre.getElement().setAttribute("scope", "row");
            rangee.add(
                    titre,
                    new NativeTableCell(MotsDuDepot.de(ligne.population())),
                    new NativeTableCell(String.valueOf(ligne.periode())),
                    new NativeTableCell(Typographie.fines(ligne.avant())));
            Rangee lue = new Rangee(ligne, new ArrayList<>(), new ArrayList<>());
            for (Champ champ : Champ.values()) {
                rangee.add(cellule(lue, champ, champ.rang < gardee.length ? gardee[champ.rang] : ""));
            }
            rangees.add(lue);
            corps.add(rangee);
        }
        return corps;
    }

    private NativeTableCell cellule(Rangee rangee, Champ champ, String gardee) {
        String rang = String.valueOf(rangees.size());
        Trame.Ligne ligne = rangee.ligne();
        Div refus = new Div();
        refus.setId("refus-" + rang + "-" + champ.colonne);
        refus.addClassName("copil-erreur");
        refus.setVisible(false);
        Input saisie = new Input();
        saisie.setValue(gardee);
        saisie.setAriaLabel(champ.titre + ", " + ligne.territoire().nom() + ", " + MotsDuDepot.de(ligne.population())
                + ", " + ligne.periode() + ", " + ligne.indicateur().id());
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
                oublierLeRefus(saisie, refus);
                change.run();
            }
        });
        rangee.champs().add(saisie);
        rangee.refus().add(refus);
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
                    Rangee rangee = rangees.get(rang + i);
                    rangee.champs().get(colonne + j).setValue(cellules[j].strip());
                    oublierLeRefus(
                            rangee.champs().get(colonne + j), rangee.refus().get(colonne + j));
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
                        texte(rangee, Champ.NUMERATEUR),
                        texte(rangee, Champ.DENOMINATEUR),
                        texte(rangee, Champ.VALEUR),
                        texte(rangee, Champ.COMMENTAIRE)))
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
        for (Rangee rangee : rangees) {
            for (int j = 0; j < rangee.champs().size(); j++) {
                rangee.champs().get(j).setValue("");
                oublierLeRefus(rangee.champs().get(j), rangee.refus().get(j));
            }
        }
    }

    /**
     * Each beside its cell, the first one under the cursor.
     *
     * @return those that are of no row
     */
    List<Faute> montrer(List<Faute> fautes) {
        rangees.forEach(rangee -> {
            for (int j = 0; j < rangee.champs().size(); j++) {
                oublierLeRefus(rangee.champs().get(j), rangee.refus().get(j));
            }
        });
        List<Faute> ailleurs = new ArrayList<>();
        boolean premiere = true;
        for (Faute faute : fautes) {
            int rang = (int) faute.ligne() - PREMIERE;
            if (rang < 0 || rang >= rangees.size()) {
                ailleurs.add(faute);
                continue;
            }
            Rangee rangee = rangees.get(rang);
            int champ = champ(rangee, faute);
            Div refus = rangee.refus().get(champ);
            refus.setText(Typographie.fines(faute.raison()));
            refus.setVisible(true);
            Input saisie = rangee.champs().get(champ);
            saisie.getElement().setAttribute("aria-invalid", "true");
            saisie.getElement().setAttribute("aria-describedby", refus.getId().orElse(""));
            if (premiere) {
                saisie.focus();
                premiere = false;
            }
        }
        return ailleurs;
    }

    /** A fault of the row stands beside the first cell that holds something. */
    private static int champ(Rangee rangee, Faute faute) {
        for (Champ champ : Champ.values()) {
            if (champ.colonne.equals(faute.colonne())) {
                return champ.rang;
            }
        }
        for (int j = 0; j < rangee.champs().size(); j++) {
            if (!rangee.champs().get(j).getValue().isBlank()) {
                return j;
            }
        }
        return 0;
    }

    private static void oublierLeRefus(Input saisie, Div refus) {
        refus.setText("");
        refus.setVisible(false);
        saisie.getElement().removeAttribute("aria-invalid");
        saisie.getElement().removeAttribute("aria-describedby");
    }

    private static String texte(Rangee rangee, Champ champ) {
        return rangee.champs().get(champ.rang).getValue().strip();
    }
}
