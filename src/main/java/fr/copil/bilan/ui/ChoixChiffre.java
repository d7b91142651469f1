package fr.copil.bilan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Source;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Choix;
import fr.copil.ui.Message;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A figure of the catalogue, by indicateur, territory, group and year; its value and its code are shown before it is quoted. */
class ChoixChiffre extends Dialog {

    private final ComboBox<Definition> indicateur = new ComboBox<>("Indicateur");
    private final ComboBox<Territoire> territoire;
    private final ComboBox<String> groupe = new ComboBox<>("Population");
    private final ComboBox<Integer> periode = new ComboBox<>("Année");
    private final Message apercu = Message.annonce();
    private final transient Chiffrier chiffrier;
    private List<Renvoi> possibles = List.of();
    private transient @Nullable ChiffreRenvoye choisi;

    /** @param inserer told what to quote */
    ChoixChiffre(Chiffrier chiffrier, Consumer<ChiffreRenvoye> inserer) {
        this.chiffrier = chiffrier;
        setHeaderTitle("Insérer un chiffre");
        setWidth("44rem");
        Choix.parNomOuCode(indicateur, chiffrier.indicateurs(), Definition::nom, Definition::id);
        indicateur.addValueChangeListener(choix -> chercher());
        territoire = ChoixTerritoire.parmi("Territoire", chiffrier::territoires);
        territoire.setValue(chiffrier.depart());
        territoire.addValueChangeListener(choix -> chercher());
        groupe.setItemLabelGenerator(this::libelle);
        groupe.addValueChangeListener(choix -> annees());
        periode.addValueChangeListener(choix -> lire());
        apercu.dire("Choisissez un indicateur, par son nom ou son code.");
        Div champs = new Div(indicateur, territoire, groupe, periode);
        champs.addClassName("bilan-choix");
        add(champs, apercu);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Insérer ce chiffre", () -> {
            ChiffreRenvoye chiffre = choisi;
            if (chiffre == null) {
                apercu.dire("Choisissez d'abord un indicateur, un territoire, une population et une année.");
            } else {
                close();
                inserer.accept(chiffre);
            }
        }));
    }

    private String libelle(String nom) {
        return possibles.stream()
                .filter(renvoi -> renvoi.groupe().equals(nom))
                .map(Renvoi::libelleDuGroupe)
                .findFirst()
                .orElse(nom);
    }

    private void chercher() {
        Definition voulu = indicateur.getValue();
        Territoire ou = territoire.getValue();
        possibles = voulu == null || ou == null ? List.of() : chiffrier.possibles(voulu, ou);
        List<String> groupes = possibles.stream().map(Renvoi::groupe).distinct().toList();
        groupe.setItems(groupes);
        periode.setItems(List.of());
        choisi = null;
        apercu.dire(
                voulu != null && ou != null && groupes.isEmpty()
                        ? "Rien n'a été transmis de cet indicateur pour ce territoire."
                        : "");
        groupes.stream().findFirst().ifPresent(groupe::setValue);
    }

    private void annees() {
        List<Integer> annees = possibles.stream()
                .filter(renvoi -> renvoi.groupe().equals(groupe.getValue()))
                .map(Renvoi::periode)
                .distinct()
                .toList();
        periode.setItems(annees);
        annees.stream().findFirst().ifPresent(periode::setValue);
    }

    private void lire() {
        choisi = possibles.stream()
                .filter(renvoi -> renvoi.groupe().equals(groupe.getValue())
                        && Integer.valueOf(renvoi.periode()).equals(periode.getValue()))
                .findFirst()
                .flatMap(chiffrier::lire)
                .orElse(null);
        ChiffreRenvoye chiffre = choisi;
        apercu.dire(chiffre == null ? "" : enClair(chiffre));
    }

    private static String enClair(ChiffreRenvoye chiffre) {
        Source source = chiffre.source();
        return FiguresPourDocuments.enMots(chiffre)
                + (chiffre.code() == null ? "" : " ; code " + chiffre.code())
                + (source == null ? "" : " ; " + source.enClair()) + ".";
    }
}
