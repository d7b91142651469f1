package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.FichierService;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.comite.piecejointe.Examen;
import fr.copil.comite.ui.Montrables.Montrable;
import fr.copil.ui.Choix;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the room sees: something of Copil by its name or its address, a section once a bilan is chosen, or a file. */
class ChoixMontre extends Composite<Div> {

    private static final String FICHIER = "Fichier : ";

    private final ComboBox<Montrable> montre = new ComboBox<>("Ce que la salle voit");
    private final ComboBox<Montrable> section = new ComboBox<>("Section du bilan");
    private final transient Montrables montrables;
    private final transient List<Montrable> tous;

    /** @param nomme given what is chosen, in words */
    ChoixMontre(Montrables montrables, FichierService fichiers, Seance seance, Consumer<String> nomme) {
        this.montrables = montrables;
        this.tous = montrables.pour(seance.comite());
        Choix.parNomOuCode(montre, tous, Montrable::nom, Montrable::adresse);
        montre.setAllowCustomValue(true);
        montre.addCustomValueSetListener(saisie -> choisir(saisie.getDetail()));
        montre.setHelperText(
                Typographie.fines("Choisissez, ou collez l’adresse d’une page de Copil ; rien pour un texte seul"));
        montre.setClearButtonVisible(true);
        montre.setWidthFull();
        montre.addValueChangeListener(choix -> {
            proposerLesSections("");
            if (choix.isFromClient() && choix.getValue() != null) {
                nomme.accept(court(choix.getValue().nom()));
            }
        });
        section.setItemLabelGenerator(Montrable::nom);
        section.setWidthFull();
        section.setVisible(false);
        Message refus = Message.alerte().absentSiVide();
        refus.addClassName("copil-erreur");
        AtomicReference<Montrable> recu = new AtomicReference<>();
        Televersement envoi = new Televersement(
                "Joindre un fichier…",
                Typographie.fines("ou déposez ici un PDF (" + Examen.PAGES_MAX + " pages au plus), un PNG ou un JPEG, "
                        + Televersement.MO_MAX + " Mo au plus"),
                (nom, contenu) -> recu.set(new Montrable(
                        AdresseMontree.fichier(fichiers.joindre(seance.id(), nom, contenu), 1), FICHIER + nom)),
                () -> {
                    Montrable fichier = Objects.requireNonNull(recu.get());
                    montre.setValue(fichier);
                    nomme.accept(court(fichier.nom()));
                },
                refus);
        Paragraph lecteurs = new Paragraph(
                Typographie.fines("Le fichier sera lu de tous ceux qui siègent à ce comité, dont la salle est « "
                        + seance.comite().audience().libelle()
                        + " » : n’y mettez rien de plus restreint."));
        lecteurs.addClassName("seances-detail");
        getContent().add(montre, section, envoi, lecteurs, refus);
    }

    /** Without the state of a bilan, which will have changed by then. */
    private static String court(String nom) {
        if (nom.startsWith(Montrables.BILAN)) {
            return "Bilan " + nom.substring(Montrables.BILAN.length()).replaceFirst(" \\([^()]*\\)$", "");
        }
        return nom.substring(nom.indexOf(':') + 1).strip();
    }

    void montrer(Point point, FichiersDuPoint joints) {
        long fichier = FichiersDuPoint.fichier(point);
        if (fichier == 0) {
            choisir(point.montre());
        } else {
            montre.setValue(new Montrable(
                    point.montre(),
                    joints.tous().stream()
                            .filter(un -> un.id() == fichier)
                            .findFirst()
                            .map(un -> FICHIER + un.nom())
                            .orElse("Un fichier joint")));
        }
    }

    /** A section of a bilan is shown as both. */
    private void choisir(String adresse) {
        String bilan = AdresseMontree.lire(adresse)
                .filter(lue -> lue.genre() == AdresseMontree.Genre.BILAN)
                .map(AdresseMontree::sujet)
                .orElse(adresse);
        montre.setValue(adresse.isEmpty() ? null : nomme(bilan, adresse));
        proposerLesSections(adresse);
    }

    private Montrable nomme(String cherchee, String adresse) {
        return tous.stream()
                .filter(un -> un.adresse().equals(cherchee))
                .findFirst()
                .orElse(new Montrable(adresse, adresse));
    }

    /** @param voulue the address of one of them, the first one otherwise */
    private void proposerLesSections(String voulue) {
        Montrable choisi = montre.getValue();
        List<Montrable> sections = choisi == null ? List.of() : montrables.sections(choisi.adresse());
        section.setItems(sections);
        section.setVisible(!sections.isEmpty());
        section.setValue(sections.stream()
                .filter(une -> une.adresse().equals(voulue))
                .findFirst()
                .orElse(sections.isEmpty() ? null : sections.getFirst()));
    }

    String adresse() {
        @Nullable Montrable choisie = section.getValue() == null ? montre.getValue() : section.getValue();
        return choisie == null ? "" : choisie.adresse();
    }
}
