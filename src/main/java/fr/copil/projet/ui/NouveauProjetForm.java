package fr.copil.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.ErreurCopil;
import fr.copil.projet.ChampRefuse;
import fr.copil.projet.Modele;
import fr.copil.projet.NouveauProjet;
import fr.copil.projet.ProjetService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** From which text a new one begins, and what it is called. */
class NouveauProjetForm extends Composite<Div> {

    private static final int TITRE_MAX = 400;
    private static final int TITRE_COURT_MAX = 60;

    private final TextField titre = new TextField("Titre");
    private final TextField titreCourt = new TextField("Titre court");
    private final ComboBox<Modele> poursuit = new ComboBox<>("Texte qu'il poursuit ou modifie (facultatif)");
    private final ComboBox<Territoire> territoire;
    private final Message refus = Message.alerte().absentSiVide();
    private final transient ProjetService service;
    private final transient LongConsumer suite;

    /** @param suite what to open */
    NouveauProjetForm(ProjetService service, TerritoireService territoires, LongConsumer suite) {
        this.service = service;
        this.suite = suite;
        List<Modele> modeles = service.modeles();
        poursuit.setItems(modeles);
        poursuit.setItemLabelGenerator(modele -> Typographie.fines(modele.titreCourt()));
        poursuit.setClearButtonVisible(true);
        poursuit.setWidth("24rem");
        poursuit.setHelperText(Typographie.fines("Ses parties, objectifs, engagements, cibles, instances et chiffres"
                + " attendus sont repris, à corriger ensuite."));
        territoire = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        territoire.setWidth("24rem");
        poursuit.addValueChangeListener(choix -> territoire.setVisible(choix.getValue() == null));
        titre.setMaxLength(TITRE_MAX);
        titre.setWidthFull();
        titreCourt.setMaxLength(TITRE_COURT_MAX);
        titreCourt.setWidth("24rem");
        titreCourt.setHelperText(Typographie.fines("Comme « Convention Loire-Atlantique 2024-2030 »."));
        List.of(titre, titreCourt).forEach(champ -> {
            champ.setManualValidation(true);
            champ.addValueChangeListener(saisie -> champ.setInvalid(false));
        });
        Div choix = new Div(poursuit, territoire, titreCourt);
        choix.addClassName("copil-selecteurs");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H2("Écrire une convention ou un avenant"),
                        new Paragraph(Typographie.fines(
                                "Un avenant poursuit le texte qu'il modifie et le redit en entier : un seul texte est"
                                        + " en vigueur.")),
                        choix,
                        titre,
                        refus,
                        Boutons.rangee(Boutons.principal("Commencer", this::commencer)));
    }

    private void commencer() {
        refus.dire("");
        Modele modele = poursuit.getValue();
        Territoire ou = territoire.getValue();
        try {
            suite.accept(service.creer(new NouveauProjet(
                    ou == null ? null : ou.code(),
                    titre.getValue(),
                    titreCourt.getValue(),
                    modele == null ? "" : modele.code())));
        } catch (ErreurCopil e) {
            HasValidation champ = champ(e);
            if (champ == null) {
                refus.refuser(e);
            } else {
                Message.refuser(champ, e);
            }
        }
    }

    private @Nullable HasValidation champ(ErreurCopil e) {
        if (e instanceof ChampRefuse refuse) {
            return refuse.colonne().equals("titre") ? titre : titreCourt;
        }
        return switch (e.code()) {
            case "PROJET-LIEU", "PROJET-NIVEAU", "PROJET-PERIMETRE" -> territoire.isVisible() ? territoire : null;
            case "PROJET-MODELE" -> poursuit;
            default -> null;
        };
    }
}
