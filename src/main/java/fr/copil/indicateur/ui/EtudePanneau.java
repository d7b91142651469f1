package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.commun.Dates;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.figure.FiguresDEtude;
import fr.copil.indicateur.figure.Liens;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Choix;
import fr.copil.ui.Figure;
import fr.copil.ui.Liste;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of one indicateur on one territory: a choice opens the address that shows it. */
class EtudePanneau extends Composite<Div> {

    private final ComboBox<Territoire> territoire;
    private final ComboBox<Integer> periode = new ComboBox<>("Année");
    private final ChampDate le = new ChampDate("En vigueur le");
    private final Div avis = Message.annoncer(new Div());
    /** The same elements from a territory to another: a table stays open, the focus stays where it is. */
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private final Liste revises = new Liste();
    private final Div revisions = new Div(new H2("Chiffres révisés ou retirés depuis"), revises);
    private AdresseEtude demande = new AdresseEtude(null, null, null);
    private String indicateur = "";

    private final transient ContoursService contours;

    private final transient RetraitService retraits;
    private final Div retirer = new Div();
    private final ContestationsPanneau contestations;

    EtudePanneau(
            TerritoireService territoires,
            ContoursService contours,
            RetraitService retraits,
            ContestationService contestations) {
        this.contestations = new ContestationsPanneau(contestations, () -> ouvrir(demande));
        this.contours = contours;
        this.retraits = retraits;
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        Choix.suivre(
                territoire, choix -> ouvrir(demande.avecTerritoire(choix.code().valeur())));
        Choix.suivre(periode, choix -> ouvrir(demande.avecPeriode(choix)));
        le.setClearButtonVisible(true);
        le.setHelperText("aujourd'hui si vide");
        le.addValueChangeListener(choix -> {
            if (choix.isFromClient()) {
                ouvrir(demande.avecLe(choix.getValue() == null ? null : String.valueOf(choix.getValue())));
            }
        });
        Div selecteurs = new Div(territoire, periode, le);
        selecteurs.addClassName("copil-selecteurs");
        avis.addClassName("copil-messages");
        Div grille = new Div();
        grille.addClassName("copil-grille");
        FiguresDEtude.IDS.forEach(id -> figures.put(id, new Figure()));
        figures.values().forEach(grille::add);
        grille.add(revisions);
        getContent().addClassName("copil-page");
        getContent().add(selecteurs, avis, grille, this.contestations, retirer);
    }

    void montrer(Etude etude, AdresseEtude demandee) {
        Liens liens = Liens.de(etude, demandee);
        demande = liens.demande();
        indicateur = etude.definition().id();
        territoire.setValue(etude.territoire());
        periode.setItems(etude.periodes());
        periode.setValue(etude.periodes().isEmpty() ? null : etude.periode());
        le.setValue(etude.le());
        avis.removeAll();
        Stream.concat(Stream.ofNullable(etude.le()).map(EtudePanneau::relecture), etude.avis().stream())
                .forEach(texte -> {
                    Paragraph message = new Paragraph(Typographie.fines(texte));
                    message.addClassName("copil-avis");
                    avis.add(message);
                });
        Map<String, FigureModele> modeles = FiguresDEtude.de(etude, liens, contours).stream()
                .collect(Collectors.toMap(FigureModele::id, Function.identity()));
        figures.forEach((id, figure) -> {
            FigureModele modele = modeles.get(id);
            figure.setVisible(modele != null);
            if (modele != null) {
                figure.montrer(modele);
            }
        });
        revisions.setVisible(!etude.revisions().isEmpty());
        revises.montrer(RevisionsEnListe.de(etude));
        proposerLeRetrait(etude);
        contestations.montrer(indicateur, etude.territoire());
    }

    private void proposerLeRetrait(Etude etude) {
        retirer.removeAll();
        List<ChiffreRetirable> retirables =
                retraits.retirables(indicateur, etude.territoire().code());
        if (!retirables.isEmpty()) {
            NativeButton bouton = Boutons.discret("Retirer un chiffre…", () -> new RetraitDialogue<>(
                            "Retirer un chiffre : " + etude.territoire().nom(),
                            "Chiffre",
                            retirables,
                            ChiffreRetirable::nom,
                            (chiffre, motif) -> retraits.retirer(
                                    etude.definition().id(), etude.territoire().code(), chiffre, motif),
                            () -> ouvrir(demande))
                    .open());
            retirer.add(bouton);
        }
    }

    private static String relecture(LocalDate jour) {
        return "Chiffres tels qu'ils étaient en vigueur le " + Dates.jour(jour)
                + ". Les territoires voisins, la carte et les établissements ne se relisent pas : videz la date pour"
                + " y revenir.";
    }

    private void ouvrir(AdresseEtude voulue) {
        UI.getCurrentOrThrow().navigate("indicateurs/" + indicateur, QueryParameters.simple(voulue.parametres()));
    }
}
