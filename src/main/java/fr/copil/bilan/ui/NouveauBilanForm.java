package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.convention.Documents;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What it takes to open a bilan: a convention, its territory or one inside, a kind, a year. */
class NouveauBilanForm extends Composite<Div> {

    private final ComboBox<Convention> convention = new ComboBox<>("Convention");
    private final ComboBox<Territoire> territoire;
    private final ComboBox<Genre> genre = new ComboBox<>("Genre");
    private final ComboBox<Ampleur> ampleur = new ComboBox<>("Ampleur");
    private final ComboBox<Integer> annee = new ComboBox<>("Année");
    private final Div refus = Message.alerter(new Div());

    /** @param chezSoi the territory of whoever opens it: its convention is proposed */
    NouveauBilanForm(
            ConventionService conventions,
            TerritoireService territoires,
            CodeTerritoire chezSoi,
            Consumer<NouveauBilan> creer) {
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        Documents documents = conventions.documents();
        convention.setItems(
                documents.tous().stream().map(document -> document.convention()).toList());
        convention.setItemLabelGenerator(Convention::titreCourt);
        convention.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                territoires.parCode(choix.getValue().territoire()).ifPresent(territoire::setValue);
            }
        });
        documents.tous().stream()
                .map(Document::convention)
                .filter(sienne -> sienne.territoire().equals(chezSoi))
                .findFirst()
                .ifPresent(convention::setValue);
        genre.setItems(Genre.values());
        genre.setValue(Genre.ANNUEL);
        genre.setItemLabelGenerator(Genre::libelle);
        int derniere = documents.aujourdHui().getYear();
        annee.setItems(IntStream.rangeClosed(0, 10).mapToObj(i -> derniere - i).toList());
        annee.setValue(derniere);
        convention.setWidth("22rem");
        territoire.setWidth("20rem");
        genre.setWidth("16rem");
        annee.setWidth("7rem");
        ampleur.setItems(Ampleur.values());
        ampleur.setItemLabelGenerator(Ampleur::libelle);
        ampleur.setValue(Ampleur.NOTE);
        ampleur.setWidth("18rem");
        Div champs = new Div(convention, territoire, genre, annee, ampleur);
        champs.addClassName("copil-selecteurs");
        getContent()
                .add(
                        new H2("Ouvrir un bilan"),
                        champs,
                        refus,
                        Boutons.rangee(Boutons.principal(
                                "Ouvrir le bilan", () -> Message.tenter(refus, () -> creer.accept(demande())))));
    }

    void focus() {
        convention.focus();
    }

    private NouveauBilan demande() {
        if (convention.isEmpty() || territoire.isEmpty() || genre.isEmpty() || annee.isEmpty()) {
            throw new ErreurCopil(
                    "BILAN-INCOMPLET", "Choisissez une convention, un territoire, un genre et une année, puis ouvrez.");
        }
        return new NouveauBilan(
                convention.getValue().code(),
                territoire.getValue().code(),
                genre.getValue(),
                annee.getValue(),
                ampleur.getValue());
    }
}
